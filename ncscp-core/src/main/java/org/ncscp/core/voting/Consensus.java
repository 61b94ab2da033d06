// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ncscp.core.reference.SeatId;

/**
 * Whether all seats of an electorate consent. One that abstains, or has not been heard, does not.
 *
 * @param positions for each seat of the electorate where it stands, in the electorate's order
 */
public record Consensus(Map<SeatId, Position> positions) {
  /**
   * Keeps a copy.
   *
   * @param positions for each seat of the electorate where it stands, in the electorate's order
   */
  public Consensus {
    positions =
        Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(positions, "positions")));
  }

  /**
   * Tells whether it is reached.
   *
   * @return true if there are seats, and every one agrees or has no objection
   */
  public boolean isReached() {
    return !positions.isEmpty() && positions.values().stream().allMatch(Position::isConsent);
  }

  /**
   * Returns the seats that stand in the way.
   *
   * @return those that object, abstain or have not been heard, in order; none if it is reached
   */
  public List<SeatId> withoutConsent() {
    return positions.entrySet().stream()
        .filter(one -> !one.getValue().isConsent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns for example {@code council agrees, icb has no objection, police objects}. */
  @Override
  public String toString() {
    return positions.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().description())
        .collect(joining(", "));
  }
}
