// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.RatingWord;
import org.ncscp.core.assurance.risk.RiskOrigin.FromIndicator;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Which of a partnership's own indicators should be considered for the risk register, and which of
 * them have an open risk there already. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
public final class EscalationReview {

  /** What the rule says of an indicator. */
  public enum Outcome {
    /** It was off target in every one of the last periods of the rule. */
    TO_BE_CONSIDERED,
    /** In one of them it was not off target, not defined or without a target. */
    NOT_TO_BE_CONSIDERED,
    /** In one of them it was not measured, and off target in the others if there are any. */
    UNDETERMINED
  }

  /**
   * What the rule says of one indicator.
   *
   * @param indicator the indicator
   * @param readings those of the last periods of the rule, in order of time
   * @param outcome what the rule says
   * @param risks the open risks that name the indicator as their origin, in any period
   */
  public record Finding(
      IndicatorId indicator,
      List<IndicatorReading> readings,
      Outcome outcome,
      List<RiskEntry> risks) {
    /**
     * Copies the lists.
     *
     * @param indicator the indicator
     * @param readings those of the last periods of the rule, in order of time
     * @param outcome what the rule says
     * @param risks the open risks that name the indicator as their origin, in any period
     */
    public Finding {
      requireNonNull(indicator, "indicator");
      readings = List.copyOf(readings);
      requireNonNull(outcome, "outcome");
      risks = List.copyOf(risks);
    }
  }

  private final List<Finding> findings;

  private EscalationReview(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Applies a rule.
   *
   * @param rule the rule
   * @param book the indicators
   * @param periods the periods one after the other, as many as the rule asks for at least: the last
   *     ones are looked at
   * @param register the risks of the same day
   * @return a finding for each indicator that is defined on the last day of the last period
   * @throws IllegalArgumentException if there are too few periods, if one does not begin on the day
   *     after the one before ends, or if the book and the register are of different days
   */
  public static EscalationReview of(
      EscalationRule rule,
      IndicatorBook book,
      List<ReportingPeriod> periods,
      RiskRegister register) {
    requireInOrder(rule, periods);
    if (!register.asAt().equals(book.asAt())) {
      throw new IllegalArgumentException(
          "register must be of " + book.asAt() + " but was of " + register.asAt());
    }
    int last = periods.size();
    List<ReportingPeriod> looked = periods.subList(last - rule.redPeriods(), last);
    return new EscalationReview(
        book.readings(periods.get(last - 1)).stream()
            .map(reading -> finding(book.series(reading.indicator(), looked), register))
            .toList());
  }

  private static void requireInOrder(EscalationRule rule, List<ReportingPeriod> periods) {
    if (periods.size() < rule.redPeriods()) {
      throw new IllegalArgumentException(
          "periods must be " + rule.redPeriods() + " or more but were " + periods.size());
    }
    for (int i = 1; i < periods.size(); i++) {
      ReportingPeriod before = periods.get(i - 1);
      ReportingPeriod period = periods.get(i);
      if (!period.first().equals(before.last().plusDays(1))) {
        throw new IllegalArgumentException(
            "period after "
                + before.label()
                + " must begin "
                + before.last().plusDays(1)
                + " but began "
                + period.first());
      }
    }
  }

  private static Finding finding(List<IndicatorReading> readings, RiskRegister register) {
    IndicatorId indicator = readings.get(0).indicator();
    return new Finding(
        indicator,
        readings,
        outcome(readings),
        register.open().stream().filter(one -> names(one.risk(), indicator)).toList());
  }

  private static boolean names(Risk risk, IndicatorId indicator) {
    return risk.origin() instanceof FromIndicator from && from.indicator().equals(indicator);
  }

  private static Outcome outcome(List<IndicatorReading> readings) {
    if (!readings.stream().allMatch(EscalationReview::mayBeRed)) {
      return Outcome.NOT_TO_BE_CONSIDERED;
    }
    return readings.stream().allMatch(one -> one.rating() == RatingWord.OFF_TARGET)
        ? Outcome.TO_BE_CONSIDERED
        : Outcome.UNDETERMINED;
  }

  private static boolean mayBeRed(IndicatorReading reading) {
    return switch (reading.rating()) {
      case OFF_TARGET -> true;
      case NOT_MEASURED -> reading.definition().isPresent() && reading.target().isPresent();
      case ON_TARGET, WITHIN_TOLERANCE, NO_TARGET -> false;
    };
  }

  /**
   * Returns what the rule says of every indicator.
   *
   * @return in the order of the definitions
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the indicators to be considered that are the origin of an open risk.
   *
   * @return in the order of the definitions
   */
  public List<Finding> withRisk() {
    return toBeConsidered(finding -> !finding.risks().isEmpty());
  }

  /**
   * Returns the indicators to be considered that are the origin of no open risk.
   *
   * @return in the order of the definitions
   */
  public List<Finding> withoutRisk() {
    return toBeConsidered(finding -> finding.risks().isEmpty());
  }

  private List<Finding> toBeConsidered(Predicate<Finding> so) {
    return findings.stream()
        .filter(finding -> finding.outcome() == Outcome.TO_BE_CONSIDERED)
        .filter(so)
        .toList();
  }

  /** Returns what the rule says of every indicator. */
  @Override
  public String toString() {
    return "EscalationReview"
        + findings.stream().map(one -> one.indicator() + " " + one.outcome()).toList();
  }
}
