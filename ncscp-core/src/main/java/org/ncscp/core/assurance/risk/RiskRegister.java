// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ncscp.core.reference.GroupId;

/**
 * The risk register of a partnership on a day, computed from its risks and their assessments.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * RiskRegister register =
 *     RiskRegister.of(risks, assessments, scale, LocalDate.of(2025, 6, 30));
 * RiskEntry highest = register.open().get(0);
 * highest.bandAfter();      // High
 * highest.movement();       // RISEN
 * register.escalatedTo(GroupId.of("strategic-leadership-group"));
 * }</pre>
 *
 * <p>A risk is there from the day on which it was opened, an assessment from its own day. What was
 * known on an earlier day, later corrections left out, is the register of the records that {@link
 * org.ncscp.core.record.Records#asKnownOn} gives.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Strategic Leadership Group and Use of
 * Data and Intelligence.
 */
public final class RiskRegister {
  private final List<RiskEntry> entries;
  private final LocalDate asAt;

  private RiskRegister(List<RiskEntry> entries, LocalDate asAt) {
    this.entries = entries;
    this.asAt = asAt;
  }

  /**
   * Makes up the register.
   *
   * @param risks risks that are held to be right
   * @param assessments assessments that are held to be right; those of no risk among these are left
   *     out
   * @param scale the partnership's own scale: each assessment is read by the version of its day
   * @param asAt the day of the question
   * @return the register of that day
   * @throws IllegalArgumentException if an assessment was made on a day on which no version of the
   *     scale holds, or is beyond that version
   */
  public static RiskRegister of(
      Collection<Risk> risks,
      Collection<RiskAssessment> assessments,
      RiskScale scale,
      LocalDate asAt) {
    requireNonNull(scale, "scale");
    requireNonNull(asAt, "asAt");
    List<RiskEntry> entries = new ArrayList<>();
    for (Risk risk : risks) {
      if (!risk.opened().isAfter(asAt)) {
        List<RiskAssessment> history =
            assessments.stream()
                .filter(one -> one.risk().equals(risk.risk()) && !one.day().isAfter(asAt))
                .sorted(comparing(RiskAssessment::day))
                .toList();
        history.forEach(one -> requireOnScale(one, scale));
        entries.add(new RiskEntry(risk, history, scale));
      }
    }
    return new RiskRegister(List.copyOf(entries), asAt);
  }

  private static void requireOnScale(RiskAssessment assessment, RiskScale scale) {
    for (RiskScore score : List.of(assessment.before(), assessment.after())) {
      try {
        scale.band(score, assessment.day());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Cannot use assessment " + assessment.provenance().id() + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Returns the day of the question.
   *
   * @return the day
   */
  public LocalDate asAt() {
    return asAt;
  }

  /**
   * Returns every risk that was opened by then, closed ones too.
   *
   * @return in the order of the records
   */
  public List<RiskEntry> entries() {
    return entries;
  }

  /**
   * Returns a risk.
   *
   * @param risk its name in the register
   * @return its entry; empty if it was not opened by then
   */
  public Optional<RiskEntry> entry(RiskId risk) {
    requireNonNull(risk, "risk");
    return entries.stream().filter(one -> one.risk().risk().equals(risk)).findFirst();
  }

  /**
   * Returns the risks that are open.
   *
   * @return the highest score after mitigation first, equal ones in the order of the records, those
   *     never assessed last
   */
  public List<RiskEntry> open() {
    return entries.stream()
        .filter(RiskEntry::open)
        .sorted(comparingInt((RiskEntry one) -> -scoreAfter(one)))
        .toList();
  }

  private static int scoreAfter(RiskEntry entry) {
    return entry.last().map(one -> one.after().score()).orElse(0);
  }

  /**
   * Returns the risks that are closed.
   *
   * @return in the order of the records
   */
  public List<RiskEntry> closed() {
    return those(one -> !one.open());
  }

  /**
   * Returns the risks of which nobody said how high they are.
   *
   * @return in the order of the records
   */
  public List<RiskEntry> neverAssessed() {
    return those(one -> one.last().isEmpty());
  }

  /**
   * Returns the open risks that are higher with what is done than they would be without: that is a
   * mistake in the record, or the mitigation should be looked at again.
   *
   * @return in the order of the records
   */
  public List<RiskEntry> worseAfterMitigation() {
    return those(
        one -> one.open() && one.last().filter(RiskAssessment::isWorseAfterMitigation).isPresent());
  }

  /**
   * Returns the open risks that stand escalated to a group.
   *
   * @param group the group
   * @return in the order of the records
   */
  public List<RiskEntry> escalatedTo(GroupId group) {
    requireNonNull(group, "group");
    return those(one -> one.escalations().stream().anyMatch(up -> up.to().equals(group)));
  }

  private List<RiskEntry> those(Predicate<RiskEntry> so) {
    return entries.stream().filter(so).toList();
  }

  /** Returns the day and how many risks are open. */
  @Override
  public String toString() {
    return "RiskRegister[" + asAt + ", " + open().size() + " open of " + entries.size() + "]";
  }
}
