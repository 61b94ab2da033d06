// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.statement.FindingOverride;

/**
 * Whether a report may be published as it reconciles, and what is to be printed with it.
 *
 * @param overridden what is published although it does not reconcile: to be printed with its reason
 * @param unresolved the errors that nobody answers for: while there is one, nothing is published
 * @param unused overrides that name no finding
 */
public record Clearance(
    List<Overridden> overridden, List<Finding> unresolved, List<FindingOverride> unused) {

  /**
   * Keeps the lists.
   *
   * @param overridden what is published although it does not reconcile
   * @param unresolved the errors that nobody answers for
   * @param unused overrides that name no finding
   */
  public Clearance {
    overridden = List.copyOf(requireNonNull(overridden, "overridden"));
    unresolved = List.copyOf(requireNonNull(unresolved, "unresolved"));
    unused = List.copyOf(requireNonNull(unused, "unused"));
  }

  /**
   * A finding for which somebody answers.
   *
   * @param finding the finding
   * @param override who answers for it, and why
   */
  public record Overridden(Finding finding, FindingOverride override) {

    /**
     * Refuses nulls, and an override of another finding.
     *
     * @param finding the finding
     * @param override who answers for it, and why
     * @throws IllegalArgumentException if the override names another finding
     */
    public Overridden {
      if (!requireNonNull(finding, "finding")
          .id()
          .equals(requireNonNull(override, "override").finding())) {
        throw new IllegalArgumentException(
            "override must be of " + finding.id() + " but was of " + override.finding());
      }
    }

    /**
     * Returns what is printed.
     *
     * @return one line with who answers for it, when that was decided and why
     */
    public String line() {
      return finding.line() + answer();
    }

    /**
     * Returns what is printed behind the line of the finding.
     *
     * @return who answers for it, when that was decided and why, in parentheses after a space
     */
    public String answer() {
      return " (published nevertheless: "
          + override.by().inWords()
          + ", "
          + Words.of(override.day())
          + ": "
          + override.reason()
          + ")";
    }
  }

  /**
   * Tells whether the report may be published as far as its figures go.
   *
   * @return false while an error is unresolved
   */
  public boolean mayPublish() {
    return unresolved.isEmpty();
  }
}
