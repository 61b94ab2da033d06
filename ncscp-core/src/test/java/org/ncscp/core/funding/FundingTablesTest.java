// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.Records;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

class FundingTablesTest {
  private static final String HEADER = "id,contributor,kind,period,scope,agreed";

  private static Records<Contribution> read(String... rows) {
    return Sheets.read(FundingTables.CONTRIBUTIONS, sheet(rows));
  }

  private static String[] sheet(String... rows) {
    return Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
  }

  @Test
  void contributions_of2024_comeToTheTotalOfTheReport() {
    Records<Contribution> records =
        read(
            "1,nottingham-city-council,contribution,2024/25,children,\"£189, 712\"",
            "2,nottingham-and-nottinghamshire-icb,Contribution,2024/25,children,\"189,712\"",
            "3,nottinghamshire-police,contribution,2024/25,children,38000",
            "4,probation-service,contribution,2024/25,children,£3892");
    Account account =
        Account.of(
            ReportingPeriod.ofFinancialYear(2024),
            Set.of(FundingPurpose.CHILDREN),
            records.current(),
            List.of(),
            List.of(),
            List.of());
    assertEquals(Pounds.parse("421,316"), account.agreed());
    assertEquals(
        List.of("45.03", "45.03", "9.02", "0.92"),
        account.shares().stream()
            .map(one -> one.share().orElseThrow().percentage(2).toPlainString())
            .toList());
  }

  @Test
  void everyBadRow_isListedWithItsPlace() {
    assertEquals(
        List.of(
            "line 2: kind must be one of contribution, grant, flat-amount but was \"gift\"",
            "line 2: agreed must be pounds, as £189,712 or 189712.50, a credit as -2,857 but was"
                + " \"41k\"",
            "line 3: agreed must not be below zero but was -5.00",
            "line 5: must be the only record of this contributor, kind, period, scope and line: a"
                + " second one must correct the first"),
        Sheets.problems(
            FundingTables.CONTRIBUTIONS,
            sheet(
                "1,nottinghamshire-police,gift,2024/25,children,41k",
                "2,nottinghamshire-police,contribution,2024/25,children,-5",
                "3,nottinghamshire-police,contribution,2024/25,children,5",
                "4,nottinghamshire-police,contribution,2024/25,children,5")));
  }

  @Test
  void whatIsNotRecorded_isNotZero() {
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2024);
    List<BudgetLine> budget =
        Sheets.read(
                FundingTables.BUDGET,
                "id,category,line,scope,period,amount",
                "1,Staff,Office,children,2024/25,120")
            .current();
    List<Expenditure> spent =
        Sheets.read(
                FundingTables.EXPENDITURE,
                "id,category,line,scope,period,amount",
                "1,Staff,Office,children,2024/25,150",
                "2,Staff,Office,adults,2024/25,850")
            .current();
    Set<FundingPurpose> children = EnumSet.of(FundingPurpose.CHILDREN);
    Account one = Account.of(year, children, List.of(), spent, budget, List.of());
    assertEquals(Optional.of(Pounds.parse("120")), one.budget());
    assertEquals(Optional.of(Pounds.parse("-30")), one.againstBudget());
    assertEquals(Optional.empty(), one.received());
    Account both =
        Account.of(
            year,
            EnumSet.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS),
            List.of(),
            spent,
            budget,
            List.of());
    assertEquals(Optional.empty(), both.budget());
    assertEquals(Optional.empty(), both.againstBudget());
    List<Contribution> earlier =
        read("1,nottinghamshire-police,contribution,2023/24,children,38000").current();
    Account before =
        Account.of(
            ReportingPeriod.ofFinancialYear(2023),
            children,
            earlier,
            List.of(),
            List.of(),
            List.of());
    ContributorShare police = one.sharesBeside(before).get(0);
    assertEquals(Optional.empty(), police.agreed());
    assertEquals(Optional.empty(), police.received());
    assertEquals(Optional.empty(), police.change());
  }

  @Test
  void aGrantNamedLikeAnOrganisation_isAnother() {
    assertEquals(
        2,
        Sheets.read(
                FundingTables.CONTRIBUTIONS,
                "id,contributor,other-contributor,kind,period,scope,agreed",
                "1,home-office,,grant,2024/25,children,1",
                "2,,home-office,grant,2024/25,children,1")
            .current()
            .size());
  }

  @Test
  void accountWithoutItsRecords_isRefusedByName() {
    NullPointerException refusal =
        assertThrows(
            NullPointerException.class,
            () ->
                Account.of(
                    ReportingPeriod.ofFinancialYear(2024),
                    EnumSet.of(FundingPurpose.CHILDREN),
                    List.of(),
                    null,
                    List.of(),
                    List.of()));
    assertEquals("expenditure", refusal.getMessage());
  }

  @Test
  void linesWithCommas_areNotTakenForOneAnother() {
    assertEquals(
        2,
        Sheets.read(
                FundingTables.EXPENDITURE,
                "id,category,line,scope,period,amount",
                "1,\"a, b\",c,children,2024/25,1",
                "2,a,\"b, c\",children,2024/25,1")
            .current()
            .size());
  }
}
