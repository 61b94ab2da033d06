// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.recorded;
import static org.ncscp.core.history.CaseFacts.restarted;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.rule.PeriodUnit.DAYS;
import static org.ncscp.core.rule.PeriodUnit.HOURS;
import static org.ncscp.core.rule.PeriodUnit.MONTHS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Explanation.Topic;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleBookException;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.core.rule.WorkingDayProfile;

/** Where counting is easily got wrong: at the ends of days, of calendars and of amounts. */
class CountingEdgesTest {
  private static final WorkingDayCalendars CALENDARS =
      WorkingDayCalendars.of(UkBankHolidays.bundled());
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final String PUBLICATION = "practice-review-publication";
  private static final String NOTIFICATION = "serious-incident-notification";
  private static final LocalDateTime FRIDAY_AT_FIVE = LocalDateTime.of(2025, 6, 6, 17, 0);
  private static final LocalTime FOUR = LocalTime.of(16, 0);

  private static Deadline counted(RuleText rule, LocalDateTime trigger) {
    return DeadlineCalculator.of(rule.book(), CALENDARS).calculate(RuleText.id(0), trigger);
  }

  private static Instant endOfHoursOrDays(String which) {
    RuleBook book = RuleText.whichever(which, RuleText.of(72, HOURS), RuleText.of(3, DAYS));
    Moment ten = Moment.at(Instant.parse("2025-06-02T09:00:00Z"));
    return DeadlineCalculator.of(book, CALENDARS)
        .calculate(RuleText.id(0), Map.of(FactKind.of("began"), ten, FactKind.of("asked"), ten))
        .lastMoment();
  }

  // From Mon 2 June 10:00: 72 hours end on Thu 5 June at 10:00, three days with that Thursday.
  @Test
  void whichever_endingOnOneDay_isDecidedByTheMoment() {
    assertEquals(Instant.parse("2025-06-05T09:00:00Z"), endOfHoursOrDays("earlier"));
    assertEquals(Instant.parse("2025-06-05T22:59:59.999999999Z"), endOfHoursOrDays("later"));
  }

  // Friday after four, Saturday and Sunday all count as Mon 9 June: five working days to Mon 16.
  @Test
  void cutOff_overAWeekend_isOneDay() {
    RuleText rule = RuleText.of(5, WORKING_DAYS).with(FOUR);
    LocalDate monday = LocalDate.of(2025, 6, 16);
    assertEquals(monday, counted(rule, FRIDAY_AT_FIVE).dueDate());
    assertEquals(monday, counted(rule, FRIDAY_AT_FIVE.minusHours(1)).dueDate());
    assertEquals(monday, counted(rule, LocalDateTime.of(2025, 6, 7, 10, 0)).dueDate());
    assertEquals(monday, counted(rule, LocalDateTime.of(2025, 6, 8, 23, 0)).dueDate());
    assertEquals(monday, counted(rule, LocalDateTime.of(2025, 6, 9, 10, 0)).dueDate());
    assertEquals(
        LocalDate.of(2025, 6, 13),
        counted(rule, FRIDAY_AT_FIVE.minusHours(1).minusNanos(1)).dueDate());
  }

  // 30 March 2029 is Good Friday, 2 April Easter Monday; neither is published yet.
  @Test
  void roll_overProjectedHolidays_isProvisional() {
    Deadline rolled =
        DeadlineCalculator.of(
                RuleText.of(3, MONTHS).with(Roll.FOLLOWING).book(), CALENDARS.projected())
            .calculate(RuleText.id(0), LocalDate.of(2028, 12, 30));
    assertEquals(LocalDate.of(2029, 4, 3), rolled.dueDate());
    assertTrue(rolled.provisional());
  }

  // 30 December 2028 is a Saturday; Mon 1 January 2029 is beyond the confirmed days, Friday not.
  @Test
  void roll_backAtTheHorizon_isAnswered() {
    RuleText rule = RuleText.of(3, MONTHS).with(Roll.PRECEDING);
    Deadline rolled = counted(rule, LocalDateTime.of(2028, 9, 30, 12, 0));
    assertEquals(LocalDate.of(2028, 12, 29), rolled.dueDate());
    assertFalse(rolled.provisional());
  }

