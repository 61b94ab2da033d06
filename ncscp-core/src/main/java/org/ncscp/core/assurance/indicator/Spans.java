// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;

/** The days of periods: which come before, and how long they are. */
final class Spans {
  private Spans() {}

  static EffectivePeriod of(ReportingPeriod period) {
    return EffectivePeriod.ofClosed(period.first(), period.last());
  }

  /** As many months before, or as many days if they are not whole months. */
  static EffectivePeriod before(ReportingPeriod period) {
    OptionalLong months = wholeMonths(period);
    LocalDate first =
        months.isPresent()
            ? period.first().minusMonths(months.getAsLong())
            : period.first().minusDays(days(period));
    return EffectivePeriod.ofClosed(first, period.first().minusDays(1));
  }

  /** The same days a year earlier: the last of February for the last of February. */
  static EffectivePeriod yearBefore(ReportingPeriod period) {
    return EffectivePeriod.ofClosed(
        period.first().minusYears(1), period.last().plusDays(1).minusYears(1).minusDays(1));
  }

  static boolean sameLength(ReportingPeriod one, ReportingPeriod other) {
    OptionalLong months = wholeMonths(one);
    return (months.isPresent() && months.equals(wholeMonths(other))) || days(one) == days(other);
  }

  private static long days(ReportingPeriod period) {
    return period.last().toEpochDay() - period.first().toEpochDay() + 1;
  }

  private static OptionalLong wholeMonths(ReportingPeriod period) {
    LocalDate next = period.last().plusDays(1);
    // From month to month, not from day to day: from 31 August to 29 September is one.
    long months = MONTHS.between(YearMonth.from(period.first()), YearMonth.from(next));
    boolean whole = months > 0 && period.first().plusMonths(months).equals(next);
    return whole ? OptionalLong.of(months) : OptionalLong.empty();
  }
}
