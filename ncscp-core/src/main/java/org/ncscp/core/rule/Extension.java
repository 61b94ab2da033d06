// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.BodyId;

/**
 * Who may allow more time for a rule, and who must then be told.
 *
 * @param approvedBy the body whose decision it takes
 * @param told who must be told before the revised date counts, maybe nobody
 * @param reasons for what reasons, in the words of the rule
 */
public record Extension(BodyId approvedBy, List<BodyId> told, Optional<String> reasons) {

  /**
   * Keeps a copy of the list.
   *
   * @param approvedBy the body whose decision it takes
   * @param told who must be told before the revised date counts, maybe nobody
   * @param reasons for what reasons, in the words of the rule
   */
  public Extension {
    requireNonNull(approvedBy, "approvedBy");
    told = List.copyOf(requireNonNull(told, "told"));
    requireNonNull(reasons, "reasons");
  }
}
