// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * What is known of an indicator in an area for a period on a day: its figure or why there is none,
 * whether that came late or was revised, and how it stands. Immutable and thread-safe.
 */
public final class IndicatorReading {

  /** What is known. */
  public enum State {
    /** There is a figure, and it is final. */
    MEASURED,
    /** There is a figure that is provisional, estimated or incomplete. */
    PROVISIONAL,
    /** The denominator is zero: there was nothing to be measured. */
    NOT_MEASURED,
    /** A record says that the figure is missing, and why. */
    MISSING,
    /** The period is over and there is no record. */
    NOT_RECEIVED,
    /** The period is not over and there is no record. */
    NOT_DUE,
    /** No version of the indicator holds on the last day of the period. */
    NOT_DEFINED
  }

  private final IndicatorBook book;
  private final IndicatorId indicator;
  private final Optional<AreaId> area;
  private final ReportingPeriod period;
  private final Optional<IndicatorDefinition> definition;
  private final Optional<IndicatorValue> record;

  IndicatorReading(
      IndicatorBook book, IndicatorId indicator, Optional<AreaId> area, ReportingPeriod period) {
    this.book = book;
    this.indicator = indicator;
    this.area = area;
    this.period = period;
    this.definition = book.definition(indicator, period.last());
    this.record = book.current(indicator, area, Spans.of(period));
  }

  /**
   * Returns of which indicator it is.
   *
   * @return the indicator
   */
  public IndicatorId indicator() {
    return indicator;
  }

  /**
   * Returns of which other area it is.
   *
   * @return the area; empty for the partnership's own
   */
  public Optional<AreaId> area() {
    return area;
  }

  /**
   * Returns for which period it is.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns what the indicator was then.
   *
   * @return the version that holds on the last day of the period; empty if none does
   */
  public Optional<IndicatorDefinition> definition() {
    return definition;
  }

  /**
   * Returns where it was to be.
   *
   * @return the target that holds on the last day of the period, for periods of its length; empty
   *     if there is none, and for another area
   */
  public Optional<IndicatorTarget> target() {
    return area.isPresent()
        ? Optional.empty()
        : book.target(indicator, period.last()).filter(goal -> goal.isFor(period));
  }

  /**
   * Returns the record that is held to be right.
   *
   * @return the record with its day, quality and reason; empty if there is none
   */
  public Optional<IndicatorValue> record() {
    return record;
  }

  /**
   * Returns what is known.
   *
   * @return the state
   */
  public State state() {
    if (definition.isEmpty()) {
      return State.NOT_DEFINED;
    }
    if (record.isEmpty()) {
      return book.asAt().isAfter(period.last()) ? State.NOT_RECEIVED : State.NOT_DUE;
    }
    if (!record.get().hasFigure()) {
      return State.MISSING;
    }
    if (figure().isEmpty()) {
      return State.NOT_MEASURED;
    }
    boolean last = record.get().quality().filter(QualityMark.FINAL::equals).isPresent();
    return last ? State.MEASURED : State.PROVISIONAL;
  }

  /**
   * Returns the figure.
   *
   * @return the exact figure; empty unless the state is measured or provisional
   */
  public Optional<IndicatorFigure> figure() {
    return definition.flatMap(version -> record.flatMap(version::figureOf));
  }

  /**
   * Returns why there is no figure.
   *
   * @return the reason; empty unless the state is missing
   */
  public Optional<FreeText> missingBecause() {
    return definition.flatMap(version -> record).flatMap(IndicatorValue::missingBecause);
  }

  /**
   * Returns when the first figure for it came: the first of those that the present figure corrects.
   * One that was withdrawn never was a figure.
   *
   * @return the day on which it was received, or else entered; empty if none ever was
   */
  public Optional<LocalDate> receivedOn() {
    return book.history(indicator, area, Spans.of(period)).stream()
        .filter(IndicatorValue::hasFigure)
        .map(value -> value.received().orElse(value.provenance().recorded()))
        .findFirst();
  }

  /**
   * Tells whether its first figure came after the day on which it was due. The day itself is in
   * time.
   *
   * @return false if it was in time, if no day was set, and as long as there is none
   */
  public boolean late() {
    return due().flatMap(last -> receivedOn().filter(day -> day.isAfter(last))).isPresent();
  }

