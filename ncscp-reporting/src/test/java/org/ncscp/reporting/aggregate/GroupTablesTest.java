// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.governance.MeetingHeld;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

class GroupTablesTest {
  private static final GroupTables TABLES = GroupTables.of(NottinghamCity.arrangements());
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final ReportingPeriod LAST = ReportingPeriod.ofFinancialYear(2024);
  private static final GroupId SLG = GroupId.of("strategic-leadership-group");
  private static final GroupId LEADS = GroupId.of("lead-safeguarding-partners");
  private static final GroupId REVIEWS = GroupId.of("case-review-group");
  private static final GroupId EDUCATION = GroupId.of("education-subgroup");
  private static final OrganisationId COUNCIL = OrganisationId.of("nottingham-city-council");
  private static final OrganisationId POLICE = OrganisationId.of("nottinghamshire-police");

  private static MeetingHeld held(GroupId group, String day, boolean quorate) {
    return MeetingTotalsProperties.meeting(
            "M-" + LocalDate.parse(day).toEpochDay(), group, LocalDate.parse(day))
        .quorate(quorate)
        .addPresent(COUNCIL)
        .addByDeputy(POLICE)
        .build();
  }

  private static Yearly<MeetingTotals> meetings(ReportingPeriod period) {
    return Yearly.of(
        period,
        Stream.of(
                held(SLG, "2025-04-29", true),
                held(SLG, "2025-06-24", false),
                held(SLG, "2024-06-24", true),
                MeetingTotalsProperties.meeting("M-1", LEADS, LocalDate.of(2025, 6, 11))
                    .addPresent(COUNCIL)
                    .addApology(POLICE)
                    .build(),
                MeetingTotalsProperties.meeting("M-2", REVIEWS, LocalDate.of(2025, 5, 13))
                    .addPresent(POLICE)
                    .addAbsent(COUNCIL)
                    .build())
            .collect(MeetingTotals.collector(period)));
  }

  private static Yearly<MeetingTotals> both() {
    return meetings(YEAR).beside(LAST, meetings(LAST).totals());
  }

  private static Map<GroupId, RecurringDuty> duties() {
    Map<GroupId, RecurringDuty> duties = new LinkedHashMap<>();
    duties.put(LEADS, NottinghamCity.ruleBook().duty(RuleId.of("lead-partners-meetings")));
    duties.put(REVIEWS, NottinghamCity.ruleBook().duty(RuleId.of("case-review-group-meetings")));
    duties.put(EDUCATION, NottinghamCity.ruleBook().duty(RuleId.of("education-subgroup-meetings")));
    return duties;
  }

  @Test
  void meetings_areHeldAgainstTheirDuty() {
    ReportTable table = TABLES.meetingsHeld(both(), duties(), LocalDate.of(2026, 9, 1));
    assertEquals(
        List.of(
            "Child Safeguarding Practice Review Group | 1 | [x] | 0 | At least 1 in each two months"
                + " | Kept in 1 of 6 periods, not kept in 5",
            "Education Subgroup | [x] | [x] | [x] | At least 1 in each quarter (an aim) | [x]",
            "Lead Safeguarding Partners Group | 1 | [x] | 0 | At least 3 in each reporting year |"
                + " Not kept",
            "Strategic Leadership Group | 2 | 1 | 1 | [z] | [z]"),
        CaseTablesTest.lines(table));
    assertEquals(
        "Lead Safeguarding Partners Group | 1 | [x] | At least 3 in each reporting year | Still"
            + " runs",
        CaseTablesTest.lines(
                TABLES.meetingsHeld(meetings(YEAR), duties(), LocalDate.of(2025, 7, 1)))
            .get(2));
  }

  /** Who met last year and not this year did not meet; of whom nothing is kept, nobody knows. */
  @Test
  void noMeetingInAYear_isZeroOnlyWhereTheOtherYearHasOne() {
    ReportingPeriod next = ReportingPeriod.ofFinancialYear(2026);
    assertEquals(
        List.of(
            "Child Safeguarding Practice Review Group | 0 | 0 | 1 | At least 1 in each two months"
                + " | Kept in 0 of 6 periods, not kept in 6",
            "Education Subgroup | [x] | [x] | [x] | At least 1 in each quarter (an aim) | [x]",
            "Lead Safeguarding Partners Group | 0 | 0 | 1 | At least 3 in each reporting year |"
                + " Not kept",
            "Strategic Leadership Group | 0 | 0 | 2 | [z] | [z]"),
        CaseTablesTest.lines(
            TABLES.meetingsHeld(
                meetings(next).beside(YEAR, meetings(YEAR).totals()),
                duties(),
                LocalDate.of(2027, 9, 1))));
  }

  @Test
  void attendance_isOfTheMeetingsRecorded() {
    assertEquals(
        List.of(
            "Nottingham City Council | 3 | 0 | 0 | 1 | 4 | 3 | 75% | 1 | 1 | 100%",
            "Nottinghamshire Police | 1 | 2 | 1 | 0 | 4 | 3 | 75% | 1 | 1 | 100%",
            "All partners | 4 | 2 | 1 | 1 | 8 | 6 | 75% | 2 | 2 | 100%"),
        CaseTablesTest.lines(TABLES.attendance(both())));
    ReportTable leads = TABLES.attendance(LEADS, meetings(YEAR));
    assertEquals("attendance-lead-safeguarding-partners", leads.id().value());
    assertEquals(
        "Attendance at meetings, Lead Safeguarding Partners Group, 2025/26", leads.caption());
    assertEquals(
        "Nottinghamshire Police | 0 | 0 | 1 | 0 | 1 | 0 | 0%", CaseTablesTest.lines(leads).get(1));
  }

  private static Decision decision(int number, GroupId by, String day, Optional<Method> method) {
    return Decision.builder()
        .reference(DecisionReference.of("D-" + number))
        .decidedOn(LocalDate.parse(day))
        .by(by)
        .text(FreeText.of("withheld"))
        .result(Result.CARRIED)
        .method(method)
        .build();
  }

  @Test
  void decisions_areByBodyAndMethod() {
    List<Decision> decisions =
        List.of(
            decision(1, SLG, "2025-06-24", Optional.of(Method.CONSENSUS)),
            decision(2, SLG, "2025-06-24", Optional.of(Method.VOTE)),
            decision(3, SLG, "2025-09-30", Optional.empty()),
            decision(4, REVIEWS, "2025-09-30", Optional.of(Method.FINAL_SAY)),
            decision(5, LEADS, "2024-09-30", Optional.of(Method.CONSENSUS)));
    ReportTable table =
        TABLES.decisionsByBody(
            Yearly.of(YEAR, decisions.stream().collect(DecisionTotals.collector(YEAR)))
                .beside(LAST, decisions.stream().collect(DecisionTotals.collector(LAST))));
    assertEquals(
        List.of(
            "Decided by",
            "By consensus",
            "By vote",
            "By final say",
            "How is not stated",
            "All",
            "All 2024/25"),
        table.columns().stream().map(Column::heading).toList());
    assertEquals(
        List.of(
            "Child Safeguarding Practice Review Group | 0 | 0 | 1 | 0 | 1 | 0",
            "Lead Safeguarding Partners Group | 0 | 0 | 0 | 0 | 0 | 1",
            "Strategic Leadership Group | 1 | 1 | 0 | 1 | 3 | 0",
            "All bodies | 1 | 1 | 1 | 1 | 4 | 1"),
        CaseTablesTest.lines(table));
    assertFalse(
        table.columns().stream()
            .anyMatch(column -> column instanceof Column.Measure one && one.identifying()));
  }
}
