// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.Digest;

/** Whether a register is what was recorded, as far as its chain of digests tells. */
public sealed interface Verification {
  /**
   * Every entry is what its digest says, in its place, and a sound register came of them.
   *
   * @param entries how many there are
   * @param head the digest of the last; 64 zeros if there is none
   */
  record Intact(int entries, Digest head) implements Verification {
    /**
     * Refuses null and a negative number.
     *
     * @param entries how many there are
     * @param head the digest of the last; 64 zeros if there is none
     * @throws IllegalArgumentException if {@code entries} is negative
     */
    public Intact {
      requireNonNull(head, "head");
      if (entries < 0) {
        throw new IllegalArgumentException("entries must be 0 or more but was " + entries);
      }
    }
  }

  /**
   * Something was altered, removed, put in or put in another order.
   *
   * @param position the first place, from 1, at which the register is not what was recorded; one
   *     more than there are entries, if the end is missing
   * @param problem what is wrong, in one line
   */
  record Broken(int position, String problem) implements Verification {
    /**
     * Refuses null.
     *
     * @param position the first place, from 1, at which the register is not what was recorded
     * @param problem what is wrong, in one line
     */
    public Broken {
      requireNonNull(problem, "problem");
    }
  }

  /**
   * Tells whether the register is what was recorded.
   *
   * @return true if nothing was found
   */
  default boolean isIntact() {
    return this instanceof Intact;
  }
}
