// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.IdentityHashMap;
import java.util.List;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Group;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;

/** Where each entry of arrangements stands in their file. */
final class Places {
  private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();

  Places(Arrangements of) {
    put("versions", of.versions());
    of.area().ifPresent(area -> places.put(area, "area."));
    put("predecessors", of.predecessors());
    put("successors", of.successors());
    put("boards", of.boards());
    put("organisations", of.organisations());
    put("posts", of.posts());
    for (Post post : of.posts()) {
      put(of(post) + "holders", post.holders());
    }
    put("partners", of.partners());
    for (Partner partner : of.partners()) {
      put(of(partner) + "delivered-by", partner.deliveredBy());
    }
    put("issue-leads", of.issueLeads());
    put("delegations", of.delegations());
    put("offices", of.offices());
    for (Office office : of.offices()) {
      put(of(office) + "duties", office.duties());
    }
    of.relevantAgencies()
        .ifPresent(
            agencies -> {
              places.put(agencies, "relevant-agencies.");
              put("relevant-agencies.entries", agencies.entries());
            });
    put("groups", of.groups());
    of.groups().forEach(this::group);
    put("agreements", of.agreements());
    of.reviews().ifPresent(this::reviews);
    of.reporting().ifPresent(reporting -> places.put(reporting, "reporting."));
    of.funding().ifPresent(funding -> put("funding.lines", funding.lines()));
    put("returns", of.returns());
    of.returns().forEach(one -> put(of(one) + "stages", one.stages()));
  }

  /** The place of an entry, to be followed by one of its keys. */
  String of(Object entry) {
    return places.getOrDefault(entry, "");
  }

  private void reviews(ReviewArrangements reviews) {
    put("reviews.kinds", reviews.kinds());
    put("reviews.decisions", reviews.decisions());
    put("reviews.facts", reviews.facts());
    put("reviews.themes", reviews.themes());
    for (ReviewKind kind : reviews.kinds()) {
      put(of(kind) + "criteria", kind.criteria());
      put(of(kind) + "timetable", kind.timetable());
      put(of(kind) + "methods", kind.methods());
    }
  }

  private void group(Group group) {
    String place = of(group);
    put(place + "reserved-matters", group.reservedMatters());
    put(place + "seats", group.seats());
    put(place + "chairs", group.chairs());
    put(place + "vice-chairs", group.viceChairs());
    for (Chairing chairing : group.chairs()) {
      put(of(chairing) + "held", chairing.held());
    }
    for (Chairing chairing : group.viceChairs()) {
      put(of(chairing) + "held", chairing.held());
    }
    put(place + "quorum", group.quorums());
    put(place + "decisions", group.decisions());
    put(place + "requirements", group.requirements());
  }

  private void put(String list, List<?> entries) {
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i), list + "[" + i + "].");
    }
  }
}
