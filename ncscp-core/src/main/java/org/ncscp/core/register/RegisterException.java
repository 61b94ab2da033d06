// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.util.List;
import org.ncscp.core.internal.Problems;

/** Refuses a register file whole, with every problem found in it. */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At least one. */
  private final String[] problems;

  RegisterException(String name, List<String> problems) {
    super(Problems.inOneLine(name, problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Returns every problem with its line in the file, for example {@code line 3:
   * entry.content.decided.by is missing}. None shows what somebody wrote.
   *
   * @return at least one
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
