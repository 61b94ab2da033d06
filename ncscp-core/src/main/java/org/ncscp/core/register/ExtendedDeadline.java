// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.RuleId;

/**
 * A deadline for which a decision gave more time.
 *
 * @param concerns the case
 * @param rule the rule of the deadline
 * @param until the last day given, or empty if it is not stated
 */
public record ExtendedDeadline(CaseReference concerns, RuleId rule, Optional<LocalDate> until) {
  /**
   * Refuses nulls.
   *
   * @param concerns the case
   * @param rule the rule of the deadline
   * @param until the last day given, or empty if it is not stated
   */
  public ExtendedDeadline {
    requireNonNull(concerns, "concerns");
    requireNonNull(rule, "rule");
    requireNonNull(until, "until");
  }
}
