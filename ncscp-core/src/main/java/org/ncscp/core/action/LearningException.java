// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.util.List;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.Problems;

/**
 * Refuses the learning of a case whole, with everything in it that does not hang together. No free
 * text of the case is in it.
 */
public final class LearningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At least one. */
  private final String[] problems;

  LearningException(CaseReference reference, List<String> problems) {
    super(Problems.inOneLine("learning of case " + reference, problems));
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
