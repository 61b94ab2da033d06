// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Where a partnership wants an indicator to be, and how far off is still tolerated. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class IndicatorTarget implements YearRecord, WithIndicatorTarget {
  IndicatorTarget() {}

  /**
   * Returns of which indicator it is.
   *
   * @return the indicator
   */
  public abstract IndicatorId indicator();

  /**
   * Returns for which periods it holds.
   *
   * @return those whose last day is one of these days
   */
  public abstract EffectivePeriod inForce();

  /**
   * Returns where it is to be.
   *
   * @return in the unit of the indicator
   */
  public abstract BigDecimal target();

  /**
   * Returns how far off it may be, that far included.
   *
   * @return zero or more, in the unit of the indicator
   */
  public abstract BigDecimal tolerance();

  /**
   * Returns of how long a period a figure must be to be held against it. What is counted over a
   * year is no target for what is counted over a quarter.
   *
   * @return in whole months; empty for figures of any period, as of a snapshot or a percentage
   */
  public abstract Optional<@Positive Integer> months();

  /**
   * Tells whether a figure of a period may be held against it.
   *
   * @param period the period
   * @return true if it has as many months, or any will do
   */
  public boolean isFor(ReportingPeriod period) {
    return months()
        .filter(number -> !period.first().plusMonths(number).equals(period.last().plusDays(1)))
        .isEmpty();
  }

  /**
   * Returns how a figure stands against it. Exact: nothing is rounded before.
   *
   * @param figure a figure of the indicator
   * @param direction which way is better. If that is higher, a figure of the target or more is on
   *     target, one of the target less the tolerance or more is within tolerance, any other is off
   *     target; if it is lower, the other way round. If it is neither, a figure as far from the
   *     target as the tolerance, or nearer, is on target and any other is off target
   * @return on target, within tolerance or off target
   */
  public RatingWord rate(IndicatorFigure figure, Direction direction) {
    boolean notBelow = figure.compareTo(target().subtract(tolerance())) >= 0;
    boolean notAbove = figure.compareTo(target().add(tolerance())) <= 0;
    return switch (direction) {
      case HIGHER_IS_BETTER -> rate(figure.compareTo(target()) >= 0, notBelow);
      case LOWER_IS_BETTER -> rate(figure.compareTo(target()) <= 0, notAbove);
      case NEITHER -> rate(notBelow && notAbove, false);
    };
  }

  private static RatingWord rate(boolean met, boolean tolerated) {
    if (met) {
      return RatingWord.ON_TARGET;
    }
    return tolerated ? RatingWord.WITHIN_TOLERANCE : RatingWord.OFF_TARGET;
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    Figures.requireNumber("target", target());
    Figures.requireNotBelowZero("tolerance", tolerance());
  }

  /** Builds an {@link IndicatorTarget}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableIndicatorTarget.Builder {
    Builder() {}
  }
}
