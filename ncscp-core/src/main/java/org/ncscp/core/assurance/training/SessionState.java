// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** What became of a session by a day. */
public enum SessionState {
  /** It was held: its day has come and it was not cancelled. */
  HELD,
  /** It was cancelled. */
  CANCELLED,
  /** Its day is still to come. */
  TO_COME
}
