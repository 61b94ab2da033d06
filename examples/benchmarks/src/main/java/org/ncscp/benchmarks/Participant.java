// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One way to reckon in working days. Each is measured in a virtual machine of its own, where it is
 * the only subclass loaded, so that the abstract methods cost nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public abstract class Participant {
  /** How many working days. */
  @Param({"5", "15", "250", "2500"})
  public int days;

  Inputs inputs;
  private int next;

  /** Makes the inputs. */
  @Setup
  public void setUp() {
    inputs = new Inputs(days);
  }

  /** The nth working day after the start. */
  abstract LocalDate plus(int i);

  /** The nth working day before the start. */
  abstract LocalDate minus(int i);

  /** The working days after {@code countFrom} up to {@code countTo}. */
  abstract int between(int i);

  /** Whether the start is a working day. */
  abstract boolean isWorkingDay(int i);

  private int next() {
    next = next + 1 & Inputs.COUNT - 1;
    return next;
  }

  /** Measures. */
  @Benchmark
  public LocalDate add() {
    return plus(next());
  }

  /** Measures. */
  @Benchmark
  public LocalDate subtract() {
    return minus(next());
  }

  /** Measures. */
  @Benchmark
  public int count() {
    return between(next());
  }

  /** Measures. */
  @Benchmark
  public boolean test() {
    return isWorkingDay(next());
  }
}
