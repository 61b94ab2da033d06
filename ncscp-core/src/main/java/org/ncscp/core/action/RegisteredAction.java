// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.register.ActionLetter;

/**
 * Where the text of an action stands in a register of decisions.
 *
 * @param decision the decision
 * @param letter the letter of the action in it
 */
public record RegisteredAction(DecisionReference decision, ActionLetter letter) {

  /**
   * Refuses nulls.
   *
   * @param decision the decision
   * @param letter the letter of the action in it
   */
  public RegisteredAction {
    requireNonNull(decision, "decision");
    requireNonNull(letter, "letter");
  }

  /** Returns for example {@code NCSCP-2024-25-6 a}. */
  @Override
  public String toString() {
    return decision + " " + letter;
  }
}
