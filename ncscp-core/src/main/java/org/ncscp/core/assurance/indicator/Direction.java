// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

/** Which way an indicator moves when things get better. */
public enum Direction {
  /** More is better. */
  HIGHER_IS_BETTER,
  /** Less is better. */
  LOWER_IS_BETTER,
  /** Neither by itself: what matters is how near it is to the target. */
  NEITHER
}
