// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

/**
 * When a partnership wants an indicator to be considered for its risk register. The arrangements
 * leave open when: that is for each partnership to say.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 *
 * @param redPeriods in how many periods one after the other it was off target
 */
public record EscalationRule(int redPeriods) {

  /**
   * Checks the number.
   *
   * @param redPeriods in how many periods one after the other it was off target
   * @throws IllegalArgumentException if it is below 1
   */
  public EscalationRule {
    if (redPeriods < 1) {
      throw new IllegalArgumentException("redPeriods must be 1 or more but was " + redPeriods);
    }
  }
}
