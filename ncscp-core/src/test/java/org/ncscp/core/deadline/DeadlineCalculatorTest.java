// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.RuleId;

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
        due, DEADLINES.calculate(NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, aware).dueDate());
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
    assertEquals(due, DEADLINES.calculate(NottinghamRules.RAPID_REVIEW, submitted).dueDate());
  }

  @Test
  void calculate_asKnownBeforeTheStateFuneral_isADayEarlier() {
    LocalDate fri9 = LocalDate.of(2022, 9, 9);
    assertEquals(
        LocalDate.of(2022, 9, 26),
        DeadlineCalculator.of(NottinghamCity.ruleBook(), ENGLAND.asKnownOn(fri9))
            .calculate(NottinghamRules.RAPID_REVIEW, LocalDate.of(2022, 9, 5))
            .dueDate());
  }

  @Test
  void deadline_saysWhatItFollowsFrom() {
    Deadline deadline =
        DEADLINES.calculate(
            NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17));
    assertEquals(LocalDate.of(2025, 4, 17), deadline.triggeredOn());
    assertEquals(Trigger.of("council-became-aware"), deadline.rule().trigger());
    assertEquals(Force.STATUTORY_GUIDANCE, deadline.legalBasis().force());
    assertEquals(
        "serious-incident-notification due 2025-04-28 (council-became-aware 2025-04-17)",
        deadline.toString());
    assertEquals(5, deadline.walk().workingDays());
    assertEquals(deadline.dueDate(), deadline.walk().to());
    assertEquals(
        deadline,
        DEADLINES.calculate(
            NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17)));
  }

  @Test
  void explanation_namesRuleBasisReadingAndEveryDay() {
    String explanation =
        DEADLINES
            .calculate(NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17))
            .explanation();
    assertEquals(
        """
        Council notifies the Child Safeguarding Practice Review Panel of a serious incident: \
        5 working days after "council became aware".
        Basis: Working Together to Safeguard Children 2023, chapter 5 (statutory guidance; \
        the source was read as another public body quotes it).
        Basis: NCSCP safeguarding arrangements, December 2024, Notification of Incidents \
        (local arrangements; the source was read).
        Reading: The duty to notify is section 16C(1) of the Children Act 2004, which states no \
        number of days; the 5 working days are guidance. They run from the day on which the \
        council became aware, not from the day of the incident. The edition of 18 March 2026 was \
        not read; the limit is carried over.
        5 working days after Thursday 17 April 2025 is Monday 28 April 2025 (England and Wales).
        Friday 18 April 2025 is not counted: Good Friday (England and Wales; common law).
        Saturday 19 April 2025 to Sunday 20 April 2025 are not counted: weekend.
        Monday 21 April 2025 is not counted: Easter Monday (England and Wales; Banking and \
        Financial Dealings Act 1971, Schedule 1).
        Tuesday 22 April 2025 to Friday 25 April 2025 are working days 1 to 4.
        Saturday 26 April 2025 to Sunday 27 April 2025 are not counted: weekend.
        Monday 28 April 2025 is working day 5.""",
        explanation);
  }

  @Test
  void calculate_unknownRule_namesThoseThereAre() {
    assertEquals(
        "unknown rule \"rapid-revue\", the book has serious-incident-notification, rapid-review",
        assertThrows(
                IllegalArgumentException.class,
                () -> DEADLINES.calculate(RuleId.of("rapid-revue"), LocalDate.of(2025, 4, 17)))
            .getMessage());
  }

  @Test
  void calculate_beyondTheCalendar_isRefused() {
    assertEquals(
        "cannot move by 15 working days from 2028-12-22: the calendar of England and Wales is"
            + " confirmed from 1974-01-01 to 2028-12-31; projected() answers to 2099-12-31",
        assertThrows(
                CalendarCoverageException.class,
                () -> DEADLINES.calculate(NottinghamRules.RAPID_REVIEW, LocalDate.of(2028, 12, 22)))
            .getMessage());
  }

  @Test
  void nulls_areRefusedByName() {
    assertEquals(
        "triggeredOn",
        assertThrows(
                NullPointerException.class,
                () -> DEADLINES.calculate(NottinghamRules.RAPID_REVIEW, null))
            .getMessage());
    assertEquals(
        "id",
        assertThrows(
                NullPointerException.class,
                () -> DEADLINES.calculate(null, LocalDate.of(2025, 4, 17)))
            .getMessage());
    assertEquals(
        "rule id", assertThrows(NullPointerException.class, () -> RuleId.of(null)).getMessage());
    assertEquals(
        "trigger", assertThrows(NullPointerException.class, () -> Trigger.of(null)).getMessage());
    assertEquals(
        "calendar",
        assertThrows(
                NullPointerException.class,
                () -> DeadlineCalculator.of(NottinghamCity.ruleBook(), null))
            .getMessage());
  }
}
