// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ncscp.calendar.BankHoliday;
import org.ncscp.calendar.Publication;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.reference.Moment;

/**
 * A calculator as it would have answered at the end of each day. One is made for each day on which
 * another bank holiday became public, as between two of these days nothing changes.
 */
final class KnownThen {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final DeadlineCalculator calculator;
  private final TreeSet<LocalDate> changes = new TreeSet<>();
  private final Map<LocalDate, DeadlineCalculator> made = new HashMap<>();

  KnownThen(DeadlineCalculator calculator, UkBankHolidays holidays) {
    this.calculator = calculator;
    holidays.records().stream().flatMap(KnownThen::changes).forEach(changes::add);
  }

  private static Stream<LocalDate> changes(BankHoliday holiday) {
    return Stream.concat(holiday.withdrawnOn().stream(), published(holiday.publication()));
  }

  private static Stream<LocalDate> published(Publication publication) {
    if (publication instanceof Publication.Announced announced) {
      return Stream.of(announced.day());
    }
    if (publication instanceof Publication.Learnt learnt) {
      return Stream.of(learnt.day());
    }
    if (publication instanceof Publication.Unrecorded between) {
      return Stream.concat(between.notBefore().stream(), Stream.of(between.notAfter()));
    }
    return Stream.empty();
  }

  /**
   * Returns the calculator of a day, which may call itself that of a later day with the same
   * answers. Not of an earlier: it would leave out the facts recorded since.
   */
  DeadlineCalculator on(LocalDate day) {
    LocalDate next = changes.higher(day);
    return exactlyOn(next == null ? LAST : next.minusDays(1));
  }

  /** Returns the calculator of a day, which calls itself so. */
  DeadlineCalculator exactlyOn(LocalDate day) {
    return made.computeIfAbsent(day, end -> calculator.asKnownOn(Moment.endOf(end)));
  }
}
