// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;

/**
 * What an indicator is, for as long as it is that: one version of it. A change of what is counted
 * is a new version, so that no figure is set beside one that means something else. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * title:       First-time entrants to the youth justice system
 * numerator:   children aged 10 to 17 with a first caution or sentence in the period
 * denominator: children aged 10 to 17 who live in the city
 * unit:        per 100,000, lower is better
 * }</pre>
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
@Value.Immutable
public abstract class IndicatorDefinition implements YearRecord, WithIndicatorDefinition {
  IndicatorDefinition() {}

  /**
   * Returns which indicator it is a version of.
   *
   * @return the same in every version
   */
  public abstract IndicatorId indicator();

  /**
   * Returns the title.
   *
   * @return for example {@code First-time entrants to the youth justice system}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns what is counted or added up.
   *
   * @return in words
   */
  @NotBlank
  public abstract String numerator();

  /**
   * Returns what that is divided by.
   *
   * @return in words; empty for a bare count and for days or pounds that are not divided
   */
  public abstract Optional<String> denominator();

  /**
   * Returns what its figures are in.
   *
   * @return the unit
   */
  public abstract IndicatorUnit unit();

  /**
   * Returns which way is better.
   *
   * @return the direction
   */
  public abstract Direction direction();

  /**
   * Returns where its figures come from.
   *
   * @return in words, for example {@code Youth Justice Board quarterly data}
   */
  @NotBlank
  public abstract String dataSource();

  /**
   * Returns whether it is of a period or of a day.
   *
   * @return the timing
   */
  public abstract Timing timing();

  /**
   * Returns which group looks at it.
   *
   * @return the group
   */
  public abstract GroupId reviewedBy();

  /**
   * Returns within how many days after its period a figure is to come, where the record of it does
   * not say by when.
   *
   * @return days of the calendar, the last day of the period not counted; empty if none are set
   */
  public abstract Optional<@PositiveOrZero Integer> daysToSend();

  /**
   * Returns for which periods it holds.
   *
   * @return those whose last day is one of these days
   */
  public abstract EffectivePeriod inForce();

  /**
   * Returns what keeps a value from being a figure of this indicator.
   *
   * <ul>
   *   <li>Parts where the definition has no denominator, or a count that is not whole
   *   <li>For a percentage, a numerator above its denominator, or a value above 100: what may be
   *       above its whole is a rate in a hundred
   *   <li>Below zero, unless it is in pounds
   *   <li>Final as at a day before its period ends, for a flow
   * </ul>
   *
   * @param value a value of this indicator
   * @return what is wrong first, in one line with the number; empty if nothing is
   */
  public Optional<String> problemOf(IndicatorValue value) {
    return FigureRules.problem(this, value);
  }

  /**
   * Returns the figure of a value.
   *
   * @param value a value of this indicator
   * @return the figure; empty if it is missing, or if its denominator is zero: nothing was there to
   *     be measured
   * @throws IllegalArgumentException if {@link #problemOf} finds something wrong
   */
  public Optional<IndicatorFigure> figureOf(IndicatorValue value) {
    return FigureRules.figure(this, value);
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
    if (denominator().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("denominator must not be blank");
    }
    if (unit().isRate() && denominator().isEmpty()) {
      throw new IllegalArgumentException(
          "denominator must be said for the unit " + unit().inWords() + " but was left out");
    }
    if (unit() == IndicatorUnit.COUNT && denominator().isPresent()) {
      throw new IllegalArgumentException(
          "denominator must be left out for the unit count but was \""
              + denominator().get()
              + "\"");
    }
  }

  /** Builds an {@link IndicatorDefinition}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableIndicatorDefinition.Builder {
    Builder() {}
  }
}
