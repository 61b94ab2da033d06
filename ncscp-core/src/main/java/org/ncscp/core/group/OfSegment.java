// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.PartnershipId;

/**
 * A rule of a group, for the whole of its meetings or for one partnership's part of a joint one.
 */
public interface OfSegment {
  /**
   * Returns for whose part of a joint meeting it holds.
   *
   * @return the partnership, or empty for the whole meeting
   */
  Optional<PartnershipId> segment();

  /**
   * Returns the rule that holds for a part of a joint meeting.
   *
   * @param <R> the rules
   * @param rules one for each part at most
   * @param segment the part, or empty for the whole meeting
   * @return the rule of that part, else the one of the whole meeting, else empty
   */
  static <R extends OfSegment> Optional<R> find(List<R> rules, Optional<PartnershipId> segment) {
    requireNonNull(segment, "segment");
    Optional<R> own = rules.stream().filter(rule -> rule.segment().equals(segment)).findFirst();
    return own.isPresent()
        ? own
        : rules.stream().filter(rule -> rule.segment().isEmpty()).findFirst();
  }
}
