// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.assurance.indicator.AreaId;
import org.ncscp.core.assurance.indicator.Direction;
import org.ncscp.core.assurance.indicator.IndicatorComparison;
import org.ncscp.core.assurance.indicator.IndicatorComparison.Obstacle;
import org.ncscp.core.assurance.indicator.IndicatorDefinition;
import org.ncscp.core.assurance.indicator.IndicatorFigure;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.IndicatorReading.State;
import org.ncscp.core.assurance.indicator.IndicatorTarget;
import org.ncscp.core.assurance.indicator.IndicatorUnit;
import org.ncscp.core.assurance.indicator.RatingWord;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

/** The indicators of one unit by quarter. */
final class IndicatorTable {
  /** The places of a figure that is no count and is made of parts, or stated. */
  private static final int PLACES = 1;

  private final IndicatorUnit unit;
  private final Map<IndicatorId, List<IndicatorReading>> indicators;
  private final List<AreaId> areas;

  /** A column, and what stands in it for a reading. */
  private record Made(Column column, Function<IndicatorReading, Cell> cell) {}

  IndicatorTable(
      IndicatorUnit unit, Map<IndicatorId, List<IndicatorReading>> indicators, List<AreaId> areas) {
    this.unit = unit;
    this.indicators = indicators;
    this.areas = areas;
  }

