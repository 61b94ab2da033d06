// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.examples.Input;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.reconciliation.Reconciliation;

/** Does the budget reconcile: what was published with itself, and with the records? */
public final class DoesTheBudgetReconcile {
  private DoesTheBudgetReconcile() {}

  /**
   * Runs the program.
   *
   * @param args the folder of the sheets; nothing for those of Nottingham in 2024/25
   * @throws IOException if they cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println(answer(Input.of(args).orElse(Path.of("examples/year/nottingham-2024-25"))));
  }

  /** Returns what the program prints. */
  static String answer(Path folder) throws IOException {
    Reconciliation reconciliation = WhichContentsAreMissing.report(folder).reconciliation();
    List<String> lines = new ArrayList<>();
    for (Finding finding : reconciliation.findings()) {
      if (finding.line().contains("£")) {
        lines.add(finding.toString());
      }
    }
    long agreeing = reconciliation.agreements().stream().filter(line -> line.contains("£")).count();
    lines.add(agreeing + " sums of money agree");
    return String.join("\n", lines);
  }
}
