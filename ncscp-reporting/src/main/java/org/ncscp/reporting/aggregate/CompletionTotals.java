// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.reporting.aggregate.Completion.State;

/**
 * How many settings or agencies returned what was asked of them, by the days for it and by what
 * they are: the audit of education settings, or the self-assessments of agencies. The two are not
 * to be added to each other. Mergeable; immutable and thread-safe.
 *
 * <pre>{@code
 * CompletionTotals totals =
 *     Completion.of(audit).stream().collect(CompletionTotals.collector());
 * totals.figures().byStage();        // first cut 98, final cut 31
 * totals.figures().returnRate();     // 131 of 136, 96.32%
 * totals.byKind().get(OrganisationKind.of("academy"));
 * }</pre>
 *
 * <p>A return counts in the cycle or school year that it answers, not in the period in which it
 * came: the report of a year tells of the audit of a school year as it stood on a day.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance; NCSCP safeguarding
 * arrangements, December 2024, Quality Assurance &amp; Audits.
 */
public final class CompletionTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final CompletionTotals EMPTY = new CompletionTotals(KeyCounts.none());

  private record Stage(String name, LocalDate by) implements Serializable {}

  private record Key(OrganisationKind kind, State state, @Nullable Stage stage)
      implements Serializable {
    static Key of(Completion one) {
      return new Key(
          one.kind(),
          one.state(),
          one.stage().map(stage -> new Stage(stage.stage(), stage.by())).orElse(null));
    }
  }

  private final KeyCounts<Key> counts;

  private CompletionTotals(KeyCounts<Key> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no setting or agency.
   *
   * @return the identity of {@link #plus}
   */
  public static CompletionTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects what was returned and what was not.
   *
   * @return the collector, which can be used again
   */
  public static Collector<Completion, ?, CompletionTotals> collector() {
    return KeyCounts.collector(one -> List.of(Key.of(one)), CompletionTotals::new);
  }

  /**
   * Adds the totals of others.
   *
   * @param other totals of settings or agencies that are not among these
   * @return the sums; stages of the same name are added, whatever their days
   */
  public CompletionTotals plus(CompletionTotals other) {
    return new CompletionTotals(counts.plus(other.counts));
  }

  /**
   * Returns the figures of all.
   *
   * @return the figures
   */
  public CompletionFigures figures() {
    return figures(counts);
  }

  /**
   * Returns the figures of each kind of setting or agency.
   *
   * @return in the order of the kinds' names
   */
  public Map<OrganisationKind, CompletionFigures> byKind() {
    return counts.by(
        key -> List.of(key.kind()), comparing(OrganisationKind::value), CompletionTotals::figures);
  }

  private static CompletionFigures figures(KeyCounts<Key> counts) {
    return new CompletionFigures(
        byStage(counts),
        in(State.LATE, counts),
        in(State.RETURNED, counts),
        in(State.PARTLY_RETURNED, counts),
        in(State.OUTSTANDING, counts),
        in(State.OVERDUE, counts),
        in(State.OUT_OF_SCOPE, counts));
  }

  /** By the first day on which a stage of that name ended, and stages of one day by name. */
  private static Map<String, Long> byStage(KeyCounts<Key> counts) {
    Map<Stage, Long> stages =
        counts.by(
            key -> key.stage() == null ? List.of() : List.of(key.stage()),
            comparing(Stage::by).thenComparing(Stage::name),
            KeyCounts::total);
    Map<String, Long> byName = new LinkedHashMap<>();
    stages.forEach((stage, count) -> byName.merge(stage.name(), count, Long::sum));
    return byName;
  }

  private static long in(State state, KeyCounts<Key> counts) {
    return counts.count(key -> key.state() == state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletionTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns the figures of all. */
  @Override
  public String toString() {
    return "CompletionTotals[" + figures() + "]";
  }
}
