// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

/** Whether an indicator counts what happened in a period or what there was on a day. */
public enum Timing {
  /** What happened from the first to the last day of a period. */
  FLOW,
  /** What there was on one day. */
  SNAPSHOT
}
