// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.util.List;
import java.util.function.Function;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;

/** The tables of indicators, as they stand in a sheet. */
public final class IndicatorTables {
  /** Indicators: the versions of one never hold on the same day. */
  public static final RecordTable<IndicatorDefinition> INDICATORS =
      RecordTable.of("indicators", DefinitionColumns.ALL, DefinitionColumns::read)
          .with(noOverlap("version", IndicatorDefinition::indicator, IndicatorDefinition::inForce));

  /** Targets: those of one indicator never hold on the same day. */
  public static final RecordTable<IndicatorTarget> TARGETS =
      RecordTable.of("indicator-targets", TargetColumns.ALL, TargetColumns::read)
          .with(noOverlap("target", IndicatorTarget::indicator, IndicatorTarget::inForce));

  /** Values: one for each indicator, area and days of a period. */
  public static final RecordTable<IndicatorValue> VALUES =
      RecordTable.of("indicator-values", ValueColumns.ALL, ValueColumns::read)
          .oneForEach(
              "indicator, area and period",
              one ->
                  List.of(one.indicator(), one.area(), one.period().first(), one.period().last()));

  private IndicatorTables() {}

  /** Refuses each record that holds on a day on which one above it of the same indicator does. */
  private static <T extends YearRecord> RecordTable.Rule<T> noOverlap(
      String what, Function<T, IndicatorId> indicator, Function<T, EffectivePeriod> inForce) {
    return (current, refusal) -> {
      for (int later = 1; later < current.size(); later++) {
        T one = current.get(later);
        current.subList(0, later).stream()
            .filter(other -> indicator.apply(other).equals(indicator.apply(one)))
            .filter(other -> inForce.apply(other).overlaps(inForce.apply(one)))
            .findFirst()
            .ifPresent(
                other ->
                    refusal.add(
                        one,
                        "from and to must not overlap another "
                            + what
                            + " of "
                            + indicator.apply(one)
                            + ", that of "
                            + inForce.apply(other)
                            + ", but was "
                            + inForce.apply(one)));
      }
    };
  }
}
