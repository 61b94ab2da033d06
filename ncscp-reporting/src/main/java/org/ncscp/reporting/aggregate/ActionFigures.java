// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

/**
 * How many actions stand in which way.
 *
 * @param open those neither completed nor cancelled, whose due day is not over
 * @param overdue those neither completed nor cancelled, whose due day is over
 * @param completedInTime those completed on their due day or before
 * @param completedLate those completed after their due day
 * @param cancelled those that were given up
 * @param opened those agreed in the period, however they stand
 * @param openedNotKnown those of which it is not recorded when they were agreed: with one of them,
 *     {@code opened} is not the whole
 * @param closed those completed or cancelled in the period
 * @param completedWithImpact those completed, in time or late, of which an impact is recorded
 */
public record ActionFigures(
    long open,
    long overdue,
    long completedInTime,
    long completedLate,
    long cancelled,
    long opened,
    long openedNotKnown,
    long closed,
    long completedWithImpact) {

  /**
   * Returns how many there are.
   *
   * @return the sum of open, overdue, completed and cancelled ones
   */
  public long total() {
    return open + overdue + completedInTime + completedLate + cancelled;
  }

  /**
   * Returns how many are completed and have no impact recorded, which is not the same as none.
   *
   * @return those completed, in time or late, without those with impact
   */
  public long completedWithoutImpact() {
    return completedInTime + completedLate - completedWithImpact;
  }
}
