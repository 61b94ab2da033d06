// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Building a calendar: the first of a program, with the reading of its data, and any later one. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Building {
  /** Measures the first call in each of several new virtual machines. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public WorkingDayCalendar first() {
    return UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  }

  /** Measures with the data read and the code compiled. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public WorkingDayCalendar later() {
    return UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  }
}
