// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * What was measured of an indicator in an area for a period, or why nothing was. A figure is stated
 * as its two parts, or alone where its parts are not known. Immutable and thread-safe.
 *
 * <p>A late figure is the correction of the record that said it was missing; a revised one is the
 * correction of the one before.
 */
@Value.Immutable
public abstract class IndicatorValue implements YearRecord, WithIndicatorValue {
  IndicatorValue() {}

  /**
   * Returns of which indicator it is.
   *
   * @return the indicator
   */
  public abstract IndicatorId indicator();

  /**
   * Returns of which other area it is.
   *
   * @return the area; empty for the partnership's own
   */
  public abstract Optional<AreaId> area();

  /**
   * Returns for which period it is.
   *
   * @return usually a quarter
   */
  public abstract ReportingPeriod period();

  /**
   * Returns on which day the figure was true.
   *
   * @return the day on which the data were taken; empty without a figure
   */
  public abstract Optional<LocalDate> asAt();

  /**
   * Returns the numerator.
   *
   * @return zero or more; empty if it is not known
   */
  public abstract Optional<BigDecimal> numerator();

  /**
   * Returns the denominator.
   *
   * @return zero or more; empty if the numerator is
   */
  public abstract Optional<BigDecimal> denominator();

  /**
   * Returns the figure as it was stated, in the unit of the indicator.
   *
   * @return for example 209 for 209 per 100,000; empty if its parts are known
   */
  public abstract Optional<BigDecimal> stated();

  /**
   * Returns how good the figure is.
   *
   * @return its mark; empty without a figure
   */
  public abstract Optional<QualityMark> quality();

  /**
   * Returns why there is no figure.
   *
   * @return the reason; empty if there is one
   */
  public abstract Optional<FreeText> missingBecause();

  /**
   * Returns the last day on which it was to come.
   *
   * @return that day, included; empty if none was set
   */
  public abstract Optional<LocalDate> due();

  /**
   * Returns the day on which it came, if that is not the day on which it was entered.
   *
   * @return on or before the day on which it was entered; empty if it was entered as it came
   */
  public abstract Optional<LocalDate> received();

  /**
   * Tells whether there is a figure.
   *
   * @return false if it is missing
   */
  public boolean hasFigure() {
    return missingBecause().isEmpty();
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
    numerator().ifPresent(number -> Figures.requireNotBelowZero("numerator", number));
    denominator().ifPresent(number -> Figures.requireNotBelowZero("denominator", number));
    stated().ifPresent(number -> Figures.requireNumber("value", number));
    if (numerator().isPresent() != denominator().isPresent()) {
      throw new IllegalArgumentException(
          "numerator and denominator must be both there or both left out but only the "
              + (numerator().isPresent() ? "numerator" : "denominator")
              + " was there");
    }
    requireOneOfThree();
    requireWithFigure("as-at", asAt().isPresent());
    requireWithFigure("quality", quality().isPresent());
    asAt().ifPresent(this::checkAsAt);
    received().ifPresent(day -> provenance().requireHappened("received", day));
  }

  private void requireOneOfThree() {
    int said =
        (numerator().isPresent() ? 1 : 0)
            + (stated().isPresent() ? 1 : 0)
            + (missingBecause().isPresent() ? 1 : 0);
    if (said != 1) {
      throw new IllegalArgumentException(
          "figure must be one of numerator and denominator, value, and missing-because but was "
              + (said == 0 ? "none" : said + " of them"));
    }
  }

  private void requireWithFigure(String what, boolean present) {
    if (present != hasFigure()) {
      throw new IllegalArgumentException(
          what
              + (present
                  ? " must be left out without a figure but was there"
                  : " must be there with a figure but was left out"));
    }
  }

  private void checkAsAt(LocalDate day) {
    if (day.isBefore(period().first())) {
      throw new IllegalArgumentException(
          "as-at must be on or after the first day of the period "
              + period().first()
              + " but was "
              + day);
    }
    if (day.isAfter(provenance().recorded())) {
      throw new IllegalArgumentException(
          "as-at must be on or before recorded " + provenance().recorded() + " but was " + day);
    }
  }

  /** Builds an {@link IndicatorValue}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableIndicatorValue.Builder {
    Builder() {}
  }
}
