// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.assurance.risk.RiskAssessment;
import org.ncscp.core.assurance.risk.RiskBand;
import org.ncscp.core.assurance.risk.RiskEntry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How many risks are open and closed, how high the open ones are and how they moved. Mergeable;
 * immutable and thread-safe.
 *
 * <pre>{@code
 * RiskTotals totals =
 *     RiskRegister.of(risks, assessments, scale, LocalDate.of(2026, 3, 31)).entries().stream()
 *         .collect(RiskTotals.collector(ReportingPeriod.ofFinancialYear(2025)));
 * totals.open();                // on 31 March 2026
 * totals.closedInPeriod();      // from 1 April 2025 on
 * totals.byBandAfter();         // Low 1, Medium 1
 * }</pre>
 *
 * <p>Bands, movements and standing escalations are a snapshot on the day of the register, of the
 * open risks only. Opened, closed and escalated are flows: a risk counts as opened in the period in
 * which its first day in the register lies, as closed in that in which it was last closed, if it
 * stays closed, and as escalated in each in which it was newly escalated to a group, whatever
 * became of that.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
public final class RiskTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RiskTotals EMPTY = new RiskTotals(KeyCounts.none());

  /** The name of a band, with its lowest score for the order. */
  private record Band(String name, int lowestScore) implements Serializable {
    static @Nullable Band of(Optional<RiskBand> band) {
      return band.map(one -> new Band(one.band(), one.lowestScore())).orElse(null);
    }
  }

  private record Key(
      boolean open,
      boolean openedInPeriod,
      boolean closedInPeriod,
      boolean escalatedInPeriod,
      @Nullable Band before,
      @Nullable Band after,
      RiskEntry.Movement movement,
      List<GroupId> escalatedTo)
      implements Serializable {}

  private final KeyCounts<Key> counts;

  private RiskTotals(KeyCounts<Key> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no risk.
   *
   * @return the identity of {@link #plus}
   */
  public static RiskTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects risks of a register on a day.
   *
   * @param period the period in which risks were opened or closed; it does not matter to what is
   *     counted as on the day
   * @return the collector, which can be used again
   */
  public static Collector<RiskEntry, ?, RiskTotals> collector(ReportingPeriod period) {
    requireNonNull(period, "period");
    return KeyCounts.collector(entry -> List.of(key(entry, period)), RiskTotals::new);
  }

  private static Key key(RiskEntry entry, ReportingPeriod period) {
    return new Key(
        entry.open(),
        period.contains(entry.risk().opened()),
        entry.closedOn().filter(period::contains).isPresent(),
        isEscalatedIn(period, entry.history()),
        Band.of(entry.bandBefore()),
        Band.of(entry.bandAfter()),
        entry.movement(),
        entry.escalations().stream()
            .map(RiskEntry.Escalation::to)
            .sorted(comparing(GroupId::value))
            .toList());
  }

  /** Whether an assessment of the period names a group that the one before it did not. */
  private static boolean isEscalatedIn(ReportingPeriod period, List<RiskAssessment> history) {
    Set<GroupId> before = Set.of();
    for (RiskAssessment one : history) {
      Set<GroupId> now = one.closed() ? Set.of() : one.escalatedTo();
      if (period.contains(one.day()) && !before.containsAll(now)) {
        return true;
      }
      before = now;
    }
    return false;
  }

  /**
   * Adds the totals of other risks.
   *
   * @param other totals of risks that are not among these
   * @return the sums
   */
  public RiskTotals plus(RiskTotals other) {
    return new RiskTotals(counts.plus(other.counts));
  }

  /**
   * Returns how many risks are open.
   *
   * @return on the day of the register
   */
  public long open() {
    return counts.count(Key::open);
  }

  /**
   * Returns how many risks are closed.
   *
   * @return on the day of the register, whenever they were closed
   */
  public long closed() {
    return counts.count(key -> !key.open());
  }

  /**
   * Returns how many risks were opened in the period.
   *
   * @return those that were closed since too
   */
  public long openedInPeriod() {
    return counts.count(Key::openedInPeriod);
  }

  /**
   * Returns how many risks were closed in the period.
   *
   * @return those that were opened in it too
   */
  public long closedInPeriod() {
    return counts.count(Key::closedInPeriod);
  }

  /**
   * Returns how many open risks nobody assessed.
   *
   * @return those that are in no band
   */
  public long neverAssessed() {
    return counts.count(key -> key.open() && key.after() == null);
  }

  /**
   * Returns how many open risks would be in each band if nothing were done.
   *
   * @return by the name of the band, the lowest first; bands without a risk are left out
   */
  public Map<String, Long> byBandBefore() {
    return byBand(Key::before);
  }

  /**
   * Returns how many open risks are in each band with what is done.
   *
   * @return by the name of the band, the lowest first; bands without a risk are left out
   */
  public Map<String, Long> byBandAfter() {
    return byBand(Key::after);
  }

  private Map<String, Long> byBand(Function<Key, @Nullable Band> bandOf) {
    Map<String, Integer> lowest = new LinkedHashMap<>();
    KeyCounts<Key> assessed = counts.where(key -> key.open() && bandOf.apply(key) != null);
    for (Key key : assessed.counts().keySet()) {
      Band band = requireNonNull(bandOf.apply(key));
      lowest.merge(band.name(), band.lowestScore(), Math::min);
    }
    Comparator<String> order =
        comparingInt((String name) -> lowest.getOrDefault(name, 0))
            .thenComparing(Comparator.naturalOrder());
    return assessed.by(
        key -> List.of(requireNonNull(bandOf.apply(key)).name()), order, KeyCounts::total);
  }

  /**
   * Returns how many open risks moved in which way since the assessment before.
   *
   * @return in the order of the movements; those that no risk made are left out
   */
  public Map<RiskEntry.Movement, Long> byMovement() {
    return counts
        .where(Key::open)
        .by(
            key -> List.of(key.movement()),
            Comparator.<RiskEntry.Movement>naturalOrder(),
            KeyCounts::total);
  }

  /**
   * Returns how many risks were escalated in the period.
   *
   * @return each once, however often and to however many groups; those closed since too
   */
  public long escalatedInPeriod() {
    return counts.count(Key::escalatedInPeriod);
  }

  /**
   * Returns how many open risks stand escalated.
   *
   * @return each once, to however many groups it is
   */
  public long escalated() {
    return counts.count(key -> !key.escalatedTo().isEmpty());
  }

  /**
   * Returns how many open risks stand escalated to each group.
   *
   * @return by the names of the groups; a risk that is escalated to two counts with both
   */
  public Map<GroupId, Long> escalatedTo() {
    return counts.by(Key::escalatedTo, comparing(GroupId::value), KeyCounts::total);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RiskTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns how many risks are open and closed. */
  @Override
  public String toString() {
    return "RiskTotals[" + open() + " open, " + closed() + " closed]";
  }
}
