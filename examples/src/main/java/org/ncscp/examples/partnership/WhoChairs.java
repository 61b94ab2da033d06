// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Group;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.ChairInWords;
import org.ncscp.core.partnership.Partnership;

/**
 * Who chairs in September 2026, and who chaired the Strategic Leadership Group a year before?
 * Nothing is guessed where no text says it.
 */
public final class WhoChairs {
  private WhoChairs() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(answer().strip());
  }

  /** Returns what the program prints. */
  static String answer() {
    Partnership before = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
    Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2026, 9, 1));
    return line(before, before.group(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP))
        + partnership.groups().stream().map(group -> line(partnership, group)).collect(joining());
  }

  private static String line(Partnership partnership, Group group) {
    return "\n" + partnership.day() + " " + group.name() + ": " + chair(partnership, group);
  }

  private static String chair(Partnership partnership, Group group) {
    Chair chair = partnership.chairOf(group.id());
    if (chair instanceof Chair.Held held) {
      return ChairInWords.nameOf(partnership, group.id(), held.by())
          + ", "
          + held.during()
          + (held.recorded() ? ", as recorded" : ", by the rotation");
    }
    return chair instanceof Chair.Unspecified open ? "not known: " + open.missing() : "vacant";
  }
}
