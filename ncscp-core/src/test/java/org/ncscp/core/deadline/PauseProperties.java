// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.rule.PeriodUnit.DAYS;
import static org.ncscp.core.rule.PeriodUnit.HOURS;
import static org.ncscp.core.rule.PeriodUnit.MONTHS;
import static org.ncscp.core.rule.PeriodUnit.WEEKS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayExplanation;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.WorkingDayProfile;

/** A clock that stops and goes on, beside a model that leaves out each day on which it stood. */
class PauseProperties {
  private static final List<RuleText> RULES =
      List.of(
          RuleText.of(10, WORKING_DAYS),
          RuleText.of(1, WORKING_DAYS),
          RuleText.of(5, WORKING_DAYS).with(Counting.INCLUSIVE),
          RuleText.of(7, WORKING_DAYS).with(Counting.CLEAR),
          RuleText.of(10, WORKING_DAYS).with(WorkingDayProfile.ANY_PART_OF_THE_UNITED_KINGDOM),
          RuleText.of(14, DAYS),
          RuleText.of(0, DAYS),
          RuleText.of(8, DAYS).with(Counting.INCLUSIVE),
          RuleText.of(3, DAYS).with(Counting.CLEAR),
          RuleText.of(3, WEEKS),
          RuleText.of(2, MONTHS),
          RuleText.of(1, MONTHS).with(Roll.FOLLOWING),
          RuleText.of(72, HOURS));
  private static final Set<RuleId> IDS =
      IntStream.range(0, RULES.size()).mapToObj(RuleText::id).collect(Collectors.toSet());
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(RuleText.book(RULES), UkBankHolidays.bundled());
  private static final Instant RECORDED = Instant.parse("2028-01-01T00:00:00Z");
  private static final Map<WorkingDayProfile, NaiveCount> NAIVE =
      new EnumMap<>(WorkingDayProfile.class);

  static {
    for (RuleText rule : RULES) {
      NAIVE.computeIfAbsent(rule.calendar(), NaiveCount::new);
    }
  }

  /** From a day or a moment, included, to another, excluded. */
  record Stop(Moment from, Moment until) {
    static Stop days(LocalDate trigger, int from, int length) {
      LocalDate first = trigger.plusDays(from);
      return new Stop(Moment.on(first), Moment.on(first.plusDays(length)));
    }

    static Stop minutes(LocalDate trigger, int from, int length) {
      Instant first = NaiveCount.midnight(trigger).plusSeconds(60L * from);
      return new Stop(Moment.at(first), Moment.at(first.plusSeconds(60L * length)));
    }

    /** Whether a day is left out: the day of the stop is, the day of the restart is not. */
    boolean leavesOut(LocalDate day) {
      return !day.isBefore(day(from)) && day.isBefore(day(until));
    }

    private static LocalDate day(Moment moment) {
      return moment.instant().map(at -> NaiveCount.wall(at).toLocalDate()).orElseGet(moment::day);
    }

    /** The minute of the stop and of the restart: a day begins at its midnight. */
    long[] minutes() {
      return new long[] {minute(from), minute(until)};
    }

    private static long minute(Moment moment) {
      return moment.instant().orElseGet(() -> NaiveCount.midnight(moment.day())).getEpochSecond()
          / 60;
    }
  }

  /** A trigger, and when its clock stood still. */
  record Stopped(LocalDate trigger, List<Stop> stops) {}

  @Provide
  Arbitrary<LocalDate> triggers() {
    Arbitrary<LocalDate> anywhere =
        Arbitraries.longs()
            .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> changes =
        Combinators.combine(
                Arbitraries.integers().between(2015, 2026),
                Arbitraries.of(3, 10),
                Arbitraries.integers().between(-5, 1))
            .as((year, month, days) -> NaiveCount.lastSunday(year, month).plusDays(days));
    return Arbitraries.oneOf(anywhere, changes);
  }

  /** Whole days, some before the trigger, some after the end, some empty. */
  @Provide
  Arbitrary<Stopped> wholeDays() {
    return stopped(-12, 70, 12, Stop::days);
  }

  @Provide
  Arbitrary<Stopped> times() {
    return stopped(-2 * 24 * 60, 6 * 24 * 60, 2 * 24 * 60, Stop::minutes);
  }

  private interface StopFrom {
    Stop from(LocalDate trigger, int from, int length);
  }

