// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.reporting.reconciliation.StatedShare.Fit;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.TableRow;

/**
 * Checks tables, also those that were made by hand of what somebody stated: totals against their
 * rows, columns against the columns that they are the sum of, shares against their cells, and one
 * quantity against the same in other tables.
 *
 * <pre>{@code
 * TableChecks.of(List.of(contributions, expenditure)).errors();
 * }</pre>
 *
 * <p>A cell without a figure is no zero: a sum with a part that is withheld or not available is not
 * looked at. An amount of whole pounds may be off by 50p, a number by half a unit of the last place
 * that its column prints, a count by nothing.
 */
public final class TableChecks {
  private static final Amount NOTHING = Amount.count(0);

  private final Findings findings = new Findings();
  private final Map<QuantityKey, List<Place>> quantities = new TreeMap<>();

  private TableChecks() {}

  /** A figure in a table. */
  private record Place(ReportTable table, TableRow row, Column.Measure column, Amount amount) {
    String inWords() {
      return amount + " in " + name(table);
    }

    FigurePlace place() {
      return new FigurePlace(
          table.caption() + ": " + column.heading() + ", " + rowName(row),
          amount.toString(),
          table.id().value(),
          row.sources().stream().map(SourceRecord::record).toList(),
          Optional.empty());
    }
  }

  /**
   * Checks tables.
   *
   * @param tables the tables of one report, each name once
   * @return what does and does not reconcile, the same for any order of the tables
   */
  public static Reconciliation of(Collection<ReportTable> tables) {
    TableChecks checks = new TableChecks();
    requireNonNull(tables, "tables").stream()
        .sorted(comparing(ReportTable::id))
        .forEach(checks::check);
    checks.quantities.values().forEach(checks::alike);
    return checks.findings.result();
  }

  private void check(ReportTable table) {
    for (int at = 0; at < table.columns().size(); at++) {
      if (table.columns().get(at) instanceof Column.Measure measure) {
        totals(table, measure, at);
        sums(table, measure, at);
        remember(table, measure, at);
      } else if (table.columns().get(at) instanceof Column.Share share) {
        shares(table, share, at);
      }
    }
  }

  private void totals(ReportTable table, Column.Measure column, int at) {
    if (!column.additive()) {
      return;
    }
    for (TableRow row : table.rows()) {
      if (row.kind() != TableRow.Kind.BODY) {
        List<TableRow> parts =
            table.rows().stream()
                .filter(one -> one.kind() == TableRow.Kind.BODY)
                .filter(one -> row.kind() == TableRow.Kind.TOTAL || one.group().equals(row.group()))
                .toList();
        sum(
            new Place(table, row, column, amount(column, row.cells().get(at)).orElse(NOTHING)),
            row.cells().get(at),
            parts.stream().map(part -> part.cells().get(at)).toList(),
            parts.size() + " rows");
      }
    }
  }

  private void sums(ReportTable table, Column.Measure column, int at) {
    if (column.sumOf().isEmpty()) {
      return;
    }
    for (TableRow row : table.rows()) {
      List<Cell> parts =
          column.sumOf().stream().map(part -> row.cells().get(table.indexOf(part))).toList();
      sum(
          new Place(table, row, column, amount(column, row.cells().get(at)).orElse(NOTHING)),
          row.cells().get(at),
          parts,
          parts.size() + " columns");
    }
  }

  private void sum(Place total, Cell cell, List<Cell> parts, String of) {
    List<Cell> counting = parts.stream().filter(part -> part != Mark.NOT_APPLICABLE).toList();
    boolean known =
        cell instanceof Cell.Figure
            && !counting.isEmpty()
            && counting.stream().allMatch(Cell.Figure.class::isInstance);
    if (!known) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = total.amount().slack();
    for (Cell part : counting) {
      Amount amount = amount(total.column(), part).orElseThrow();
      sum = sum.add(amount.value());
      slack = slack.add(amount.slack());
    }
    Difference difference = new Difference(total.amount().value(), sum, slack);
    String where = rowName(total.row()) + " of " + total.column().heading();
    if (difference.isNothing()) {
      findings.agree(name(total.table()) + ": " + where + " " + total.amount() + " = its " + of);
      return;
    }
    boolean rounding = difference.isWithinRounding();
    findings.add(
        rounding ? CheckKind.ROUNDING : CheckKind.SUM,
        matter(total, of.substring(of.indexOf(' ') + 1)),
        name(total.table())
            + ": "
            + where
            + " is "
            + total.amount()
            + ", but its "
            + of
            + " come to "
            + total.amount().with(sum)
            + ": "
            + total.amount().with(difference.apart().abs())
            + " apart"
            + (rounding ? ", which rounding allows, up to " + total.amount().with(slack) : ""),
        List.of(total.place()));
  }

