// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of every axis. */
class AxisProperties {

  @Property(tries = 300)
  void axis_isRoundEnclosesAndIsTheFinest(
      @ForAll @Size(max = 5)
          List<@BigRange(min = "-1000000000", max = "1000000000") BigDecimal> any,
      @ForAll @IntRange(min = 2, max = 9) int most,
      @ForAll @IntRange(max = 2) int places) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(places);
    List<BigDecimal> figures = new ArrayList<>(any);
    figures.replaceAll(figure -> figure.setScale(places, RoundingMode.HALF_UP));
    Axis axis = Axis.of(figures, least, most);
    List<BigDecimal> ticks = axis.ticks();
    assertTrue(ticks.size() >= 2 && ticks.size() <= most + 1, ticks::toString);
    assertTrue(ticks.stream().anyMatch(tick -> tick.signum() == 0), ticks::toString);
    assertEquals(axis.low(), ticks.get(0));
    assertEquals(0, axis.high().compareTo(ticks.get(ticks.size() - 1)));
    for (BigDecimal figure : figures) {
      assertTrue(figure.compareTo(axis.low()) >= 0 && figure.compareTo(axis.high()) <= 0);
    }
    assertTrue(axis.step().compareTo(least) >= 0, axis::toString);
    int digit = axis.step().stripTrailingZeros().unscaledValue().intValueExact();
    assertTrue(List.of(1, 2, 5).contains(digit), axis::toString);
    if (any.stream().anyMatch(figure -> figure.signum() != 0)) {
      assertTrue(!isEnough(finer(axis.step()), figures, least, most), axis::toString);
    }
  }

  /** The round number before: 1, 2 or 5 of the same or the next lower power of ten. */
  private static BigDecimal finer(BigDecimal step) {
    return step.stripTrailingZeros().unscaledValue().intValueExact() == 5
        ? step.multiply(new BigDecimal("0.4"))
        : step.multiply(new BigDecimal("0.5"));
  }

  private static boolean isEnough(
      BigDecimal step, List<BigDecimal> figures, BigDecimal least, int most) {
    BigDecimal lowest = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal highest = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (lowest.signum() == 0 && highest.signum() == 0) {
      highest = BigDecimal.ONE;
    }
    BigDecimal steps =
        highest
            .divide(step, 0, RoundingMode.CEILING)
            .subtract(lowest.divide(step, 0, RoundingMode.FLOOR));
    return step.compareTo(least) >= 0 && steps.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
