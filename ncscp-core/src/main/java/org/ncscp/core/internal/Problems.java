// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything found wrong with one file, each once, in the order found. */
public final class Problems {
  private static final int MOST_IN_MESSAGE = 20;

  private final Set<String> found = new LinkedHashSet<>();
  private int times;

  /** Notes a problem. */
  public void add(String problem) {
    found.add(problem);
    times++;
  }

  /**
   * Returns how often one was noted, so that a reader can tell whether its part noted any: also one
   * that another part noted before, such as a slip in what two versions inherit.
   */
  public int count() {
    return times;
  }

  /** Returns the problems. */
  public List<String> list() {
    return List.copyOf(found);
  }

  /** Returns the message of an exception that refuses a file: its name and the first problems. */
  public static String inOneLine(String name, List<String> problems) {
    return name
        + " refused: "
        + String.join("; ", problems.subList(0, Math.min(problems.size(), MOST_IN_MESSAGE)))
        + (problems.size() > MOST_IN_MESSAGE ? "; and more" : "");
  }
}
