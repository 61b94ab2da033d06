// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

/** What changed for children and families. */
public enum ImpactFinding {
  /** It is better for them. */
  IMPROVED,
  /** It is as it was. */
  NO_CHANGE_YET,
  /** It is worse for them. */
  WORSE,
  /** It cannot be told yet. */
  TOO_EARLY_TO_TELL
}
