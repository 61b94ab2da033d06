// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.history.DecisionReference;

/**
 * Something doubtful of a decision. It is for somebody to look at, and refuses nothing.
 *
 * @param kind what
 * @param decision the decision concerned
 * @param line one line of English, without anything that somebody wrote
 */
public record RegisterWarning(RegisterWarningKind kind, DecisionReference decision, String line) {

  /**
   * Refuses nulls.
   *
   * @param kind what
   * @param decision the decision concerned
   * @param line one line of English, without anything that somebody wrote
   */
  public RegisterWarning {
    requireNonNull(kind, "kind");
    requireNonNull(decision, "decision");
    requireNonNull(line, "line");
  }

  /** Returns the line. */
  @Override
  public String toString() {
    return line;
  }
}
