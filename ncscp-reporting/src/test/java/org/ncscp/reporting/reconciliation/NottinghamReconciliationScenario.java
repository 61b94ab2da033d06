// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Register;
import org.ncscp.core.year.YearTables;

class NottinghamReconciliationScenario {
  static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  static Reconciliation nottingham() {
    Path examples = Path.of("..", "examples");
    try (InputStream in =
        Files.newInputStream(examples.resolve("cases/key-decisions-2024-25.jsonl"))) {
      RecordSet records = YearTables.read(examples.resolve("year/nottingham-2024-25"));
      Register register = Register.read(in, "key-decisions-2024-25.jsonl");
      return StatementChecks.of(records, ComputedFigures.of(YEAR, records))
          .plus(
              DecisionChecks.of(
                  register, YEAR, UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theReport_isReadAsAPersonWould() {
    assertEquals(
        "", nottingham().findings().stream().map(Finding::toString).collect(joining("\n")));
  }

  @Test
  void agreements() {
    assertEquals("", String.join("\n", nottingham().agreements()));
  }
}
