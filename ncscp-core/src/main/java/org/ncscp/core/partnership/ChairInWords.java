// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Group;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;

/** Who chairs a group, with the names of the arrangements. */
final class ChairInWords {
  private final Partnership partnership;

  ChairInWords(Partnership partnership) {
    this.partnership = partnership;
  }

  String of(Group group) {
    Chair chair = partnership.chairOf(group.id());
    if (chair instanceof Chair.Held held) {
      return "chaired by " + name(held.by(), group);
    }
    return chair instanceof Chair.Vacant ? "chair vacant" : "chair not stated";
  }

  private String name(Chairperson by, Group group) {
    if (by instanceof OrganisationId organisation) {
      return partnership.organisation(organisation).name();
    }
    if (by instanceof PostId post) {
      return partnership.post(post).title();
    }
    return partnership.seats(group.id()).stream()
        .filter(seat -> seat.id().equals(by))
        .findFirst()
        .map(seat -> seat.title())
        .orElse(by.value());
  }
}
