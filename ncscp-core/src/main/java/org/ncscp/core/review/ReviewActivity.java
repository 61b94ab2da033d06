// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How often each step was taken in a period, over any number of cases: the rows of a yearly report
 * on reviews. Mergeable: the order of merging does not matter, and {@link #empty} changes nothing.
 * Small numbers may identify a child: what is printed of them goes through a disclosure policy.
 * Immutable, thread-safe and serialisable, of a size that goes by the kinds of steps only.
 *
 * <pre>{@code
 * ReviewActivity year =
 *     cases.collect(ReviewActivity.during(ReportingPeriod.ofFinancialYear(2025)));
 * year.count(StepKind.RAPID_REVIEW_COMPLETED);
 * year.count(StepKind.PANEL_ANSWERED, PanelView.DISAGREES);
 * }</pre>
 */
public final class ReviewActivity implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private static final ReviewActivity EMPTY = new ReviewActivity(Collections.emptyMap());

  private final TreeMap<String, Long> counts;

  private ReviewActivity(Map<String, Long> counts) {
    this.counts = new TreeMap<>(counts);
  }

  /**
   * Returns no activity.
   *
   * @return the identity of {@link #plus}
   */
  public static ReviewActivity empty() {
    return EMPTY;
  }

  /**
   * Returns the activity of one case.
   *
   * @param reviewCase the case
   * @param period the period in which the steps happened, by the last correction
   * @return its steps
   */
  public static ReviewActivity of(ReviewCase reviewCase, ReportingPeriod period) {
    requireNonNull(period, "period");
    Map<String, Long> counts = new TreeMap<>();
    for (KnownStep known : requireNonNull(reviewCase, "reviewCase").known()) {
      if (period.contains(known.day())) {
        Step step = known.step();
        counts.merge(key(step.kind(), Optional.empty()), 1L, Long::sum);
        if (step.outcome().isPresent()) {
          counts.merge(key(step.kind(), step.outcome()), 1L, Long::sum);
        }
      }
    }
    return new ReviewActivity(counts);
  }

  /**
   * Returns a collector of the activity of many cases.
   *
   * @param period the period
   * @return the collector
   */
  public static Collector<ReviewCase, ?, ReviewActivity> during(ReportingPeriod period) {
    requireNonNull(period, "period");
    return Collector.of(
        TreeMap<String, Long>::new,
        (sums, one) -> of(one, period).counts.forEach((key, n) -> sums.merge(key, n, Long::sum)),
        (one, other) -> {
          other.forEach((key, n) -> one.merge(key, n, Long::sum));
          return one;
        },
        ReviewActivity::new);
  }

  /**
   * Adds other activity.
   *
   * @param other the other
   * @return the sums
   */
  public ReviewActivity plus(ReviewActivity other) {
    Map<String, Long> sums = new TreeMap<>(counts);
    requireNonNull(other, "other").counts.forEach((key, n) -> sums.merge(key, n, Long::sum));
    return new ReviewActivity(sums);
  }

  /**
   * Returns how often a step was taken.
   *
   * @param step the step
   * @return the number, 0 if never
   */
  public long count(StepKind step) {
    return counts.getOrDefault(key(requireNonNull(step, "step"), Optional.empty()), 0L);
  }

  /**
   * Returns how often a step went one way.
   *
   * @param step the step
   * @param outcome the way, for example {@link Conclusion#PRACTICE_REVIEW}
   * @return the number, 0 if never
   */
  public long count(StepKind step, Enum<?> outcome) {
    requireNonNull(outcome, "outcome");
    return counts.getOrDefault(key(requireNonNull(step, "step"), Optional.of(outcome)), 0L);
  }

  private static String key(StepKind step, Optional<Enum<?>> outcome) {
    return Names.word(step) + outcome.map(way -> " " + Names.word(way)).orElse("");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewActivity that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns that it is activity: no numbers, which may be small. */
  @Override
  public String toString() {
    return "ReviewActivity[" + counts.size() + " sorts of steps]";
  }
}
