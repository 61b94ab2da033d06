// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** What a value must be to be a figure of its indicator. */
final class FigureRules {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private FigureRules() {}

  static Optional<IndicatorFigure> figure(IndicatorDefinition definition, IndicatorValue value) {
    problem(definition, value)
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException(wrong);
            });
    IndicatorUnit unit = definition.unit();
    if (value.denominator().filter(by -> by.signum() == 0).isPresent()) {
      return Optional.empty();
    }
    return value
        .stated()
        .or(value::numerator)
        .map(number -> new IndicatorFigure(unit, number, value.denominator()));
  }

  static Optional<String> problem(IndicatorDefinition definition, IndicatorValue value) {
    if (!value.indicator().equals(definition.indicator())) {
      return Optional.of(
          "indicator must be " + definition.indicator() + " but was " + value.indicator());
    }
    return parts(definition, value)
        .or(() -> stated(definition, value))
        .or(() -> early(definition, value));
  }

  private static Optional<String> parts(IndicatorDefinition definition, IndicatorValue value) {
    if (value.numerator().isEmpty()) {
      return Optional.empty();
    }
    if (definition.denominator().isEmpty()) {
      return Optional.of(
          "denominator must be left out for "
              + definition.indicator()
              + ", which is not divided, but was "
              + value.denominator().orElseThrow().toPlainString());
    }
    BigDecimal numerator = value.numerator().get();
    BigDecimal denominator = value.denominator().orElseThrow();
    boolean above =
        definition.unit() == IndicatorUnit.PERCENT && numerator.compareTo(denominator) > 0;
    return problem(
        above,
        "numerator must be at most the denominator "
            + denominator.toPlainString()
            + " for a percentage but was ",
        numerator);
  }

  private static Optional<String> stated(IndicatorDefinition definition, IndicatorValue value) {
    if (value.stated().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal stated = value.stated().get();
    IndicatorUnit unit = definition.unit();
    boolean below = unit != IndicatorUnit.POUNDS && stated.signum() < 0;
    boolean above = unit == IndicatorUnit.PERCENT && stated.compareTo(HUNDRED) > 0;
    boolean broken = unit == IndicatorUnit.COUNT && stated.stripTrailingZeros().scale() > 0;
    return problem(
            below,
            "value must not be below zero for the unit " + unit.inWords() + " but was ",
            stated)
        .or(() -> problem(above, "value must be at most 100 for a percentage but was ", stated))
        .or(() -> problem(broken, "value must be a whole number for a count but was ", stated));
  }

  private static Optional<String> problem(boolean wrong, String rule, BigDecimal number) {
    return wrong ? Optional.of(rule + number.toPlainString()) : Optional.empty();
  }

  private static Optional<String> early(IndicatorDefinition definition, IndicatorValue value) {
    if (definition.timing() == Timing.SNAPSHOT
        || value.quality().filter(QualityMark.FINAL::equals).isEmpty()) {
      return Optional.empty();
    }
    return value
        .asAt()
        .filter(day -> day.isBefore(value.period().last()))
        .map(
            day ->
                "quality must not be final for what is counted until "
                    + value.period().last()
                    + " and known as at "
                    + day
                    + " but was final");
  }
}
