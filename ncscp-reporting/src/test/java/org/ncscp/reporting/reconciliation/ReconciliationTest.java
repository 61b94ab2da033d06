// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.reporting.reconciliation.Made.YEAR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.ComputedFigure;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.FindingOverride;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.core.year.YearTables;

class ReconciliationTest {
  private static Finding finding(CheckKind kind, String matter) {
    return Finding.of(kind, matter, "what is wrong", List.of());
  }

  private static FindingOverride override(String id, String finding) {
    return FindingOverride.builder()
        .provenance(Made.at(id, "minutes"))
        .finding(FindingId.of(finding))
        .by(BodyId.of("business-office"))
        .reason("It is rounded.")
        .day(LocalDate.of(2025, 9, 1))
        .build();
  }

  @Test
  void findings_standBySeverityThenKindThenName() {
    Reconciliation one =
        Reconciliation.of(
            List.of(finding(CheckKind.ROUNDING, "a"), finding(CheckKind.SHARES, "b")),
            List.of("z"));
    Reconciliation other =
        Reconciliation.of(
            List.of(
                finding(CheckKind.UNDATED, "c"),
                finding(CheckKind.SUM, "z"),
                finding(CheckKind.SUM, "y")),
            List.of("a", "z"));
    assertEquals(
        List.of("sum:y", "sum:z", "shares:b", "undated:c", "rounding:a"),
        one.plus(other).findings().stream().map(each -> each.id().value()).toList());
    assertEquals(one.plus(other), other.plus(one));
    assertEquals(List.of("a", "z"), one.plus(other).agreements());
    assertEquals(3, one.plus(other).errors().size());
    assertEquals(
        "Reconciliation[3 errors, 1 warnings, 1 notes, 2 agreements]", one.plus(other).toString());
  }

  @Test
  void twoFindingsOfOneName_areRefused() {
    Finding other = Finding.of(CheckKind.SUM, "a", "something else", List.of());
    assertEquals(
        "finding must have a name of its own but two have sum:a",
        assertThrows(
                IllegalArgumentException.class,
                () -> Reconciliation.of(List.of(finding(CheckKind.SUM, "a"), other), List.of()))
            .getMessage());
  }

