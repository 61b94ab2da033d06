// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Held;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RuleBook;

class DutiesOfTheYearTest {
  private static final RuleBook BOOK = NottinghamCity.ruleBook();
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final RuleId LEADS = RuleId.of("lead-partners-meetings");
  private static final RuleId SLOTS = RuleId.of("strategic-leadership-city-slots");
  private static final RuleId AGENCIES = RuleId.of("relevant-agencies-review");
  private static final RuleId REVIEWS = RuleId.of("case-review-group-meetings");

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static HeldRecord held(String since, String... days) {
    return HeldRecord.of(day(since), List.of(days).stream().map(LocalDate::parse).toList());
  }

  private static List<String> lines(RuleId rule, Map<RuleId, HeldRecord> held, String asAt) {
    return lines(YEAR, rule, held, asAt);
  }

  private static List<String> lines(
      ReportingPeriod year, RuleId rule, Map<RuleId, HeldRecord> held, String asAt) {
    return DutiesOfTheYear.of(BOOK, year, held, day(asAt)).duties().stream()
        .filter(duty -> duty.rule().equals(rule))
        .map(
            duty ->
                duty.window()
                    + " "
                    + duty.state()
                    + duty.due().map(due -> "").orElse(" no day")
                    + " "
                    + duty.occurrence())
        .toList();
  }

