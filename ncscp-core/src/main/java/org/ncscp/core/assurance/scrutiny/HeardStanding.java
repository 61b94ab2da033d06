// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that was heard, and what changed because of it.
 *
 * @param heard what was heard
 * @param changes what changed, by the day; none if nothing did or nothing was recorded
 */
public record HeardStanding(VoiceHeard heard, List<VoiceChange> changes) {

  /**
   * Refuses nulls.
   *
   * @param heard what was heard
   * @param changes what changed
   */
  public HeardStanding {
    requireNonNull(heard, "heard");
    changes = List.copyOf(requireNonNull(changes, "changes"));
  }
}
