// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.OptionalLong;

/** What a reader can work out of one count from everything that is printed. */
public sealed interface Known {

  /**
   * Whether it is proved that the reader is left with values at least so far apart.
   *
   * @param width the least difference between the greatest and the least possible value
   * @return whether it is proved
   */
  boolean leavesAtLeast(long width);

  /**
   * The exact range: print allows both ends, and nothing outside.
   *
   * @param least the least value that the count can have
   * @param greatest the greatest; empty if there is no end
   */
  record Range(long least, OptionalLong greatest) implements Known {
    @Override
    public boolean leavesAtLeast(long width) {
      return greatest.isEmpty() || greatest.getAsLong() - least >= width;
    }
  }

  /** The work limit was reached, or a number outgrew its type: taken as if all were known. */
  record NotProved() implements Known {
    @Override
    public boolean leavesAtLeast(long width) {
      return false;
    }
  }
}
