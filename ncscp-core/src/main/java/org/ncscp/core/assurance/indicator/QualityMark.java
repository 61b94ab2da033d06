// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

/** How good a figure is. */
public enum QualityMark {
  /** It is not expected to change. */
  FINAL,
  /** It may be revised. */
  PROVISIONAL,
  /** It was not counted but estimated. */
  ESTIMATED,
  /** Something that belongs to it was not there when it was made. */
  INCOMPLETE
}
