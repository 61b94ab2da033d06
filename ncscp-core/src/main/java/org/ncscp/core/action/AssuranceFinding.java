// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

/** Whether actions did what they should. */
public enum AssuranceFinding {
  /** They did. */
  ASSURED,
  /** They did in part. */
  PARTLY_ASSURED,
  /** They did not. */
  NOT_ASSURED
}
