// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.policy.WorkingDayWindow;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.review.RapidReviewTimetable.StepTiming;
import org.ncscp.core.rule.FactKind;

/**
 * The working days were counted by hand on the calendar of April and May 2025: Good Friday is 18
 * April, Easter Monday 21 April, the early May bank holiday Monday 5 May.
 *
 * <pre>
 * Fri 11 (day zero), Mon 14 (1), Tue 15 (2), Wed 16 (3), Thu 17 (4), Tue 22 (5), Wed 23 (6),
 * Thu 24 (7), Fri 25 (8), Mon 28 (9), Tue 29 (10), Wed 30 (11), Thu 1 May (12), Fri 2 (13),
 * Tue 6 (14), Wed 7 (15), Thu 8 (16), Fri 9 (17)
 * </pre>
 */
class RapidReviewTimetableTest {
  private static final LocalDate FRI_2025_04_11 = LocalDate.of(2025, 4, 11);
  private static final LocalDate WED_2025_05_07 = LocalDate.of(2025, 5, 7);
  private static final WorkingDayCalendar CALENDAR =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2024, 12, 13));

  private static ReviewKind kind(DayNumbering numbering, String... steps) {
    List<TimetableStep> timetable = new ArrayList<>();
    for (String step : steps) {
      String[] parts = step.split(" ", -1);
      timetable.add(step(parts[0], parts[1], ALWAYS));
    }
    return ReviewKind.builder()
        .id(ReviewKindId.of("rapid-review"))
        .name("Rapid Review")
        .timetableAnchor(FactKind.of("notification-submitted"))
        .numbering(numbering)
        .timetable(timetable)
        .inForce(ALWAYS)
        .build();
  }

  private static TimetableStep step(String id, String window, EffectivePeriod inForce) {
    return TimetableStep.builder()
        .id(TimetableStepId.of(id))
        .title(id)
        .window(WorkingDayWindow.parse(window))
        .inForce(inForce)
        .build();
  }

  private static RapidReviewTimetable on(LocalDate anchor, ReviewKind kind) {
    return RapidReviewTimetable.of(kind, anchor, CALENDAR);
  }

  private static List<String> days(RapidReviewTimetable timetable) {
    return timetable.steps().stream()
        .map(s -> s.step().id() + " " + s.firstDay() + " " + s.lastDay())
        .toList();
  }

  private static List<String> late(List<StepTiming> timings) {
    return timings.stream()
        .map(one -> one.step() + " " + one.late() + (one.isLate() ? " late" : ""))
        .toList();
  }

  private static final ReviewKind DAY_ZERO =
      kind(DayNumbering.ANCHOR_IS_DAY_ZERO, "asked 0", "returned 2-5", "meeting 14", "sent 15-17");

  @Test
  void steps_overEasterAndMayDay_areThoseCountedByHand() {
    assertEquals(
        List.of(
            "asked 2025-04-11 2025-04-11",
            "returned 2025-04-15 2025-04-22",
            "meeting 2025-05-06 2025-05-06",
            "sent 2025-05-07 2025-05-09"),
        days(on(FRI_2025_04_11, DAY_ZERO)));
  }

  @Test
  void calendarOfScotland_isRefused() {
    WorkingDayCalendar scotland = UkBankHolidays.bundled().calendar(Division.SCOTLAND);
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland",
        assertThrows(
                IllegalArgumentException.class,
                () -> RapidReviewTimetable.of(DAY_ZERO, FRI_2025_04_11, scotland))
            .getMessage());
  }

  @Test
  void steps_whereTheAnchorIsDayOne_areAWorkingDayEarlier() {
    ReviewKind dayOne =
        kind(DayNumbering.ANCHOR_IS_DAY_ONE, "asked 1", "returned 2-5", "meeting 14", "sent 15-17");
    assertEquals(
        List.of(
            "asked 2025-04-11 2025-04-11",
            "returned 2025-04-14 2025-04-17",
            "meeting 2025-05-02 2025-05-02",
            "sent 2025-05-06 2025-05-08"),
        days(on(FRI_2025_04_11, dayOne)));
  }

  /** Nobody works on Easter Saturday: day one, and the day after day zero, is Tuesday. */
  @Test
  void steps_fromADayThatIsNotWorked_beginOnTheNextThatIs() {
    LocalDate sat = LocalDate.of(2025, 4, 19);
    assertEquals(
        List.of("a 2025-04-22 2025-04-23"),
        days(on(sat, kind(DayNumbering.ANCHOR_IS_DAY_ONE, "a 1-2"))));
    assertEquals(
        List.of("z 2025-04-19 2025-04-19", "a 2025-04-22 2025-04-23"),
        days(on(sat, kind(DayNumbering.ANCHOR_IS_DAY_ZERO, "z 0", "a 1-2"))));
  }

  /** Fifteen working days from 11 April end on 7 May; two more lead to Friday 9 May. */
  @Test
  void steps_afterTheStatutoryLimit_areSoManyWorkingDaysLate() {
    LocalDate due =
        DeadlineCalculator.of(NationalRules.ruleBook(), UkBankHolidays.bundled())
            .calculate(NationalRules.RAPID_REVIEW, FRI_2025_04_11)
            .dueDate();
    assertEquals(WED_2025_05_07, due);
    List<StepTiming> timings = on(FRI_2025_04_11, DAY_ZERO).against(due);
    assertEquals(
        List.of(
            "asked 0 working days",
            "returned 0 working days",
            "meeting 0 working days",
            "sent 2 working days late"),
        late(timings));
    assertEquals(LocalDate.of(2025, 5, 9), timings.get(3).day());
    assertEquals(WED_2025_05_07, timings.get(3).lastDay());
  }

  @Test
  void steps_done_areLateByTheirOwnWindow() {
    RapidReviewTimetable timetable = on(FRI_2025_04_11, DAY_ZERO);
    // the window of "returned" ends on Tuesday 22 April, that of "asked" on the Friday before
    // Easter week
    Map<TimetableStepId, LocalDate> done =
        Map.of(
            TimetableStepId.of("meeting"), LocalDate.of(2025, 5, 6),
            TimetableStepId.of("returned"), LocalDate.of(2025, 4, 24),
            TimetableStepId.of("asked"), LocalDate.of(2025, 4, 12));
    assertEquals(
        List.of(
            "asked 0 working days late", "returned 2 working days late", "meeting 0 working days"),
        late(timetable.done(done)));
  }

  /**
   * Thursday 17 April is the last before Easter; what is done on Tuesday is one working day late.
   */
  @Test
  void stepDone_overABankHoliday_isNotLateByThatDay() {
    RapidReviewTimetable timetable =
        on(FRI_2025_04_11, kind(DayNumbering.ANCHOR_IS_DAY_ZERO, "returned 4"));
    assertEquals(
        List.of("returned 1 working day late"),
        late(timetable.done(Map.of(TimetableStepId.of("returned"), LocalDate.of(2025, 4, 22)))));
    assertEquals(
        List.of("returned 0 working days late"),
        late(timetable.done(Map.of(TimetableStepId.of("returned"), LocalDate.of(2025, 4, 21)))));
  }

  @Test
  void stepDone_beforeItsWindow_isNotLate() {
    StepTiming early =
        on(FRI_2025_04_11, DAY_ZERO)
            .done(Map.of(TimetableStepId.of("meeting"), LocalDate.of(2025, 4, 14)))
            .get(0);
    assertFalse(early.isLate());
    assertEquals("0 working days", early.late().toString());
  }

  @Test
  void stepDone_thatTheTimetableHasNot_isRefused() {
    RapidReviewTimetable timetable = on(FRI_2025_04_11, DAY_ZERO);
    assertEquals(
        "step must be one of [asked, returned, meeting, sent] but was lunch",
        assertThrows(
                IllegalArgumentException.class,
                () -> timetable.done(Map.of(TimetableStepId.of("lunch"), FRI_2025_04_11)))
            .getMessage());
  }

  /** A timetable that was revised: which of its steps hold is decided on the anchor's day. */
  @Test
  void steps_thatWereRevised_areThoseOfTheAnchorsDay() {
    LocalDate last = LocalDate.of(2025, 4, 11);
    ReviewKind revised =
        kind(DayNumbering.ANCHOR_IS_DAY_ZERO, "asked 1")
            .withTimetable(
                step("asked", "1", EffectivePeriod.ofClosed(ALWAYS.from(), last)),
                step("asked", "2", EffectivePeriod.from(last.plusDays(1))));
    assertEquals(List.of("asked 2025-04-14 2025-04-14"), days(on(last, revised)));
    assertEquals(List.of("asked 2025-04-16 2025-04-16"), days(on(last.plusDays(3), revised)));
  }

  @Test
  void stepTwiceOnADay_isRefused() {
    ReviewKind twice = kind(DayNumbering.ANCHOR_IS_DAY_ZERO, "asked 1", "asked 2");
    assertEquals(
        "step asked must hold once on 2025-04-11 but holds twice",
        assertThrows(IllegalArgumentException.class, () -> on(FRI_2025_04_11, twice)).getMessage());
  }

  @Test
  void kindThatDoesNotHold_isRefused() {
    LocalDate before = LocalDate.of(2024, 12, 12);
    assertEquals(
        "kind of review rapid-review must hold on 2024-12-12 but holds " + ALWAYS,
        assertThrows(IllegalArgumentException.class, () -> on(before, DAY_ZERO)).getMessage());
  }

  @Test
  void daysBeyondTheCalendar_areRefusedAsTheCalendarDoes() {
    LocalDate beyond = CALENDAR.coverage().confirmedTo().plusDays(1);
    assertThrows(CalendarCoverageException.class, () -> on(beyond, DAY_ZERO));
    assertThrows(CalendarCoverageException.class, () -> on(beyond.minusDays(9), DAY_ZERO));
    RapidReviewTimetable timetable = on(FRI_2025_04_11, DAY_ZERO);
    assertThrows(CalendarCoverageException.class, () -> timetable.against(beyond));
    assertThrows(
        CalendarCoverageException.class,
        () -> timetable.done(Map.of(TimetableStepId.of("asked"), beyond)));
  }

  /** Appendix D of Nottingham's arrangements is an empty heading. */
  @Test
  void nottinghamsReviews_haveNoTimetable() {
    for (ReviewKind kind : NottinghamCity.arrangements().reviews().orElseThrow().kinds()) {
      RapidReviewTimetable timetable = on(FRI_2025_04_11, kind);
      assertTrue(timetable.steps().isEmpty());
      assertTrue(timetable.against(WED_2025_05_07).isEmpty());
    }
    ReviewKind rapid =
        NottinghamCity.arrangements().reviews().orElseThrow().kinds().stream()
            .filter(kind -> kind.id().equals(ReviewKindId.of("rapid-review")))
            .findFirst()
            .orElseThrow();
    assertTrue(rapid.interpretation().orElseThrow().contains("Appendix D is an empty heading"));
  }

  @Test
  void timetables_ofEqualParts_areEqualAndSayTheirDays() {
    RapidReviewTimetable one = on(FRI_2025_04_11, DAY_ZERO);
    assertEquals(one, on(FRI_2025_04_11, DAY_ZERO));
    assertEquals(one.hashCode(), on(FRI_2025_04_11, DAY_ZERO).hashCode());
    assertFalse(one.equals(on(FRI_2025_04_11.plusDays(1), DAY_ZERO)));
    assertEquals(
        "RapidReviewTimetable from 2025-04-11, asked 2025-04-11, returned 2025-04-15..2025-04-22,"
            + " meeting 2025-05-06, sent 2025-05-07..2025-05-09",
        one.toString());
  }
}