  @Test
  void overrides_answerForFindingsByName() {
    Reconciliation all =
        Reconciliation.of(
            List.of(finding(CheckKind.SUM, "a"), finding(CheckKind.UNDATED, "b")), List.of());
    Clearance none = all.clearance(List.of());
    assertEquals(List.of("sum:a"), none.unresolved().stream().map(f -> f.id().value()).toList());
    Clearance warning = all.clearance(List.of(override("1", "undated:b")));
    assertEquals(1, warning.overridden().size());
    assertEquals(none.unresolved(), warning.unresolved());
    Clearance both = all.clearance(List.of(override("1", "sum:a"), override("2", "rounding:a")));
    assertTrue(both.mayPublish());
    assertEquals(
        "what is wrong (published nevertheless: business office, 1 September 2025: It is rounded.)",
        both.overridden().get(0).line());
    assertEquals("rounding:a", both.unused().get(0).finding().value());
    assertEquals(
        "finding must have one override at most but sum:a has two",
        assertThrows(
                IllegalArgumentException.class,
                () -> all.clearance(List.of(override("1", "sum:a"), override("2", "sum:a"))))
            .getMessage());
    assertEquals(
        "override must be of sum:a but was of sum:b",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Clearance.Overridden(finding(CheckKind.SUM, "a"), override("1", "sum:b")))
            .getMessage());
  }

  @Test
  void severities_areThoseOfTheKinds() {
    Map<Severity, List<CheckKind>> kinds = new EnumMap<>(Severity.class);
    for (CheckKind kind : CheckKind.values()) {
      kinds.computeIfAbsent(kind.severity(), severity -> new ArrayList<>()).add(kind);
      assertTrue(kind.sentence().endsWith("."), kind::name);
    }
    assertEquals(
        Map.of(
            Severity.ERROR,
            List.of(
                CheckKind.SUM,
                CheckKind.DIFFERENCE,
                CheckKind.EQUAL,
                CheckKind.RECORDS,
                CheckKind.TWO_VALUES,
                CheckKind.SHARES,
                CheckKind.SHARE_SUM,
                CheckKind.COUNT_SHARE,
                CheckKind.PART_ABOVE_WHOLE,
                CheckKind.NOT_COMPARABLE,
                CheckKind.CONTENT_UNWRITTEN,
                CheckKind.PRIORITY_UNANSWERED,
                CheckKind.SMALL_NUMBER_TOLD),
            Severity.WARNING,
            List.of(
                CheckKind.SCOPES_MIXED,
                CheckKind.INCOMPLETE_SUM,
                CheckKind.NO_SUCH_FRACTION,
                CheckKind.DECISION_DAY,
                CheckKind.DATE_AHEAD,
                CheckKind.UNDATED,
                CheckKind.UNKNOWN_NAME,
                CheckKind.NOT_CHECKED),
            Severity.NOTE,
            List.of(
                CheckKind.UNDATED_ROUGH,
                CheckKind.ROUNDING,
                CheckKind.OTHER_ROUNDING,
                CheckKind.OUTSIDE_PERIOD,
                CheckKind.RECORDS_OUTSIDE)),
        kinds);
  }

  @Test
  void aLongMatter_keepsANameOfItsOwn() {
    String one = Words.matter("x".repeat(300) + " one");
    String other = Words.matter("x".repeat(300) + " other");
    assertTrue(!one.equals(other) && one.length() < 200, one);
    assertEquals("a-b-2024-25", Words.matter("(A) & b: 2024/25!"));
    assertTrue(Words.matter("–").matches("[0-9a-f]+"));
  }

  @Test
  void computedFigures_areOfTheirPeriodScopeAndSource() {
    ComputedFigures computed =
        ComputedFigures.of(
                YEAR,
                List.of(
                    Made.contribution("2", "police", "CHILDREN", "10"),
                    Made.contribution("10", "police", "ADULTS", "5"),
                    Made.contribution("1", "council", "CHILDREN", "100.50"),
                    Made.contribution("3", "council", "CHILDREN", "7")
                        .withPeriod(ReportingPeriod.ofFinancialYear(2025))),
                List.of(Made.spent("1", "Staff", "BOTH", "40")))
            .with(ComputedFigure.parse("rapid-reviews"), 0);
    assertEquals("115.50 [1, 2, 10] [CHILDREN, ADULTS] 0", value(computed, "contributions"));
    assertEquals("15.00 [2, 10] [CHILDREN, ADULTS] 1.00", value(computed, "contribution:police"));
    assertEquals("5.00 [10] [ADULTS] 0.50", value(computed, "contribution:police:adults"));
    assertEquals("40.00 [1] [BOTH] 0.50", value(computed, "spent:Staff"));
    assertEquals("0 [] [] 0", value(computed, "rapid-reviews"));
    for (String unknown :
        List.of("contribution:probation", "expenditure:children", "spent:staff", "decisions")) {
      assertEquals(Optional.empty(), computed.find(ComputedFigure.parse(unknown)), unknown);
    }
    assertEquals(
        "ComputedFigures[2024/25, 4 contributions, 1 lines of expenditure, counts of"
            + " [rapid-reviews]]",
        computed.toString());
  }

  private static String value(ComputedFigures computed, String figure) {
    ComputedFigures.ComputedValue value = computed.find(ComputedFigure.parse(figure)).orElseThrow();
    List<RecordId> records = value.records();
    Set<FundingPurpose> scopes = value.scopes();
    return value.value().toPlainString() + " " + records + " " + scopes + " " + value.slack();
  }

  /** One session was cancelled; 8, 12, 3, 5 and 9 attended the other two. */
  @Test
  void training_isThatOfThePeriodsSessions() throws IOException {
    RecordSet records = YearTables.read(Path.of("..", "examples", "year", "illustrative-2025-26"));
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2025);
    ComputedFigures computed = ComputedFigures.of(year, records);
    assertEquals("2 [] [] 0", value(computed, "training-sessions"));
    assertEquals("37 [] [] 0", value(computed, "training-attendances"));
    assertEquals("0 [] [] 0", value(ComputedFigures.of(YEAR, records), "training-sessions"));
    // 434,500 is stated and 434,500.50 recorded
    Reconciliation all = StatementChecks.of(records, computed);
    Clearance clearance = all.clearance(records.of(StatementTables.OVERRIDES).current());
    assertEquals(
        List.of("rounding:all-contributions"),
        clearance.overridden().stream().map(one -> one.finding().id().value()).toList());
    assertEquals(List.of(), clearance.unused());
    assertTrue(clearance.mayPublish());
  }

  @Test
  void aCount_isNoMoneyAndNotBelowZero() {
    assertEquals(
        "figure must be a count but was contributions",
        assertThrows(
                IllegalArgumentException.class,
                () -> Made.nothing().with(ComputedFigure.parse("contributions"), 5))
            .getMessage());
    assertEquals(
        "count must be zero or more but was -1",
        assertThrows(
                IllegalArgumentException.class,
                () -> Made.nothing().with(ComputedFigure.parse("decisions"), -1))
            .getMessage());
  }
}
