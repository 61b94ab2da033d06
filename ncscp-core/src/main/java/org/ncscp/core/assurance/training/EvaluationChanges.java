// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How the scores of each course and measure changed, by the evaluations of a period. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * EvaluationChanges changes =
 *     EvaluationChanges.of(ReportingPeriod.ofFinancialYear(2024), evaluations, sessions);
 * changes.changes().get(0).afterLessBefore();    // for example 96 over 80, 1.20
 * }</pre>
 */
public final class EvaluationChanges {
  private static final Comparator<Key> ORDER =
      comparing((Key key) -> key.course().value())
          .thenComparing(key -> key.measure().value())
          .thenComparing(key -> key.scale().lowest())
          .thenComparing(key -> key.scale().highest())
          .thenComparing(Key::basis);

  private final List<EvaluationChange> changes;
  private final List<Evaluation> unplaced;

  private EvaluationChanges(List<EvaluationChange> changes, List<Evaluation> unplaced) {
    this.changes = changes;
    this.unplaced = unplaced;
  }

  /**
   * Takes the evaluations of a period together: those of a session whose day is in it, and those of
   * a course in the period with the same first and last day. Those of a course in a part of the
   * period have no place in either and are told apart; others are passed over.
   *
   * @param period the period
   * @param evaluations evaluations that are held to be right
   * @param sessions all sessions that are held to be right, of whatever period
   * @return the changes
   * @throws IllegalArgumentException if a session occurs twice
   */
  public static EvaluationChanges of(
      ReportingPeriod period,
      Collection<Evaluation> evaluations,
      Collection<TrainingSession> sessions) {
    requireNonNull(period, "period");
    Map<SessionId, TrainingSession> known = Programme.byId(sessions);
    Map<Key, List<Evaluation>> grouped = new TreeMap<>(ORDER);
    List<Evaluation> unplaced = new ArrayList<>();
    for (Evaluation one : evaluations) {
      Optional<TrainingSession> session = one.session().map(known::get);
      if (session.isPresent() ? session.get().cancelled() : one.session().isPresent()) {
        unplaced.add(one);
      } else if (session.map(of -> period.contains(of.day())).orElseGet(() -> isOf(one, period))) {
        CourseId course = session.map(TrainingSession::course).or(one::course).orElseThrow();
        grouped.computeIfAbsent(Key.of(course, one), key -> new ArrayList<>()).add(one);
      } else if (one.period().filter(period::overlaps).isPresent()) {
        unplaced.add(one);
      }
    }
    return new EvaluationChanges(
        grouped.entrySet().stream().map(e -> change(e.getKey(), e.getValue())).toList(),
        List.copyOf(unplaced));
  }

  private static boolean isOf(Evaluation course, ReportingPeriod period) {
    return course
        .period()
        .filter(of -> of.first().equals(period.first()) && of.last().equals(period.last()))
        .isPresent();
  }

  private static EvaluationChange change(Key key, List<Evaluation> evaluations) {
    return new EvaluationChange(
        key.course(),
        key.measure(),
        key.scale(),
        key.basis(),
        mean(EvaluationStage.BEFORE, evaluations),
        mean(EvaluationStage.AFTER, evaluations),
        mean(EvaluationStage.LATER, evaluations));
  }

  private static Optional<Score> mean(EvaluationStage stage, List<Evaluation> evaluations) {
    BigDecimal sum = BigDecimal.ZERO;
    long respondents = 0;
    for (Evaluation one : evaluations) {
      if (one.stage() == stage) {
        sum = sum.add(one.sum());
        respondents += one.respondents();
      }
    }
    return Score.mean(sum, respondents);
  }

  /**
   * Returns the change for each course, measure, scale and basis.
   *
   * @return in the order of their ids, lower scales first
   */
  public List<EvaluationChange> changes() {
    return changes;
  }

  /**
   * Returns the evaluations that belong to no course: of a session that is not among the sessions,
   * or that was cancelled.
   *
   * @return in the order given, of whatever period
   */
  public List<Evaluation> unplaced() {
    return unplaced;
  }

  private record Key(CourseId course, MeasureId measure, ScoreScale scale, EvaluationBasis basis) {
    static Key of(CourseId course, Evaluation one) {
      return new Key(
          course,
          one.measure(),
          one.scale(),
          one.session().isPresent() ? EvaluationBasis.SESSIONS : EvaluationBasis.COURSE);
    }
  }
}
