// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers that enclose figures and zero, at equal steps of 1, 2 or 5 of a power of ten.
 *
 * @param low the first tick, zero or below
 * @param high the last tick, above the first
 * @param step from tick to tick
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
  private static final MathContext ROUGHLY = new MathContext(3, RoundingMode.UP);
  private static final int DIGITS_OF_A_PLACE = 6;

  /**
   * Returns the finest axis of a number of steps.
   *
   * @param figures what it encloses beside zero
   * @param least the smallest step that can be printed
   * @param most how many steps it may have, 2 or more
   */
  static Axis of(List<BigDecimal> figures, BigDecimal least, int most) {
    BigDecimal lowest = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal highest = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (lowest.signum() == 0 && highest.signum() == 0) {
      highest = least.max(BigDecimal.ONE);
    }
    BigDecimal raw = highest.subtract(lowest).divide(BigDecimal.valueOf(most), ROUGHLY);
    BigDecimal power = powerOfTen(raw.max(least));
    while (true) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.multiply(power);
        BigDecimal low = multiple(lowest, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(highest, step, RoundingMode.CEILING);
        boolean few = high.subtract(low).compareTo(step.multiply(BigDecimal.valueOf(most))) <= 0;
        if (few && step.compareTo(least) >= 0) {
          return new Axis(low, high, step);
        }
      }
      power = power.movePointRight(1);
    }
  }

  /** The greatest power of ten that is no more than a number above zero. */
  private static BigDecimal powerOfTen(BigDecimal number) {
    return BigDecimal.ONE.movePointRight(number.precision() - number.scale() - 1);
  }

  private static BigDecimal multiple(BigDecimal of, BigDecimal step, RoundingMode mode) {
    return of.divide(step, 0, mode).multiply(step);
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Returns how far from its beginning a figure lies, if the whole axis has a length. */
  double place(BigDecimal figure, double length) {
    return figure
        .subtract(low)
        .multiply(BigDecimal.valueOf(length))
        .divide(high.subtract(low), DIGITS_OF_A_PLACE, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
