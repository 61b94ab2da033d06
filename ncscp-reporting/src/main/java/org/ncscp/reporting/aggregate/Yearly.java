// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The totals of a year, with those of the year before beside them where there are any.
 *
 * <pre>{@code
 * Yearly<MoneyTotals> money =
 *     Yearly.of(ReportingPeriod.ofFinancialYear(2025), totals)
 *         .beside(ReportingPeriod.ofFinancialYear(2024), totalsOfTheYearBefore);
 * }</pre>
 *
 * @param <T> the totals
 * @param period the year, or another reporting period
 * @param totals its totals
 * @param before the year before; empty if it is not to be shown
 */
public record Yearly<T>(ReportingPeriod period, T totals, Optional<Yearly<T>> before) {

  /**
   * Checks that the year before comes before.
   *
   * @param period the year
   * @param totals its totals
   * @param before the year before
   * @throws IllegalArgumentException if it does not end before the year begins
   */
  public Yearly {
    requireNonNull(period, "period");
    requireNonNull(totals, "totals");
    if (requireNonNull(before, "before").isPresent()
        && !before.get().period().last().isBefore(period.first())) {
      throw new IllegalArgumentException(
          "the year before must end before "
              + period.first()
              + " but ended "
              + before.get().period().last());
    }
  }

  /**
   * Returns a year alone.
   *
   * @param <T> the totals
   * @param period the year
   * @param totals its totals
   * @return the year
   */
  public static <T> Yearly<T> of(ReportingPeriod period, T totals) {
    return new Yearly<>(period, totals, Optional.empty());
  }

  /**
   * Returns the year with another before it.
   *
   * @param earlier the year before
   * @param itsTotals its totals
   * @return the two
   * @throws IllegalArgumentException if the other does not end before this one begins
   */
  public Yearly<T> beside(ReportingPeriod earlier, T itsTotals) {
    return new Yearly<>(period, totals, Optional.of(of(earlier, itsTotals)));
  }

  /**
   * Returns a part of the totals of each year.
   *
   * @param <P> the part
   * @param part takes the part out of the totals
   * @return the part of both years
   */
  public <P> Yearly<P> map(Function<T, P> part) {
    return new Yearly<>(period, part.apply(totals), before.map(one -> one.map(part)));
  }

  /** Does something with each year, this one first. */
  void each(Consumer<Yearly<T>> todo) {
    todo.accept(this);
    before.ifPresent(todo);
  }
}
