// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.PartnershipId;

/** Who may decide what: a reservation first, then the rule that names the kind, then the rest. */
final class Deciding {
  private Deciding() {}

  static Authority authority(Partnership partnership, Group group, DecisionKind kind) {
    boolean delegated =
        partnership.delegationsTo(group.id()).stream()
            .anyMatch(given -> given.decisions().contains(kind));
    for (Group other : delegated ? List.<Group>of() : partnership.groups()) {
      if (!other.id().equals(group.id()) && reserves(partnership, other, kind)) {
        return new Authority.ReservedTo(other.id());
      }
    }
    List<GroupDecision> rules = rulesFor(kind, partnership.holding(group.decisions()));
    return rules.isEmpty()
        ? new Authority.Unspecified("how " + group.name() + " decides on " + kind)
        : new Authority.ByRule(rules);
  }

  private static boolean reserves(Partnership partnership, Group group, DecisionKind kind) {
    return partnership.holding(group.reservedMatters()).stream()
        .anyMatch(matter -> matter.kinds().contains(kind));
  }

  /** A part of a joint meeting for which no rule names the kind has its own rule for the rest. */
  private static List<GroupDecision> rulesFor(DecisionKind kind, List<GroupDecision> rules) {
    List<GroupDecision> named = rules.stream().filter(rule -> rule.kinds().contains(kind)).toList();
    Set<Optional<PartnershipId>> parts = new HashSet<>();
    named.forEach(rule -> parts.add(rule.segment()));
    if (parts.contains(Optional.<PartnershipId>empty())) {
      return named;
    }
    return rules.stream()
        .filter(
            rule ->
                rule.kinds().contains(kind)
                    || (rule.kinds().isEmpty() && !parts.contains(rule.segment())))
        .toList();
  }
}
