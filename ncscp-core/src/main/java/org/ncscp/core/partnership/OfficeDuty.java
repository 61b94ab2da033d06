// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/**
 * Something that an office must do.
 *
 * @param text what it must do, in words
 * @param rule the rule or recurring duty in the rule book, if there is one
 * @param citations where it stands
 */
public record OfficeDuty(String text, Optional<RuleId> rule, List<LegalBasis> citations) {

  /**
   * Checks the parts.
   *
   * @param text what it must do, in words
   * @param rule the rule or recurring duty in the rule book, if there is one
   * @param citations where it stands
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public OfficeDuty {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    requireNonNull(rule, "rule");
    citations = List.copyOf(requireNonNull(citations, "citations"));
  }
}
