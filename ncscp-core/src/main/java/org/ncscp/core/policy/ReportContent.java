// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.ReportContentId;

/**
 * Something that the yearly report must contain.
 *
 * @param id its name
 * @param text what it is
 */
public record ReportContent(ReportContentId id, String text) {

  /**
   * Checks the parts.
   *
   * @param id its name
   * @param text what it is
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public ReportContent {
    requireNonNull(id, "id");
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
  }
}
