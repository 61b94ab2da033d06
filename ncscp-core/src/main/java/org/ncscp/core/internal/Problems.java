// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything found wrong with one file, each once, in the order found. */
public final class Problems {
  private static final int MOST_IN_MESSAGE = 20;

  private static final int MOST = 50_000;
  private static final int LONGEST = 2_000;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final Set<String> found = new LinkedHashSet<>();
  private int times;

  /** Notes a problem, in one line of bounded length, if there are not too many already. */
  public void add(String problem) {
    if (found.size() < MOST) {
      String shown =
          problem.length() > LONGEST ? problem.substring(0, LONGEST) + "\u2026" : problem;
      found.add(UNSEEN.matcher(shown).replaceAll("\uFFFD"));
    }
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
