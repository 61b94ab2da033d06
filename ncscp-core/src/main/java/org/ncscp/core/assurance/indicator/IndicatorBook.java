// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.Records;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The indicators of a partnership as they were known on a day: every reading is computed from the
 * records. Immutable and thread-safe.
 *
 * <pre>{@code
 * IndicatorBook book =
 *     IndicatorBook.of(definitions, targets, values, LocalDate.of(2025, 7, 31));
 * IndicatorReading reading = book.reading(IndicatorId.of("first-time-entrants"), quarter);
 * reading.rating().inWords();                          // within tolerance
 * reading.sinceYearBefore().result().asTrend();        // improving
 * reading.beside(AreaId.of("england")).difference(1);  // 61.5 more per 100,000
 * }</pre>
 *
 * <p>The definition and the target of a period are those that hold on its last day.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
public final class IndicatorBook {
  private final List<IndicatorDefinition> definitions;
  private final List<IndicatorTarget> targets;
  private final LocalDate asAt;
  private final Map<Key, IndicatorValue> current = new HashMap<>();

  /** What was ever entered, in the order of the days on which it was. */
  private final Map<Key, List<IndicatorValue>> history = new HashMap<>();

  private final Map<EffectivePeriod, ReportingPeriod> labelled = new HashMap<>();

  private record Key(IndicatorId indicator, Optional<AreaId> area, EffectivePeriod days) {
    static Key of(IndicatorValue value) {
      return new Key(value.indicator(), value.area(), Spans.of(value.period()));
    }
  }

  private IndicatorBook(
      Collection<IndicatorDefinition> definitions,
      Collection<IndicatorTarget> targets,
      LocalDate asAt) {
    this.definitions = List.copyOf(definitions);
    this.targets = List.copyOf(targets);
    this.asAt = asAt;
  }

  /**
   * Opens the book.
   *
   * @param definitions definitions that are held to be right
   * @param targets targets that are held to be right
   * @param values all values, corrected ones too: those entered after the day are left out
   * @param asAt the day of the question
   * @return the book of that day
   * @throws IllegalArgumentException if a value cannot be a figure of its indicator, as {@link
   *     IndicatorDefinition#problemOf} says
   */
  public static IndicatorBook of(
      Collection<IndicatorDefinition> definitions,
      Collection<IndicatorTarget> targets,
      Records<IndicatorValue> values,
      LocalDate asAt) {
    IndicatorBook book =
        new IndicatorBook(
            requireNonNull(definitions, "definitions"),
            requireNonNull(targets, "targets"),
            requireNonNull(asAt, "asAt"));
    book.enter(requireNonNull(values, "values").asKnownOn(asAt));
    return book;
  }

  private void enter(Records<IndicatorValue> known) {
    for (IndicatorValue value : known.current()) {
      definition(value.indicator(), value.period().last())
          .flatMap(definition -> definition.problemOf(value))
          .ifPresent(
              wrong -> {
                throw new IllegalArgumentException(
                    "Cannot use value " + value.provenance().id() + ": " + wrong);
              });
      current.put(Key.of(value), value);
      labelled.putIfAbsent(Spans.of(value.period()), value.period());
    }
    Map<RecordId, IndicatorValue> byId = new HashMap<>();
    known.all().forEach(value -> byId.put(value.provenance().id(), value));
    current.forEach((key, value) -> history.put(key, earlier(key, value, byId)));
  }

