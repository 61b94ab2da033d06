// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Words of a rule that can be read in more than one way, such as "bi-monthly".
 *
 * @param wording the words
 * @param readAs how they are read here
 * @param alternatives how else they could be read, at least one
 */
public record Ambiguity(String wording, String readAs, List<String> alternatives) {

  /**
   * Refuses an ambiguity without an alternative.
   *
   * @param wording the words
   * @param readAs how they are read here
   * @param alternatives how else they could be read, at least one
   * @throws IllegalArgumentException if there is no alternative
   */
  public Ambiguity {
    requireNonNull(wording, "wording");
    requireNonNull(readAs, "readAs");
    alternatives = List.copyOf(requireNonNull(alternatives, "alternatives"));
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("alternatives must have at least one");
    }
  }
}
