// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.IndicatorReading.State;
import org.ncscp.core.assurance.indicator.RatingWord;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How many indicators are where they are to be, by period. The figures themselves are never added:
 * they are of different kinds. Mergeable; immutable and thread-safe.
 *
 * <pre>{@code
 * IndicatorTotals totals =
 *     ReportingPeriod.ofFinancialYear(2025).quarters().stream()
 *         .flatMap(quarter -> book.readings(quarter).stream())
 *         .collect(IndicatorTotals.collector());
 * totals.byPeriod();            // 2025/26 Q1: so many green, amber, red and missing
 * }</pre>
 *
 * <p>A reading is of its own period, as known on the day of the book. A reading of an indicator
 * that is not defined in its period is passed over.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
public final class IndicatorTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final IndicatorTotals EMPTY = new IndicatorTotals(KeyCounts.none());

  private record Key(ReportingPeriod period, RatingWord rating, State state)
      implements Serializable {}

  private final KeyCounts<Key> counts;

  private IndicatorTotals(KeyCounts<Key> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no reading.
   *
   * @return the identity of {@link #plus}
   */
  public static IndicatorTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects readings.
   *
   * @return the collector, which can be used again
   */
  public static Collector<IndicatorReading, ?, IndicatorTotals> collector() {
    return KeyCounts.collector(
        reading ->
            reading.state() == State.NOT_DEFINED
                ? List.of()
                : List.of(new Key(reading.period(), reading.rating(), reading.state())),
        IndicatorTotals::new);
  }

  /**
   * Adds the totals of other readings.
   *
   * @param other totals of readings that are not among these
   * @return the sums
   */
  public IndicatorTotals plus(IndicatorTotals other) {
    return new IndicatorTotals(counts.plus(other.counts));
  }

  /**
   * Returns the figures of all readings.
   *
   * @return the figures
   */
  public IndicatorFigures figures() {
    return figures(counts);
  }

  /**
   * Returns the figures of each period.
   *
   * @return in order of time
   */
  public Map<ReportingPeriod, IndicatorFigures> byPeriod() {
    return counts.by(
        key -> List.of(key.period()), KeyCounts.IN_ORDER_OF_TIME, IndicatorTotals::figures);
  }

  private static IndicatorFigures figures(KeyCounts<Key> counts) {
    return new IndicatorFigures(
        in(RatingWord.ON_TARGET, counts),
        in(RatingWord.WITHIN_TOLERANCE, counts),
        in(RatingWord.OFF_TARGET, counts),
        in(RatingWord.NO_TARGET, counts),
        in(State.NOT_MEASURED, counts),
        in(State.MISSING, counts) + in(State.NOT_RECEIVED, counts),
        in(State.NOT_DUE, counts),
        in(State.PROVISIONAL, counts));
  }

  private static long in(RatingWord rating, KeyCounts<Key> counts) {
    return counts.count(key -> key.rating() == rating);
  }

  private static long in(State state, KeyCounts<Key> counts) {
    return counts.count(key -> key.state() == state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns the figures of all readings. */
  @Override
  public String toString() {
    return "IndicatorTotals[" + figures() + "]";
  }
}
