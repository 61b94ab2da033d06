// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.narrative;

/** How a passage is set. */
public enum PassageForm {
  /** By itself. */
  PARAGRAPH,
  /** As one point of a list, with the points beside it. */
  POINT
}