  ReportTable made() {
    ReportTable.Builder table =
        ReportTable.builder(
                "indicators-" + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Indicators, by quarter: " + (isRateOfMany() ? "rates " : "") + inWords())
            .groupedBy(Column.dimension("indicator", "Indicator"))
            .column(Column.dimension("period", "Quarter"));
    List<Made> columns = columns();
    columns.forEach(made -> table.column(made.column()));
    indicators
        .values()
        .forEach(
            readings -> {
              table.group(title(readings));
              readings.forEach(reading -> table.row(cells(columns, reading)));
            });
    tolerances().forEach(table::note);
    return table.build();
  }

  private boolean isRateOfMany() {
    return unit.isRate() && unit != IndicatorUnit.PERCENT;
  }

  private String inWords() {
    return unit.isRate() && unit != IndicatorUnit.PER_100
        ? Unit.ofRate(unit.per()).name()
        : unit.inWords();
  }

  private String share() {
    return unit == IndicatorUnit.PERCENT ? "Percentage" : "Rate";
  }

  private Stream<IndicatorReading> readings() {
    return indicators.values().stream().flatMap(List::stream);
  }

  private static Cell[] cells(List<Made> columns, IndicatorReading reading) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(reading.period().label()));
    columns.stream()
        .filter(made -> !(made.column() instanceof Column.Share))
        .forEach(made -> cells.add(made.cell().apply(reading)));
    return cells.toArray(Cell[]::new);
  }

  private List<Made> columns() {
    List<Made> columns = new ArrayList<>();
    boolean hasParts = readings().anyMatch(reading -> parts(reading).isPresent());
    if (hasParts) {
      columns.addAll(partColumns());
    }
    if (!hasParts || readings().anyMatch(reading -> stated(reading).isPresent())) {
      columns.add(new Made(figureColumn(hasParts), this::figure));
    }
    if (readings().anyMatch(reading -> reading.target().isPresent())) {
      columns.add(new Made(number("target", "Target", targetPlaces()), IndicatorTable::target));
    }
    for (AreaId area : areas) {
      if (readings().anyMatch(reading -> beside(reading, area) instanceof Cell.Figure)) {
        String heading = Labels.capital(area.value().replace('-', ' '));
        columns.add(
            new Made(
                number("area-" + area.value(), heading, places()),
                reading -> beside(reading, area)));
      }
    }
    columns.add(said("rating", "Against the target", reading -> rating(reading.rating())));
    columns.add(
        said(
            "trend",
            "Since the quarter before",
            reading -> reading.sincePeriodBefore().result().asTrend()));
    columns.add(
        said(
            "trend-year",
            "Since a year before",
            reading -> reading.sinceYearBefore().result().asTrend()));
    columns.add(said("standing", "Standing of the figure", IndicatorTable::standing));
    return columns;
  }

  private static Made said(String id, String heading, Function<IndicatorReading, String> words) {
    return new Made(Column.remark(id, heading), reading -> Cell.words(words.apply(reading)));
  }

  /** Who is counted is part of whom: that the others are few tells as much. */
  private List<Made> partColumns() {
    Column.Measure whole =
        Column.Measure.ofCount("indicator-whole", "Of", "counted")
            .measuring("indicator")
            .asIdentifying()
            .notAdditive();
    Column.Measure part =
        Column.Measure.ofCount("indicator-part", "Counted", "counted")
            .measuring("indicator")
            .where("counted", "yes")
            .asIdentifying()
            .notAdditive();
    boolean percentage = unit == IndicatorUnit.PERCENT;
    return List.of(
        new Made(
            part,
            reading ->
                parts(reading).map(of -> shown(of.number(), reading)).orElse(noParts(reading))),
        new Made(
            whole,
            reading ->
                parts(reading)
                    .flatMap(IndicatorFigure::denominator)
                    .map(of -> shown(of, reading))
                    .orElse(noParts(reading))),
        new Made(
            Column.Share.of(
                    percentage ? "percentage" : "rate",
                    share(),
                    "indicator-part",
                    "indicator-whole",
                    PLACES)
                .inEvery(unit.per()),
            reading -> Mark.NOT_APPLICABLE));
  }

  private Column.Measure figureColumn(boolean besideParts) {
    String id = "indicator-" + unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Column.Measure column =
        switch (unit) {
          case COUNT -> Column.Measure.ofCount(id, "Count", "counted").asIdentifying();
          case POUNDS -> number(id, "Pounds", places());
          case DAYS -> number(id, "Days", places());
          case PERCENT, PER_100, PER_1000, PER_10000, PER_100000 ->
              number(id, share() + (besideParts ? " stated without its parts" : ""), places());
        };
    return column.notAdditive();
  }

  private Column.Measure number(String id, String heading, int places) {
    Unit of =
        switch (unit) {
          case COUNT -> Unit.ofNumber("counted");
          case POUNDS -> Unit.POUNDS;
          case DAYS -> Unit.ofNumber("days");
          case PERCENT, PER_100, PER_1000, PER_10000, PER_100000 -> Unit.ofRate(unit.per());
        };
    return Column.Measure.of(id, heading, of, places).notAdditive();
  }

  private int places() {
    return unit == IndicatorUnit.POUNDS ? 2 : PLACES;
  }

  /** As many as the targets are set with. */
  private int targetPlaces() {
    return readings()
        .flatMap(reading -> reading.target().stream())
        .mapToInt(goal -> Math.max(0, goal.target().stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  /** The figure, if it is a share of one count in another. */
  private Optional<IndicatorFigure> parts(IndicatorReading reading) {
    return reading
        .figure()
        .filter(
            figure ->
                unit.isRate()
                    && isWhole(figure.number())
                    && figure.denominator().filter(IndicatorTable::isWhole).isPresent());
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private Optional<IndicatorFigure> stated(IndicatorReading reading) {
    return reading.figure().filter(figure -> parts(reading).isEmpty());
  }

  private Cell figure(IndicatorReading reading) {
    return parts(reading).isPresent()
        ? Mark.NOT_APPLICABLE
        : reading.figure().map(figure -> shown(exact(figure), reading)).orElse(none(reading));
  }

  private static Cell noParts(IndicatorReading reading) {
    return reading.figure().isPresent() ? Mark.NOT_AVAILABLE : none(reading);
  }

  private static Cell none(IndicatorReading reading) {
    return reading.state() == State.NOT_MEASURED ? Mark.NOT_APPLICABLE : Mark.NOT_AVAILABLE;
  }

  /** Exact where it is stated alone; a rate made of its parts is rounded as it is printed. */
  private BigDecimal exact(IndicatorFigure figure) {
    return figure.denominator().isPresent() ? figure.value(places()) : figure.number();
  }

  private static Cell target(IndicatorReading reading) {
    return reading.target().map(goal -> Cell.number(goal.target())).orElse(Mark.NOT_APPLICABLE);
  }

  private Cell beside(IndicatorReading reading, AreaId area) {
    IndicatorComparison comparison = reading.beside(area);
    if (comparison.obstacles().stream().anyMatch(why -> why != Obstacle.NO_FIGURE)) {
      return Mark.NOT_APPLICABLE;
    }
    IndicatorReading other = comparison.other();
    return other.figure().map(figure -> shown(exact(figure), other)).orElse(none(other));
  }

  private static Cell shown(BigDecimal number, IndicatorReading reading) {
    Cell cell = Cell.number(number);
    return reading.state() == State.PROVISIONAL ? cell.asProvisional() : cell;
  }

  private static String rating(RatingWord rating) {
    return rating.inWords() + rating.colour().map(colour -> " (" + colour + ")").orElse("");
  }

  private static String standing(IndicatorReading reading) {
    String state = reading.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return state + (reading.revised() ? ", revised" : "") + (reading.late() ? ", late" : "");
  }

  private static String title(List<IndicatorReading> readings) {
    return readings
        .get(readings.size() - 1)
        .definition()
        .map(IndicatorDefinition::title)
        .orElseThrow();
  }

  /** Which way is better, and how far off a target is still tolerated. */
  private List<String> tolerances() {
    List<String> notes = new ArrayList<>();
    for (List<IndicatorReading> readings : indicators.values()) {
      for (IndicatorReading reading : readings) {
        reading
            .target()
            .map(
                goal ->
                    title(readings)
                        + ": "
                        + better(reading.definition().orElseThrow().direction(), goal))
            .filter(note -> !notes.contains(note))
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  private static String better(Direction direction, IndicatorTarget goal) {
    boolean none = goal.tolerance().signum() == 0;
    String far = "up to " + goal.tolerance().stripTrailingZeros().toPlainString();
    String tolerated = none ? "." : ", and " + far + " off the target is within tolerance.";
    return switch (direction) {
      case HIGHER_IS_BETTER -> "higher is better" + tolerated;
      case LOWER_IS_BETTER -> "lower is better" + tolerated;
      case NEITHER -> none ? "on target is the target itself." : "on target is " + far + " off it.";
    };
  }
}
