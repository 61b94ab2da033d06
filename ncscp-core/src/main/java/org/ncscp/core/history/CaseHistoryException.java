// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import java.util.List;

/**
 * Refuses a case's history whole, with everything that is wrong with it. No free text of the case
 * is in it.
 */
public final class CaseHistoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At least one. */
  private final String[] problems;

  /**
   * Makes the refusal.
   *
   * @param reference the case
   * @param problems what is wrong, at least one
   */
  public CaseHistoryException(CaseReference reference, List<String> problems) {
    super("case " + reference + " refused: " + String.join("; ", problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Returns everything that is wrong, with the values.
   *
   * @return at least one
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
