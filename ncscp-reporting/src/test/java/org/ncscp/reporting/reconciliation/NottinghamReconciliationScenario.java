// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Register;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.FindingOverride;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.core.year.YearTables;

/**
 * The annual report 2024/25 as it was transcribed. Every figure here was worked out by hand from
 * its pages, and is one of the inconsistencies that a person found in it before.
 */
class NottinghamReconciliationScenario {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final RecordSet RECORDS = records();

  private static RecordSet records() {
    try {
      return YearTables.read(EXAMPLES.resolve("year/nottingham-2024-25"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register register() {
    try (InputStream in =
        Files.newInputStream(EXAMPLES.resolve("cases/key-decisions-2024-25.jsonl"))) {
      return Register.read(in, "key-decisions-2024-25.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reconciliation reconciliation() {
    return StatementChecks.of(RECORDS, ComputedFigures.of(YEAR, RECORDS))
        .plus(
            DecisionChecks.of(
                register(), YEAR, UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES)));
  }

  private static String lines(Severity severity) {
    return reconciliation().findings(severity).stream()
        .map(finding -> finding.id() + "\n  " + finding.line() + "\n")
        .collect(joining());
  }

  @Test
  @DisplayName("The shares, the £8,736 and the £1,693 are errors, with what they come from")
  void errors() {
    assertEquals(
        """
        difference:overspend
          overspend is stated as £22,048, but expenditure £441,671 less contributions \
        £421,316 is £20,355: £1,693 apart, and no two stated figures give it
        two-values:expenditure-children
          expenditure children is stated as £318,288 (Breakdown of Funding) and £327,024 \
        (Summary of Financial Performance): £8,736 apart; £327,024 agrees with the sums of \
        expenditure and expenditure children
        shares:contributions
          of contributions £421,316, contribution share council is stated as 45.88% but \
        contribution council £189,712 is 45.03%, contribution share icb is stated as 45.88% \
        but contribution icb £189,712 is 45.03%, contribution share police is stated as \
        9.19% but contribution police £38,000 is 9.02% and contribution share probation is \
        stated as 0.94% but contribution probation £3,892 is 0.92%; together the shares add \
        up to 101.89%, 1.89 points above 100%; every share fits a whole of £413,532 = \
        contributions of partners £417,424 less contribution probation £3,892: contribution \
        probation was subtracted instead of added
        """,
        lines(Severity.ERROR));
  }

  @Test
  @DisplayName("The Saturday, the year 2029, the mixed scopes and the missing days are warnings")
  void warnings() {
    assertEquals(
        """
        scopes-mixed:overspend
          overspend £22,048 compares money for different people: expenditure £441,671 \
        (children and adults) less contributions £421,316 (children); for children alone, \
        £327,024 less £421,316 is −£94,292, the other way round
        incomplete-sum:education-settings
          whole of school audit returned 136 is 12 more than nursery schools 1 + primary \
        schools 77 + secondary schools 19 + special schools 5 + pupil referral units 3 + \
        alternative provisions 19 = 124; post 16 settings is not quantified
        no-such-fraction:further-work
          school audit further work is stated as 4.83%, but no whole number of part of \
        school audit returned 131 or whole of school audit returned 136 is that; the \
        smallest fraction that is, is 7/145
        decision-day:2024-07-27
          3 decisions, NCSCP-2024-25-1, NCSCP-2024-25-2 and NCSCP-2024-25-3 are dated 27 \
        July 2024, which is not a working day: Saturday
        date-ahead:deprivation-rank
          deprivation rank 11 names the year 2029, but 2026 is the last that it can know of
        undated:ncscp-annual-report-2024-25-children-and-young-people-in-nottingham
          Children and Young People in Nottingham does not say of which period or day these \
        are: children affected by income deprivation 34.2%, children looked after 628, \
        deprivation rank 11, english as additional language 36% and population 329,300
        undated:ncscp-annual-report-2024-25-headlines-in-nottingham-city-2024-25
          Headlines in Nottingham City 2024/25 does not say of which period or day this is: \
        first time entrants 209
        undated:ncscp-annual-report-2024-25-nottingham-landscape-nottingham-education-and-social-care-overview
          Nottingham Landscape: Nottingham Education and Social Care Overview does not say \
        of which period or day these are: academy trusts 18, alternative provisions 19, ap \
        free schools 2, assessments in time 81.1%, childminders 135, early help contacts \
        10,910, independent schools 3, nursery schools 1, permanent exclusions primary 17, \
        primary schools 77, pupil referral units 3, secondary schools 19, social care \
        contacts 15,002, special schools 5 and unregistered aps 14
        undated:ncscp-annual-report-2024-25-safeguarding-practice-and-assurance
          Safeguarding Practice and Assurance does not say of which period or day this is: \
        face to face audits 10
        undated:ncscp-annual-report-2024-25-training-guidance-and-procedures
          Training, Guidance and Procedures does not say of which period or day this is: \
        safeguarding briefings a year 3
        """,
        lines(Severity.WARNING));
  }

  @Test
  @DisplayName("The £1 and what is of another time are notes")
  void notes() {
    assertEquals(
        """
        undated-rough:ncscp-annual-report-2024-25-network-development-and-peer-learning
          Network Development and Peer Learning does not say of which period or day this \
        is: leads network attendance over 90%
        undated-rough:ncscp-annual-report-2024-25-nottingham-landscape-nottingham-education-and-social-care-overview
          Nottingham Landscape: Nottingham Education and Social Care Overview does not say \
        of which period or day this is: children in education settings c. 60,000
        undated-rough:ncscp-annual-report-2024-25-priority-one-exploitation
          Priority One – Exploitation does not say of which period or day this is: \
        exploitation conference attendance over 100
        rounding:direct-payroll-adults
          direct payroll adults is stated as £97,670, but spent on Direct Payroll Costs for \
        adults in the records £97,669: £1 apart, which rounding allows, up to £3
        outside-period:child-protection-plans
          child protection plans 264 is as at 1 August 2025, 123 days after the end of \
        2024/25 (1 April 2024 to 31 March 2025)
        outside-period:first-time-entrants
          first time entrants 434 is of January to December 2023 (1 January 2023 to 31 \
        December 2023), which is not within 2024/25 (1 April 2024 to 31 March 2025)
        outside-period:permanent-exclusions
          permanent exclusions 149 is of academic year 2024/25 to end of May (1 September \
        2024 to 31 May 2025), which is not within 2024/25 (1 April 2024 to 31 March 2025)
        outside-period:school-audit-further-work
          school audit further work 4.83% is of school year 2023/24 (1 September 2023 to 31 \
        August 2024), which is not within 2024/25 (1 April 2024 to 31 March 2025)
        outside-period:school-audit-returned
          school audit returned 96% is of school year 2023/24 (1 September 2023 to 31 \
        August 2024), which is not within 2024/25 (1 April 2024 to 31 March 2025)
        """,
        lines(Severity.NOTE));
  }

  @Test
  @DisplayName("What is right is passed")
  void agreements() {
    assertEquals(
        """
        alternative provisions 19 = ap free schools 2 + independent schools 3 + \
        unregistered aps 14
        contribution council £189,712 = contribution of nottingham city council in the \
        records £189,712
        contribution icb £189,712 = contribution of nottingham and nottinghamshire icb in \
        the records £189,712
        contribution police £38,000 = contribution of nottinghamshire police in the records \
        £38,000
        contribution probation £3,892 = contribution of probation service in the records \
        £3,892
        contributions of partners £417,424 = contribution council £189,712 + contribution \
        icb £189,712 + contribution police £38,000
        contributions £421,316 = contributions in the records £421,316
        contributions £421,316 = contributions of partners £417,424 + contribution \
        probation £3,892
        direct payroll children £305,926 = spent on Direct Payroll Costs for children in \
        the records £305,926
        expenditure adults £114,647 = direct payroll adults £97,670 + indirect payroll \
        adults £2,992 + other services adults £13,985
        expenditure adults £114,647 is stated alike in 2 places
        expenditure children £327,024 = direct payroll children £305,926 + indirect payroll \
        children £23,955 + other services children −£2,857
        expenditure split adults 26% = expenditure adults £114,647 of expenditure £441,671
        expenditure split children 74% = expenditure children £327,024 of expenditure \
        £441,671
        expenditure £441,671 = expenditure children £327,024 + expenditure adults £114,647
        indirect payroll adults £2,992 = spent on Indirect Employee Costs for adults in the \
        records £2,992
        indirect payroll children £23,955 = spent on Indirect Employee Costs for children \
        in the records £23,955
        other services adults £13,985 = spent on Other services for adults in the records \
        £13,985
        other services children −£2,857 = spent on Other services for children in the \
        records −£2,857
        partners in agreement 2, 2 of 3
        permanent exclusions primary 17 is of permanent exclusions 149
        school audit returned 96%, 131 of 136
        """,
        reconciliation().agreements().stream().map(line -> line + "\n").collect(joining()));
  }

  @Test
  @DisplayName("Every relation of the sheet is either found right or found wrong")
  void everyRelation_isLookedAt() {
    Reconciliation all = reconciliation();
    assertEquals(27, RECORDS.of(StatementTables.STATED_RELATIONS).current().size());
    // four shares, the overspend, the payroll of adults, the settings and the 4.83% are found
    // the £114,647 in two places, 131 of 136 and 2 of 3 are right by themselves
    assertEquals(27 - (4 + 1 + 1 + 1 + 1) + 3, all.agreements().size());
  }

  @Test
  @DisplayName("A finding says where each figure stands and by which records")
  void findings_nameTheirRecords() {
    Finding spent = finding("two-values:expenditure-children");
    assertEquals(
        List.of(
            "expenditure children £318,288 stated-figures [44] NCSCP annual report 2024/25,"
                + " Breakdown of Funding",
            "expenditure children £327,024 stated-figures [50] NCSCP annual report 2024/25,"
                + " Summary of Financial Performance"),
        spent.places().stream().map(NottinghamReconciliationScenario::inOneLine).toList());
    assertEquals(
        "spent on Direct Payroll Costs for adults in the records £97,669 expenditure [1, 2, 3, 13,"
            + " 15] no source",
        inOneLine(finding("rounding:direct-payroll-adults").places().get(1)));
    assertEquals(
        List.of("NCSCP-2024-25-1", "NCSCP-2024-25-2", "NCSCP-2024-25-3"),
        finding("decision-day:2024-07-27").places().stream()
            .map(place -> place.records().get(0).value())
            .toList());
  }

  private static Finding finding(String id) {
    return reconciliation().findings().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String inOneLine(FigurePlace place) {
    return place.what()
        + " "
        + place.value()
        + " "
        + place.table()
        + " "
        + place.records()
        + " "
        + place.source().map(RecordSource::toString).orElse("no source");
  }

  @Test
  @DisplayName("It is published once somebody answers for each error by name")
  void publication_needsAnAnswerForEachError() {
    Reconciliation all = reconciliation();
    assertEquals(all.errors(), all.unresolved(List.of()));
    assertFalse(all.clearance(List.of()).mayPublish());
    List<FindingOverride> two =
        List.of(override("difference:overspend"), override("shares:contributions"));
    assertEquals(
        List.of("two-values:expenditure-children"),
        all.unresolved(two).stream().map(one -> one.id().value()).toList());
    List<FindingOverride> all3 = new ArrayList<>(two);
    all3.add(override("two-values:expenditure-children"));
    all3.add(override("sum:grand-total"));
    Clearance clearance = all.clearance(all3);
    assertTrue(clearance.mayPublish());
    assertEquals(3, clearance.overridden().size());
    assertEquals(
        List.of("sum:grand-total"),
        clearance.unused().stream().map(one -> one.finding().value()).toList());
    assertEquals(
        "overspend is stated as £22,048, but expenditure £441,671 less contributions £421,316 is"
            + " £20,355: £1,693 apart, and no two stated figures give it (published nevertheless:"
            + " chief finance officer, 12 September 2025: The ledger closes later.)",
        clearance.overridden().get(0).line());
  }

  private static FindingOverride override(String finding) {
    return FindingOverride.builder()
        .provenance(
            Provenance.of(
                RecordId.of("1"),
                LocalDate.of(2025, 9, 15),
                RecordSource.of("minutes", "item 4"),
                BodyId.of("business-office")))
        .finding(FindingId.of(finding))
        .by(BodyId.of("chief-finance-officer"))
        .reason("The ledger closes later.")
        .day(LocalDate.of(2025, 9, 12))
        .build();
  }

  @Test
  @DisplayName("Any order of the records gives the same")
  void orderOfRecords_makesNoDifference() {
    Reconciliation expected = StatementChecks.of(RECORDS, ComputedFigures.of(YEAR, RECORDS));
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      ComputedFigures computed =
          ComputedFigures.of(
              YEAR,
              shuffled(FundingTables.CONTRIBUTIONS, random),
              shuffled(FundingTables.EXPENDITURE, random));
      assertEquals(
          expected,
          StatementChecks.of(
              shuffled(StatementTables.STATED_FIGURES, random),
              shuffled(StatementTables.STATED_RELATIONS, random),
              computed));
    }
  }

  private static <T extends YearRecord> List<T> shuffled(RecordTable<T> table, Random random) {
    List<T> records = new ArrayList<>(RECORDS.of(table).current());
    Collections.shuffle(records, random);
    return records;
  }

  @Test
  @DisplayName("No figure is found that nobody stated or computed")
  void everyPlace_hasItsRecords() {
    Stream<FigurePlace> places =
        reconciliation().findings().stream().flatMap(one -> one.places().stream());
    assertTrue(places.noneMatch(place -> place.records().isEmpty()));
  }
}
