// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.rule.PeriodUnit.HOURS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ncscp.calendar.Closure;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayExplanation;
import org.ncscp.core.deadline.CountingDomain.CalendarRule;
import org.ncscp.core.deadline.CountingDomain.RolledRule;
import org.ncscp.core.deadline.CountingDomain.WorkingDayRule;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.WorkingDayProfile;

/** Every way of counting beside a naive count, and the laws that any count must keep. */
@Domain(DomainContext.Global.class)
@Domain(CountingDomain.class)
class CountingProperties {
  private static final WorkingDayCalendars CALENDARS =
      WorkingDayCalendars.of(UkBankHolidays.bundled());
  private static final Map<WorkingDayProfile, NaiveCount> NAIVE =
      new EnumMap<>(WorkingDayProfile.class);

  static {
    for (WorkingDayProfile profile : WorkingDayProfile.values()) {
      NAIVE.put(profile, new NaiveCount(profile));
    }
  }

  private static NaiveCount naive(RuleText rule) {
    return NAIVE.get(rule.calendar());
  }

  private static Deadline due(RuleText rule, LocalDate trigger) {
    return DeadlineCalculator.of(rule.book(), CALENDARS).calculate(RuleText.id(0), trigger);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void workingDays_equalTheNaiveCount(@ForAll WorkingDayRule working, @ForAll LocalDate trigger) {
    RuleText rule = working.rule();
    Deadline deadline = due(rule, trigger);
    LocalDate expected = naive(rule).end(rule, trigger);
    assertEndsOn(expected, deadline);
    WorkingDayExplanation walk = deadline.explanation().walk().orElseThrow();
    assertEquals(expected, walk.to());
    int counted = rule.amount() + (rule.counting() == Counting.CLEAR ? 1 : 0);
    List<LocalDate> days =
        walk.steps().stream()
            .filter(WorkingDayExplanation.Counted.class::isInstance)
            .map(WorkingDayExplanation.Step::date)
            .toList();
    assertEquals(counted, days.size());
    assertTrue(days.stream().allMatch(naive(rule)::isWorked));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void daysWeeksMonthsYears_equalTheNaiveCount(
      @ForAll CalendarRule calendar, @ForAll LocalDate trigger) {
    RuleText rule = calendar.rule();
    Deadline deadline = due(rule, trigger);
    LocalDate expected = naive(rule).end(rule, trigger);
    assertEndsOn(expected, deadline);
    if (expected.getYear() <= 2028) {
      assertEquals(
          naive(rule).isWorked(expected)
              ? Optional.empty()
              : Optional.of(naive(rule).rolled(Roll.PRECEDING, expected)),
          deadline.lastWorkingDayOnOrBefore());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void roll_movesAsTheNaiveCount(@ForAll RolledRule rolled, @ForAll LocalDate trigger) {
    RuleText rule = rolled.rule();
    if (trigger.getYear() <= 2024) {
      assertEndsOn(naive(rule).end(rule, trigger), due(rule, trigger));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cutOff_countsAsTheNaiveCount(
      @ForAll WorkingDayRule working,
      @ForAll CalendarRule calendar,
      @ForAll boolean workingDays,
      @ForAll LocalDate trigger,
      @ForAll LocalTime time) {
    LocalTime ends = LocalTime.of(16, 0);
    RuleText plain = workingDays ? working.rule() : calendar.rule();
    RuleText rule =
        new RuleText(
            plain.calendar(),
            plain.amount(),
            plain.unit(),
            Direction.AFTER,
            plain.counting(),
            plain.roll(),
            Optional.of(ends));
    Deadline deadline =
        DeadlineCalculator.of(rule.book(), CALENDARS)
            .calculate(RuleText.id(0), trigger.atTime(time));
    LocalDate expected = naive(rule).end(rule, trigger, time);
    assertEquals(expected, deadline.dueDate());
    assertEquals(expected, lastStep(deadline));
    boolean off = workingDays && !naive(rule).isWorked(trigger);
    boolean tooLate = off || !time.isBefore(ends);
    CountStep first = deadline.explanation().steps().get(0);
    assertEquals(tooLate, first instanceof CountStep.AfterCutOff);
    LocalDateTime last = NaiveCount.wall(deadline.lastMoment());
    assertEquals(expected.atTime(ends), last.plusNanos(1));
    assertEquals(naive(rule).end(rule, trigger, LocalTime.MIN), due(rule, trigger).dueDate());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whichever_isTheEarlierOrLaterOfTheNaiveCounts(
      @ForAll WorkingDayRule working,
      @ForAll CalendarRule calendar,
      @ForAll boolean later,
      @ForAll LocalDate trigger,
      @ForAll @IntRange(min = -60, max = 60) int apart) {
    RuleText one = working.rule();
    RuleText other = calendar.rule().with(one.calendar());
    LocalDate asked = trigger.plusDays(apart);
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(
            RuleText.whichever(later ? "later" : "earlier", one, other), CALENDARS);
    Map<FactKind, Moment> triggers =
        Map.of(FactKind.of("began"), Moment.on(trigger), FactKind.of("asked"), Moment.on(asked));
    Deadline deadline = deadlines.calculate(RuleText.id(0), triggers);
    LocalDate first = naive(one).end(one, trigger);
    LocalDate second = naive(other).end(other, asked);
    boolean firstDecides = later ? !first.isBefore(second) : !first.isAfter(second);
    assertEndsOn(firstDecides ? first : second, deadline);
    assertEquals(firstDecides ? trigger : asked, deadline.triggeredOn());
    if (!later) {
      Map<FactKind, Moment> onlyAsked = Map.of(FactKind.of("asked"), Moment.on(asked));
      assertEquals(second, deadlines.calculate(RuleText.id(0), onlyAsked).dueDate());
    }
  }

  /** An hour is an hour: across the changes of the clocks the wall shows another time. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void hours_areElapsedTime(
      @ForAll @IntRange(min = 2015, max = 2027) int year,
      @ForAll boolean spring,
      @ForAll @IntRange(min = -5000, max = 5000) int minutesFromTheChange,
      @ForAll @IntRange(min = 1, max = 100) int hours,
      @ForAll Direction direction) {
    LocalDate sunday = NaiveCount.lastSunday(year, spring ? 3 : 10);
    Instant change = sunday.atTime(1, 0).toInstant(ZoneOffset.UTC);
    Instant trigger = change.plusSeconds(60L * minutesFromTheChange);
    RuleText rule = RuleText.of(hours, HOURS).with(direction);
    Deadline deadline =
        DeadlineCalculator.of(rule.book(), CALENDARS).calculate(RuleText.id(0), trigger);
    Instant expected = trigger;
    for (int hour = 0; hour < hours; hour++) {
      expected = expected.plusSeconds(direction == Direction.AFTER ? 3600 : -3600);
    }
    assertEquals(expected, deadline.lastMoment());
    assertEquals(
        List.of(new CountStep.Elapsed(trigger, hours, expected)), deadline.explanation().steps());
    assertEquals(NaiveCount.wall(expected).toLocalDate(), deadline.dueDate());
    assertEquals(NaiveCount.wall(trigger).toLocalDate(), deadline.triggeredOn());
    boolean before = trigger.isBefore(change) && expected.isBefore(change);
    boolean after = !trigger.isBefore(change) && !expected.isBefore(change);
    int wallHours = (direction == Direction.AFTER ? hours : -hours);
    LocalDateTime naively = NaiveCount.wall(trigger).plusHours(wallHours);
    assertEquals(before || after, naively.equals(NaiveCount.wall(deadline.lastMoment())));
  }

  @Example
  void hours_fromADayWithoutATime_areRefused() {
    assertEquals(
        "\"began\" must have a time of day, to count 72 hours from it, but was 2025-06-02",
        assertThrows(
                IllegalArgumentException.class,
                () -> due(RuleText.of(72, HOURS), LocalDate.of(2025, 6, 2)))
            .getMessage());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void laterTrigger_neverGivesAnEarlierDate(
      @ForAll WorkingDayRule working,
      @ForAll CalendarRule calendar,
      @ForAll RolledRule rolled,
      @ForAll LocalDate trigger,
      @ForAll @IntRange(max = 10) int later) {
    for (RuleText rule : List.of(working.rule(), calendar.rule(), rolled.rule())) {
      if (rule.roll() == Roll.NONE || trigger.getYear() <= 2024) {
        LocalDate due = due(rule, trigger).dueDate();
        assertFalse(due(rule, trigger.plusDays(later)).dueDate().isBefore(due), rule::toString);
      }
    }
  }

  /** One holiday more can only give more time to do it, and never a later day to begin. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void oneHolidayMore_neverShortens(
      @ForAll WorkingDayRule working,
      @ForAll LocalDate trigger,
      @ForAll @IntRange(min = -60, max = 60) int offset) {
    RuleText rule = working.rule();
    LocalDate holiday = trigger.plusDays(offset);
    WorkingDayCalendars more =
        CALENDARS.with(
            rule.calendar(),
            CALENDARS.calendar(rule.calendar()).withClosure(Closure.on("One more", holiday)));
    LocalDate before = due(rule, trigger).dueDate();
    LocalDate now =
        DeadlineCalculator.of(rule.book(), more).calculate(RuleText.id(0), trigger).dueDate();
    assertEquals(new NaiveCount(rule.calendar(), holiday).end(rule, trigger), now);
    assertFalse(rule.direction() == Direction.AFTER ? now.isBefore(before) : now.isAfter(before));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void triggerOnADayNotWorked_isAsTheWorkingDayBefore(
      @ForAll WorkingDayRule working, @ForAll LocalDate trigger) {
    RuleText rule = working.rule().with(Counting.ORDINARY);
    if (rule.amount() == 0) {
      assertEquals(trigger, due(rule, trigger).dueDate());
      return;
    }
    boolean after = rule.direction() == Direction.AFTER;
    LocalDate worked = naive(rule).rolled(after ? Roll.PRECEDING : Roll.FOLLOWING, trigger);
    assertEquals(due(rule, worked).dueDate(), due(rule, trigger).dueDate());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyFormOfTheTrigger_givesOneAnswer(
      @ForAll WorkingDayRule working,
      @ForAll LocalDate trigger,
      @ForAll LocalTime time,
      @ForAll ZoneId zone) {
    RuleText rule = working.rule();
    DeadlineCalculator deadlines = DeadlineCalculator.of(rule.book(), CALENDARS);
    Instant instant = NaiveCount.instant(trigger.atTime(time));
    LocalDate expected = naive(rule).end(rule, trigger);
    assertEquals(expected, deadlines.calculate(RuleText.id(0), trigger).dueDate());
    assertEquals(expected, deadlines.calculate(RuleText.id(0), trigger.atTime(time)).dueDate());
    assertEquals(expected, deadlines.calculate(RuleText.id(0), instant).dueDate());
    assertEquals(expected, deadlines.calculate(RuleText.id(0), instant.atZone(zone)).dueDate());
    assertEquals(expected, deadlines.calculate(RuleText.id(0), Moment.at(instant)).dueDate());
    assertEquals(
        deadlines.calculate(RuleText.id(0), instant),
        deadlines.calculate(RuleText.id(0), trigger.atTime(time)));
  }

  /** Everything that the answer says, as a machine set up for somewhere else would say it. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void machineFromElsewhere_givesTheSameAnswer(
      @ForAll WorkingDayRule working,
      @ForAll RolledRule rolled,
      @ForAll LocalDate trigger,
      @ForAll LocalTime time,
      @ForAll Machine machine) {
    LocalDate day = trigger.getYear() <= 2024 ? trigger : trigger.minusYears(4);
    for (RuleText rule :
        List.of(
            working.rule(),
            RuleText.of(5, WORKING_DAYS).with(LocalTime.of(16, 0)),
            rolled.rule(),
            RuleText.of(72, HOURS).with(working.rule().calendar()))) {
      Instant at = day.atTime(time).toInstant(ZoneOffset.UTC);
      String here = new Machine("UTC", "en-GB").run(() -> answer(rule, at));
      assertEquals(here, machine.run(() -> answer(rule, at)));
    }
  }

  private static String answer(RuleText rule, Instant at) {
    RuleBook book = rule.book();
    Deadline deadline = DeadlineCalculator.of(book, CALENDARS).calculate(RuleText.id(0), at);
    return String.join(
        "\n",
        deadline.toString(),
        deadline.dueDate().toString(),
        deadline.lastMoment().toString(),
        deadline.explanation().inOneLine(),
        deadline.explanation().inEnglish(),
        deadline.rule().toString());
  }

  /** The default zone and locale of a JVM. */
  record Machine(String zone, String locale) {
    String run(java.util.function.Supplier<String> question) {
      TimeZone ownZone = TimeZone.getDefault();
      Locale ownLocale = Locale.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
        return question.get();
      } finally {
        TimeZone.setDefault(ownZone);
        Locale.setDefault(ownLocale);
      }
    }
  }

  private static void assertEndsOn(LocalDate expected, Deadline deadline) {
    assertEquals(expected, deadline.dueDate());
    assertEquals(expected, lastStep(deadline));
    assertEquals(NaiveCount.midnight(expected.plusDays(1)), deadline.lastMoment().plusNanos(1));
  }

  static LocalDate lastStep(Deadline deadline) {
    List<CountStep> steps = deadline.explanation().steps();
    CountStep last = steps.get(steps.size() - 1);
    if (last instanceof CountStep.Counted counted) {
      return counted.to();
    }
    if (last instanceof CountStep.Rolled rolled) {
      return rolled.to();
    }
    return ((CountStep.Stopped) last).to();
  }
}
