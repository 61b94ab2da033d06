// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * A period that comes round: a reporting year, a quarter, a term.
 *
 * @param name what duties call it
 * @param starts the days on which one begins and the one before ends, at least one; not 29 February
 */
public record RecurringPeriod(String name, List<MonthDay> starts) {

  /**
   * Sorts the starts.
   *
   * @param name what duties call it
   * @param starts the days on which one begins, at least one; not 29 February
   * @throws IllegalArgumentException if the name is not lower-case words joined by hyphens, or if
   *     there is no start, one occurs twice, or one is 29 February
   */
  public RecurringPeriod {
    Names.requireHyphenated("period", name);
    starts = requireNonNull(starts, "starts").stream().sorted(naturalOrder()).toList();
    if (starts.isEmpty() || starts.stream().distinct().count() < starts.size()) {
      throw new IllegalArgumentException(
          "period " + name + " must begin on at least one day, each once, but had " + starts);
    }
    if (starts.contains(MonthDay.of(2, 29))) {
      throw new IllegalArgumentException("period " + name + " must not begin on 29 February");
    }
  }

  /**
   * Returns the period in which a day lies.
   *
   * @param day the day
   * @return its first and last day
   */
  public EffectivePeriod containing(LocalDate day) {
    LocalDate first = starts.get(starts.size() - 1).atYear(day.getYear() - 1);
    for (int year = day.getYear(); ; year++) {
      for (MonthDay start : starts) {
        LocalDate next = start.atYear(year);
        if (next.isAfter(day)) {
          return EffectivePeriod.ofClosed(first, next.minusDays(1));
        }
        first = next;
      }
    }
  }
}
