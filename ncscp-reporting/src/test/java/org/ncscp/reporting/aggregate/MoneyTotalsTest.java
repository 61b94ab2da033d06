// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.funding.ContributorShare;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/** The money of the annual report 2024/25, page by page, added up by hand. */
class MoneyTotalsTest {
  private static final Set<FundingPurpose> CHILDREN = EnumSet.of(FundingPurpose.CHILDREN);
  private static final Set<FundingPurpose> ADULTS = EnumSet.of(FundingPurpose.ADULTS);

  static MoneyTotals totals(String folder, ReportingPeriod year) {
    RecordSet records = SheetRows.example(folder);
    return records.of(FundingTables.CONTRIBUTIONS).current().stream()
        .collect(MoneyTotals.contributions(year))
        .plus(
            records.of(FundingTables.EXPENDITURE).current().stream()
                .collect(MoneyTotals.expenditure(year)))
        .plus(records.of(FundingTables.BUDGET).current().stream().collect(MoneyTotals.budget(year)))
        .plus(
            records.of(FundingTables.RESERVES).current().stream()
                .collect(MoneyTotals.reserves(year)));
  }

  static MoneyTotals nottingham() {
    return totals("nottingham-2024-25", ReportingPeriod.ofFinancialYear(2024));
  }

  private static Optional<Pounds> pounds(String amount) {
    return Optional.of(Pounds.parse(amount));
  }

  @Test
  void contributions_ofTheReport_haveTheSharesOfTheGrandTotal() {
    MoneyTotals totals = nottingham();
    assertEquals(pounds("421,316"), totals.account(CHILDREN).agreed());
    assertEquals(
        List.of(
            "nottingham-and-nottinghamshire-icb 45.03",
            "nottingham-city-council 45.03",
            "nottinghamshire-police 9.02",
            "probation-service 0.92"),
        totals.shares(CHILDREN).stream()
            .map(one -> one.contributor() + " " + one.share().get().percentage(2))
            .toList());
    BigDecimal all =
        totals.shares(CHILDREN).stream()
            .map(one -> one.share().get().percentage(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal("100.00"), all);
    assertEquals(
        Map.of(FundingKind.CONTRIBUTION, Pounds.parse("421,316")), totals.agreedByKind(CHILDREN));
    assertEquals(List.of(), totals.shares(ADULTS));
    assertEquals(EnumSet.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS), totals.scopes());
  }

  /**
   * 305,926 + 23,955 - 2,857 = 327,024; 97,669 + 2,992 + 13,985 = 114,646, where 114,647 stands.
   */
  @Test
  void expenditure_ofTheReport_isThatOfItsLines() {
    MoneyTotals totals = nottingham();
    assertEquals(
        List.of(
            "Direct Payroll Costs=305,926.00",
            "Indirect Employee Costs=23,955.00",
            "Other services=-2,857.00"),
        totals.spentByCategory(CHILDREN).entrySet().stream().map(Object::toString).toList());
    assertEquals(
        List.of(
            "Direct Payroll Costs=97,669.00",
            "Indirect Employee Costs=2,992.00",
            "Other services=13,985.00"),
        totals.spentByCategory(ADULTS).entrySet().stream().map(Object::toString).toList());
    assertEquals(pounds("327,024"), totals.account(CHILDREN).spent());
    assertEquals(pounds("114,646"), totals.account(ADULTS).spent());
    assertEquals(
        List.of("DBS Checks=45.00", "IT=26,887.00", "Telephone=15.00"),
        totals
            .spentByLine("Indirect Employee Costs", EnumSet.allOf(FundingPurpose.class))
            .entrySet()
            .stream()
            .map(Object::toString)
            .toList());
  }

  /** Children alone underspend; the overspend is that of two scopes on the income of one. */
  @Test
  void account_ofTheReport_underspendsForChildren() {
    AccountFigures children = nottingham().account(CHILDREN);
    assertEquals(pounds("94,292"), children.balance());
    assertEquals(Set.of(), children.withoutContributions());
    assertEquals(Optional.empty(), children.received());
    assertEquals(Optional.empty(), children.carriedForward());
    assertEquals(Optional.empty(), children.againstBudget());
    AccountFigures adults = nottingham().account(ADULTS);
    assertEquals(Optional.empty(), adults.agreed());
    assertEquals(Optional.empty(), adults.balance());
    AccountFigures both =
        nottingham().account(EnumSet.of(FundingPurpose.ADULTS, FundingPurpose.CHILDREN));
    assertEquals(pounds("441,670"), both.spent());
    assertEquals(pounds("-20,354"), both.balance());
    assertEquals(ADULTS, both.withoutContributions());
    assertEquals(
        List.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS), List.copyOf(both.scopes()));
  }

  /** Invented: 434,500.50 received, 410,600.25 spent, 405,000 planned, 18,200 in reserve. */
  @Test
  void account_ofTheIllustrativeYear_carriesItsReserveForward() {
    MoneyTotals totals = totals("illustrative-2025-26", ReportingPeriod.ofFinancialYear(2025));
    AccountFigures children = totals.account(CHILDREN);
    assertEquals(pounds("434,500.50"), children.agreed());
    assertEquals(pounds("434,500.50"), children.received());
    assertEquals(pounds("410,600.25"), children.spent());
    assertEquals(pounds("23,900.25"), children.balance());
    assertEquals(pounds("-5,600.25"), children.againstBudget());
    assertEquals(pounds("42,100.25"), children.carriedForward());
    assertEquals(
        List.of("CONTRIBUTION=422,500.00", "GRANT=12,000.50"),
        totals.agreedByKind(CHILDREN).entrySet().stream().map(Object::toString).toList());
    assertEquals(
        List.of("nottinghamshire-police 42,500.00", "A national grant 12,000.50"),
        totals.shares(CHILDREN).stream()
            .skip(2)
            .map(one -> one.contributor() + " " + one.agreed().get())
            .toList());
    assertEquals(
        "MoneyTotals[4 sums given, 3 lines spent, 2 lines planned, 1 reserves]", totals.toString());
  }

  @Test
  void whatIsAllNothing_hasNoShare() {
    MoneyTotals totals =
        SheetRows.read(
                FundingTables.CONTRIBUTIONS,
                "contributor,kind,period,scope,agreed",
                "police,contribution,2024/25,children,0")
            .stream()
            .collect(MoneyTotals.contributions(ReportingPeriod.ofFinancialYear(2024)));
    ContributorShare only = totals.shares(CHILDREN).get(0);
    assertEquals(pounds("0"), only.agreed());
    assertEquals(Optional.empty(), only.share());
  }

  @Test
  void noScope_isRefused() {
    for (var ask :
        List.<java.util.function.Consumer<Set<FundingPurpose>>>of(
            scopes -> MoneyTotals.empty().account(scopes),
            scopes -> MoneyTotals.empty().shares(scopes),
            scopes -> MoneyTotals.empty().agreedByKind(scopes),
            scopes -> MoneyTotals.empty().spentByCategory(scopes),
            scopes -> MoneyTotals.empty().spentByLine("Staff", scopes))) {
      assertEquals(
          "scopes must have one at least but were none",
          assertThrows(IllegalArgumentException.class, () -> ask.accept(Set.of())).getMessage());
    }
  }
}
