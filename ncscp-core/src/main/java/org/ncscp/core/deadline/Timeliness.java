// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Obligation;

/**
 * How many deadlines of each rule were kept. Mergeable: the order of merging does not matter, and
 * {@link #empty} changes nothing. Immutable, thread-safe and serialisable, of a size that goes by
 * the number of rules only.
 */
public final class Timeliness implements Serializable {
  @Serial private static final long serialVersionUID = 1;

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
  public record Figures(long inTime, long late, long overdue, long running, long cancelled)
      implements Serializable {

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

  private final LinkedHashMap<RuleId, Figures> byRule;

  /** Takes them in the order of the rules' names. */
  private Timeliness(Map<RuleId, Figures> byRule) {
    this.byRule = new LinkedHashMap<>(byRule);
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
    add(timeline, byRule);
    return new Timeliness(byRule);
  }

  /**
   * Returns figures that were counted elsewhere, by the same rules: see {@link #counts}.
   *
   * @param byRule the figures of each rule
   * @return the figures
   */
  public static Timeliness ofFigures(Map<RuleId, Figures> byRule) {
    Map<RuleId, Figures> figures = sorted();
    merge(requireNonNull(byRule, "byRule"), figures);
    return new Timeliness(figures);
  }

  /**
   * Tells whether a deadline is counted in any figure.
   *
   * @param deadline the deadline
   * @return false if its trigger has not happened, if it cannot be told yet, or if time alone meets
   *     it
   */
  public static boolean counts(CaseDeadline deadline) {
    return deadline.state() != DeadlineState.PROJECTED
        && !deadline.triggers().isEmpty()
        && deadline.rule().obligation() == Obligation.WITHIN;
  }

  private static void add(Timeline timeline, Map<RuleId, Figures> sums) {
    for (CaseDeadline deadline : requireNonNull(timeline, "timeline").deadlines()) {
      if (counts(deadline)) {
        sums.merge(deadline.ruleId(), figures(deadline), Figures::plus);
      }
    }
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
    merge(requireNonNull(other, "other").byRule, sums);
    return new Timeliness(sums);
  }

  private static void merge(Map<RuleId, Figures> from, Map<RuleId, Figures> into) {
    from.forEach((rule, figures) -> into.merge(rule, figures, Figures::plus));
  }

  /**
   * Returns a collector of timelines.
   *
   * @return the figures of all of them
   */
  public static Collector<Timeline, ?, Timeliness> collector() {
    return Collector.of(
        Timeliness::sorted,
        (sums, timeline) -> add(timeline, sums),
        (one, other) -> {
          merge(other, one);
          return one;
        },
        Timeliness::new,
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
