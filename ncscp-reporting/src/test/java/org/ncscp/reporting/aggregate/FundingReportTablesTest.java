// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.ReportTable;

/** The tables of the annual report 2024/25, recomputed by hand from its pages, figure by figure. */
class FundingReportTablesTest {
  private static final Set<FundingPurpose> CHILDREN = EnumSet.of(FundingPurpose.CHILDREN);
  private static final Set<FundingPurpose> TOGETHER =
      EnumSet.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS);
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final ReportingPeriod NEXT = ReportingPeriod.ofFinancialYear(2025);
  private static final Yearly<MoneyTotals> MONEY = Yearly.of(YEAR, MoneyTotalsTest.nottingham());

  /** The year after is invented. */
  private static Yearly<MoneyTotals> later() {
    return Yearly.of(NEXT, MoneyTotalsTest.totals("illustrative-2025-26", NEXT))
        .beside(YEAR, MONEY.totals());
  }

  @Test
  void contributions_ofTheReport_haveSharesOfTheGrandTotal() {
    assertEquals(
        """
        Contributions for children, 2024/25
        Contributor | Agreed | Share of the total
        nottingham-and-nottinghamshire-icb | £189,712 | 45.03%
        nottingham-city-council | £189,712 | 45.03%
        nottinghamshire-police | £38,000 | 9.02%
        probation-service | £3,892 | 0.92%
        Total | £421,316 | 100.00%
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(FundingReportTables.contributions(MONEY, CHILDREN, Object::toString)));
  }

  @Test
  void contributions_besideTheYearBefore_keepWhoStopped() {
    assertEquals(
        """
        Contributions for children, 2025/26
        Contributor | Agreed | Share of the total | Received | Agreed, 2024/25
        nottingham-and-nottinghamshire-icb | £190,000.00 | 43.73% | £190,000.00 | £189,712.00
        nottingham-city-council | £190,000.00 | 43.73% | £190,000.00 | £189,712.00
        nottinghamshire-police | £42,500.00 | 9.78% | £42,500.00 | £38,000.00
        A national grant | £12,000.50 | 2.76% | £12,000.50 | [z]
        probation-service | [z] | [z] | [z] | £3,892.00
        Total | £434,500.50 | 100.00% | £434,500.50 | £421,316.00
        [z] where nothing is recorded of a row, which is not the same as nothing.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(FundingReportTables.contributions(later(), CHILDREN, Object::toString)));
  }

  @Test
  void expenditure_ofTheReport_isByCategoryLineAndScope() {
    assertEquals(
        """
        Expenditure for children and adults, together, 2024/25
        Line | Spent for children | Spent for adults | Spent for children and adults, together | Share of the total
        Direct Payroll Costs: 2024/25 Apprenticeship Levy | £1,077 | £304 | £1,381 | 0.31%
        Direct Payroll Costs: Adult Safeguarding Board Manager | [z] | £68,078 | £68,078 | 15.41%
        Direct Payroll Costs: Board Chair | [z] | £24,535 | £24,535 | 5.56%
        Direct Payroll Costs: Business Support Officer | £13,280 | £3,277 | £16,557 | 3.75%
        Direct Payroll Costs: Child Sexual Exploitation Coordinator | £32,725 | [z] | £32,725 | 7.41%
        Direct Payroll Costs: Children's Safeguarding Board Officer | £55,247 | [z] | £55,247 | 12.51%
        Direct Payroll Costs: Independent Scrutineer | £12,469 | [z] | £12,469 | 2.82%
        Direct Payroll Costs: LADO | £68,400 | [z] | £68,400 | 15.49%
        Direct Payroll Costs: Partnership Business Manager | £67,062 | [z] | £67,062 | 15.18%
        Direct Payroll Costs: Pension deficit | £4,702 | £1,475 | £6,177 | 1.40%
        Direct Payroll Costs: SCIMT - Front Door Contribution | £31,699 | [z] | £31,699 | 7.18%
        Direct Payroll Costs: SFG Partnership Training Officer | £19,265 | [z] | £19,265 | 4.36%
        Direct Payroll Costs: Direct Payroll Costs, total | £305,926 | £97,669 | £403,595 | 91.38%
        Indirect Employee Costs: DBS Checks | [z] | £45 | £45 | 0.01%
        Indirect Employee Costs: IT | £23,947 | £2,940 | £26,887 | 6.09%
        Indirect Employee Costs: Telephone | £8 | £7 | £15 | 0.00%
        Indirect Employee Costs: Indirect Employee Costs, total | £23,955 | £2,992 | £26,947 | 6.10%
        Other services: Misc Office Costs | [z] | £285 | £285 | 0.06%
        Other services: SAR | [z] | £13,700 | £13,700 | 3.10%
        Other services: Various Credits | -£2,857 | [z] | -£2,857 | -0.65%
        Other services: Other services, total | -£2,857 | £13,985 | £11,128 | 2.52%
        Total | £327,024 | £114,646 | £441,670 | 100.00%
        [z] where nothing is recorded of a row, which is not the same as nothing.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(FundingReportTables.expenditure(MONEY, TOGETHER)));
  }

  @Test
  void expenditure_ofOneScope_besideTheYearBefore() {
    assertEquals(
        """
        Expenditure for children, 2025/26
        Line | Spent for children | Share of the total | Spent for children, 2024/25
        Direct Payroll Costs: 2024/25 Apprenticeship Levy | [z] | [z] | £1,077.00
        Direct Payroll Costs: Business Support Officer | [z] | [z] | £13,280.00
        Direct Payroll Costs: Child Sexual Exploitation Coordinator | [z] | [z] | £32,725.00
        Direct Payroll Costs: Children's Safeguarding Board Officer | [z] | [z] | £55,247.00
        Direct Payroll Costs: Independent Scrutineer | [z] | [z] | £12,469.00
        Direct Payroll Costs: LADO | [z] | [z] | £68,400.00
        Direct Payroll Costs: Partnership Business Manager | [z] | [z] | £67,062.00
        Direct Payroll Costs: Pension deficit | [z] | [z] | £4,702.00
        Direct Payroll Costs: SCIMT - Front Door Contribution | [z] | [z] | £31,699.00
        Direct Payroll Costs: SFG Partnership Training Officer | [z] | [z] | £19,265.00
        Direct Payroll Costs: Direct Payroll Costs, total | [z] | [z] | £305,926.00
        Indirect Employee Costs: IT | [z] | [z] | £23,947.00
        Indirect Employee Costs: Telephone | [z] | [z] | £8.00
        Indirect Employee Costs: Indirect Employee Costs, total | [z] | [z] | £23,955.00
        Other services: Various Credits | [z] | [z] | -£2,857.00
        Other services: Other services, total | [z] | [z] | -£2,857.00
        Staff: Business office | £401,250.25 | 97.72% | [z]
        Staff: Staff, total | £401,250.25 | 97.72% | [z]
        Training: Refund of a venue | -£450.00 | -0.11% | [z]
        Training: Venues | £9,800.00 | 2.39% | [z]
        Training: Training, total | £9,350.00 | 2.28% | [z]
        Total | £410,600.25 | 100.00% | £327,024.00
        [z] where nothing is recorded of a row, which is not the same as nothing.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(FundingReportTables.expenditure(later(), CHILDREN)));
  }

  @Test
  void accounts_sayWhoseContributionsAreNotRecorded() {
    assertEquals(
        """
        Accounts, 2025/26
        Money for | Contributions agreed | Contributions received | Spent | Agreed less spent | Outcome | Budget | Budget less spent | Reserve brought forward | Reserve carried forward
        2025/26: children | £434,500.50 | £434,500.50 | £410,600.25 | £23,900.25 | underspend | £405,000.00 | -£5,600.25 | £18,200.00 | £42,100.25
        2025/26: children and adults, together | £434,500.50 | £434,500.50 | £410,600.25 | £23,900.25 | underspend | [x] | [x] | [x] | [x]
        2024/25: children | £421,316.00 | [x] | £327,024.00 | £94,292.00 | underspend | [x] | [x] | [x] | [x]
        2024/25: children and adults, together | £421,316.00 | [x] | £441,670.00 | -£20,354.00 | overspend | [x] | [x] | [x] | [x]
        No contribution is recorded for adults: in the account of children and adults, together, what was spent for them is taken off the contributions for others.\
        """,
        TableText.of(FundingReportTables.accounts(later(), List.of(CHILDREN, TOGETHER))));
  }

  /** The same quantity in two tables has one key, so that they can be held against one another. */
  @Test
  void totals_inSeveralTables_areOneQuantity() {
    ReportTable contributions =
        FundingReportTables.contributions(MONEY, CHILDREN, Object::toString);
    ReportTable accounts = FundingReportTables.accounts(MONEY, List.of(CHILDREN, TOGETHER));
    ReportTable expenditure = FundingReportTables.expenditure(MONEY, TOGETHER);
    assertEquals(
        key(contributions, "contributions-agreed", contributions.rows().size() - 1),
        key(accounts, "contributions-agreed", 0));
    assertEquals(
        key(expenditure, "spent", expenditure.rows().size() - 1), key(accounts, "spent", 1));
    assertEquals(
        key(expenditure, "spent-children", expenditure.rows().size() - 1),
        key(accounts, "spent", 0));
  }

  private static Object key(ReportTable table, String column, int row) {
    return table.key(
        table.rows().get(row),
        (Column.Measure) table.columns().get(table.indexOf(ColumnId.of(column))));
  }

  @Test
  void yearBefore_thatIsNotBefore_isRefused() {
    assertEquals(
        "the year before must end before 2024-04-01 but ended 2025-03-31",
        assertThrows(IllegalArgumentException.class, () -> MONEY.beside(YEAR, MoneyTotals.empty()))
            .getMessage());
  }

  @Test
  void noMoney_isATableWithoutFigures() {
    assertEquals(
        """
        Expenditure for children, 2024/25
        Line | Spent for children | Share of the total
        Total | [z] | [z]
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(
            FundingReportTables.expenditure(Yearly.of(YEAR, MoneyTotals.empty()), CHILDREN)));
  }
}
