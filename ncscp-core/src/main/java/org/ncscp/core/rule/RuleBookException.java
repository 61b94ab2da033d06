// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.util.List;
import org.ncscp.core.internal.Problems;

/** Refuses a rule book whole, with every problem found in it. */
public final class RuleBookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At least one. */
  private final String[] problems;

  RuleBookException(String name, List<String> problems) {
    super(Problems.inOneLine(name, problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Returns every problem with its path in the file, for example {@code rules[0].within must be a
   * whole number but was "five"}.
   *
   * @return at least one
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
