// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/** Who chairs a group, with the names of the arrangements. */
public final class ChairInWords {
  private ChairInWords() {}

  /**
   * Returns the name of who chairs a group.
   *
   * @param partnership the partnership on a day
   * @param group the group
   * @param by the organisation, seat or post
   * @return the organisation's name, or the title of the seat or post
   * @throws IllegalArgumentException if the arrangements name none such on that day
   */
  public static String nameOf(Partnership partnership, GroupId group, Chairperson by) {
    if (by instanceof OrganisationId organisation) {
      return partnership.organisation(organisation).name();
    }
    if (by instanceof PostId post) {
      return partnership.post(post).title();
    }
    return Naming.entry(
            partnership.group(group).seats(), partnership.day(), Seat::id, (SeatId) by, "seat")
        .title();
  }

  static String of(Partnership partnership, GroupId group) {
    Chair chair = partnership.chairOf(group);
    if (chair instanceof Chair.Held held) {
      return "chaired by " + nameOf(partnership, group, held.by());
    }
    return chair instanceof Chair.Vacant ? "chair vacant" : "chair not stated";
  }
}
