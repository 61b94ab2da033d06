// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RuleBook;

/**
 * What falls due or must be held in a reporting period, month by month. Immutable and thread-safe.
 *
 * <p>A duty of so many in each period has one line for each of its periods whose last day lies in
 * the reporting period. A duty of a largest gap has one for each gap, and each item of a rolling
 * programme one for each of its own, that ends in the reporting period, or that ended before it and
 * is still open. Without a record of when the last was held no day can be told, and the line says
 * so.
 *
 * <pre>{@code
 * DutiesOfTheYear year =
 *     DutiesOfTheYear.of(
 *         book,
 *         ReportingPeriod.ofFinancialYear(2025),
 *         Map.of(leadPartnersMeetings, HeldRecord.of(LocalDate.of(2025, 4, 1), days)),
 *         LocalDate.of(2025, 9, 1));
 * year.byMonth().get(YearMonth.of(2026, 3));    // lead-partners-meetings, due 2026-03-31, …
 * }</pre>
 */
public final class DutiesOfTheYear {
  private static final Comparator<DutyOfTheYear> IN_ORDER =
      comparing(DutyOfTheYear::lastDay)
          .thenComparing(duty -> duty.rule().value())
          .thenComparing(DutyOfTheYear::occurrence);

  private final ReportingPeriod period;
  private final List<DutyOfTheYear> duties;

  private DutiesOfTheYear(ReportingPeriod period, List<DutyOfTheYear> duties) {
    this.period = period;
    this.duties = duties.stream().sorted(IN_ORDER).toList();
  }

  /**
   * Returns the recurring duties of a book over a reporting period.
   *
   * @param book the partnership's rule book
   * @param period the reporting period, of any length
   * @param held what was held, by duty; a duty that is not in it has no record
   * @param asAt the day of the question
   * @return the duties of the year
   * @throws IllegalArgumentException if the book has no such duty, something was held after the day
   *     of the question, or a programme has no items
   */
  public static DutiesOfTheYear of(
      RuleBook book, ReportingPeriod period, Map<RuleId, HeldRecord> held, LocalDate asAt) {
    requireNonNull(book, "book");
    requireNonNull(period, "period");
    requireNonNull(asAt, "asAt");
    requireNonNull(held, "held").keySet().stream()
        .sorted(comparing(RuleId::value))
        .forEach(book::duty);
    RecurringDates dates = new RecurringDates(book, period, asAt);
    List<DutyOfTheYear> duties = new ArrayList<>();
    for (RecurringDuty duty : book.duties()) {
      duties.addAll(dates.of(duty, held.get(duty.id())));
    }
    return new DutiesOfTheYear(period, duties);
  }

  /**
   * Returns them with the deadlines of a case that fall due in the reporting period.
   *
   * @param timeline the case
   * @param book the rule book, for the names of those who answer
   * @return these duties and those of the case
   */
  public DutiesOfTheYear with(Timeline timeline, RuleBook book) {
    return with(
        CaseWords.duties(requireNonNull(timeline, "timeline"), requireNonNull(book, "book")));
  }

  /**
   * Returns them with others of which the last day lies in the reporting period, for example those
   * of publishing the report.
   *
   * @param more the others, in any order; those of other days are left out
   * @return the others, and these duties but those of the partnership whose rule the others tell of
   */
  public DutiesOfTheYear with(Collection<DutyOfTheYear> more) {
    Set<RuleId> told = new HashSet<>();
    requireNonNull(more, "more").stream()
        .filter(duty -> duty.caseReference().isEmpty())
        .forEach(duty -> told.add(duty.rule()));
    List<DutyOfTheYear> all = new ArrayList<>();
    duties.stream()
        .filter(duty -> duty.caseReference().isPresent() || !told.contains(duty.rule()))
        .forEach(all::add);
    more.stream().filter(duty -> period.contains(duty.lastDay())).forEach(all::add);
    return new DutiesOfTheYear(period, all);
  }

  /**
   * Returns the reporting period.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the duties.
   *
   * @return by their last day, then by rule
   */
  public List<DutyOfTheYear> duties() {
    return duties;
  }

  /**
   * Returns the duties by the month of their last day.
   *
   * @return every month of the period, in order of time, maybe without duties; those left open from
   *     before stand in the first
   */
  public SortedMap<YearMonth, List<DutyOfTheYear>> byMonth() {
    SortedMap<YearMonth, List<DutyOfTheYear>> months = new TreeMap<>();
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      YearMonth one = month;
      months.put(month, duties.stream().filter(duty -> monthOf(duty).equals(one)).toList());
    }
    return Collections.unmodifiableSortedMap(months);
  }

  private YearMonth monthOf(DutyOfTheYear duty) {
    LocalDate day = duty.lastDay();
    return YearMonth.from(day.isBefore(period.first()) ? period.first() : day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DutiesOfTheYear that
        && period.equals(that.period)
        && duties.equals(that.duties);
  }

  @Override
  public int hashCode() {
    return duties.hashCode();
  }

  /** Returns the label of the period and the duties. */
  @Override
  public String toString() {
    return "DutiesOfTheYear[" + period.label() + ", " + duties + "]";
  }
}
