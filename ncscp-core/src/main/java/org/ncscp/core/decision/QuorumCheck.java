// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.meeting.ItemStanding;

/**
 * Whether the quorum was met when a motion was decided.
 *
 * @param standing whether it was
 * @param rule the quorum that was asked for; empty if none is stated
 * @param explanation why, in one line
 */
public record QuorumCheck(ItemStanding standing, Optional<QuorumRule> rule, String explanation) {
  /**
   * Refuses nulls.
   *
   * @param standing whether it was
   * @param rule the quorum that was asked for; empty if none is stated
   * @param explanation why, in one line
   */
  public QuorumCheck {
    requireNonNull(standing, "standing");
    requireNonNull(rule, "rule");
    requireNonNull(explanation, "explanation");
  }
}
