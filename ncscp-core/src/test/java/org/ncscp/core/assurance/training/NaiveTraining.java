// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.ReportingPeriod;

/** The figures again, by going through everything for each question. */
record NaiveTraining(
    ReportingPeriod period,
    List<TrainingSession> sessions,
    List<Attendance> attendances,
    LocalDate asAt) {

  private boolean inPeriod(TrainingSession one) {
    return !one.day().isBefore(period.first()) && !one.day().isAfter(period.last());
  }

  private boolean held(TrainingSession one) {
    return inPeriod(one) && !one.cancelled() && !one.day().isAfter(asAt);
  }

  private Optional<TrainingSession> of(Attendance one) {
    return sessions.stream().filter(s -> s.session().equals(one.session())).findAny();
  }

  AttendanceCounts counts(Predicate<TrainingSession> which, Predicate<Attendance> ofWhom) {
    long records = 0;
    long booked = 0;
    long attended = 0;
    long away = 0;
    long unbooked = 0;
    for (Attendance one : attendances) {
      if (ofWhom.test(one) && of(one).filter(this::held).filter(which).isPresent()) {
        records++;
        booked += one.booked();
        attended += one.attended();
        away += one.booked() > one.attended() ? one.booked() - one.attended() : 0;
        unbooked += one.attended() > one.booked() ? one.attended() - one.booked() : 0;
      }
    }
    return new AttendanceCounts(records, booked, attended, away, unbooked);
  }

  TrainingFigures figures(Predicate<TrainingSession> which) {
    List<TrainingSession> ofPeriod =
        sessions.stream().filter(which).filter(this::inPeriod).toList();
    long held = ofPeriod.stream().filter(this::held).count();
    long cancelled = ofPeriod.stream().filter(TrainingSession::cancelled).count();
    long unrecorded = 0;
    long came = 0;
    long places = 0;
    for (TrainingSession one : ofPeriod) {
      List<Attendance> records =
          attendances.stream().filter(a -> a.session().equals(one.session())).toList();
      unrecorded += held(one) && records.isEmpty() ? 1 : 0;
      if (held(one) && !records.isEmpty() && one.capacity().isPresent()) {
        came += records.stream().mapToInt(Attendance::attended).sum();
        places += one.capacity().get();
      }
    }
    return new TrainingFigures(
        held,
        cancelled,
        ofPeriod.size() - held - cancelled,
        unrecorded,
        counts(which, any -> true),
        bookings(which.and(this::inPeriod).and(TrainingSession::cancelled)),
        bookings(which.and(this::inPeriod).and(one -> !one.cancelled() && !held(one))),
        places == 0 ? Optional.empty() : Optional.of(new CountShare(came, places)));
  }

  private long bookings(Predicate<TrainingSession> which) {
    return attendances.stream()
        .filter(one -> one.attended() == 0 && of(one).filter(which).isPresent())
        .mapToLong(Attendance::booked)
        .sum();
  }

  /** Each session with attendance that cannot be, and how many came to it. */
  Map<String, Long> problems() {
    Map<String, Long> problems = new TreeMap<>();
    for (Attendance one : attendances) {
      Optional<TrainingSession> session = of(one);
      if (session.isEmpty()
          || (inPeriod(session.get()) && !held(session.get()) && one.attended() > 0)) {
        problems.merge(one.session().value(), (long) one.attended(), Long::sum);
      }
    }
    return problems;
  }

  /** Each mean of a course in words, from all that anybody scored. */
  List<String> means(List<Evaluation> evaluations) {
    List<String> means = new ArrayList<>();
    for (Evaluation one : evaluations) {
      String key = key(one);
      BigDecimal sum = BigDecimal.ZERO;
      long answered = 0;
      for (Evaluation other : evaluations) {
        if (!key.isEmpty() && key.equals(key(other))) {
          sum = sum.add(other.sum());
          answered += other.respondents();
        }
      }
      if (answered > 0) {
        means.add(key + " " + sum.stripTrailingZeros().toPlainString() + "/" + answered);
      }
    }
    return means.stream().distinct().sorted().toList();
  }

  private String key(Evaluation one) {
    if (one.course().isPresent()) {
      return one.period().orElseThrow().first().equals(period.first())
          ? key(one, one.course().get(), EvaluationBasis.COURSE)
          : "";
    }
    for (TrainingSession session : sessions) {
      if (one.session().equals(Optional.of(session.session()))
          && inPeriod(session)
          && !session.cancelled()) {
        return key(one, session.course(), EvaluationBasis.SESSIONS);
      }
    }
    return "";
  }

  static String key(Evaluation one, CourseId course, EvaluationBasis basis) {
    return String.join(
        " ",
        course.value(),
        one.measure().value(),
        one.scale().toString(),
        basis.name(),
        one.stage().name());
  }
}
