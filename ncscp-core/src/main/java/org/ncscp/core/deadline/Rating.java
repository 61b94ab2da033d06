// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

/** How urgent a deadline is, by the thresholds of the rule book. */
public enum Rating {
  /** Overdue or done late; or so little left that the book says red. */
  RED,
  /** Little left, or an aim that was missed. */
  AMBER,
  /** Done in time, or enough left. */
  GREEN,
  /** Nothing is running: paused, projected or cancelled. */
  GREY
}
