// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Closure;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;

class DeadlineCalculatorTest {
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), ENGLAND);

  /** Rows X01, X02, X03, X05, X12a and X32a of the conformance table. */
  @ParameterizedTest
  @CsvSource({
    "2025-06-02, 2025-06-09",
    "2025-06-07, 2025-06-13",
    "2024-12-20, 2024-12-31",
    "2024-12-25, 2025-01-03",
    "2020-04-30, 2020-05-07",
    "2024-12-12, 2024-12-19"
  })
  void notification_isDueFiveWorkingDaysAfterTheCouncilBecameAware(LocalDate aware, LocalDate due) {
    assertEquals(
        due, DEADLINES.calculate(NationalRules.SERIOUS_INCIDENT_NOTIFICATION, aware).dueDate());
  }

  /** Rows X07, X08, X09, X10, X13 and X32b. */
  @ParameterizedTest
  @CsvSource({
    "2025-04-07, 2025-04-30",
    "2025-04-11, 2025-05-07",
    "2023-04-20, 2023-05-15",
    "2022-09-05, 2022-09-27",
    "2024-12-09, 2025-01-02",
    "2024-12-19, 2025-01-14"
  })
  void rapidReview_isDueFifteenWorkingDaysAfterTheNotification(LocalDate submitted, LocalDate due) {
    assertEquals(due, DEADLINES.calculate(NationalRules.RAPID_REVIEW, submitted).dueDate());
  }

  @Test
  void calculate_asKnownBeforeTheStateFuneral_isADayEarlier() {
    LocalDate fri9 = LocalDate.of(2022, 9, 9);
    assertEquals(
        LocalDate.of(2022, 9, 26),
        DeadlineCalculator.of(NottinghamCity.ruleBook(), ENGLAND.asKnownOn(fri9))
            .calculate(NationalRules.RAPID_REVIEW, LocalDate.of(2022, 9, 5))
            .dueDate());
  }

  @Test
  void calendarOfScotland_isRefused() {
    WorkingDayCalendar scotland =
        UkBankHolidays.bundled()
            .calendar(Division.SCOTLAND)
            .projected()
            .withExtraWorkingDay("Census Saturday", LocalDate.of(2025, 11, 22));
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland",
        assertThrows(
                IllegalArgumentException.class,
                () -> DeadlineCalculator.of(NottinghamCity.ruleBook(), scotland))
            .getMessage());
  }

  /**
   * From Thursday 31 July 2025: Fri 1 (1), Mon 4 (2; a bank holiday in Scotland), Tue 5 (3), Wed 6
   * (4), Thu 7 (5).
   */
  @ParameterizedTest
  @CsvSource({
    "as it is, 2025-08-07",
    "projected, 2025-08-07",
    "as known on 1 July 2025, 2025-08-07",
    "closed on the 6th, 2025-08-08",
    "worked on Saturday the 2nd, 2025-08-06",
    "united with Scotland, 2025-08-08",
    "Scotland united with it, 2025-08-08",
    "any part of the United Kingdom, 2025-08-08"
  })
  void calendarOfEngland_isTakenWhateverIsChangedBeside(String which, LocalDate due) {
    WorkingDayCalendar scotland = UkBankHolidays.bundled().calendar(Division.SCOTLAND);
    WorkingDayCalendar calendar =
        switch (which) {
          case "as it is" -> ENGLAND;
          case "projected" -> ENGLAND.projected();
          case "as known on 1 July 2025" -> ENGLAND.asKnownOn(LocalDate.of(2025, 7, 1));
          case "closed on the 6th" ->
              ENGLAND.withClosure(Closure.on("Offices closed", LocalDate.of(2025, 8, 6)));
          case "worked on Saturday the 2nd" ->
              ENGLAND.withExtraWorkingDay("Stocktaking", LocalDate.of(2025, 8, 2));
          case "united with Scotland" -> ENGLAND.union(scotland);
          case "Scotland united with it" -> scotland.union(ENGLAND);
          default -> UkBankHolidays.bundled().unitedKingdomCalendar();
        };
    assertEquals(
        due,
        DeadlineCalculator.of(NottinghamCity.ruleBook(), calendar)
            .calculate(NationalRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 7, 31))
            .dueDate());
  }

  @Test
  void deadline_saysWhatItFollowsFrom() {
    Deadline deadline =
        DEADLINES.calculate(NationalRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17));
    assertEquals(LocalDate.of(2025, 4, 17), deadline.triggeredOn());
    assertEquals(FactKind.of("council-became-aware"), deadline.rule().counts().get(0).trigger());
    assertEquals(Force.STATUTORY_GUIDANCE, deadline.legalBasis().force());
    assertEquals(
        "serious-incident-notification due 2025-04-28 (council-became-aware 2025-04-17)",
        deadline.toString());
    assertEquals(5, deadline.explanation().walk().orElseThrow().workingDays());
    assertEquals(deadline.dueDate(), deadline.explanation().walk().orElseThrow().to());
    assertEquals(
        deadline,
        DEADLINES.calculate(
            NationalRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17)));
  }

  @Test
  void explanation_namesRuleBasisReadingAndEveryDay() {
    String explanation =
        DEADLINES
            .calculate(NationalRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17))
            .explanation()
            .inEnglish();
    assertEquals(
        """
        Local authority notifies the Child Safeguarding Practice Review Panel of a serious \
        incident: 5 working days after "council became aware".
        Due by the end of Monday 28 April 2025.
        Counted from "council became aware": 2025-04-17.
        Responsible: Nottingham City Council.
        To be received by: Child Safeguarding Practice Review Panel.
        Basis: Working Together to Safeguard Children 2023, chapter 5 (statutory guidance; \
        the source was read as another public body quotes it).
        Basis: Children Act 2004, section 16C(1) (Act; the source was read as another public \
        body quotes it).
        Basis: NCSCP safeguarding arrangements, December 2024, Notification of Incidents \
        (local arrangements; the source was read).
        This version applies to triggers 2024-12-13 to 2026-03-17.
        Computed by the rule book national of 2026-11-21 + nottingham-city of 2026-11-21, with the \
        bank holidays as published on 2026-08-21.
        Reading: The duty to notify is section 16C(1) of the Children Act 2004, which states no \
        number of days; the 5 working days are guidance, which the arrangements repeat. They run \
        from the day on which the council became aware, not from the day of the incident. The \
        three partners agree which incidents are to be notified, but the duty is the council's \
        alone: if they disagree it must still decide, and no vote discharges or stops it. The \
        edition of 18 March 2026 was not read; the limit is carried over.
        5 working days after Thursday 17 April 2025 is Monday 28 April 2025 (England and Wales).
        Friday 18 April 2025 is not counted: Good Friday (England and Wales; common law).
        Saturday 19 April 2025 to Sunday 20 April 2025 are not counted: weekend.
        Monday 21 April 2025 is not counted: Easter Monday (England and Wales; Banking and \
        Financial Dealings Act 1971, Schedule 1).
        Tuesday 22 April 2025 to Friday 25 April 2025 are working days 1 to 4.
        Saturday 26 April 2025 to Sunday 27 April 2025 are not counted: weekend.
        Monday 28 April 2025 is working day 5.
        What would change this: another day of "council became aware"; a bank holiday announced \
        or moved within the count; another reading of the text; "council found criteria not met", \
        which cancels it; a trigger from 2026-03-18 on, to which another version of the rule \
        applies.""",
        explanation);
  }

  /** Due on Monday 28 April 2025; a report that stays public to 1 June 2026 has done so then. */
  @ParameterizedTest
  @CsvSource({
    "serious-incident-notification, 2025-04-17, 2025-04-28, RUNNING",
    "serious-incident-notification, 2025-04-17, 2025-04-29, OVERDUE",
    "report-stays-public, 2025-06-01, 2026-06-01, RUNNING",
    "report-stays-public, 2025-06-01, 2026-06-02, MET"
  })
  void statusOn_isJudgedAtTheEndOfTheDay(
      String rule, LocalDate triggered, LocalDate day, DeadlineState expected) {
    assertEquals(expected, DEADLINES.calculate(RuleId.of(rule), triggered).statusOn(day));
  }

  @Test
  void calculate_unknownRule_namesTheNearest() {
    assertEquals(
        "unknown rule \"rapid-revue\" in the book national + nottingham-city, the nearest is"
            + " \"rapid-review\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> DEADLINES.calculate(RuleId.of("rapid-revue"), LocalDate.of(2025, 4, 17)))
            .getMessage());
  }

  @Test
  void calculate_recurringDuty_saysWhomToAsk() {
    assertEquals(
        "\"lead-partners-meetings\" is a recurring duty of the book national + nottingham-city, not"
            + " a rule with a due date: ask duty(...), and DutyReview whether it was held",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    DEADLINES.calculate(
                        NottinghamRules.LEAD_PARTNERS_MEETINGS, LocalDate.of(2025, 4, 17)))
            .getMessage());
  }

  @Test
  void calculate_beyondTheCalendar_isRefused() {
    assertEquals(
        "cannot move by 15 working days from 2028-12-22: the calendar of England and Wales is"
            + " confirmed from 1974-01-01 to 2028-12-31; a projected calendar answers to 2099-12-31",
        assertThrows(
                CalendarCoverageException.class,
                () -> DEADLINES.calculate(NationalRules.RAPID_REVIEW, LocalDate.of(2028, 12, 22)))
            .getMessage());
  }

  @Test
  void nulls_areRefusedByName() {
    assertEquals(
        "day",
        assertThrows(
                NullPointerException.class,
                () -> DEADLINES.calculate(NationalRules.RAPID_REVIEW, (LocalDate) null))
            .getMessage());
    assertEquals(
        "rule",
        assertThrows(
                NullPointerException.class,
                () -> DEADLINES.calculate(null, LocalDate.of(2025, 4, 17)))
            .getMessage());
    assertEquals(
        "rule id", assertThrows(NullPointerException.class, () -> RuleId.of(null)).getMessage());
    assertEquals(
        "fact kind",
        assertThrows(NullPointerException.class, () -> FactKind.of(null)).getMessage());
    assertEquals(
        "calendars",
        assertThrows(
                NullPointerException.class,
                () -> DeadlineCalculator.of(NottinghamCity.ruleBook(), (WorkingDayCalendars) null))
            .getMessage());
  }
}
