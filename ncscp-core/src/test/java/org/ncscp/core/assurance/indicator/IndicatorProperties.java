// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

/** Indicators against models that know nothing of them. */
class IndicatorProperties {
  private static final LocalDate RECORDED = LocalDate.of(2026, 4, 1);

  private static Provenance provenance(String id) {
    return Provenance.of(
        RecordId.of(id), RECORDED, RecordSource.of("sheet", "A1"), BodyId.of("office"));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("ab ,\"'=+-;\né£")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> ("x" + text + "y").substring(text.length() % 2).strip());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2_000).map(LocalDate.of(2020, 4, 1)::plusDays);
  }

  private static Arbitrary<EffectivePeriod> inForce() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 900).optional())
        .as((from, length) -> new EffectivePeriod(from, length.map(from::plusDays)));
  }

  private static Arbitrary<BigDecimal> numbers(long least) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(least), BigDecimal.valueOf(9_999_999))
        .ofScale(3);
  }

  @Provide
  Arbitrary<IndicatorDefinition> definitions() {
    return Combinators.combine(
            words(),
            words().optional(),
            Arbitraries.of(IndicatorUnit.values()),
            Arbitraries.of(Direction.values()),
            Arbitraries.of(Timing.values()),
            inForce())
        .as(
            (title, denominator, unit, direction, timing, days) ->
                IndicatorDefinition.builder()
                    .provenance(provenance("1"))
                    .indicator(IndicatorId.of("an-indicator"))
                    .title(title)
                    .numerator("n " + title)
                    .denominator(
                        unit.isRate()
                            ? Optional.of(denominator.orElse("all"))
                            : denominator.filter(text -> unit != IndicatorUnit.COUNT))
                    .unit(unit)
                    .direction(direction)
                    .dataSource("s " + title)
                    .timing(timing)
                    .reviewedBy(GroupId.of("quality-assurance-group"))
                    .inForce(days)
                    .build());
  }

  @Property(tries = 200)
  void definitions_surviveEachFormat(@ForAll("definitions") IndicatorDefinition definition) {
    Sheets.assertRoundTrip(IndicatorTables.INDICATORS, List.of(definition));
  }

  @Provide
  Arbitrary<IndicatorTarget> targets() {
    return Combinators.combine(inForce(), numbers(-500), numbers(0))
        .as(
            (days, target, tolerance) ->
                IndicatorTarget.builder()
                    .provenance(provenance("1"))
                    .indicator(IndicatorId.of("an-indicator"))
                    .inForce(days)
                    .target(target)
                    .tolerance(tolerance)
                    .build());
  }

  @Property(tries = 200)
  void targets_surviveEachFormat(@ForAll("targets") IndicatorTarget target) {
    Sheets.assertRoundTrip(IndicatorTables.TARGETS, List.of(target));
  }

  private static Arbitrary<ReportingPeriod> periods() {
    Arbitrary<ReportingPeriod> years =
        Arbitraries.integers().between(2020, 2024).map(ReportingPeriod::ofFinancialYear);
    Arbitrary<ReportingPeriod> any =
        Combinators.combine(days(), Arbitraries.integers().between(0, 400))
            .as((first, length) -> new ReportingPeriod("some", first, first.plusDays(length)));
    return Arbitraries.oneOf(years, any);
  }

  /** A missing one, one of parts or a stated one, and a correction of it. */
  @Provide
  Arbitrary<List<IndicatorValue>> values() {
    return Combinators.combine(
            periods(),
            Arbitraries.of("england", "core-cities").map(AreaId::of).optional(),
            numbers(0),
            numbers(0).optional(),
            Arbitraries.of(QualityMark.values()),
            words().optional(),
            days().optional())
        .as(
            (period, area, number, denominator, quality, missing, due) -> {
              IndicatorValue.Builder builder =
                  IndicatorValue.builder()
                      .indicator(IndicatorId.of("an-indicator"))
                      .area(area)
                      .period(period)
                      .due(due);
              if (missing.isPresent()) {
                builder.missingBecause(FreeText.of(missing.get()));
              } else {
                builder.asAt(period.first()).quality(quality).denominator(denominator);
                if (denominator.isPresent()) {
                  builder.numerator(number);
                } else {
                  builder.stated(number.negate());
                }
              }
              Provenance first = provenance("1");
              return List.of(
                  builder.provenance(first).build(),
                  builder.provenance(first.correctedBy(RecordId.of("2"), RECORDED)).build());
            });
  }

  @Property(tries = 300)
  void values_surviveEachFormat(@ForAll("values") List<IndicatorValue> values) {
    Sheets.assertRoundTrip(IndicatorTables.VALUES, values);
  }

  private static IndicatorFigure percent(int numerator, int denominator) {
    return IndicatorFigure.ofParts(
        IndicatorUnit.PERCENT, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  @Property(tries = 300)
  void rating_isThatOfWholeNumbersMultipliedOut(
      @ForAll @IntRange(max = 40) int numerator,
      @ForAll @IntRange(min = 1, max = 40) int denominator,
      @ForAll @IntRange(max = 10) int tenths,
      @ForAll @IntRange(max = 5) int toleranceTenths,
      @ForAll Direction direction) {
    long figure = 100L * numerator;
    long target = 10L * tenths * denominator;
    long tolerance = 10L * toleranceTenths * denominator;
    long shortBy =
        switch (direction) {
          case HIGHER_IS_BETTER -> target - figure;
          case LOWER_IS_BETTER -> figure - target;
          case NEITHER -> Math.abs(figure - target) <= tolerance ? 0 : Long.MAX_VALUE;
        };
    RatingWord expected =
        shortBy <= 0
            ? RatingWord.ON_TARGET
            : shortBy <= tolerance ? RatingWord.WITHIN_TOLERANCE : RatingWord.OFF_TARGET;
    IndicatorTarget rule =
        IndicatorTarget.builder()
            .provenance(provenance("1"))
            .indicator(IndicatorId.of("an-indicator"))
            .inForce(EffectivePeriod.from(RECORDED))
            .target(BigDecimal.valueOf(10L * tenths))
            .tolerance(BigDecimal.valueOf(10L * toleranceTenths))
            .build();
    assertEquals(expected, rule.rate(percent(numerator, denominator), direction));
  }

  @Property(tries = 300)
  void figures_areComparedSubtractedAndDividedExactly(
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(min = 1, max = 60) int b,
      @ForAll @IntRange(max = 60) int c,
      @ForAll @IntRange(min = 1, max = 60) int d) {
    IndicatorFigure one = percent(a, b);
    IndicatorFigure other = percent(c, d);
    assertEquals(Integer.compare(a * d, c * b), Integer.signum(one.compareTo(other)));
    assertEquals(
        rounded(100L * 100 * (a * d - c * b), 1L * b * d), one.minus(other, 2).unscaledValue());
    assertEquals(
        c == 0 ? Optional.empty() : Optional.of(rounded(1_000L * a * d, 1L * b * c)),
        one.percentageOf(other, 1).map(BigDecimal::unscaledValue));
    assertEquals(rounded(100L * a, b), one.value(0).unscaledValue());
  }

  /** Half away from zero, by whole numbers only. */
  private static BigInteger rounded(long dividend, long divisor) {
    long whole = (2 * Math.abs(dividend) + divisor) / (2 * divisor);
    return BigInteger.valueOf(Long.signum(dividend) * whole);
  }

  @Example
  void monthFromALastDay_isAMonth() {
    LocalDate first = LocalDate.of(2020, 8, 31);
    ReportingPeriod period = new ReportingPeriod("some", first, LocalDate.of(2020, 9, 29));
    assertEquals(
        EffectivePeriod.ofClosed(LocalDate.of(2020, 7, 31), LocalDate.of(2020, 8, 30)),
        Spans.before(period));
  }

  @Property(tries = 300)
  void periodBefore_endsTheDayBeforeAndIsAsLong(
      @ForAll @IntRange(max = 2_000) int start, @ForAll @IntRange(max = 800) int length) {
    LocalDate first = LocalDate.of(2020, 1, 1).plusDays(start);
    ReportingPeriod period = new ReportingPeriod("some", first, first.plusDays(length));
    Optional<Integer> months = Optional.empty();
    for (int i = 1; i < 30; i++) {
      if (first.plusMonths(i).minusDays(1).equals(period.last())) {
        months = Optional.of(i);
      }
    }
    LocalDate expected = months.map(first::minusMonths).orElse(first.minusDays(length + 1L));
    assertEquals(EffectivePeriod.ofClosed(expected, first.minusDays(1)), Spans.before(period));
  }

  @Property(tries = 300)
  void wholeMonths_areAsLongAsSoManyOthers(
      @ForAll @IntRange(max = 47) int one,
      @ForAll @IntRange(max = 47) int other,
      @ForAll @IntRange(min = 1, max = 13) int length,
      @ForAll @IntRange(min = 1, max = 13) int otherLength) {
    ReportingPeriod mine = months(one, length);
    ReportingPeriod its = months(other, otherLength);
    long days = its.last().toEpochDay() - its.first().toEpochDay();
    boolean sameDays = mine.last().toEpochDay() - mine.first().toEpochDay() == days;
    assertEquals(length == otherLength || sameDays, Spans.sameLength(mine, its));
    EffectivePeriod before = Spans.yearBefore(mine);
    assertEquals(
        months(one - 12, length),
        new ReportingPeriod("m", before.from(), before.to().orElseThrow()));
  }

  private static ReportingPeriod months(int start, int length) {
    LocalDate first = LocalDate.of(2021, 1, 1).plusMonths(start);
    return new ReportingPeriod("m", first, first.plusMonths(length).minusDays(1));
  }

  /** A chain of corrections, read on every day, against a walk along it. */
  @Property(tries = 200)
  void readingOnADay_isThatOfAWalkAlongTheCorrections(
      @ForAll List<@IntRange(min = -1, max = 3) Integer> states,
      @ForAll @IntRange(max = 40) int asAt,
      @ForAll @IntRange(max = 20) int due) {
    LocalDate start = LocalDate.of(2025, 7, 1);
    LocalDate day = start.plusDays(asAt);
    List<IndicatorValue> records = new ArrayList<>();
    Optional<Integer> first = Optional.empty();
    Optional<Integer> last = Optional.empty();
    Optional<LocalDate> received = Optional.empty();
    for (int i = 0; i < Math.min(states.size(), 12); i++) {
      int state = states.get(i);
      LocalDate recorded = start.plusDays(3L * i);
      records.add(entry(i, state, recorded, start.plusDays(due)));
      if (!recorded.isAfter(day)) {
        last = Optional.of(state);
        first = first.or(() -> Optional.of(state).filter(number -> number >= 0));
        received = received.or(() -> Optional.of(recorded).filter(on -> state >= 0));
      }
    }
    IndicatorReading reading = reading(records, day);
    boolean figure = last.filter(state -> state >= 0).isPresent();
    assertEquals(
        last.isEmpty()
            ? IndicatorReading.State.NOT_RECEIVED
            : figure ? IndicatorReading.State.MEASURED : IndicatorReading.State.MISSING,
        reading.state());
    assertEquals(figure && !first.equals(last), reading.revised());
    assertEquals(
        figure && !first.equals(last) ? first : Optional.empty(),
        reading.original().map(one -> one.value(0).intValueExact()));
    assertEquals(received, reading.receivedOn());
    assertEquals(
        received.filter(on -> on.isAfter(start.plusDays(due))).isPresent(), reading.late());
    assertEquals(last.isPresent() && !figure && asAt > due, reading.overdue());
    assertTrue(reading.missingBecause().isPresent() == (last.isPresent() && !figure));
  }

  private static IndicatorValue entry(int i, int state, LocalDate recorded, LocalDate due) {
    Provenance provenance =
        new Provenance(
            RecordId.of("r" + i),
            i == 0 ? Optional.empty() : Optional.of(RecordId.of("r" + (i - 1))),
            false,
            recorded,
            RecordSource.of("sheet", "A1"),
            BodyId.of("office"));
    IndicatorValue.Builder builder =
        IndicatorValue.builder()
            .provenance(provenance)
            .indicator(IndicatorId.of("an-indicator"))
            .period(months(51, 3))
            .due(due);
    return state < 0
        ? builder.missingBecause(FreeText.of("why")).build()
        : builder
            .stated(BigDecimal.valueOf(state))
            .asAt(LocalDate.of(2025, 6, 30))
            .quality(QualityMark.FINAL)
            .build();
  }

  private static IndicatorReading reading(List<IndicatorValue> records, LocalDate day) {
    IndicatorDefinition definition =
        IndicatorDefinition.builder()
            .provenance(provenance("1"))
            .indicator(IndicatorId.of("an-indicator"))
            .title("T")
            .numerator("n")
            .unit(IndicatorUnit.COUNT)
            .direction(Direction.NEITHER)
            .dataSource("s")
            .timing(Timing.FLOW)
            .reviewedBy(GroupId.of("qa"))
            .inForce(EffectivePeriod.from(LocalDate.of(2025, 1, 1)))
            .build();
    return IndicatorBook.of(
            List.of(definition), List.of(), IndicatorTables.VALUES.records(records), day)
        .reading(IndicatorId.of("an-indicator"), months(51, 3));
  }
}