  /**
   * Tells whether it was due before the day of the question and there is no figure, or no record at
   * all.
   *
   * @return false if no day was set, by the record or by the definition
   */
  public boolean overdue() {
    return record.filter(IndicatorValue::hasFigure).isEmpty()
        && due().filter(last -> last.isBefore(book.asAt())).isPresent();
  }

  private Optional<LocalDate> due() {
    return record
        .flatMap(IndicatorValue::due)
        .or(
            () ->
                definition
                    .filter(version -> area.isEmpty())
                    .flatMap(IndicatorDefinition::daysToSend)
                    .map(period.last()::plusDays));
  }

  /**
   * Returns the figure that was first stated, if it is no longer held to be right.
   *
   * @return the first figure; empty if it is the same as now, part for part, or if there is none
   *     now
   */
  public Optional<IndicatorFigure> original() {
    return figure().flatMap(now -> first().filter(then -> !then.sameParts(now)));
  }

  /** The first that could be a figure: one that could never have been is no figure revised. */
  private Optional<IndicatorFigure> first() {
    IndicatorDefinition version = definition.orElseThrow();
    return book.history(indicator, area, Spans.of(period)).stream()
        .filter(value -> version.problemOf(value).isEmpty())
        .flatMap(value -> version.figureOf(value).stream())
        .findFirst();
  }

  /**
   * Tells whether the figure is not the one that was first stated.
   *
   * @return false too if only its quality was changed
   */
  public boolean revised() {
    return original().isPresent();
  }

  /**
   * Returns how the figure stands against the target.
   *
   * @return as {@link IndicatorTarget#rate} says; no target or not measured if one of the two is
   *     not there
   */
  public RatingWord rating() {
    return figure()
        .map(
            figure ->
                target()
                    .map(goal -> goal.rate(figure, definition.orElseThrow().direction()))
                    .orElse(RatingWord.NO_TARGET))
        .orElse(RatingWord.NOT_MEASURED);
  }

  /**
   * Compares it with an earlier one.
   *
   * @param earlier a reading of the same indicator and area, of a period that ends before this one
   *     ends
   * @return how it moved since
   * @throws IllegalArgumentException if the other is of another indicator or area, or does not end
   *     earlier
   */
  public IndicatorComparison since(IndicatorReading earlier) {
    if (!earlier.indicator.equals(indicator) || !earlier.area.equals(area)) {
      throw new IllegalArgumentException(
          "earlier reading must be of " + whose() + " but was of " + earlier.whose());
    }
    if (!earlier.period.last().isBefore(period.last())) {
      throw new IllegalArgumentException(
          "earlier reading must end before "
              + period.last()
              + " but ended "
              + earlier.period.last());
    }
    return IndicatorComparison.overTime(this, earlier);
  }

  /**
   * Compares it with the period before: as many months, or as many days if they are not whole
   * months, up to the day before the first.
   *
   * @return how it moved since
   */
  public IndicatorComparison sincePeriodBefore() {
    return since(in(Spans.before(period)));
  }

  /**
   * Compares it with the same days of the year before, for example a quarter with the same quarter.
   *
   * @return how it moved since
   */
  public IndicatorComparison sinceYearBefore() {
    return since(in(Spans.yearBefore(period)));
  }

  private IndicatorReading in(EffectivePeriod days) {
    return new IndicatorReading(book, indicator, area, book.labelled(days));
  }

  /**
   * Compares it with another area in the same period.
   *
   * @param other the other area
   * @return how it stands beside that
   * @throws IllegalArgumentException if it is of that area itself
   */
  public IndicatorComparison beside(AreaId other) {
    if (area.equals(Optional.of(other))) {
      throw new IllegalArgumentException("area must be another but was " + other);
    }
    return IndicatorComparison.withArea(
        this, new IndicatorReading(book, indicator, Optional.of(other), period));
  }

  private String whose() {
    return indicator + area.map(place -> " in " + place).orElse("");
  }

  /** Returns for example {@code first-time-entrants 2024/25 Q1: 209 per 100000}. */
  @Override
  public String toString() {
    return whose()
        + " "
        + period.label()
        + ": "
        + figure().map(IndicatorFigure::toString).orElse(state().toString());
  }
}
