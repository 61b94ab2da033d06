// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The calendar as known on a day beside the editions of the official feed of that day. */
class PublicationHistoryTest {

  /**
   * Where the announcement and the feed differ, the announcement decides.
   *
   * @param dates the days on which they differ
   * @param from the first day as at which they differ
   * @param to the last day as at which they differ
   */
  private record Known(String dates, LocalDate from, LocalDate to, Set<Division> in, String why) {
    boolean covers(Division division, LocalDate date, LocalDate asAt) {
      return in.contains(division)
          && dates.contains(date.toString())
          && !asAt.isBefore(from)
          && !asAt.isAfter(to);
    }
  }

  private static final Set<Division> ALL = Set.of(Division.values());
  private static final Set<Division> SCOTLAND = Set.of(Division.SCOTLAND);

  private static final List<Known> KNOWN =
      List.of(
          known(
              "2020-05-04 2020-05-08",
              "2019-06-07",
              "2019-06-09",
              Set.of(Division.ENGLAND_AND_WALES, Division.NORTHERN_IRELAND),
              "announced on Friday 7 June 2019, entered in the feed on Monday the 10th"),
          known(
              "2020-05-04 2020-05-08",
              "2019-06-14",
              "2019-07-01",
              SCOTLAND,
              "announced for Scotland on 14 June 2019, entered in the feed on 2 July"),
          known(
              "2022-05-30 2022-06-02 2022-06-03",
              "2020-11-12",
              "2020-11-12",
              ALL,
              "the feed's first edition of that day, corrected 12 minutes later"),
          known(
              "2022-09-19",
              "2022-09-09",
              "2022-09-09",
              ALL,
              "in the feed's repository on Friday evening, proclaimed on Saturday the 10th"),
          known(
              "2023-05-08",
              "2022-11-06",
              "2022-11-10",
              ALL,
              "announced on 6 November 2022, entered in the feed on the 10th"),
          known(
              "2027-08-02 2027-08-30",
              "2024-11-27",
              "2025-01-08",
              SCOTLAND,
              "the feed's mistake: the Act names the first Monday of August in Scotland"),
          known(
              "2026-06-15",
              "2026-02-04",
              "2026-02-24",
              SCOTLAND,
              "proclamation announced on 4 February 2026, entered in the feed on the 25th"));

  private static Known known(
      String dates, String from, String to, Set<Division> divisions, String why) {
    return new Known(dates, LocalDate.parse(from), LocalDate.parse(to), divisions, why);
  }

  @Test
  void asKnownOn_everyEdition_differsOnlyWhereTheAnnouncementDecides() {
    List<String> unlisted = new ArrayList<>();
    Set<Known> seen = new LinkedHashSet<>();
    List<FeedHistory.Edition> editions = FeedHistory.editions();
    for (int i = 0; i < editions.size(); i++) {
      FeedHistory.Edition edition = editions.get(i);
      Set<LocalDate> asAts = new TreeSet<>(Set.of(edition.publishedOn()));
      if (i + 1 < editions.size()) {
        LocalDate lastDay = editions.get(i + 1).publishedOn().minusDays(1);
        if (lastDay.isAfter(edition.publishedOn())) {
          asAts.add(lastDay);
        }
      }
      for (LocalDate asAt : asAts) {
        for (Division division : Division.values()) {
          for (LocalDate date : differences(edition, division, asAt)) {
            Optional<Known> listed =
                KNOWN.stream().filter(k -> k.covers(division, date, asAt)).findFirst();
            listed.ifPresentOrElse(
                seen::add, () -> unlisted.add(division + " " + date + " as at " + asAt));
          }
        }
      }
    }
    assertEquals(List.of(), unlisted);
    assertEquals(Set.copyOf(KNOWN), seen);
  }

  private static List<LocalDate> differences(
      FeedHistory.Edition edition, Division division, LocalDate asAt) {
    WorkingDayCalendar calendar = UkBankHolidays.bundled().calendar(division).asKnownOn(asAt);
    Set<LocalDate> feed = edition.days().get(division).keySet();
    LocalDate first = LocalDate.of(edition.days().get(division).firstKey().getYear(), 1, 1);
    LocalDate last = LocalDate.of(edition.days().get(division).lastKey().getYear(), 12, 31);
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(SATURDAY) < 0)
        .filter(day -> calendar.isWorkingDay(day) == feed.contains(day))
        .toList();
  }

  /** Data of 2011, refreshed with each edition in turn, ends with the bundled days. */
  @Test
  void mergedWith_everyEditionSince2012_endsWithTheBundledDays() throws IOException {
    UkBankHolidays data = dataOf2011();
    for (FeedHistory.Edition edition : FeedHistory.editions()) {
      data = data.mergedWith(BankHolidayFeed.read(edition.json()), edition.publishedOn());
      for (Division division : Division.values()) {
        Set<LocalDate> held = dates(data, division);
        assertTrue(held.containsAll(edition.days().get(division).keySet()), edition.commit());
      }
    }
    assertEquals(UkBankHolidays.bundled().coverage(), data.coverage());
    for (Division division : Division.values()) {
      assertEquals(OfficialDays.holidays(division), dates(data, division));
    }
  }

  /** Asked later as known on the day of an edition, the data answers what it answered that day. */
  @Test
  void asKnownOn_afterMerging_isWhatWasHeldThen() throws IOException {
    List<FeedHistory.Edition> editions = FeedHistory.editions();
    List<UkBankHolidays> then = new ArrayList<>();
    UkBankHolidays data = dataOf2011();
    for (FeedHistory.Edition edition : editions) {
      data = data.mergedWith(BankHolidayFeed.read(edition.json()), edition.publishedOn());
      then.add(data);
    }
    for (int i = 0; i < editions.size(); i++) {
      LocalDate day = editions.get(i).publishedOn();
      if (i + 1 == editions.size() || !editions.get(i + 1).publishedOn().equals(day)) {
        for (Division division : Division.values()) {
          WorkingDayCalendar now = data.calendar(division).asKnownOn(day);
          WorkingDayCalendar held = then.get(i).calendar(division);
          List<LocalDate> wrong =
              LocalDate.of(2012, 1, 1)
                  .datesUntil(held.coverage().confirmedTo().plusDays(1))
                  .filter(d -> now.isWorkingDay(d) != held.isWorkingDay(d))
                  .toList();
          assertEquals(List.of(), wrong, division + " as known on " + day);
        }
      }
    }
  }

  static UkBankHolidays dataOf2011() {
    UkBankHolidays bundled = UkBankHolidays.bundled();
    return new UkBankHolidays(
        bundled.records().stream().filter(h -> h.date().getYear() <= 2011).toList(),
        new Coverage(
            bundled.coverage().from(), LocalDate.of(2011, 12, 31), LocalDate.of(2099, 12, 31)),
        new DataVersion(LocalDate.of(2011, 12, 31), "the years to 2011"));
  }

  private static Set<LocalDate> dates(UkBankHolidays data, Division division) {
    return data.bankHolidays(division).stream().map(BankHoliday::date).collect(Collectors.toSet());
  }
}
