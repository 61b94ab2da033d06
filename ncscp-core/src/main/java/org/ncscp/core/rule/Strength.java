// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What follows if a rule is not kept. */
public enum Strength {
  /** It is breached. */
  DUTY,
  /** It warns. */
  AIM
}
