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
          “an overspend” is stated as £22,048, but “Expenditure for 2024 – 2025” \
        £441,671 less “Grand Total” £421,316 is £20,355: £1,693 apart, and no two stated \
        figures give it
        two-values:expenditure-children
          “Children” is stated as £318,288 (Breakdown of Funding) and £327,024 (Summary \
        of Financial Performance): £8,736 apart; £327,024 agrees with the sums of \
        “Expenditure for 2024 – 2025” and “Expenditure Total, Childrens”
        shares:contributions
          of “Grand Total” £421,316, “Local Authority, % share of contribution” is \
        stated as 45.88% but “Local Authority, value of contribution” £189,712 is \
        45.03%, “ICB, % share of contribution” is stated as 45.88% but “ICB, value of \
        contribution” £189,712 is 45.03%, “Police, % share of contribution” is stated as \
        9.19% but “Police, value of contribution” £38,000 is 9.02% and “Probation, % \
        share of contribution” is stated as 0.94% but “Probation, value of contribution” \
        £3,892 is 0.92%; together the shares add up to 101.89%, 1.89 points above 100%; \
        every share fits a whole of £413,532 = “Total” £417,424 less “Probation, value \
        of contribution” £3,892: “Probation, value of contribution” was subtracted \
        instead of added
        """,
        lines(Severity.ERROR));
  }

  @Test
  @DisplayName("The Saturday, the year 2029, the mixed scopes and the missing days are warnings")
  void warnings() {
    assertEquals(
        """
        scopes-mixed:overspend
          “an overspend” £22,048 compares money for different people: “Expenditure for \
        2024 – 2025” £441,671 (children and adults) less “Grand Total” £421,316 \
        (children); for children alone, £327,024 less £421,316 is −£94,292, the other \
        way round
        incomplete-sum:education-settings
          the whole of “education settings completed the NCSCP Section 175/157 \
        safeguarding audit” 136 is 12 more than “Nursery Schools” 1 + “Primary Schools \
        (all with nursery provision)” 77 + “Secondary Schools” 19 + “Special Schools” 5 \
        + “Pupil Referral Units” 3 + “Alternative Provisions (AP) (total)” 19 = 124; \
        “Post-16 (FE and Sixth Form College)” is not quantified
        no-such-fraction:further-work
          “of responses showed areas for further work” is stated as 4.83%, but no whole \
        number of the part of “education settings completed the NCSCP Section 175/157 \
        safeguarding audit” 131 or the whole of “education settings completed the NCSCP \
        Section 175/157 safeguarding audit” 136 is that; the smallest fraction that is, \
        is 7/145
        decision-day:2024-07-27
          3 decisions, NCSCP-2024-25-1, NCSCP-2024-25-2 and NCSCP-2024-25-3 are dated 27 \
        July 2024, which is not a working day: Saturday
        date-ahead:deprivation-rank
          “Ranked 11th most deprived district in England” 11 names the year 2029, but a \
        report on 2024/25 is to be out by 31 March 2026
        undated:ncscp-annual-report-2024-25-children-and-young-people-in-nottingham
          Children and Young People in Nottingham does not say of which period or day \
        these are: “children are affected by income deprivation” 34.2%, “children whom \
        we care for” 628, “Ranked 11th most deprived district in England” 11, “of pupils \
        speak English as an additional language” 36% and “Population” 329,300
        undated:ncscp-annual-report-2024-25-headlines-in-nottingham-city-2024-25
          Headlines in Nottingham City 2024/25 does not say of which period or day this \
        is: “the latest rate of first-time entrants” 209
        undated:ncscp-annual-report-2024-25-nottingham-landscape-nottingham-education-and-social-care-overview
          Nottingham Landscape: Nottingham Education and Social Care Overview does not \
        say of which period or day these are: “Academy Trusts” 18, “Alternative \
        Provisions (AP) (total)” 19, “AP Free Schools” 2, “Assessments Completed in \
        Time” 81.1%, “Childminders” 135, “Early Help Contacts” 10,910, “Independent \
        Schools” 3, “Nursery Schools” 1, “Primary-aged (with complex SEND)” 17, “Primary \
        Schools (all with nursery provision)” 77, “Pupil Referral Units” 3, “Secondary \
        Schools” 19, “Children's Social Care Contacts” 15,002, “Special Schools” 5 and \
        “Unregistered APs” 14
        undated:ncscp-annual-report-2024-25-safeguarding-practice-and-assurance
          Safeguarding Practice and Assurance does not say of which period or day this \
        is: “in-depth, face-to-face audits across a range of settings” 10
        undated:ncscp-annual-report-2024-25-training-guidance-and-procedures
          Training, Guidance and Procedures does not say of which period or day this is: \
        “Safeguarding Children Today briefing sessions a year” 3
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
        is: “DSL Networks attendance” over 90%
        undated-rough:ncscp-annual-report-2024-25-nottingham-landscape-nottingham-education-and-social-care-overview
          Nottingham Landscape: Nottingham Education and Social Care Overview does not \
        say of which period or day this is: “Children in Education Settings” c. 60,000
        undated-rough:ncscp-annual-report-2024-25-priority-one-exploitation
          Priority One – Exploitation does not say of which period or day this is: \
        “multi-agency professionals in attendance” over 100
        rounding:direct-payroll-adults
          “Direct Payroll Costs Total, Adults” is stated as £97,670, but spent on Direct \
        Payroll Costs for adults in the records £97,669: £1 apart, which rounding \
        allows, up to £3
        outside-period:child-protection-plans
          “children receive support via a Child Protection Plan” 264 is as at 1 August \
        2025, 123 days after the end of 2024/25 (1 April 2024 to 31 March 2025)
        outside-period:first-time-entrants
          “the rate in January – December 2023” 434 is of January to December 2023 (1 \
        January 2023 to 31 December 2023), which is not within 2024/25 (1 April 2024 to \
        31 March 2025)
        outside-period:permanent-exclusions
          “Permanent Exclusions (Total)” 149 is of academic year 2024/25 to end of May \
        (1 September 2024 to 31 May 2025), which is not within 2024/25 (1 April 2024 to \
        31 March 2025)
        outside-period:school-audit-further-work
          “of responses showed areas for further work” 4.83% is of school year 2023/24 \
        (1 September 2023 to 31 August 2024), which is not within 2024/25 (1 April 2024 \
        to 31 March 2025)
        outside-period:school-audit-returned
          “education settings completed the NCSCP Section 175/157 safeguarding audit” \
        96% is of school year 2023/24 (1 September 2023 to 31 August 2024), which is not \
        within 2024/25 (1 April 2024 to 31 March 2025)
        """,
        lines(Severity.NOTE));
  }

  @Test
  @DisplayName("What is right is passed")
  void agreements() {
    assertEquals(
        """
        “Adults” £114,647 is stated alike in 2 places
        “Alternative Provisions (AP) (total)” 19 = “AP Free Schools” 2 + “Independent \
        Schools” 3 + “Unregistered APs” 14
        “Direct Payroll Costs Total, Childrens” £305,926 = spent on Direct Payroll Costs \
        for children in the records £305,926
        “Expenditure % split, Adults” 26% = “Expenditure Total, Adults” £114,647 of \
        “Expenditure for 2024 – 2025” £441,671
        “Expenditure % split, Childrens” 74% = “Expenditure Total, Childrens” £327,024 \
        of “Expenditure for 2024 – 2025” £441,671
        “Expenditure Total, Adults” £114,647 = “Direct Payroll Costs Total, Adults” \
        £97,670 + “Indirect Payroll Costs Total, Adults” £2,992 + “Other Services Costs \
        Total, Adults” £13,985
        “Expenditure Total, Childrens” £327,024 = “Direct Payroll Costs Total, \
        Childrens” £305,926 + “Indirect Payroll Costs Total, Childrens” £23,955 + “Other \
        Services Costs Total, Childrens” −£2,857
        “Expenditure for 2024 – 2025” £441,671 = “Expenditure Total, Childrens” £327,024 \
        + “Expenditure Total, Adults” £114,647
        “Grand Total” £421,316 = contributions in the records £421,316
        “Grand Total” £421,316 = “Total” £417,424 + “Probation, value of contribution” \
        £3,892
        “ICB, value of contribution” £189,712 = contribution of nottingham and \
        nottinghamshire icb in the records £189,712
        “Indirect Payroll Costs Total, Adults” £2,992 = spent on Indirect Employee Costs \
        for adults in the records £2,992
        “Indirect Payroll Costs Total, Childrens” £23,955 = spent on Indirect Employee \
        Costs for children in the records £23,955
        “Local Authority, value of contribution” £189,712 = contribution of nottingham \
        city council in the records £189,712
        “Other Services Costs Total, Adults” £13,985 = spent on Other services for \
        adults in the records £13,985
        “Other Services Costs Total, Childrens” −£2,857 = spent on Other services for \
        children in the records −£2,857
        “Police, value of contribution” £38,000 = contribution of nottinghamshire police \
        in the records £38,000
        “Primary-aged (with complex SEND)” 17 is of “Permanent Exclusions (Total)” 149
        “Probation, value of contribution” £3,892 = contribution of probation service in \
        the records £3,892
        “Total” £417,424 = “Local Authority, value of contribution” £189,712 + “ICB, \
        value of contribution” £189,712 + “Police, value of contribution” £38,000
        “a majority decision will be accepted (i.e. 2 of the 3 partners in agreement)” \
        2, 2 of 3
        “education settings completed the NCSCP Section 175/157 safeguarding audit” 96%, \
        131 of 136
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
            "“Children” £318,288 stated-figures [44] NCSCP annual report 2024/25,"
                + " Breakdown of Funding",
            "“Expenditure Total, Childrens” £327,024 stated-figures [50] NCSCP annual report 2024/25,"
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
        "“an overspend” is stated as £22,048, but “Expenditure for 2024 – 2025” £441,671 less"
            + " “Grand Total” £421,316 is £20,355: £1,693 apart, and no two stated figures give it (published nevertheless:"
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
