// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import org.ncscp.core.internal.Names;

/**
 * The name of a recommendation within its case, for example {@code r1}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record RecommendationId(String value) implements Comparable<RecommendationId> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public RecommendationId {
    Names.requireReference("recommendation id", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static RecommendationId of(String value) {
    return new RecommendationId(value);
  }

  @Override
  public int compareTo(RecommendationId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
