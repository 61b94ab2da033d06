// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

/**
 * A kind of fact that a book knows.
 *
 * @param kind its name
 * @param means what happened, in words
 * @param planned whether it is a plan: its day may lie in the future, and the latest recorded
 *     replaces the others that concern the same fact or, like it, none
 */
public record FactDefinition(FactKind kind, String means, boolean planned) {

  /**
   * Refuses nulls.
   *
   * @param kind its name
   * @param means what happened, in words
   * @param planned whether it is a plan
   */
  public FactDefinition {
    requireNonNull(kind, "kind");
    requireNonNull(means, "means");
  }
}
