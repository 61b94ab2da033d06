// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Fork;

/**
 * The same answers from the JDK alone, with the calendar days known beforehand: what no working-day
 * library can do without. A count gives calendar days, and a test looks for the weekend only.
 */
@Fork(3)
public class Floor extends Participant {
  private final long[] forward = new long[Inputs.COUNT];
  private final long[] back = new long[Inputs.COUNT];

  @Override
  public void setUp() {
    super.setUp();
    for (int i = 0; i < Inputs.COUNT; i++) {
      forward[i] = inputs.after[i].toEpochDay() - inputs.starts[i].toEpochDay();
      back[i] = inputs.starts[i].toEpochDay() - inputs.before[i].toEpochDay();
    }
  }

  @Override
  LocalDate plus(int i) {
    return inputs.starts[i].plusDays(forward[i]);
  }

  @Override
  LocalDate minus(int i) {
    return inputs.starts[i].minusDays(back[i]);
  }

  @Override
  int between(int i) {
    return (int) DAYS.between(inputs.countFrom[i], inputs.countTo[i]);
  }

  @Override
  boolean isWorkingDay(int i) {
    return inputs.starts[i].getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
