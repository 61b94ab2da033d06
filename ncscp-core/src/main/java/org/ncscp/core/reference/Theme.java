// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

/**
 * A theme of learning on a controlled list.
 *
 * @param id its id
 * @param name what it is called
 */
public record Theme(ThemeId id, String name) {

  /**
   * Checks the parts.
   *
   * @param id its id
   * @param name what it is called
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Theme {
    requireNonNull(id, "id");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }
}
