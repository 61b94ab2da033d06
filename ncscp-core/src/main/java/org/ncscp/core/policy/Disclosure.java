// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * What keeps published figures from identifying a child.
 *
 * @param method how
 * @param fewerThan a count from one up to, and not including, this is small; two or more
 */
public record Disclosure(DisclosureMethod method, int fewerThan) {

  /**
   * Checks the parts.
   *
   * @param method how
   * @param fewerThan a count from one up to, and not including, this is small; two or more
   * @throws IllegalArgumentException if {@code fewerThan} is less than 2
   */
  public Disclosure {
    requireNonNull(method, "method");
    if (fewerThan < 2) {
      throw new IllegalArgumentException("fewer-than must be 2 or more but was " + fewerThan);
    }
  }
}
