// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.deadline.DutyStanding.State;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RecurringDuty;

/** Recurring duties against a model that goes from day to day. */
class DutyProperties {
  private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);
  private static final RecurringDuty YEARLY =
      NottinghamCity.ruleBook().duty(RuleId.of("yearly-report"));
  private static final RecurringDuty QUARTERLY =
      NottinghamCity.ruleBook().duty(RuleId.of("performance-data-review"));

  private static DutyReview review(RecurringDuty duty, Set<LocalDate> held, int day) {
    return DutyReview.of(duty, HeldRecord.of(SINCE, held), SINCE.plusDays(day));
  }

  private static Set<LocalDate> upTo(Set<Integer> days, int asAt) {
    Set<LocalDate> held = new TreeSet<>();
    days.stream().filter(day -> day <= asAt).forEach(day -> held.add(SINCE.plusDays(day)));
    return held;
  }

  @Property(tries = 300)
  void largestGap_isBreachedWhereADayHasNoneInTheYearBefore(
      @ForAll @Size(max = 6) Set<@IntRange(max = 1_400) Integer> days,
      @ForAll @IntRange(max = 1_400) int asAt) {
    Set<LocalDate> held = upTo(days, asAt);
    boolean breached = false;
    LocalDate last = SINCE;
    for (LocalDate day = SINCE; !day.isAfter(SINCE.plusDays(asAt)); day = day.plusDays(1)) {
      boolean overAYear =
          day.getYear() - last.getYear() > 1
              || (day.getYear() > last.getYear()
                  && (day.getMonthValue() > last.getMonthValue()
                      || (day.getMonthValue() == last.getMonthValue()
                          && day.getDayOfMonth() > last.getDayOfMonth())));
      boolean leapDay = last.getMonthValue() == 2 && last.getDayOfMonth() == 29;
      boolean clamped = leapDay && day.getYear() > last.getYear() && day.getMonthValue() == 3;
      breached |= overAYear || clamped;
      last = held.contains(day) ? day : last;
    }
    assertEquals(breached, !review(YEARLY, held, asAt).shortfalls().isEmpty());
  }

  @Property(tries = 300)
  void eachQuarter_isBreachedWhereAWholeOneHasNone(
      @ForAll @Size(max = 8) Set<@IntRange(max = 1_000) Integer> days,
      @ForAll @IntRange(max = 1_000) int asAt) {
    Set<LocalDate> held = upTo(days, asAt);
    Set<String> expected = new HashSet<>();
    for (LocalDate start = SINCE;
        start.plusMonths(3).isBefore(SINCE.plusDays(asAt).plusDays(1)); ) {
      LocalDate next = start.plusMonths(3);
      boolean any = false;
      for (LocalDate day = start; day.isBefore(next); day = day.plusDays(1)) {
        any |= held.contains(day);
      }
      if (!any) {
        expected.add(start.toString());
      }
      start = next;
    }
    Set<String> found = new HashSet<>();
    review(QUARTERLY, held, asAt)
        .shortfalls()
        .forEach(standing -> found.add(standing.period().from().toString()));
    assertEquals(expected, found);
  }

  @Property(tries = 200)
  void orderOfWhatWasHeld_doesNotMatter(
      @ForAll @Size(max = 8) List<@IntRange(max = 900) Integer> days, @ForAll long seed) {
    List<Held> held =
        new java.util.ArrayList<>(days.stream().map(day -> Held.on(SINCE.plusDays(day))).toList());
    LocalDate asAt = SINCE.plusDays(900);
    DutyReview one = DutyReview.of(YEARLY, new HeldRecord(SINCE, held, Set.of()), asAt);
    Collections.shuffle(held, new Random(seed));
    DutyReview other = DutyReview.of(YEARLY, new HeldRecord(SINCE, held, Set.of()), asAt);
    assertEquals(one.standings(), other.standings());
  }

  /** What is held on the last day that is named is in time. */
  @Property(tries = 200)
  void heldOnTheDayNamed_isMet(
      @ForAll @Size(max = 5) Set<@IntRange(max = 600) Integer> days,
      @ForAll @IntRange(max = 600) int asAt) {
    Set<LocalDate> held = upTo(days, asAt);
    DutyStanding open = review(YEARLY, held, asAt).now().get(0);
    LocalDate by = open.nextDueBy().orElseThrow();
    if (open.state() == State.BREACHED) {
      return;
    }
    Set<LocalDate> more = new TreeSet<>(held);
    more.add(by);
    DutyReview then = DutyReview.of(YEARLY, HeldRecord.of(SINCE, more), by);
    assertTrue(
        then.standings().stream()
            .anyMatch(s -> s.period().equals(open.period()) && s.state() == State.MET));
  }
}
