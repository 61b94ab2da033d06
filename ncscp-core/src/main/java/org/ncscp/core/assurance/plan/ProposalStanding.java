// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A proposal for a procedure and what was last decided of it.
 *
 * @param proposal the proposal
 * @param decision the latest decision; empty if there is none
 */
public record ProposalStanding(ProcedureProposal proposal, Optional<ProposalDecision> decision) {

  /**
   * Refuses nulls.
   *
   * @param proposal the proposal
   * @param decision the latest decision
   */
  public ProposalStanding {
    requireNonNull(proposal, "proposal");
    requireNonNull(decision, "decision");
  }

  /**
   * Tells whether it is still to be decided.
   *
   * @return true if it was not decided, or last deferred
   */
  public boolean isOpen() {
    return decision.filter(one -> one.result() != ProposalResult.DEFERRED).isEmpty();
  }
}
