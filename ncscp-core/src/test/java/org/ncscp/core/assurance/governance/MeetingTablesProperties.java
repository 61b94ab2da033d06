// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.Made;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;

/** What is sound is read again as it was written. */
class MeetingTablesProperties {
  @Property(tries = 100)
  void sheets_keepMeetings(@ForAll long seed) {
    Made made = new Made(seed);
    Sheets.assertRoundTrip(
        GovernanceTables.MEETINGS,
        made.many(
            place -> {
              List<OrganisationId> left = new ArrayList<>();
              Stream.of("council", "icb", "police", "nspcc", "probation")
                  .map(OrganisationId::of)
                  .forEach(left::add);
              MeetingHeld.Builder meeting =
                  MeetingHeld.builder()
                      .provenance(Made.provenance(place))
                      .meeting(MeetingReference.of("M-" + place))
                      .group(GroupId.of("group-" + made.upTo(3)))
                      .day(made.day(900))
                      .quorate(made.maybe(made::coin));
              return meeting
                  .present(taken(made, left))
                  .byDeputy(taken(made, left))
                  .apologies(taken(made, left))
                  .absent(taken(made, left))
                  .build();
            }));
  }

  private static Set<OrganisationId> taken(Made made, List<OrganisationId> left) {
    Set<OrganisationId> taken = new LinkedHashSet<>(made.some(0, left));
    left.removeAll(taken);
    return taken;
  }
}