  private static String matter(Place place, String what) {
    return "table "
        + place.table().id()
        + " "
        + place.column().id()
        + " "
        + place.row().group().orElse("")
        + " "
        + rowName(place.row())
        + " "
        + what;
  }

  private static String name(ReportTable table) {
    return "table \u201c" + table.caption() + "\u201d";
  }

  private static String rowName(TableRow row) {
    return switch (row.kind()) {
      case TOTAL -> "total";
      case SUBTOTAL -> "total of " + row.group().orElse("the group");
      case BODY ->
          row.cells().stream()
              .filter(Cell.Words.class::isInstance)
              .map(cell -> ((Cell.Words) cell).words())
              .filter(words -> !words.isEmpty())
              .findFirst()
              .orElse("row");
    };
  }

  private void remember(ReportTable table, Column.Measure column, int at) {
    for (TableRow row : table.rows()) {
      amount(column, row.cells().get(at))
          .ifPresent(
              amount ->
                  quantities
                      .computeIfAbsent(table.key(row, column), key -> new ArrayList<>())
                      .add(new Place(table, row, column, amount)));
    }
  }

  private void alike(List<Place> places) {
    Place first = places.get(0);
    List<Place> others =
        places.stream()
            .filter(one -> one.amount().value().compareTo(first.amount().value()) != 0)
            .toList();
    if (others.isEmpty()) {
      if (places.size() > 1) {
        findings.agree(
            Words.list(places.stream().map(Place::inWords).toList())
                + " are alike: "
                + rowName(first.row())
                + " of "
                + first.column().heading());
      }
      return;
    }
    BigDecimal apart = BigDecimal.ZERO;
    boolean rounding = true;
    for (Place other : others) {
      BigDecimal off = other.amount().value().subtract(first.amount().value()).abs();
      apart = apart.max(off);
      rounding &= off.compareTo(first.amount().slack().add(other.amount().slack())) <= 0;
    }
    findings.add(
        rounding ? CheckKind.ROUNDING : CheckKind.TWO_VALUES,
        matter(first, "and elsewhere"),
        rowName(first.row())
            + " of "
            + first.column().heading()
            + " is "
            + Words.list(places.stream().map(Place::inWords).toList())
            + ": "
            + first.amount().with(apart)
            + " apart",
        places.stream().map(Place::place).toList());
  }

  private void shares(ReportTable table, Column.Share share, int at) {
    int part = table.indexOf(share.part());
    int whole = table.indexOf(share.whole());
    List<String> wrong = new ArrayList<>();
    TableRow last = table.rows().isEmpty() ? null : table.rows().get(table.rows().size() - 1);
    for (TableRow row : table.rows()) {
      TableRow of = share.isOfTotal() && last != null ? last : row;
      if (row.cells().get(at) instanceof Cell.Ratio ratio
          && row.cells().get(part) instanceof Cell.Figure one
          && of.cells().get(whole) instanceof Cell.Figure other
          && other.value().signum() > 0
          && StatedShare.fit(
                  ratio.in(share.base(), share.places()),
                  one.value().multiply(BigDecimal.valueOf(share.base())).movePointLeft(2),
                  other.value())
              != Fit.NEAREST) {
        wrong.add(
            rowName(row)
                + " is stated as "
                + CellText.of(share, ratio)
                + " but is "
                + CellText.of(share, new Cell.Ratio(one.value(), other.value(), false)));
      }
    }
    if (!wrong.isEmpty()) {
      findings.add(
          CheckKind.SHARES,
          "table " + table.id() + " " + share.id(),
          name(table) + ": of " + share.heading() + ", " + Words.list(wrong),
          List.of(
              new FigurePlace(
                  table.caption() + ": " + share.heading(),
                  wrong.size() + " shares",
                  table.id().value(),
                  List.of(),
                  Optional.empty())));
    }
  }

  private static Optional<Amount> amount(Column.Measure column, Cell cell) {
    return cell instanceof Cell.Figure figure
        ? Optional.of(Amount.of(column.unit().kind(), figure.value(), column.places()))
        : Optional.empty();
  }
}
