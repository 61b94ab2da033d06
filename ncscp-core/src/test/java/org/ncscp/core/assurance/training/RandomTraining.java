// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

/** A programme of training drawn at random: sound tables, that of attendances with loose ends. */
final class RandomTraining {
  static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
  private static final List<String> WORDS =
      List.of("Safer sleep", "=1+1", "a, \"b\"; c", "-", "zwei\nZeilen", "Mücke 'n'", "@home");

  private final Random random;

  RandomTraining(long seed) {
    random = new Random(seed);
  }

  private static Provenance provenance(int number) {
    return Provenance.of(
        RecordId.of("R-" + number),
        LocalDate.of(2026, 4, 1),
        RecordSource.of("minutes", "item 3"),
        BodyId.of("business-office"));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private <T> T any(List<T> of) {
    return of.get(below(of.size()));
  }

  private <T> Optional<T> maybe(Function<Random, T> made) {
    return random.nextBoolean() ? Optional.of(made.apply(random)) : Optional.empty();
  }

  private LocalDate day() {
    return FIRST.plusDays(below(730));
  }

  private static <T> List<T> several(int count, IntFunction<T> made) {
    return IntStream.range(0, count).mapToObj(made).toList();
  }

  List<Course> courses() {
    return several(below(6), this::course);
  }

  private Course course(int number) {
    List<String> themes = new ArrayList<>(List.of("neglect", "exploitation", "domestic-abuse"));
    Collections.shuffle(themes, random);
    LocalDate from = FIRST.plusYears(number / 3);
    return Course.builder()
        .provenance(provenance(number))
        .course(CourseId.of("course-" + number % 3))
        .title(any(WORDS))
        .element(any(List.of(CourseElement.values())))
        .level(maybe(any -> CompetencyLevel.of("level-" + any.nextInt(4))))
        .pathwayPlace(maybe(any -> any(WORDS)))
        .deliveredBy(maybe(any -> BodyId.of("city-mash")))
        .themes(themes.subList(0, below(4)).stream().map(ThemeId::of).toList())
        .offered(
            new EffectivePeriod(
                from,
                number < 3
                    ? Optional.of(from.plusDays(below(365)))
                    : maybe(any -> from.plusDays(any.nextInt(900)))))
        .build();
  }

  List<TrainingSession> sessions() {
    return several(below(9), this::session);
  }

  private TrainingSession session(int number) {
    boolean cancelled = below(4) == 0;
    return TrainingSession.builder()
        .provenance(provenance(number))
        .session(SessionId.of("S-" + number))
        .course(CourseId.of("course-" + below(3)))
        .day(day())
        .format(any(List.of(SessionFormat.values())))
        .deliveredBy(maybe(any -> BodyId.of("body-" + any.nextInt(2))))
        .capacity(maybe(any -> 1 + any.nextInt(30)))
        .cancelled(cancelled)
        .cancellationReason(Optional.of(FreeText.of(any(WORDS))).filter(reason -> cancelled))
        .build();
  }

  /** Each of up to 45 pairs of session and agency once, some of sessions that there are not. */
  List<Attendance> attendances() {
    List<Integer> pairs = new ArrayList<>(several(45, pair -> pair));
    Collections.shuffle(pairs, random);
    return pairs.subList(0, below(46)).stream().map(this::attendance).toList();
  }

  private Attendance attendance(int pair) {
    int booked = below(3) == 0 ? 0 : below(20);
    int attended = below(3) == 0 ? 0 : below(20);
    return Attendance.builder()
        .provenance(provenance(pair))
        .session(SessionId.of("S-" + pair / 5))
        .agency(OrganisationId.of("agency-" + pair % 5))
        .booked(booked)
        .attended(attended)
        .reason(
            attended > booked
                ? Optional.of(FreeText.of(any(WORDS)))
                : maybe(any -> FreeText.of(any(WORDS))))
        .build();
  }

  /** Some of the evaluations that a programme of nine sessions and three courses can have. */
  List<Evaluation> evaluations() {
    List<Evaluation> all = new ArrayList<>();
    for (int of = 0; of < 12; of++) {
      for (EvaluationStage stage : EvaluationStage.values()) {
        for (String measure : List.of("confidence", "knowledge")) {
          if (random.nextBoolean()) {
            all.add(evaluation(all.size(), of, stage, measure));
          }
        }
      }
    }
    return all;
  }

  private Evaluation evaluation(int number, int of, EvaluationStage stage, String measure) {
    ScoreScale scale = below(3) == 0 ? ScoreScale.of(0, 10) : ScoreScale.of(1, 5);
    int respondents = below(4) == 0 ? 0 : below(30);
    BigDecimal above = BigDecimal.valueOf(below(41), 1).multiply(BigDecimal.valueOf(respondents));
    return Evaluation.builder()
        .provenance(provenance(number))
        .session(Optional.of(SessionId.of("S-" + of)).filter(any -> of < 9))
        .course(Optional.of(CourseId.of("course-" + of % 3)).filter(any -> of >= 9))
        .period(
            Optional.of(ReportingPeriod.ofFinancialYear(2024 + below(2))).filter(any -> of >= 9))
        .stage(stage)
        .measure(MeasureId.of(measure))
        .respondents(respondents)
        .sum(
            respondents == 0
                ? BigDecimal.ZERO
                : scale.lowest().multiply(BigDecimal.valueOf(respondents)).add(above))
        .scale(scale)
        .build();
  }
}
