// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The words of a cell, as people read them: {@code £189,712}, {@code 45.03%}, {@code 27 July 2024},
 * {@code [c]}; with {@code [p]} behind a provisional figure.
 */
public final class CellText {
  /** The sign behind a figure that may still change. */
  public static final String PROVISIONAL = "[p]";

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private CellText() {}

  /**
   * Returns the words of a cell.
   *
   * @param column its column
   * @param cell the cell
   * @return the words; none for an empty cell
   */
  public static String of(Column column, Cell cell) {
    requireNonNull(column, "column");
    if (cell instanceof Cell.Words words) {
      return words.words();
    }
    if (cell instanceof Cell.Day day) {
      return day(day.day());
    }
    if (cell instanceof Mark mark) {
      return mark.sign();
    }
    BigDecimal number = number(column, requireNonNull(cell, "cell")).orElseThrow();
    boolean provisional =
        cell instanceof Cell.Ratio ratio ? ratio.provisional() : ((Cell.Figure) cell).provisional();
    String text =
        Unit.of(column).map(unit -> inUnit(number, unit)).orElseGet(number::toPlainString);
    return provisional ? text + " " + PROVISIONAL : text;
  }

  /**
   * Returns the number of a cell as it is printed, for machines: rounded to the decimals of its
   * column, and of a share the percentage or rate.
   *
   * @param column its column
   * @param cell the cell
   * @return empty for words, a day or a mark
   */
  public static Optional<BigDecimal> number(Column column, Cell cell) {
    requireNonNull(column, "column");
    if (cell instanceof Cell.Ratio ratio) {
      return Optional.of(
          column instanceof Column.Share share
              ? ratio.in(share.base(), share.places())
              : ratio.in(100, 0));
    }
    if (requireNonNull(cell, "cell") instanceof Cell.Figure figure) {
      return Optional.of(
          column instanceof Column.Measure measure
              ? figure.value().setScale(measure.places(), RoundingMode.HALF_UP)
              : figure.value());
    }
    return Optional.empty();
  }

  /**
   * Returns a day in words.
   *
   * @param day the day
   * @return for example {@code 27 July 2024}
   */
  public static String day(LocalDate day) {
    requireNonNull(day, "day");
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  private static String inUnit(BigDecimal number, Unit unit) {
    String sign = number.signum() < 0 ? "-" : "";
    String pounds = unit.kind() == Unit.Kind.POUNDS ? "£" : "";
    String percent = unit.equals(Unit.PER_CENT) ? "%" : "";
    return sign + pounds + grouped(number.abs().toPlainString()) + percent;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    for (int at = end - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
