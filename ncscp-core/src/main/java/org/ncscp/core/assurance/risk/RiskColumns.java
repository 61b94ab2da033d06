// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.risk.RiskOrigin.FromAudit;
import org.ncscp.core.assurance.risk.RiskOrigin.FromElsewhere;
import org.ncscp.core.assurance.risk.RiskOrigin.FromIndicator;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of risks. */
final class RiskColumns {
  static final Cell<RiskId> RISK_CELL = Cells.of(RiskId::of, RiskId.class, "rising-exclusions");
  static final Cell<GroupId> GROUP_CELL =
      Cells.of(GroupId::of, GroupId.class, "business-management-group");

  private static final Column<Risk, RiskId> RISK =
      Column.required("risk", RISK_CELL, Risk::risk, "its name in the register");
  private static final Column<Risk, String> TITLE =
      Column.required("title", Cells.WORDS, Risk::title, "its title");
  private static final Column<Risk, FreeText> DESCRIPTION =
      Column.required("description", Cells.TEXT, Risk::description, "what may happen and why");
  private static final Column<Risk, LocalDate> OPENED =
      Column.required("opened", Cells.DAY, Risk::opened, "its first day in the register");
  private static final Column<Risk, GroupId> OWNER =
      Column.required(
          "owner", GROUP_CELL, Risk::owner, "the group that answers for it at the beginning");
  private static final Column<Risk, IndicatorId> ORIGIN_INDICATOR =
      origin(
          "origin-indicator",
          Cells.of(IndicatorId::of, IndicatorId.class, "first-time-entrants"),
          FromIndicator.class,
          FromIndicator::indicator,
          "the indicator that brought it there");
  private static final Column<Risk, ReportingPeriod> ORIGIN_PERIOD =
      origin(
          "origin-period",
          Cells.PERIOD,
          FromIndicator.class,
          FromIndicator::period,
          "the period in which that indicator showed it");
  private static final Column<Risk, FromAudit> ORIGIN_AUDIT =
      origin(
          "origin-audit",
          Cells.of(FromAudit::new, FromAudit.class, "neglect-2025")
              .as("the id of an audit, as neglect-2025"),
          FromAudit.class,
          Function.identity(),
          "the audit that brought it there");
  private static final Column<Risk, String> ORIGIN_OTHER =
      origin(
          "origin-other",
          Cells.WORDS,
          FromElsewhere.class,
          FromElsewhere::words,
          "what else brought it there");

  static final List<Column<Risk, ?>> ALL =
      List.of(
          RISK,
          TITLE,
          DESCRIPTION,
          OPENED,
          OWNER,
          ORIGIN_INDICATOR,
          ORIGIN_PERIOD,
          ORIGIN_AUDIT,
          ORIGIN_OTHER);

  private RiskColumns() {}

  private static <O extends RiskOrigin, V> Column<Risk, V> origin(
      String name, Cell<V> cell, Class<O> kind, Function<O, V> value, String meaning) {
    return Column.optional(
        name,
        cell,
        risk -> Optional.of(risk.origin()).filter(kind::isInstance).map(kind::cast).map(value),
        meaning);
  }

  static Risk read(Row row, Provenance provenance) {
    return Risk.builder()
        .provenance(provenance)
        .risk(row.get(RISK))
        .title(row.get(TITLE))
        .description(row.get(DESCRIPTION))
        .opened(row.get(OPENED))
        .owner(row.get(OWNER))
        .origin(origin(row))
        .build();
  }

  private static RiskOrigin origin(Row row) {
    Optional<IndicatorId> indicator = row.find(ORIGIN_INDICATOR);
    Optional<ReportingPeriod> period = row.find(ORIGIN_PERIOD);
    if (indicator.isPresent() != period.isPresent()) {
      throw new IllegalArgumentException(
          "origin-indicator and origin-period must be both there or both left out but only "
              + (indicator.isPresent() ? "origin-indicator" : "origin-period")
              + " was there");
    }
    List<RiskOrigin> origins =
        List.<Optional<? extends RiskOrigin>>of(
                indicator.map(one -> new FromIndicator(one, period.orElseThrow())),
                row.find(ORIGIN_AUDIT),
                row.find(ORIGIN_OTHER).map(FromElsewhere::new))
            .stream()
            .<RiskOrigin>flatMap(Optional::stream)
            .toList();
    if (origins.size() != 1) {
      throw new IllegalArgumentException(
          "origin must be one of origin-indicator with origin-period, origin-audit and"
              + " origin-other but was "
              + (origins.isEmpty() ? "none" : origins.size() + " of them"));
    }
    return origins.get(0);
  }
}
