// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything found wrong with one file, each once, in the order found. */
public final class Problems {
  private final Set<String> found = new LinkedHashSet<>();

  /** Notes a problem. */
  public void add(String problem) {
    found.add(problem);
  }

  /** Returns how many there are, so that a reader can tell whether its part added any. */
  public int count() {
    return found.size();
  }

  /** Returns the problems. */
  public List<String> list() {
    return List.copyOf(found);
  }
}
