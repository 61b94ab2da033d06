// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import org.ncscp.core.rule.PeriodUnit;

/**
 * What is left until a due date, or how late it is: for something done, when it was done.
 *
 * @param amount how many are left, 0 on the due date; negative if so many late. Something may be
 *     overdue by 0 working days, on a day that is not worked after the due date
 * @param unit working days, hours, or days for every other unit
 */
public record Remaining(long amount, PeriodUnit unit) {

  /** Returns for example {@code 3 working days left} or {@code 1 day late}. */
  @Override
  public String toString() {
    long size = Math.abs(amount);
    String units = unit.description();
    return size
        + " "
        + (size == 1 ? units.substring(0, units.length() - 1) : units)
        + (amount < 0 ? " late" : " left");
  }
}
