// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.ncscp.core.rule.PeriodUnit.DAYS;
import static org.ncscp.core.rule.PeriodUnit.MONTHS;
import static org.ncscp.core.rule.PeriodUnit.WEEKS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;
import static org.ncscp.core.rule.PeriodUnit.YEARS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.ncscp.core.deadline.CountingProperties.Machine;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.WorkingDayProfile;

/** Rules of every kind, and days and times that are hard to count from. */
class CountingDomain extends DomainContextBase {
  /** A rule in working days. */
  record WorkingDayRule(RuleText rule) {}

  /** A rule in days, weeks, months or years that is not rolled. */
  record CalendarRule(RuleText rule) {}

  /** A rule in days, weeks, months or years that is rolled. */
  record RolledRule(RuleText rule) {}

  /** Around Christmas, Easter, the ends of months, leap days and holidays that were moved. */
  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> anywhere =
        Arbitraries.longs()
            .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> monthEnds =
        Combinators.combine(anywhere, Arbitraries.integers().between(0, 4))
            .as((day, before) -> day.withDayOfMonth(day.lengthOfMonth()).minusDays(before));
    Arbitrary<LocalDate> christmases =
        Combinators.combine(
                Arbitraries.integers().between(2015, 2027), Arbitraries.integers().between(-15, 0))
            .as((year, offset) -> LocalDate.of(year, 12, 31).plusDays(offset));
    Arbitrary<LocalDate> moved =
        Combinators.combine(
                Arbitraries.of(
                    LocalDate.of(2016, 2, 29),
                    LocalDate.of(2020, 5, 8),
                    LocalDate.of(2022, 6, 3),
                    LocalDate.of(2022, 9, 19),
                    LocalDate.of(2024, 3, 29),
                    LocalDate.of(2026, 6, 15),
                    LocalDate.of(2025, 7, 14)),
                Arbitraries.integers().between(-8, 8))
            .as(LocalDate::plusDays);
    return Arbitraries.frequencyOf(
        Tuple.of(3, anywhere),
        Tuple.of(2, monthEnds),
        Tuple.of(2, christmases),
        Tuple.of(1, moved));
  }

  /** Never between one and two, when the clock in London may show no time or one twice. */
  @Provide
  Arbitrary<LocalTime> times() {
    Arbitrary<LocalTime> telling =
        Arbitraries.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 30),
            LocalTime.of(16, 0).minusNanos(1),
            LocalTime.of(16, 0),
            LocalTime.of(16, 0).plusNanos(1),
            LocalTime.of(23, 30),
            LocalTime.MAX);
    Arbitrary<LocalTime> any =
        Arbitraries.integers().between(2 * 60, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
    return Arbitraries.oneOf(telling, any);
  }

  @Provide
  Arbitrary<WorkingDayRule> workingDayRules() {
    return Combinators.combine(
            profiles(),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 120)),
            directions(),
            countings())
        .as(
            (profile, amount, direction, counting) ->
                new WorkingDayRule(rule(profile, amount, WORKING_DAYS, direction, counting)));
  }

  @Provide
  Arbitrary<CalendarRule> calendarRules() {
    return Combinators.combine(
            profiles(), units(), Arbitraries.integers().between(0, 40), directions(), countings())
        .as(
            (profile, unit, amount, direction, counting) ->
                new CalendarRule(
                    rule(profile, unit == YEARS ? amount % 4 : amount, unit, direction, counting)));
  }

  @Provide
  Arbitrary<RolledRule> rolledRules() {
    return Combinators.combine(
            calendarRules(), Arbitraries.of(Roll.values()).filter(roll -> roll != Roll.NONE))
        .as((calendar, roll) -> new RolledRule(calendar.rule().with(roll)));
  }

  /** A rule of no days is the same day, however it is counted; the format has one way to say so. */
  private static RuleText rule(
      WorkingDayProfile profile,
      int amount,
      PeriodUnit unit,
      Direction direction,
      Counting counting) {
    RuleText rule = RuleText.of(amount, unit).with(profile).with(direction);
    return amount == 0 ? rule : rule.with(counting);
  }

  private static Arbitrary<PeriodUnit> units() {
    return Arbitraries.of(DAYS, WEEKS, MONTHS, MONTHS, YEARS);
  }

  private static Arbitrary<Direction> directions() {
    return Arbitraries.frequency(Tuple.of(2, Direction.AFTER), Tuple.of(1, Direction.BEFORE));
  }

  private static Arbitrary<Counting> countings() {
    return Arbitraries.of(Counting.values());
  }

  private static Arbitrary<WorkingDayProfile> profiles() {
    return Arbitraries.of(WorkingDayProfile.values());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Machine> machines() {
    return Combinators.combine(
            Arbitraries.of(
                "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Tehran", "Europe/London"),
            Arbitraries.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE"))
        .as(Machine::new);
  }
}