  /** A value after those that it corrects, as far as they are of the same; the first one first. */
  private static List<IndicatorValue> earlier(
      Key key, IndicatorValue value, Map<RecordId, IndicatorValue> byId) {
    List<IndicatorValue> earlier = new ArrayList<>();
    Optional<IndicatorValue> one = Optional.of(value);
    while (one.isPresent()) {
      one.filter(of -> Key.of(of).equals(key)).ifPresent(of -> earlier.add(0, of));
      one = one.flatMap(of -> of.provenance().corrects()).map(byId::get);
    }
    return earlier;
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
   * Returns every indicator.
   *
   * @return each once, in the order of the definitions
   */
  public List<IndicatorId> indicators() {
    return definitions.stream().map(IndicatorDefinition::indicator).distinct().toList();
  }

  /**
   * Returns what is known of one of the partnership's own indicators.
   *
   * @param indicator the indicator
   * @param period the period, by its first and last day
   * @return the reading
   * @throws IllegalArgumentException if there is no such indicator
   */
  public IndicatorReading reading(IndicatorId indicator, ReportingPeriod period) {
    return reading(indicator, Optional.empty(), period);
  }

  /**
   * Returns what is known of an indicator in another area.
   *
   * @param indicator the indicator
   * @param area the area
   * @param period the period, by its first and last day
   * @return the reading
   * @throws IllegalArgumentException if there is no such indicator
   */
  public IndicatorReading reading(IndicatorId indicator, AreaId area, ReportingPeriod period) {
    return reading(indicator, Optional.of(area), period);
  }

  private IndicatorReading reading(
      IndicatorId indicator, Optional<AreaId> area, ReportingPeriod period) {
    if (!indicators().contains(requireNonNull(indicator, "indicator"))) {
      throw new IllegalArgumentException(
          "indicator must be one of " + indicators() + " but was " + indicator);
    }
    return new IndicatorReading(this, indicator, area, requireNonNull(period, "period"));
  }

  /**
   * Returns what is known of every one of the partnership's own indicators in a period.
   *
   * @param period the period, by its first and last day
   * @return the readings of those that are defined on its last day, in the order of the definitions
   */
  public List<IndicatorReading> readings(ReportingPeriod period) {
    return indicators().stream()
        .filter(indicator -> definition(indicator, period.last()).isPresent())
        .map(indicator -> reading(indicator, period))
        .toList();
  }

  /**
   * Returns what is known of one of the partnership's own indicators in several periods.
   *
   * @param indicator the indicator
   * @param periods the periods
   * @return a reading for each, in their order
   * @throws IllegalArgumentException if there is no such indicator
   */
  public List<IndicatorReading> series(IndicatorId indicator, List<ReportingPeriod> periods) {
    return periods.stream().map(period -> reading(indicator, period)).toList();
  }

  /**
   * Returns what is known of an indicator in another area in several periods.
   *
   * @param indicator the indicator
   * @param area the area
   * @param periods the periods
   * @return a reading for each, in their order
   * @throws IllegalArgumentException if there is no such indicator
   */
  public List<IndicatorReading> series(
      IndicatorId indicator, AreaId area, List<ReportingPeriod> periods) {
    return periods.stream().map(period -> reading(indicator, area, period)).toList();
  }

  Optional<IndicatorDefinition> definition(IndicatorId indicator, LocalDate day) {
    return definitions.stream()
        .filter(one -> one.indicator().equals(indicator) && one.inForce().contains(day))
        .findFirst();
  }

  Optional<IndicatorTarget> target(IndicatorId indicator, LocalDate day) {
    return targets.stream()
        .filter(one -> one.indicator().equals(indicator) && one.inForce().contains(day))
        .findFirst();
  }

  Optional<IndicatorValue> current(
      IndicatorId indicator, Optional<AreaId> area, EffectivePeriod days) {
    return Optional.ofNullable(current.get(new Key(indicator, area, days)));
  }

  List<IndicatorValue> history(IndicatorId indicator, Optional<AreaId> area, EffectivePeriod days) {
    return history.getOrDefault(new Key(indicator, area, days), List.of());
  }

  /** The days under the label that a value gives them, or else under the days themselves. */
  ReportingPeriod labelled(EffectivePeriod days) {
    ReportingPeriod known = labelled.get(days);
    return known == null
        ? new ReportingPeriod(days.toString(), days.from(), days.to().orElseThrow())
        : known;
  }

  /** Returns the day and how many indicators there are. */
  @Override
  public String toString() {
    return "IndicatorBook[" + asAt + ", " + indicators().size() + " indicators]";
  }
}
