// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

/**
 * How many readings of indicators stand in which way.
 *
 * @param onTarget green: where they are to be
 * @param withinTolerance amber: not further off than is tolerated
 * @param offTarget red: further off
 * @param withoutTarget those with a figure and no target
 * @param notMeasured those where there was nothing to be measured
 * @param missing those without a figure, with a record that says why or without any, though the
 *     period is over
 * @param notDue those without a record whose period is not over
 * @param provisional of those with a figure, the ones that may still change
 */
public record IndicatorFigures(
    long onTarget,
    long withinTolerance,
    long offTarget,
    long withoutTarget,
    long notMeasured,
    long missing,
    long notDue,
    long provisional) {

  /**
   * Returns how many there are.
   *
   * @return the sum of all but the provisional ones, which are among the others
   */
  public long total() {
    return onTarget + withinTolerance + offTarget + withoutTarget + notMeasured + missing + notDue;
  }
}
