// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Obligation;

/**
 * How many deadlines of each rule were kept. Mergeable: the order of merging does not matter, and
 * {@link #empty} changes nothing. Immutable and thread-safe.
 */
public final class Timeliness {
  private static final Timeliness EMPTY = new Timeliness(Map.of());
  private static final Figures NONE = new Figures(0, 0, 0, 0, 0);

  /**
   * The figures of one rule. What was cancelled is counted apart and is in no other figure; what is
   * only projected is not counted, nor what time alone meets.
   *
   * @param inTime done in time, and no due date missed before it
   * @param late done late, or only in time by an extension that came too late
   * @param overdue not done, and the last day over
   * @param running still running, paused or extended
   * @param cancelled no longer to be done
   */
  public record Figures(long inTime, long late, long overdue, long running, long cancelled) {

    /**
     * Returns how many are judged: done, or due and not done.
     *
     * @return the sum of in time, late and overdue; the denominator of a share in time
     */
    public long judged() {
      return inTime + late + overdue;
    }

    /**
     * Adds other figures.
     *
     * @param other the others
     * @return the sums
     */
    public Figures plus(Figures other) {
      return new Figures(
          inTime + other.inTime,
          late + other.late,
          overdue + other.overdue,
          running + other.running,
          cancelled + other.cancelled);
    }
  }

  private final Map<RuleId, Figures> byRule;

  private Timeliness(Map<RuleId, Figures> byRule) {
    this.byRule = byRule;
  }

  /**
   * Returns no figures.
   *
   * @return the identity of {@link #plus}
   */
  public static Timeliness empty() {
    return EMPTY;
  }

  /**
   * Returns the figures of one case.
   *
   * @param timeline its timeline
   * @return its figures
   */
  public static Timeliness of(Timeline timeline) {
    Map<RuleId, Figures> byRule = sorted();
    for (CaseDeadline deadline : requireNonNull(timeline, "timeline").deadlines()) {
      boolean counts =
          deadline.state() != DeadlineState.PROJECTED
              && !deadline.triggers().isEmpty()
              && deadline.rule().obligation() == Obligation.WITHIN;
      if (counts) {
        byRule.merge(deadline.ruleId(), figures(deadline), Figures::plus);
      }
    }
    return new Timeliness(byRule);
  }

  private static Figures figures(CaseDeadline deadline) {
    return switch (deadline.state()) {
      case MET ->
          deadline.missedDueDate() ? new Figures(0, 1, 0, 0, 0) : new Figures(1, 0, 0, 0, 0);
      case MET_LATE -> new Figures(0, 1, 0, 0, 0);
      case OVERDUE -> new Figures(0, 0, 1, 0, 0);
      case CANCELLED -> new Figures(0, 0, 0, 0, 1);
      case RUNNING, PAUSED, EXTENSION_PENDING, EXTENDED, PROVISIONAL, PROJECTED ->
          new Figures(0, 0, 0, 1, 0);
    };
  }

  private static Map<RuleId, Figures> sorted() {
    return new TreeMap<>(Comparator.comparing(RuleId::value));
  }

  /**
   * Adds other figures.
   *
   * @param other the others
   * @return the sums by rule
   */
  public Timeliness plus(Timeliness other) {
    Map<RuleId, Figures> sums = sorted();
    sums.putAll(byRule);
    requireNonNull(other, "other")
        .byRule
        .forEach((rule, figures) -> sums.merge(rule, figures, Figures::plus));
    return new Timeliness(sums);
  }

  /**
   * Returns a collector of timelines.
   *
   * @return the figures of all of them
   */
  public static Collector<Timeline, ?, Timeliness> collector() {
    BinaryOperator<Timeliness> plus = Timeliness::plus;
    return Collector.of(
        () -> new Timeliness[] {EMPTY},
        (sum, timeline) -> sum[0] = plus.apply(sum[0], of(timeline)),
        (one, other) -> {
          one[0] = plus.apply(one[0], other[0]);
          return one;
        },
        sum -> sum[0],
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns the figures of one rule.
   *
   * @param rule the rule
   * @return its figures, all zero if there was no deadline of it
   */
  public Figures figures(RuleId rule) {
    return byRule.getOrDefault(requireNonNull(rule, "rule"), NONE);
  }

  /**
   * Returns the figures by rule.
   *
   * @return by the rules' names, only rules with a deadline
   */
  public Map<RuleId, Figures> byRule() {
    return Collections.unmodifiableMap(byRule);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeliness that && byRule.equals(that.byRule);
  }

  @Override
  public int hashCode() {
    return byRule.hashCode();
  }

  /** Returns the figures by rule. */
  @Override
  public String toString() {
    return "Timeliness" + byRule;
  }
}
