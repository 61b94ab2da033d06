// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Categories that become one, in all tables, when any of them has a small count.
 *
 * @param dimension what they are categories of, as a table names it
 * @param categories the categories, as a table names them; two or more, no one twice
 * @param merged what the one is called
 */
public record CategoryMerge(String dimension, List<String> categories, String merged) {

  /**
   * Checks the parts.
   *
   * @param dimension what they are categories of, as a table names it
   * @param categories the categories, as a table names them; two or more, no one twice
   * @param merged what the one is called
   * @throws IllegalArgumentException if there are fewer than two categories, or one is there twice
   */
  public CategoryMerge {
    requireNonNull(dimension, "dimension");
    requireNonNull(merged, "merged");
    categories = List.copyOf(categories);
    if (categories.stream().distinct().count() < Math.max(2, categories.size())) {
      throw new IllegalArgumentException(
          "\"%s\" must merge two categories or more, each once, but merges %s"
              .formatted(merged, categories));
    }
  }
}
