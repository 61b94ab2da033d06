// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import java.time.LocalDate;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;

/** When must the council notify the Panel of an incident that it knows of since Maundy Thursday? */
public final class WhenMustTheCouncilNotify {
  private WhenMustTheCouncilNotify() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(answer());
  }

  /** Returns what the program prints. */
  static String answer() {
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
    LocalDate aware = LocalDate.of(2025, 4, 17);
    Deadline notify = deadlines.calculate(NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, aware);
    return String.join(
        "\n",
        "Aware on " + aware + ": notify by the end of " + notify.dueDate(),
        "By " + notify.legalBasis().instrument() + ", " + notify.legalBasis().provision(),
        "On 2025-04-25 it is " + notify.statusOn(LocalDate.of(2025, 4, 25)),
        "On 2025-04-29 it is " + notify.statusOn(LocalDate.of(2025, 4, 29)),
        "",
        notify.explanation().walk().orElseThrow().inEnglish());
  }
}
