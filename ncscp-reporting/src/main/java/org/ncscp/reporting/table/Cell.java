// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.Pounds;

/**
 * What stands in one cell: a figure, a share, a day, words, or a mark that says why there is no
 * figure. A figure of zero is a true zero.
 */
public sealed interface Cell permits Cell.Words, Cell.Day, Cell.Figure, Cell.Ratio, Mark {
  /**
   * Words.
   *
   * @param words the words; maybe none
   */
  record Words(String words) implements Cell {

    /**
     * Checks the parts.
     *
     * @param words the words; maybe none
     */
    public Words {
      requireNonNull(words, "words");
    }
  }

  /**
   * A day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements Cell {

    /**
     * Checks the parts.
     *
     * @param day the day
     */
    public Day {
      requireNonNull(day, "day");
    }
  }

  /**
   * A figure, exact. Equal to another of the same value, however many zeros stand behind its point.
   *
   * @param value the figure
   * @param provisional whether it may still change
   */
  record Figure(BigDecimal value, boolean provisional) implements Cell {

    /**
     * Checks the parts.
     *
     * @param value the figure
     * @param provisional whether it may still change
     */
    public Figure {
      value = plain(requireNonNull(value, "value"));
    }
  }

  /**
   * A share, kept as its two parts; the percentage or rate is made on printing.
   *
   * @param part how many or how much
   * @param whole of how many or how much; not zero
   * @param provisional whether it may still change
   */
  record Ratio(BigDecimal part, BigDecimal whole, boolean provisional) implements Cell {

    /**
     * Checks the parts.
     *
     * @param part how many or how much
     * @param whole of how many or how much
     * @param provisional whether it may still change
     * @throws IllegalArgumentException if the whole is zero
     */
    public Ratio {
      part = plain(requireNonNull(part, "part"));
      whole = plain(requireNonNull(whole, "whole"));
      if (whole.signum() == 0) {
        throw new IllegalArgumentException("whole of a share must not be zero");
      }
    }

    /**
     * Returns the share as so many in a base.
     *
     * @param base 100 for the percentage, 1,000 for the rate in a thousand
     * @param places how many decimals, zero or more; halves are rounded up, away from zero
     * @return the percentage or rate
     */
    public BigDecimal in(int base, int places) {
      return part.multiply(BigDecimal.valueOf(base)).divide(whole, places, RoundingMode.HALF_UP);
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Returns a cell without words, as a total has under a heading that it has nothing to say of.
   *
   * @return the cell
   */
  static Cell empty() {
    return new Words("");
  }

  /**
   * Returns words.
   *
   * @param words the words
   * @return the cell
   */
  static Cell words(String words) {
    return new Words(words);
  }

  /**
   * Returns a day.
   *
   * @param day the day
   * @return the cell
   */
  static Cell day(LocalDate day) {
    return new Day(day);
  }

  /**
   * Returns a count.
   *
   * @param count the count
   * @return the cell
   */
  static Cell count(long count) {
    return new Figure(BigDecimal.valueOf(count), false);
  }

  /**
   * Returns any number.
   *
   * @param number the number
   * @return the cell
   */
  static Cell number(BigDecimal number) {
    return new Figure(number, false);
  }

  /**
   * Returns an amount.
   *
   * @param pounds the amount
   * @return the cell
   */
  static Cell pounds(Pounds pounds) {
    return new Figure(requireNonNull(pounds, "pounds").amount(), false);
  }

  /**
   * Returns an amount that may not be known.
   *
   * @param pounds the amount
   * @return the cell; {@link Mark#NOT_AVAILABLE} if there is none
   */
  static Cell pounds(Optional<Pounds> pounds) {
    return requireNonNull(pounds, "pounds").map(Cell::pounds).orElse(Mark.NOT_AVAILABLE);
  }

  /**
   * Returns the same, as something that may still change. Words, days and marks stay as they are.
   *
   * @return the cell
   */
  default Cell asProvisional() {
    if (this instanceof Figure figure) {
      return new Figure(figure.value(), true);
    }
    if (this instanceof Ratio ratio) {
      return new Ratio(ratio.part(), ratio.whole(), true);
    }
    return this;
  }
}
