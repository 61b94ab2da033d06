// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.StructureOutline;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.Strength;

/**
 * Is a partnership's arrangements file right, and what does it say? Prints every problem, or the
 * structure, the duties of the year and every warning, on the day of the file's edition.
 */
public final class IsOurFileRight {
  private IsOurFileRight() {}

  /**
   * Runs the program; ends with 1 if the file is refused, and with 2 if it cannot be read.
   *
   * @param args the path of the arrangements file
   */
  public static void main(String[] args) {
    System.out.println(answer(PartnershipFile.of("IsOurFileRight", args)));
  }

  /** Returns what the program prints of a sound file. */
  static String answer(Arrangements arrangements) {
    Partnership partnership = PartnershipFile.onItsEdition(arrangements);
    LocalDate day = partnership.day();
    List<String> lines = new ArrayList<>();
    lines.add(StructureOutline.of(partnership));
    lines.add("");
    lines.add("Duties of the year");
    RuleBook book = arrangements.ruleBook();
    book.duties().forEach(duty -> duty(duty, day, book, lines));
    lines.add("");
    List<String> warnings = partnership.warnings();
    lines.add(warnings.isEmpty() ? "No warnings" : "Warnings");
    warnings.forEach(warning -> lines.add("  " + warning));
    return String.join("\n", lines);
  }

  private static void duty(RecurringDuty duty, LocalDate day, RuleBook book, List<String> lines) {
    for (DutyVersion version : duty.versions()) {
      if (version.inForce().contains(day)) {
        lines.add(
            "  "
                + version.provision().title()
                + ": "
                + version.frequency().inWords()
                + "; "
                + book.nameOf(version.provision().responsible())
                + (version.provision().strength() == Strength.AIM ? " (aim)" : ""));
      }
    }
  }
}
