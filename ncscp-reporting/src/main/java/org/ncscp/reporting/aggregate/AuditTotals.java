// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.ncscp.core.assurance.audit.AuditKind;
import org.ncscp.core.assurance.audit.AuditStanding;
import org.ncscp.core.assurance.audit.AuditState;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Audits planned, undertaken, late and unplanned, by kind and quarter. Mergeable; immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofFinancialYear(2025);
 * AuditTotals totals =
 *     programme.standings().stream().collect(AuditTotals.collector(year.quarters()));
 * totals.figures().late();                                       // of the whole year
 * totals.figures(year.quarters().get(1), AuditKind.MULTI_AGENCY); // from 1 July 2025
 * }</pre>
 *
 * <p>A plan counts in the quarter in which the last day planned for the audit lies, whether it is
 * overdue as at the day of the programme with it; what was undertaken counts in the quarter in
 * which it was completed, as the kind that it was in the end. An audit planned for one quarter and
 * completed in the next is thus in both, once as planned and once as undertaken and late. What lies
 * in no quarter is passed over.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit.
 */
public final class AuditTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final AuditTotals EMPTY = new AuditTotals(KeyCounts.none());

  private enum Event {
    PLANNED,
    OVERDUE,
    IN_TIME,
    LATE,
    UNPLANNED;

    boolean isPlan() {
      return this == PLANNED || this == OVERDUE;
    }
  }

  private record Key(ReportingPeriod quarter, AuditKind kind, Event event, boolean presented)
      implements Serializable {}

  private final KeyCounts<Key> counts;

  private AuditTotals(KeyCounts<Key> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no audit.
   *
   * @return the identity of {@link #plus}
   */
  public static AuditTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects audits of a programme, each of which may be handed in once.
   *
   * @param quarters the quarters, or other parts of a period; a day may lie in one of them at most
   * @return the collector, which can be used again
   * @throws IllegalArgumentException if two of the quarters have a day in common
   */
  public static Collector<AuditStanding, ?, AuditTotals> collector(List<ReportingPeriod> quarters) {
    List<ReportingPeriod> parts = new ArrayList<>();
    for (ReportingPeriod quarter : quarters) {
      for (ReportingPeriod other : parts) {
        if (quarter.overlaps(other)) {
          throw new IllegalArgumentException(
              "quarters must not have a day in common but "
                  + other.label()
                  + " and "
                  + quarter.label()
                  + " do");
        }
      }
      parts.add(quarter);
    }
    return KeyCounts.collector(standing -> keys(standing, parts), AuditTotals::new);
  }

  private static List<Key> keys(AuditStanding standing, List<ReportingPeriod> quarters) {
    List<Key> keys = new ArrayList<>();
    standing
        .plan()
        .ifPresent(
            plan ->
                quarter(plan.planned().last(), quarters)
                    .ifPresent(
                        quarter -> {
                          boolean overdue = standing.state() == AuditState.OVERDUE;
                          Event event = overdue ? Event.OVERDUE : Event.PLANNED;
                          keys.add(new Key(quarter, plan.kind(), event, false));
                        }));
    standing
        .undertaken()
        .ifPresent(
            audit ->
                quarter(audit.completed(), quarters)
                    .ifPresent(
                        quarter -> {
                          boolean presented = standing.state() == AuditState.PRESENTED;
                          keys.add(new Key(quarter, audit.kind(), event(standing), presented));
                        }));
    return keys;
  }

  private static Event event(AuditStanding standing) {
    if (standing.plan().isEmpty()) {
      return Event.UNPLANNED;
    }
    return standing.isLate() ? Event.LATE : Event.IN_TIME;
  }

  private static Optional<ReportingPeriod> quarter(LocalDate day, List<ReportingPeriod> quarters) {
    return quarters.stream().filter(one -> one.contains(day)).findFirst();
  }

  /**
   * Adds the totals of other audits.
   *
   * @param other totals of audits that are not among these
   * @return the sums
   */
  public AuditTotals plus(AuditTotals other) {
    return new AuditTotals(counts.plus(other.counts));
  }

  /**
   * Returns the figures of all audits.
   *
   * @return the figures
   */
  public AuditFigures figures() {
    return figures(counts);
  }

  /**
   * Returns the figures of one kind in one quarter.
   *
   * @param quarter the quarter
   * @param kind the kind
   * @return the figures, all zero if there was no audit
   */
  public AuditFigures figures(ReportingPeriod quarter, AuditKind kind) {
    requireNonNull(quarter, "quarter");
    requireNonNull(kind, "kind");
    return figures(counts.where(key -> key.quarter().equals(quarter) && key.kind() == kind));
  }

  /**
   * Returns the figures of each kind.
   *
   * @return the kinds that there were, in their order
   */
  public Map<AuditKind, AuditFigures> byKind() {
    return counts.by(
        key -> List.of(key.kind()), Comparator.<AuditKind>naturalOrder(), AuditTotals::figures);
  }

  /**
   * Returns the figures of each quarter.
   *
   * @return the quarters in which there were audits, in order of time
   */
  public Map<ReportingPeriod, AuditFigures> byQuarter() {
    return counts.by(
        key -> List.of(key.quarter()), KeyCounts.IN_ORDER_OF_TIME, AuditTotals::figures);
  }

  private static AuditFigures figures(KeyCounts<Key> counts) {
    Predicate<Key> plan = key -> key.event().isPlan();
    return new AuditFigures(
        counts.count(plan),
        counts.count(key -> key.event() == Event.OVERDUE),
        counts.count(plan.negate()),
        counts.count(key -> key.event() == Event.LATE),
        counts.count(key -> key.event() == Event.UNPLANNED),
        counts.count(Key::presented));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuditTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns the figures of all audits. */
  @Override
  public String toString() {
    return "AuditTotals[" + figures() + "]";
  }
}
