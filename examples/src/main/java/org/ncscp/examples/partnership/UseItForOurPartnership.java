// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Group;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.ChairInWords;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.Partnership;

/** Use it for another partnership: its own file, its own chair, and its own rapid review. */
public final class UseItForOurPartnership {
  private UseItForOurPartnership() {}

  /**
   * Runs the program; ends with 1 if the file is refused, and with 2 if it cannot be read.
   *
   * @param args the path of the arrangements file
   */
  public static void main(String[] args) {
    System.out.println(answer(PartnershipFile.of("UseItForOurPartnership", args)));
  }

  /** Returns what the program prints of a sound file. */
  static String answer(Arrangements arrangements) {
    Partnership partnership = PartnershipFile.onItsEdition(arrangements);
    LocalDate day = partnership.day();
    List<String> lines = new ArrayList<>();
    lines.add(arrangements.name() + " on " + day);
    for (Partner partner : partnership.partners()) {
      lines.add("  partner: " + partnership.organisation(partner.organisation()).name());
    }
    for (Group group : partnership.groups()) {
      if (partnership.chairOf(group.id()) instanceof Chair.Held held) {
        String by = ChairInWords.nameOf(partnership, group.id(), held.by());
        lines.add("  " + group.name() + " is chaired by " + by + ", " + held.during());
      }
    }
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(arrangements.ruleBook(), UkBankHolidays.bundled());
    Deadline review = deadlines.calculate(NationalRules.RAPID_REVIEW, day);
    lines.add("  rapid review: " + review.explanation().inOneLine());
    return String.join("\n", lines);
  }
}
