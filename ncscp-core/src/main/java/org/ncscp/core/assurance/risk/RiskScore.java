// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

/**
 * How high a risk is: its likelihood times its impact. The more it is, the higher the risk.
 *
 * @param likelihood how likely it is, 1 for the least
 * @param impact how bad it would be, 1 for the least
 */
public record RiskScore(int likelihood, int impact) {
  static final int MOST = 100;

  /**
   * Checks the parts.
   *
   * @param likelihood how likely it is, 1 for the least
   * @param impact how bad it would be, 1 for the least
   * @throws IllegalArgumentException if one of them is not 1 to 100: the scale itself says how far
   *     it goes
   */
  public RiskScore {
    requireStep("likelihood", likelihood, MOST);
    requireStep("impact", impact, MOST);
  }

  static void requireStep(String what, int step, int most) {
    if (step < 1 || step > most) {
      throw new IllegalArgumentException(what + " must be 1 to " + most + " but was " + step);
    }
  }

  /**
   * Returns the score.
   *
   * @return likelihood times impact
   */
  public int score() {
    return likelihood * impact;
  }

  /** Returns for example {@code 4 x 3 = 12}. */
  @Override
  public String toString() {
    return likelihood + " x " + impact + " = " + score();
  }
}
