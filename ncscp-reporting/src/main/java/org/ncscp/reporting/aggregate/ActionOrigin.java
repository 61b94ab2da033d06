// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import org.ncscp.core.assurance.plan.ActionBasis;

/** What an action follows from. */
public enum ActionOrigin {
  /** A review of a case. */
  REVIEW("review"),
  /** A priority of the business plan. */
  PRIORITY("priority"),
  /** An audit. */
  AUDIT("audit"),
  /** A risk of the partnership's risk register. */
  RISK("risk"),
  /** A challenge by the scrutineer or between partners. */
  CHALLENGE("challenge"),
  /** An engagement with children, families or practitioners. */
  ENGAGEMENT("engagement");

  private final String inWords;

  ActionOrigin(String inWords) {
    this.inWords = inWords;
  }

  static ActionOrigin of(ActionBasis basis) {
    return switch (basis) {
      case PRIORITY -> PRIORITY;
      case AUDIT -> AUDIT;
      case RISK -> RISK;
      case CHALLENGE -> CHALLENGE;
      case ENGAGEMENT -> ENGAGEMENT;
    };
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code review}
   */
  public String inWords() {
    return inWords;
  }
}