  private Arbitrary<Stopped> stopped(int first, int last, int longest, StopFrom maker) {
    Arbitrary<List<int[]>> spans =
        Combinators.combine(
                Arbitraries.integers().between(first, last),
                Arbitraries.integers().between(0, longest))
            .as((from, length) -> new int[] {from, length})
            .list()
            .ofMaxSize(5);
    return Combinators.combine(triggers(), spans)
        .as(
            (trigger, list) ->
                new Stopped(
                    trigger,
                    list.stream().map(span -> maker.from(trigger, span[0], span[1])).toList()));
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void stopsInDays_leaveOutEachDayOfTheirUnion(
      @ForAll("wholeDays") Stopped stopped, @ForAll @IntRange(max = 23 * 60 - 1) int minute) {
    assertAsTheModel(stopped, minute);
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void stopsInTime_leaveOutEachMinuteOfTheirUnion(
      @ForAll("times") Stopped stopped, @ForAll @IntRange(max = 23 * 60 - 1) int minute) {
    assertAsTheModel(stopped, minute);
  }

  private static void assertAsTheModel(Stopped stopped, int minute) {
    LocalDate trigger = stopped.trigger();
    List<Stop> stops = stopped.stops();
    Timeline timeline = timeline(trigger, minute, facts(stops));
    for (int n = 0; n < RULES.size(); n++) {
      RuleText rule = RULES.get(n);
      CaseDeadline deadline = timeline.deadline(RuleText.id(n));
      if (rule.unit() == HOURS) {
        long began = NaiveCount.midnight(trigger).getEpochSecond() / 60 + minute;
        Instant end = Instant.ofEpochSecond(60 * lastMinute(rule.amount(), began, stops));
        assertEquals(end, deadline.lastMoment().orElseThrow(), rule::toString);
        List<CountStep> steps = deadline.explanation().steps();
        CountStep last = steps.get(steps.size() - 1);
        assertEquals(
            end,
            last instanceof CountStep.StoppedTime stop
                ? stop.to()
                : ((CountStep.Elapsed) last).to());
      } else {
        NaiveCount naive = NAIVE.get(rule.calendar());
        LocalDate expected = lastDay(naive, rule, trigger, stops);
        assertEquals(expected, deadline.dueDate().orElseThrow(), rule::toString);
        assertEquals(expected, CountingProperties.lastStep(deadline.deadline().orElseThrow()));
        assertWalk(naive, rule, stops, deadline);
      }
    }
  }

  /** Walks over the days: one that is worked and on which the clock ran counts. */
  private static LocalDate lastDay(
      NaiveCount naive, RuleText rule, LocalDate trigger, List<Stop> stops) {
    if (rule.amount() == 0) {
      return trigger;
    }
    boolean inclusive = rule.counting() == Counting.INCLUSIVE;
    LocalDate zero = inclusive ? trigger.minusDays(1) : trigger;
    LocalDate withoutStops = naive.end(rule.with(Roll.NONE), trigger);
    int toCount = 0;
    for (LocalDate day = zero; day.isBefore(withoutStops); ) {
      day = day.plusDays(1);
      toCount += counts(naive, rule, day) ? 1 : 0;
    }
    LocalDate day = zero;
    while (toCount > 0) {
      day = day.plusDays(1);
      LocalDate now = day;
      boolean ran = stops.stream().noneMatch(stop -> stop.leavesOut(now));
      toCount -= ran && counts(naive, rule, day) ? 1 : 0;
    }
    return naive.rolled(rule.roll(), day);
  }

  private static boolean counts(NaiveCount naive, RuleText rule, LocalDate day) {
    return rule.unit() != WORKING_DAYS || naive.isWorked(day);
  }

  private static void assertWalk(
      NaiveCount naive, RuleText rule, List<Stop> stops, CaseDeadline deadline) {
    if (rule.unit() != WORKING_DAYS) {
      assertTrue(deadline.explanation().walk().isEmpty());
      return;
    }
    WorkingDayExplanation walk = deadline.explanation().walk().orElseThrow();
    assertEquals(deadline.dueDate().orElseThrow(), walk.to());
    for (WorkingDayExplanation.Step step : walk.steps()) {
      LocalDate day = step.date();
      boolean ran = stops.stream().noneMatch(stop -> stop.leavesOut(day));
      assertEquals(
          ran && naive.isWorked(day),
          step instanceof WorkingDayExplanation.Counted,
          step::describe);
    }
  }

  /** Passes minute after minute; the last moment is one at which the clock ran. */
  private static long lastMinute(int hours, long began, List<Stop> stops) {
    List<long[]> standing = stops.stream().map(Stop::minutes).toList();
    long minute = began;
    for (long toPass = 60L * hours; toPass > 0 || stands(minute, standing); minute++) {
      toPass -= stands(minute, standing) ? 0 : 1;
    }
    return minute;
  }

  private static boolean stands(long minute, List<long[]> standing) {
    for (long[] stop : standing) {
      if (stop[0] <= minute && minute < stop[1]) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void oneStopSplit_isTwoThatFollow(
      @ForAll("triggers") LocalDate trigger,
      @ForAll @IntRange(min = -5, max = 30) int from,
      @ForAll @IntRange(max = 10) int first,
      @ForAll @IntRange(max = 10) int second) {
    Stop whole = Stop.days(trigger, from, first + second);
    Stop one = Stop.days(trigger, from, first);
    Stop two = Stop.days(trigger, from + first, second);
    List<Instant> expected = ends(trigger, facts(List.of(whole)));
    assertEquals(expected, ends(trigger, facts(List.of(one, two))));
    assertEquals(expected, ends(trigger, facts(List.of(two, one, whole))));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void order_doesNotMatter(@ForAll("wholeDays") Stopped stopped, @ForAll Random random) {
    LocalDate trigger = stopped.trigger();
    List<Stop> stops = stopped.stops();
    List<Stop> shuffled = new ArrayList<>(stops);
    Collections.shuffle(shuffled, random);
    List<Fact> facts = new ArrayList<>(facts(shuffled));
    Collections.shuffle(facts, random);
    assertEquals(ends(trigger, facts(stops)), ends(trigger, facts));
  }

  /** Nothing moves if the clock stands still before the trigger, after the end, or for no time. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void stopOutsideTheCount_movesNothing(
      @ForAll("triggers") LocalDate trigger,
      @ForAll @IntRange(min = 1, max = 40) int length,
      @ForAll @IntRange(min = -20, max = 40) int empty) {
    List<Instant> expected = ends(trigger, List.of());
    Instant last = Collections.max(expected);
    int end = (int) (Moment.dayOf(last).toEpochDay() - trigger.toEpochDay());
    Stop before = Stop.days(trigger, -length, length);
    Stop after = Stop.days(trigger, end + 1, length);
    Stop none = Stop.days(trigger, empty, 0);
    assertEquals(expected, ends(trigger, facts(List.of(before, after, none))));
  }

  /** The due date is still counted: a clock that stands still on it moves it. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void stopOnTheDueDate_movesItToTheNextDayThatCounts(@ForAll("triggers") LocalDate trigger) {
    for (int n : List.of(0, 5)) {
      PeriodUnit unit = RULES.get(n).unit();
      LocalDate due = due(trigger, n, List.of());
      int day = (int) (due.toEpochDay() - trigger.toEpochDay());
      LocalDate moved = due(trigger, n, List.of(Stop.days(trigger, day, 1)));
      LocalDate next = due.plusDays(1);
      NaiveCount naive = NAIVE.get(WorkingDayProfile.ENGLAND_AND_WALES);
      assertEquals(unit == DAYS ? next : naive.rolled(Roll.FOLLOWING, next), moved);
      Stop dayAfter = Stop.days(trigger, day + 1, 1);
      assertEquals(due, due(trigger, n, List.of(dayAfter)));
    }
  }

  private static LocalDate due(LocalDate trigger, int rule, List<Stop> stops) {
    return timeline(trigger, 0, facts(stops)).deadline(RuleText.id(rule)).dueDate().orElseThrow();
  }

  private static List<Instant> ends(LocalDate trigger, List<Fact> facts) {
    Timeline timeline = timeline(trigger, 0, facts);
    List<Instant> ends = new ArrayList<>();
    for (int n = 0; n < RULES.size(); n++) {
      ends.add(timeline.deadline(RuleText.id(n)).lastMoment().orElseThrow());
    }
    return ends;
  }

  private static Timeline timeline(LocalDate trigger, int minute, List<Fact> stops) {
    List<Fact> facts = new ArrayList<>(stops);
    facts.add(
        Fact.happened(
            FactId.of("trigger"),
            FactKind.of("began"),
            NaiveCount.midnight(trigger).plusSeconds(60L * minute),
            RECORDED));
    Timeline timeline =
        DEADLINES.timeline(CaseHistory.of(CaseReference.of("TEST-1"), facts), RECORDED);
    assertFalse(timeline.deadlines().isEmpty());
    return timeline;
  }

  private static List<Fact> facts(List<Stop> stops) {
    List<Fact> facts = new ArrayList<>();
    for (int n = 0; n < stops.size(); n++) {
      Stop stop = stops.get(n);
      FactId id = FactId.of("stop-" + n);
      facts.add(new Fact.ClockStopped(id, IDS, stop.from(), FreeText.of("a reason"), RECORDED));
      facts.add(new Fact.ClockRestarted(FactId.of("restart-" + n), id, stop.until(), RECORDED));
    }
    return facts;
  }
}
