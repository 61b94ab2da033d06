// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/**
 * A risk in the register on a day, with its assessments up to then. Immutable and thread-safe. What
 * is said of it now is said by its last assessment.
 */
public final class RiskEntry {

  /** How a risk moved since the assessment before, by its score after mitigation. */
  public enum Movement {
    /** It is higher. */
    RISEN,
    /** It is as high. */
    UNCHANGED,
    /** It is lower. */
    FALLEN,
    /** There is one assessment only. */
    FIRST_ASSESSMENT,
    /** The two were made by different versions of the scale. */
    SCALE_CHANGED,
    /** There is no assessment. */
    NEVER_ASSESSED
  }

  /**
   * That a risk stands escalated.
   *
   * @param to the group to which it is
   * @param since the day of the first of the assessments without a break that say so
   * @param because the reason that the last one gives
   */
  public record Escalation(GroupId to, LocalDate since, FreeText because) {
    /**
     * Refuses nulls.
     *
     * @param to the group to which it is
     * @param since the day of the first of the assessments without a break that say so
     * @param because the reason that the last one gives
     */
    public Escalation {
      requireNonNull(to, "to");
      requireNonNull(since, "since");
      requireNonNull(because, "because");
    }
  }

  private final Risk risk;
  private final List<RiskAssessment> history;
  private final RiskScale scale;

  RiskEntry(Risk risk, List<RiskAssessment> history, RiskScale scale) {
    this.risk = risk;
    this.history = history;
    this.scale = scale;
  }

  /**
   * Returns the risk.
   *
   * @return its record
   */
  public Risk risk() {
    return risk;
  }

  /**
   * Returns every assessment.
   *
   * @return in the order of their days
   */
  public List<RiskAssessment> history() {
    return history;
  }

  /**
   * Returns the last assessment.
   *
   * @return the assessment; empty if there is none
   */
  public Optional<RiskAssessment> last() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /**
   * Tells whether it is in the register.
   *
   * @return false if its last assessment closed it
   */
  public boolean open() {
    return last().filter(RiskAssessment::closed).isEmpty();
  }

  /**
   * Returns since when it is closed.
   *
   * @return the day; empty if it is open
   */
  public Optional<LocalDate> closedOn() {
    return since(RiskAssessment::closed);
  }

  /**
   * Returns which group answers for it.
   *
   * @return that of the last assessment, or that of the risk if there is none
   */
  public GroupId owner() {
    return last().map(RiskAssessment::owner).orElse(risk.owner());
  }

  /**
   * Returns the band that it would be in if nothing were done.
   *
   * @return the band of the last assessment; empty if there is none
   */
  public Optional<RiskBand> bandBefore() {
    return last().map(one -> scale.band(one.before(), one.day()));
  }

  /**
   * Returns the band that it is in with what is done.
   *
   * @return the band of the last assessment; empty if there is none
   */
  public Optional<RiskBand> bandAfter() {
    return last().map(this::bandAfter);
  }

  private RiskBand bandAfter(RiskAssessment assessment) {
    return scale.band(assessment.after(), assessment.day());
  }

  /**
   * Returns how it moved since the assessment before.
   *
   * @return the movement
   */
  public Movement movement() {
    if (history.isEmpty()) {
      return Movement.NEVER_ASSESSED;
    }
    if (history.size() == 1) {
      return Movement.FIRST_ASSESSMENT;
    }
    RiskAssessment now = history.get(history.size() - 1);
    RiskAssessment before = history.get(history.size() - 2);
    if (!bandAfter(now).inForce().equals(bandAfter(before).inForce())) {
      return Movement.SCALE_CHANGED;
    }
    int more = Integer.compare(now.after().score(), before.after().score());
    if (more == 0) {
      return Movement.UNCHANGED;
    }
    return more > 0 ? Movement.RISEN : Movement.FALLEN;
  }

  /**
   * Returns to whom it stands escalated.
   *
   * @return one for each group that the last assessment names, in its order; none if it is closed
   */
  public List<Escalation> escalations() {
    return last().filter(one -> !one.closed()).stream()
        .flatMap(
            one ->
                one.escalatedTo().stream()
                    .map(
                        group ->
                            new Escalation(
                                group,
                                since(open -> isEscalated(open, group)).orElseThrow(),
                                one.escalatedBecause().orElseThrow())))
        .toList();
  }

  private static boolean isEscalated(RiskAssessment assessment, GroupId group) {
    return !assessment.closed() && assessment.escalatedTo().contains(group);
  }

  /** The day of the first of the last assessments that are all so. */
  private Optional<LocalDate> since(Predicate<RiskAssessment> so) {
    Optional<LocalDate> since = Optional.empty();
    for (RiskAssessment one : history) {
      if (!so.test(one)) {
        since = Optional.empty();
      } else if (since.isEmpty()) {
        since = Optional.of(one.day());
      }
    }
    return since;
  }

  /** Returns the name of the risk and its score after mitigation. */
  @Override
  public String toString() {
    return risk.risk()
        + ": "
        + last()
            .map(one -> one.after() + (one.closed() ? ", closed" : ""))
            .orElse("never assessed");
  }
}
