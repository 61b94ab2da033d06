// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.List;
import org.ncscp.core.internal.Problems;

/** Refuses an arrangements file whole, with every problem found in it. */
public final class ArrangementsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** At least one. */
  private final String[] problems;

  ArrangementsException(String name, List<String> problems) {
    super(Problems.inOneLine(name, problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Returns every problem with its path and line in the file, for example {@code
   * groups[2].seats[0].post (line 310) "chief-nurse" is not among the posts}.
   *
   * @return at least one
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
