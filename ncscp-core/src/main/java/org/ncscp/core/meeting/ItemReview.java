// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.QuorumEnforcement;

/**
 * How an agenda item stands.
 *
 * @param item the item
 * @param standing whether the quorum was met when it was taken
 * @param rule the quorum that was asked for; empty if none is stated
 * @param missing the absent seats that the unmet part of the quorum names; of those that could each
 *     have met it, all; empty if it was met
 * @param explanation why, in one line
 */
public record ItemReview(
    AgendaItem item,
    ItemStanding standing,
    Optional<QuorumRule> rule,
    List<SeatId> missing,
    String explanation) {

  /**
   * Refuses nulls.
   *
   * @param item the item
   * @param standing whether the quorum was met when it was taken
   * @param rule the quorum that was asked for; empty if none is stated
   * @param missing the absent seats that the unmet part of the quorum names
   * @param explanation why, in one line
   */
  public ItemReview {
    requireNonNull(item, "item");
    requireNonNull(standing, "standing");
    requireNonNull(rule, "rule");
    missing = List.copyOf(requireNonNull(missing, "missing"));
    requireNonNull(explanation, "explanation");
  }

  /**
   * Returns what follows for an item whose quorum was not met.
   *
   * @return what the arrangements say, maybe that they do not; empty for every other item
   */
  public Optional<QuorumEnforcement> whatFollows() {
    return standing == ItemStanding.INQUORATE ? rule.map(QuorumRule::ifNotMet) : Optional.empty();
  }
}
