// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.reference.ReportContentId;

/**
 * Something that the yearly report must contain.
 *
 * @param id its name
 * @param text what it is
 * @param evidence the records that can show it, beside what is written of it; none if words alone
 *     can
 */
public record ReportContent(ReportContentId id, String text, List<ReportEvidence> evidence) {

  /**
   * Checks the parts.
   *
   * @param id its name
   * @param text what it is
   * @param evidence the records that can show it
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public ReportContent {
    requireNonNull(id, "id");
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    evidence = List.copyOf(evidence);
  }
}
