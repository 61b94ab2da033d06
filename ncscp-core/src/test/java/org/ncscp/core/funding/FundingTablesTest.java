// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
