// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every weekday bank holiday of the United Kingdom since 1974, by division, with what makes it a
 * holiday and since when that was public.
 *
 * <p>Immutable and thread-safe; equal by content. The bundled data is confirmed from 1 January 1974
 * to 31 December 2028; from there to 31 December 2099 days are projected from standing law.
 * Saturdays and Sundays are not listed, even where the Act names them (26 December 2026): the
 * official feed does not list them either. A calendar whose weekend is worked knows them all the
 * same.
 *
 * <p>Contains public sector information licensed under the Open Government Licence v3.0.
 *
 * <pre>{@code
 * WorkingDayCalendar england = UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
 * england.plusWorkingDays(LocalDate.of(2025, 4, 17), 5);   // 2025-04-28
 * }</pre>
 */
public final class UkBankHolidays {
  private static final class Bundled {
    static final UkBankHolidays DATA = BankHolidayFile.bundled();
  }

  private final List<BankHoliday> records;
  private final Coverage coverage;
  private final DataVersion version;
  private final Map<Division, List<BankHoliday>> everyRecord;

  UkBankHolidays(List<BankHoliday> records, Coverage coverage, DataVersion version) {
    this.records = records.stream().sorted(BankHoliday.ORDER).toList();
    this.coverage = coverage;
    this.version = version;
    this.everyRecord = new EnumMap<>(Division.class);
    for (Division division : Division.values()) {
      everyRecord.put(division, confirmedAndProjected(division));
    }
  }

  /**
   * Returns the data in this jar.
   *
   * @return always the same instance
   */
  public static UkBankHolidays bundled() {
    return Bundled.DATA;
  }

  /**
   * Returns the working days of one division: not Saturday, Sunday or a bank holiday there, Good
   * Friday and Christmas Day included.
   *
   * @param division the division, chosen by the law that counts
   * @return a calendar that answers for confirmed days only
   */
  public WorkingDayCalendar calendar(Division division) {
    return WorkingDayCalendar.of(this, requireNonNull(division, "division"));
  }

  /**
   * Returns the working days that are working days in every division, as section 10(6) of the
   * Freedom of Information Act 2000 counts them ("a bank holiday ... in any part of the United
   * Kingdom").
   *
   * @return a calendar that answers for confirmed days only
   */
  public WorkingDayCalendar unitedKingdomCalendar() {
    return Stream.of(Division.values())
        .map(this::calendar)
        .reduce(WorkingDayCalendar::union)
        .orElseThrow();
  }

  /**
   * Returns the confirmed holidays of a division that were kept or still stand, in date order.
   *
   * @param division the division
   * @return weekdays only
   */
  public List<BankHoliday> bankHolidays(Division division) {
    requireNonNull(division, "division");
    return records.stream()
        .filter(holiday -> holiday.division() == division && holiday.withdrawnOn().isEmpty())
        .toList();
  }

  /**
   * Returns every record, in date order, with the days that were once to be holidays and were then
   * moved elsewhere.
   *
   * @return all records of all divisions
   */
  public List<BankHoliday> records() {
    return records;
  }

  /**
   * Leaves out the days that were published as bank holidays and later found never to have been
   * proclaimed: 4 January 2010 and 4 January 2011 in Scotland.
   *
   * @return the same data without disputed records
   */
  public UkBankHolidays withoutDisputed() {
    List<BankHoliday> undisputed =
        records.stream().filter(h -> h.status() != HolidayStatus.DISPUTED).toList();
    return new UkBankHolidays(undisputed, coverage, version);
  }

  /**
   * Takes in a newer edition of the official feed.
   *
   * <p>A day of the feed that is not held yet is added: with the standing law's own basis where
   * that gives the day, and otherwise as learnt on {@code learntOn}. A held day after {@code
   * learntOn}, in a year of the feed, that the feed no longer has is withdrawn on that day. What is
   * held of days up to {@code learntOn} stays as it is, as do years of which the feed does not
   * speak. The confirmed horizon moves to the end of the feed's last year, never back.
   *
   * <p>Merged data is not stored. To have the same answers as known on earlier days after a
   * restart, keep each feed's bytes with the day it was fetched, and merge them again in that
   * order.
   *
   * @param feed a feed that was read whole
   * @param learntOn the day on which the feed was fetched
   * @return the merged data; this instance is unchanged
   * @throws IllegalArgumentException if {@code learntOn} is before this data's own version, or if
   *     the feed leaves a gap after the confirmed years
   */
  public UkBankHolidays mergedWith(BankHolidayFeed feed, LocalDate learntOn) {
    return new FeedMerge(this, requireNonNull(feed, "feed"), requireNonNull(learntOn, "learntOn"))
        .result();
  }

  /**
   * Returns the days that the data covers.
   *
   * @return the coverage, with both horizons
   */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Returns which edition of the data this is.
   *
   * @return the version
   */
  public DataVersion version() {
    return version;
  }

  /** All records of a division, confirmed and projected, withdrawn and weekend days included. */
  List<BankHoliday> everyRecord(Division division) {
    return requireNonNull(everyRecord.get(division));
  }

  private List<BankHoliday> confirmedAndProjected(Division division) {
    List<BankHoliday> all = new ArrayList<>();
    records.stream().filter(holiday -> holiday.division() == division).forEach(all::add);
    for (int year = coverage.confirmedTo().getYear() + 1;
        year <= coverage.projectedTo().getYear();
        year++) {
      all.addAll(StandingLaw.weekdays(division, year, HolidayStatus.PROJECTED));
    }
    for (int year = coverage.from().getYear(); year <= coverage.projectedTo().getYear(); year++) {
      HolidayStatus status =
          year > coverage.confirmedTo().getYear()
              ? HolidayStatus.PROJECTED
              : HolidayStatus.CONFIRMED;
      all.addAll(StandingLaw.weekends(division, year, status));
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UkBankHolidays that
        && records.equals(that.records)
        && coverage.equals(that.coverage)
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return 31 * records.hashCode() + coverage.hashCode();
  }

  @Override
  public String toString() {
    return "UkBankHolidays[" + records.size() + " records, " + coverage + ", " + version + "]";
  }
}
