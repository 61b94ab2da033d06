// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.DecisionAction;
import org.ncscp.core.register.KeyDecisionRow;
import org.ncscp.core.register.KeyDecisions;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterException;
import org.ncscp.core.register.Verification;
import org.ncscp.examples.Input;

/**
 * Is a register of decisions what was recorded, and what does it say? Prints whether it is intact,
 * the key decisions of 2024/25, and what there is to look at, or the first entry that was tampered
 * with.
 */
public final class IsOurRegisterIntact {
  private static final int WIDTH = 60;

  private IsOurRegisterIntact() {}

  /**
   * Runs the program; ends with 1 if the register is refused or not intact, and with 2 if it cannot
   * be read.
   *
   * @param args the path of the register; nothing for that of 2024/25
   */
  public static void main(String[] args) {
    Path file = Input.of(args).orElse(Path.of("examples/cases/key-decisions-2024-25.jsonl"));
    try (InputStream in = Files.newInputStream(file)) {
      Register register = Register.read(in, file.toString());
      System.out.println(answer(register));
      System.exit(register.verify().isIntact() ? 0 : 1);
    } catch (RegisterException e) {
      System.err.println(file + " is refused:");
      e.problems().forEach(problem -> System.err.println("  " + problem));
      System.exit(1);
    } catch (IOException e) {
      System.err.println(file + ": cannot be read: " + e);
      System.exit(2);
    }
  }

  /** Returns what the program prints. */
  static String answer(Register register) {
    List<String> lines = new ArrayList<>();
    if (register.verify() instanceof Verification.Broken broken) {
      lines.add("Not intact at entry " + broken.position() + ": " + broken.problem());
      return String.join("\n", lines);
    }
    lines.add(register.entries().size() + " entries, intact; keep this digest elsewhere:");
    lines.add(register.head().value());
    lines.add("");
    ReportingPeriod year =
        new ReportingPeriod("2024/25", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
    lines.add("Key decisions " + year.label());
    KeyDecisions.of(register, year, NottinghamCity.arrangements())
        .rows()
        .forEach(row -> row(row, lines));
    lines.add("");
    lines.add("To look at");
    register
        .warnings(
            NottinghamCity.arrangements(),
            UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .forEach(warning -> lines.add("  " + warning));
    return String.join("\n", lines);
  }

  private static void row(KeyDecisionRow row, List<String> lines) {
    lines.add(
        row.number()
            + "  "
            + row.date()
            + "  "
            + row.abbreviation().orElse(row.by())
            + "  "
            + start(row.decision().reveal())
            + row.status().map(status -> ": " + status.description()).orElse(""));
    for (DecisionAction action : row.actions()) {
      lines.add(
          "   "
              + action.letter()
              + "  "
              + start(action.text().reveal())
              + ": "
              + action.status().description());
    }
  }

  private static String start(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH).strip() + "…";
  }
}
