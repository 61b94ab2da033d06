// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.FreeText;

/** What an entry of the register records. */
public sealed interface RegisterContent {

  /**
   * Something was decided.
   *
   * @param decision the decision, with its status and that of its actions when it was recorded
   */
  record Decided(Decision decision) implements RegisterContent {
    /**
     * Refuses null.
     *
     * @param decision the decision
     */
    public Decided {
      requireNonNull(decision, "decision");
    }

    @Override
    public DecisionReference reference() {
      return decision.reference();
    }
  }

  /**
   * A decision was recorded wrongly. What was recorded stays where it is; from now on the decision
   * stands as it is given here, its status and that of its actions included. While another decision
   * supersedes it, it stands superseded all the same; that is derived and never a status given
   * here.
   *
   * @param decision the decision of the same reference, as it should have been recorded
   * @param cause why it was recorded wrongly
   */
  record Corrected(Decision decision, FreeText cause) implements RegisterContent {
    /**
     * Refuses nulls.
     *
     * @param decision the decision of the same reference, as it should have been recorded
     * @param cause why it was recorded wrongly
     */
    public Corrected {
      requireNonNull(decision, "decision");
      requireNonNull(cause, "cause");
    }

    @Override
    public DecisionReference reference() {
      return decision.reference();
    }
  }

  /**
   * A decision was carried out further.
   *
   * @param reference the decision
   * @param status how far it has been carried out now; never superseded, which is derived
   * @param on since which day
   */
  record StatusChanged(DecisionReference reference, DecisionStatus status, LocalDate on)
      implements RegisterContent {
    /**
     * Refuses nulls.
     *
     * @param reference the decision
     * @param status how far it has been carried out now
     * @param on since which day
     */
    public StatusChanged {
      requireNonNull(reference, "reference");
      requireNonNull(status, "status");
      requireNonNull(on, "on");
    }
  }

  /**
   * An action of a decision was carried out further.
   *
   * @param reference the decision
   * @param letter the action
   * @param status how far it has been done now
   * @param on since which day
   */
  record ActionStatusChanged(
      DecisionReference reference, ActionLetter letter, DecisionStatus status, LocalDate on)
      implements RegisterContent {
    /**
     * Refuses nulls.
     *
     * @param reference the decision
     * @param letter the action
     * @param status how far it has been done now
     * @param on since which day
     */
    public ActionStatusChanged {
      requireNonNull(reference, "reference");
      requireNonNull(letter, "letter");
      requireNonNull(status, "status");
      requireNonNull(on, "on");
    }
  }

  /**
   * Returns the decision of which it speaks.
   *
   * @return its reference
   */
  DecisionReference reference();
}
