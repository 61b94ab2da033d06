// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.MethodId;

/**
 * A method by which a kind of review is undertaken; the catalogue is open.
 *
 * @param id its id
 * @param name what it is, in words
 */
public record ReviewMethod(MethodId id, String name) {

  /**
   * Checks the parts.
   *
   * @param id its id
   * @param name what it is, in words
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public ReviewMethod {
    requireNonNull(id, "id");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }
}