  @Test
  void threeInAYear_isOneWindow() {
    assertEquals(
        List.of("2025-04-01 to 2026-03-31 NOT_YET_DUE 2025-04-01"),
        lines(LEADS, Map.of(LEADS, held("2025-04-01", "2025-06-10")), "2025-09-01"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31 AT_RISK 2025-04-01"),
        lines(LEADS, Map.of(LEADS, held("2025-04-01", "2025-06-10")), "2026-02-01"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31 NOT_KEPT 2025-04-01"),
        lines(LEADS, Map.of(LEADS, held("2025-04-01", "2025-06-10")), "2026-04-01"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31 MET 2025-04-01"),
        lines(
            LEADS,
            Map.of(LEADS, held("2025-04-01", "2025-06-10", "2025-10-01", "2026-01-09")),
            "2026-02-01"));
  }

  @Test
  void everyTwoMonths_isSixWindows() {
    Map<RuleId, HeldRecord> held = Map.of(REVIEWS, held("2025-04-01", "2025-05-30", "2025-08-04"));

    assertEquals(
        List.of(
            "2025-04-01 to 2025-05-31 MET 2025-04-01",
            "2025-06-01 to 2025-07-31 NOT_KEPT 2025-06-01",
            "2025-08-01 to 2025-09-30 MET 2025-08-01",
            "2025-10-01 to 2025-11-30 NOT_YET_DUE 2025-10-01",
            "2025-12-01 to 2026-01-31 AHEAD 2025-12-01",
            "2026-02-01 to 2026-03-31 AHEAD 2026-02-01"),
        lines(REVIEWS, held, "2025-10-02"));
  }

  @Test
  void anAimThatIsMissed_isNoBreach() {
    assertEquals(
        "2025-04-01 to 2025-05-31 AIM_NOT_REACHED 2025-04-01",
        lines(SLOTS, Map.of(SLOTS, held("2025-04-01")), "2025-06-01").get(0));
  }

  @Test
  void withoutARecord_nothingIsSaidToBeKeptOrMissed() {
    assertEquals(
        List.of(
            "2025-04-01 to 2025-05-31 NOT_RECORDED 2025-04-01",
            "2025-06-01 to 2025-07-31 NOT_RECORDED 2025-06-01",
            "2025-08-01 to 2025-09-30 AHEAD 2025-08-01"),
        lines(REVIEWS, Map.of(), "2025-07-31").subList(0, 3));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31 NOT_RECORDED no day 2025-04-01"),
        lines(AGENCIES, Map.of(), "2025-07-31"));
    // A record that begins within a window covers only a part of it.
    assertEquals(
        List.of(
            "2025-04-01 to 2025-05-31 NOT_RECORDED 2025-04-01",
            "2025-06-01 to 2025-07-31 NOT_KEPT 2025-06-01"),
        lines(REVIEWS, Map.of(REVIEWS, held("2025-04-02")), "2025-08-01").subList(0, 2));
  }

  @Test
  void aLargestGap_fallsDueTwelveMonthsAfterTheLast() {
    Map<RuleId, HeldRecord> held = Map.of(AGENCIES, held("2025-01-20", "2025-01-20"));

    assertEquals(
        List.of("2025-01-20 to 2026-01-20 AT_RISK 2025-01-20"),
        lines(AGENCIES, held, "2025-11-20"));
    assertEquals(
        List.of("2025-01-20 to 2026-01-20 OVERDUE 2025-01-20"),
        lines(AGENCIES, held, "2026-01-21"));
    assertEquals(
        List.of("2025-01-20 to 2026-01-20 LATE 2025-01-20"),
        lines(
            AGENCIES,
            Map.of(AGENCIES, held("2025-01-20", "2025-01-20", "2026-01-21")),
            "2026-02-01"));
  }

  @Test
  void aLargestGapOpenFromBefore_standsInTheFirstMonth() {
    Map<RuleId, HeldRecord> held = Map.of(AGENCIES, held("2025-01-20", "2025-01-20"));
    ReportingPeriod next = ReportingPeriod.ofFinancialYear(2026);
    DutiesOfTheYear year = DutiesOfTheYear.of(BOOK, next, held, day("2026-06-01"));

    assertEquals(
        List.of("2025-01-20 to 2026-01-20 OVERDUE 2025-01-20"),
        lines(next, AGENCIES, held, "2026-06-01"));
    assertTrue(
        year.byMonth().get(YearMonth.of(2026, 4)).stream()
            .anyMatch(duty -> duty.rule().equals(AGENCIES)));
  }

  @Test
  void aProgramme_hasALineForEachItem() {
    RecurringDuty programme =
        BOOK.duties().stream()
            .filter(duty -> duty.versions().get(0).frequency() instanceof Frequency.EachItemWithin)
            .findFirst()
            .orElseThrow();
    ProgrammeItem one = ProgrammeItem.of("neglect");
    ProgrammeItem two = ProgrammeItem.of("exploitation");
    HeldRecord record =
        new HeldRecord(
            day("2025-02-03"),
            List.of(Held.on(day("2025-02-03"), one), Held.on(day("2025-03-10"), two)),
            Set.of(one, two));
    // Three years later; the first of the second item counts from the beginning of the record.
    assertEquals(
        List.of(
            "2025-02-03 to 2028-02-03 MET exploitation|2025-02-03",
            "2025-02-03 to 2028-02-03 NOT_YET_DUE neglect|2025-02-03",
            "2025-03-10 to 2028-03-10 NOT_YET_DUE exploitation|2025-03-10"),
        lines(
            ReportingPeriod.ofFinancialYear(2027),
            programme.id(),
            Map.of(programme.id(), record),
            "2025-10-01"));
  }

  @Test
  void windows_endWhereTheNextBegins() {
    // Told another way: a day ends a window if the day after begins one, and both ends are in
    // force.
    for (ReportingPeriod year :
        List.of(YEAR, new ReportingPeriod("17 months", day("2024-11-01"), day("2026-03-31")))) {
      Map<String, List<LocalDate>> expected = new TreeMap<>();
      for (RecurringDuty duty : BOOK.duties()) {
        if (duty.versions().get(0).frequency() instanceof Frequency.TimesInEach times) {
          List<LocalDate> ends = new ArrayList<>();
          LocalDate began = duty.versions().get(0).inForce().from();
          year.first()
              .datesUntil(year.last().plusDays(1))
              .filter(day -> beginsOne(times, day.plusDays(1)))
              .filter(day -> !lastBeginning(times, day).isBefore(began))
              .forEach(ends::add);
          if (!ends.isEmpty()) {
            expected.put(duty.id().value(), ends);
          }
        }
      }
      Map<String, List<LocalDate>> found =
          DutiesOfTheYear.of(BOOK, year, Map.of(), day("2026-05-01")).duties().stream()
              .filter(duty -> duty.due().isPresent())
              .collect(
                  groupingBy(
                      duty -> duty.rule().value(),
                      TreeMap::new,
                      mapping(DutyOfTheYear::lastDay, toList())));
      assertEquals(expected, found);
    }
  }

  @Test
  void everyMonth_isTwelveWindows() {
    assertEquals(
        12, lines(RuleId.of("strategic-leadership-meetings"), Map.of(), "2025-09-01").size());
  }

  private static boolean beginsOne(Frequency.TimesInEach times, LocalDate day) {
    return times.period().starts().stream()
        .anyMatch(
            start ->
                start.getMonth() == day.getMonth() && start.getDayOfMonth() == day.getDayOfMonth());
  }

  private static LocalDate lastBeginning(Frequency.TimesInEach times, LocalDate day) {
    LocalDate begin = day;
    while (!beginsOne(times, begin)) {
      begin = begin.minusDays(1);
    }
    return begin;
  }

  @Test
  void byMonth_hasEveryMonthAndEachDutyOnce() {
    DutiesOfTheYear year = DutiesOfTheYear.of(BOOK, YEAR, Map.of(), day("2025-09-01"));

    assertEquals(
        "[2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12,"
            + " 2026-01, 2026-02, 2026-03]",
        year.byMonth().keySet().toString());
    assertEquals(year.duties(), year.byMonth().values().stream().flatMap(List::stream).toList());
  }

  @Test
  void with_aTimeline_addsItsDeadlinesOfTheYear() {
    DeadlineCalculator deadlines = DeadlineCalculator.of(BOOK, UkBankHolidays.bundled());
    CaseHistory history =
        CaseHistory.of(
            CaseReference.of("EXAMPLE-2025-01"),
            List.of(
                Fact.happened(
                    FactId.of("f1"),
                    NationalFacts.NOTIFICATION_SUBMITTED,
                    day("2025-06-02"),
                    Moment.endOf(day("2025-06-02")))));
    DutyOfTheYear review =
        DutiesOfTheYear.of(BOOK, YEAR, Map.of(), day("2025-06-03"))
            .with(deadlines.timeline(history, day("2025-06-03")), BOOK)
            .duties()
            .stream()
            .filter(duty -> duty.rule().equals(NationalRules.RAPID_REVIEW))
            .findFirst()
            .orElseThrow();

    assertEquals(Optional.of(CaseReference.of("EXAMPLE-2025-01")), review.caseReference());
    assertEquals("2025-06-02 to 2025-06-23", review.window().toString());
    assertEquals(DutyState.NOT_YET_DUE, review.state());
  }

  @Test
  void with_others_tellsARuleOnceAndOnlyOfTheYear() {
    DutiesOfTheYear year = DutiesOfTheYear.of(BOOK, YEAR, Map.of(), day("2025-09-01"));
    DutyOfTheYear unknown =
        year.duties().stream()
            .filter(duty -> duty.rule().equals(NationalRules.YEARLY_REPORT))
            .findFirst()
            .orElseThrow();
    DutiesOfTheYear known =
        DutiesOfTheYear.of(
            BOOK,
            YEAR,
            Map.of(NationalRules.YEARLY_REPORT, held("2024-09-13", "2024-09-13")),
            day("2025-09-01"));
    List<DutyOfTheYear> reports =
        known.duties().stream()
            .filter(duty -> duty.rule().equals(NationalRules.YEARLY_REPORT))
            .toList();
    DutiesOfTheYear both = year.with(reports);
    DutiesOfTheYear other =
        DutiesOfTheYear.of(
            BOOK, ReportingPeriod.ofFinancialYear(2027), Map.of(), day("2025-09-01"));

    assertEquals(Optional.empty(), unknown.due());
    assertEquals(known, both);
    assertEquals(
        other.duties().size() - 1, other.with(reports).duties().size(), "not of that year");
  }

  @Test
  void anUnknownDuty_isRefused() {
    assertEquals(
        "unknown duty \"lead-partners-meals\" in the book national + nottingham-city, the nearest"
            + " is \"lead-partners-meetings\"",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    DutiesOfTheYear.of(
                        BOOK,
                        YEAR,
                        Map.of(RuleId.of("lead-partners-meals"), held("2025-04-01")),
                        day("2025-09-01")))
            .getMessage());
  }
}
