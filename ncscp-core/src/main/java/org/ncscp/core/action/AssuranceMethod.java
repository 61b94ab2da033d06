// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

/** How it was tested whether actions did what they should. */
public enum AssuranceMethod {
  /** Case files or practice were audited. */
  AUDIT,
  /** Practitioners or others were asked by a survey. */
  SURVEY,
  /** Figures of performance were looked at. */
  PERFORMANCE_DATA,
  /** Practice was observed. */
  OBSERVATION,
  /** Children and families said how it is for them. */
  FEEDBACK_OF_FAMILIES,
  /** Practitioners said how it is for them. */
  FEEDBACK_OF_PRACTITIONERS
}
