// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

/**
 * How many audits were planned and undertaken.
 *
 * @param planned those planned: the last day planned for them lies in the period
 * @param overdue of those planned, the ones that were not completed though that day has passed
 * @param undertaken those completed in the period, planned for it, for another or not at all
 * @param late of those undertaken, the ones completed after the last day planned for them
 * @param unplanned of those undertaken, the ones that nobody planned
 * @param presented of those undertaken, the ones presented to every group that is to see them
 */
public record AuditFigures(
    long planned, long overdue, long undertaken, long late, long unplanned, long presented) {

  /**
   * Returns how many of those undertaken were planned and completed in time.
   *
   * @return those that were neither late nor unplanned
   */
  public long inTime() {
    return undertaken - late - unplanned;
  }
}
