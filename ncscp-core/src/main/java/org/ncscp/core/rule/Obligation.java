// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What a period means for what must be done. */
public enum Obligation {
  /** It must be done by the last day. */
  WITHIN,
  /** It must go on to the last day, and may end after it. */
  AT_LEAST
}