  @Test
  void hours_before_areExplainedAsBefore() {
    RuleText rule = RuleText.of(24, HOURS).with(Direction.BEFORE);
    assertEquals(
        List.of("24 hours before 2025-06-06T17:00+01:00 is 2025-06-05T17:00+01:00."),
        counted(rule, FRIDAY_AT_FIVE).explanation().texts(Topic.COUNT));
  }

  // Open: Tue 3, Wed 4; stopped from Thu 5 until Tue 10, over Sat 7, on which is worked here;
  // then Tue 10, Wed 11, Thu 12.
  @Test
  void stop_overAnExtraWorkingDay_isExplained() {
    DeadlineCalculator calculator =
        DeadlineCalculator.of(
            RuleText.of(5, WORKING_DAYS).book(),
            CALENDARS
                .calendar(WorkingDayProfile.ENGLAND_AND_WALES)
                .withExtraWorkingDay("Open day", LocalDate.of(2025, 6, 7)));
    Instant recorded = Instant.parse("2025-08-01T00:00:00Z");
    LocalDate began = LocalDate.of(2025, 6, 2);
    CaseHistory history =
        history(
            Fact.happened(FactId.of("a"), FactKind.of("began"), began, recorded),
            new Fact.ClockStopped(
                FactId.of("s"),
                Set.of(RuleText.id(0)),
                Moment.on(LocalDate.of(2025, 6, 5)),
                FreeText.of("x"),
                recorded),
            new Fact.ClockRestarted(
                FactId.of("r"), FactId.of("s"), Moment.on(LocalDate.of(2025, 6, 10)), recorded));
    CaseDeadline deadline = calculator.timeline(history, recorded).deadline(RuleText.id(0));
    LocalDate due = LocalDate.of(2025, 6, 12);
    assertEquals(due, deadline.dueDate().orElseThrow());
    assertEquals(due, deadline.explanation().walk().orElseThrow().to());
    assertEquals(
        List.of(
            new CountStep.Stopped(
                LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 10), 4, WORKING_DAYS, due)),
        deadline.explanation().steps().subList(1, 2));
  }

  @Test
  void nulls_areRefusedByName() {
    DeadlineCalculator calculator =
        DeadlineCalculator.of(RuleText.of(5, WORKING_DAYS).book(), CALENDARS);
    assertRefused("text", () -> TimeLimit.parse(null));
    assertRefused("unit", () -> new TimeLimit(1, null));
    assertRefused("time", () -> Moment.at((ZonedDateTime) null));
    assertRefused("time", () -> Moment.inLondon(null));
    assertRefused("instant", () -> Moment.at((Instant) null));
    assertRefused("day", () -> Moment.on(null));
    assertRefused("day", () -> Moment.startOf(null));
    assertRefused("day", () -> Moment.endOf(null));
    assertRefused("instant", () -> Moment.dayOf(null));
    assertRefused("trigger", () -> calculator.calculate(RuleText.id(0), (Moment) null));
    assertRefused(
        "triggers", () -> calculator.calculate(RuleText.id(0), (Map<FactKind, Moment>) null));
    assertRefused("moment", () -> calculator.asKnownOn(null));
  }

  private static void assertRefused(String parameter, Executable call) {
    assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
  }

  @Test
  void timeLimit_upToTheMost_isReadBack() {
    TimeLimit most = new TimeLimit(99_999, DAYS);
    assertEquals(most, TimeLimit.parse("99999 days"));
    assertEquals(most, TimeLimit.parse(most.toString()));
    assertEquals(
        "days must be from 0 to 99999 but was 100000",
        assertThrows(IllegalArgumentException.class, () -> new TimeLimit(100_000, DAYS))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> TimeLimit.parse("100000 days"));
  }

  @Test
  void hours_noneAndOne_areWordedSo() {
    Deadline none = counted(RuleText.of(0, HOURS), FRIDAY_AT_FIVE);
    assertEquals(Instant.parse("2025-06-06T16:00:00Z"), none.lastMoment());
    assertEquals(
        List.of("Rule: the same moment as \"began\"."), none.explanation().texts(Topic.RULE));
    Deadline one = counted(RuleText.of(1, HOURS), FRIDAY_AT_FIVE);
    assertEquals(List.of("Rule: 1 hour after \"began\"."), one.explanation().texts(Topic.RULE));
    assertEquals(
        List.of("1 hour after 2025-06-06T17:00+01:00 is 2025-06-06T18:00+01:00."),
        one.explanation().texts(Topic.COUNT));
  }

  @Test
  void hours_withACutOffOrAnExtension_areRefused() {
    String problem =
        " is refused: cut-off and extension must be left out for hours, which end at a moment of"
            + " their own";
    RuleText hours = RuleText.of(72, HOURS);
    assertEquals(
        List.of("rules[0] (line 12)" + problem),
        assertThrows(RuleBookException.class, () -> hours.with(FOUR).book()).problems());
    String extended = HOURS_RULE + "    extension: {approved-by: council}\n";
    assertEquals(
        List.of("rules[0] (line 8)" + problem),
        assertThrows(RuleBookException.class, () -> RuleText.read(extended)).problems());
  }

  private static final String HOURS_RULE =
      """
      book: test
      calendar: england-and-wales
      bodies:
        - {id: council, name: the council}
      facts:
        - {kind: began, means: it began}
      rules:
        - id: let-go
          title: Let go
          trigger: began
          within: 72 hours
          responsible: council
          from: 1990-01-01
          citations: [{instrument: Act, provision: section 1, force: act, evidence: read}]
      """;

  private static Timeline at(DeadlineCalculator calculator, String day, Fact... facts) {
    return calculator.timeline(history(facts), LocalDate.parse(day));
  }

  /** Each deadline of a rule: its first trigger, its state and its due date, by due date. */
  private static List<String> stand(Timeline timeline, String rule) {
    return timeline.deadlines(RuleId.of(rule)).stream()
        .map(
            found ->
                found.key().trigger().orElseThrow()
                    + " "
                    + found.state()
                    + " "
                    + found.dueDate().orElseThrow())
        .toList();
  }

  private static void assertTooVague(DeadlineCalculator calculator, String problem, Fact... facts) {
    CaseHistoryException refused =
        assertThrows(CaseHistoryException.class, () -> at(calculator, "2025-06-30", facts));
    assertEquals(List.of(problem), refused.problems());
  }

  private static final Fact TAKEN =
      happenedAt("t", "child-taken-into-police-protection", "2025-06-01T10:00:00Z");

  // 72 hours from Sun 1 June 11:00 in London end on Wed 4 June at 11:00.
  @Test
  void hours_doneOnABareDay_areJudgedOnlyOnAnotherDay() {
    assertTooVague(
        NOTTINGHAM,
        "fact e (police-protection-ended) on 2025-06-04 must have a time of day, to tell whether it"
            + " met police-protection by 2025-06-04T11:00+01:00",
        TAKEN,
        happened("e", "police-protection-ended", "2025-06-04"));
    assertEquals(DeadlineState.MET, ended("2025-06-03"));
    assertEquals(DeadlineState.MET_LATE, ended("2025-06-05"));
  }

  private static DeadlineState ended(String day) {
    Fact ended = happened("e", "police-protection-ended", day);
    return at(NOTTINGHAM, "2025-06-30", TAKEN, ended)
        .deadline(RuleId.of("police-protection"))
        .state();
  }

  // Three working days beginning with Mon 2 June end on Wed 4 June at 16:00.
  @Test
  void cutOff_doneOnABareDay_isJudgedOnlyOnAnotherDay() {
    Fact written = happened("w", "written", "2025-06-02");
    assertTooVague(
        SMALL,
        "fact e (told) on 2025-06-04 must have a time of day, to tell whether it met inclusive by"
            + " 2025-06-04T15:59:59.999999999+01:00",
        written,
        happened("e", "told", "2025-06-04"));
    for (String[] each : new String[][] {{"2025-06-03", "MET"}, {"2025-06-05", "MET_LATE"}}) {
      Timeline timeline = at(SMALL, "2025-06-30", written, happened("e", "told", each[0]));
      assertEquals(List.of("w " + each[1] + " 2025-06-04"), stand(timeline, "inclusive"));
    }
  }

  // The confirmed days end with 2028. Mon 9 October 2028 is five working days after Mon 2 October.
  @Test
  void dueDate_beyondTheCalendar_leavesTheOthersTheirReminders() {
    Fact aware = happened("f1", "council-became-aware", "2028-10-02");
    Fact initiated = happened("p1", "practice-review-initiated", "2028-10-01");
    Timeline before = at(NOTTINGHAM, "2028-10-03", aware, initiated);
    assertEquals(List.of("p1 RUNNING 2029-04-01"), stand(before, PUBLICATION));
    assertEquals(
        List.of("5 on 2028-10-02", "2 on 2028-10-05", "0 on 2028-10-09"),
        before.reminders().stream()
            .filter(reminder -> reminder.deadline().rule().equals(RuleId.of(NOTIFICATION)))
            .map(reminder -> reminder.workingDaysLeft() + " on " + reminder.sendOn())
            .toList());
    assertEquals(
        List.of(),
        before.reminders().stream()
            .filter(reminder -> reminder.deadline().rule().equals(RuleId.of(PUBLICATION)))
            .toList());
    Timeline after =
        at(
            NOTTINGHAM,
            "2028-10-04",
            aware,
            initiated,
            corrected("k", "p1", "2028-10-02", "2028-10-04"));
    assertEquals(
        List.of(
            new Moved(
                new DeadlineKey(RuleId.of(PUBLICATION), Optional.of(FactId.of("p1"))),
                LocalDate.of(2029, 4, 1),
                LocalDate.of(2029, 4, 2),
                List.of())),
        after.movedSince(before));
  }

  /** The holiday of 19 September 2022 was proclaimed on the 10th; it lies in every count here. */
  private static List<Moved> movedIn2022(Fact... more) {
    Instant then = recorded("2022-09-09");
    Instant now = recorded("2022-09-16");
    CaseHistory before =
        history(
            happened("f1", "council-became-aware", "2022-09-08"),
            happened("f2", "council-became-aware", "2022-09-09"),
            happened("p1", "practice-review-initiated", "2022-06-01"));
    return NOTTINGHAM
        .timeline(before.with(more), now)
        .movedSince(NOTTINGHAM.asKnownOn(then).timeline(before, then));
  }

  private static List<String> inWords(List<Moved> moved) {
    return moved.stream()
        .filter(m -> !m.key().rule().equals(RuleId.of("safeguarding-partners-told")))
        .map(
            m ->
                m.key()
                    + " "
                    + m.from()
                    + " "
                    + m.to()
                    + " "
                    + m.because().stream().map(Moved.ChangedDay::day).toList())
        .toList();
  }

  // Thu 8 September and five working days: Thu 15, before the holiday. Fri 9: Fri 16. Corrected to
  // Mon 12: Tue 20, as Mon 19 is the holiday.
  @Test
  void moved_byACorrection_isNotBecauseOfTheCalendar() {
    assertEquals(List.of(), inWords(movedIn2022()));
    assertEquals(
        List.of(NOTIFICATION + "/f2 2022-09-16 2022-09-20 []"),
        inWords(movedIn2022(corrected("k", "f2", "2022-09-12", "2022-09-14"))));
  }

  // Six months from 1 June are 1 December; five days' stop make it the 6th, whatever is a holiday.
  @Test
  void moved_ofARuleInMonths_isNotBecauseOfTheCalendar() {
    assertEquals(
        List.of(PUBLICATION + "/p1 2022-12-01 2022-12-06 []"),
        inWords(
            movedIn2022(
                stopped("s", PUBLICATION, "2022-09-10"), restarted("r", "s", "2022-09-15"))));
  }

  @Test
  void asKnownOn_twice_isTheEarlierMoment() {
    Instant early = Instant.parse("2022-09-09T12:00:00Z");
    Instant late = Instant.parse("2022-09-16T12:00:00Z");
    RuleId rule = RuleId.of(NOTIFICATION);
    LocalDate aware = LocalDate.of(2022, 9, 13);
    LocalDate before = LocalDate.of(2022, 9, 20);
    LocalDate after = LocalDate.of(2022, 9, 21);
    assertEquals(after, NOTTINGHAM.asKnownOn(late).calculate(rule, aware).dueDate());
    for (DeadlineCalculator each :
        List.of(
            NOTTINGHAM.asKnownOn(early).asKnownOn(late),
            NOTTINGHAM.asKnownOn(late).asKnownOn(early))) {
      assertEquals(before, each.calculate(rule, aware).dueDate());
      CaseHistory history =
          history(
              happened("f1", "council-became-aware", "2022-09-08"),
              happened("f2", "council-became-aware", "2022-09-12"));
      assertEquals(
          List.of("f1 RUNNING 2022-09-15"), stand(each.timeline(history, early), NOTIFICATION));
    }
  }
}
