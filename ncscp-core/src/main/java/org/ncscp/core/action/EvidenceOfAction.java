// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.FreeText;

/**
 * What shows that an action was carried out.
 *
 * @param action the action
 * @param kind what sort of thing it is
 * @param description what it is, withheld
 */
public record EvidenceOfAction(ActionId action, EvidenceKind kind, FreeText description) {

  /**
   * Refuses nulls.
   *
   * @param action the action
   * @param kind what sort of thing it is
   * @param description what it is, withheld
   */
  public EvidenceOfAction {
    requireNonNull(action, "action");
    requireNonNull(kind, "kind");
    requireNonNull(description, "description");
  }
}
