// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.calendar.BankHolidayFeedTest.DATA;
import static org.ncscp.calendar.BankHolidayFeedTest.TUE_2026_12_01;
import static org.ncscp.calendar.BankHolidayFeedTest.event;
import static org.ncscp.calendar.BankHolidayFeedTest.feed;
import static org.ncscp.calendar.BankHolidayFeedTest.read;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A feed taken over into the data: what it confirms, moves, adds and refuses. */
class BankHolidayFeedMergingTest {
  @Test
  void newYear_isConfirmedWithTheLawsOwnBasis() {
    UkBankHolidays merged = DATA.mergedWith(read(feed(2027, 2029)), TUE_2026_12_01);
    assertEquals(LocalDate.of(2029, 12, 31), merged.coverage().confirmedTo());
    assertTrue(merged.coverage().confirms(Year.of(2029)));
    assertEquals(TUE_2026_12_01, merged.version().asAt());
    BankHoliday goodFriday =
        merged.bankHolidays(Division.ENGLAND_AND_WALES).stream()
            .filter(h -> h.date().equals(LocalDate.of(2029, 3, 30)))
            .findFirst()
            .orElseThrow();
    assertEquals(HolidayBasis.COMMON_LAW, goodFriday.basis());
    assertEquals(HolidayStatus.CONFIRMED, goodFriday.status());
    assertEquals(new Publication.Standing(), goodFriday.publication());
    assertEquals(TUE_2026_12_01, goodFriday.learntOn().orElseThrow());
    assertTrue(DATA.coverage().confirmedTo().isBefore(merged.coverage().confirmedTo()));
  }

  @Test
  void addedDay_isKnownFromTheDayItWasLearnt() {
    LocalDate fri = LocalDate.of(2027, 6, 4);
    String json =
        feed(2027, 2028)
            .replace(
                event("Spring bank holiday", "2027-05-31"),
                event("Spring bank holiday", "2027-05-31")
                    + ",\n"
                    + event("Jubilee", "2027-06-04"));
    WorkingDayCalendar merged =
        DATA.mergedWith(read(json), TUE_2026_12_01).calendar(Division.ENGLAND_AND_WALES);
    assertFalse(merged.isWorkingDay(fri));
    assertTrue(merged.asKnownOn(TUE_2026_12_01.minusDays(1)).isWorkingDay(fri));
    assertFalse(merged.asKnownOn(TUE_2026_12_01).isWorkingDay(fri));
    assertEquals(
        "Jubilee (England and Wales; basis not stated)",
        merged.reasonsAgainst(fri).get(0).describe());
  }

  @Test
  void movedDay_isWithdrawnAndStillKnownAsOfBefore() {
    LocalDate mon3 = LocalDate.of(2027, 5, 3);
    LocalDate fri7 = LocalDate.of(2027, 5, 7);
    String json = feed(2027, 2028).replace("2027-05-03", "2027-05-07");
    WorkingDayCalendar merged =
        DATA.mergedWith(read(json), TUE_2026_12_01).calendar(Division.SCOTLAND);
    assertTrue(merged.isWorkingDay(mon3));
    assertFalse(merged.isWorkingDay(fri7));
    WorkingDayCalendar before = merged.asKnownOn(TUE_2026_12_01.minusDays(1));
    assertFalse(before.isWorkingDay(mon3));
    assertTrue(before.isWorkingDay(fri7));
  }

  @Test
  void projectedDayOfANewYear_thatTheFeedMoved_isWithdrawn() {
    String json = feed(2028, 2029).replace("2029-05-07", "2029-05-08");
    WorkingDayCalendar merged =
        DATA.mergedWith(read(json), TUE_2026_12_01).calendar(Division.NORTHERN_IRELAND);
    assertTrue(merged.isWorkingDay(LocalDate.of(2029, 5, 7)));
    assertFalse(merged.isWorkingDay(LocalDate.of(2029, 5, 8)));
  }

  /** As the feed's Scottish August of 2027 from November 2024 to January 2025. */
  @Test
  void movedDay_thatComesBack_isWhatItWasAndKnownAtEachTime() {
    LocalDate usual = LocalDate.of(2027, 8, 2);
    LocalDate wrong = LocalDate.of(2027, 8, 30);
    LocalDate second = TUE_2026_12_01.plusDays(42);
    LocalDate third = second.plusDays(42);
    BankHolidayFeed sound = read(feed(2027, 2028));
    BankHolidayFeed mistaken = read(feed(2027, 2028).replace("\"2027-08-02\"", "\"2027-08-30\""));
    UkBankHolidays data =
        DATA.mergedWith(mistaken, TUE_2026_12_01)
            .mergedWith(sound, second)
            .mergedWith(mistaken, third)
            .mergedWith(sound, third.plusDays(1));
    WorkingDayCalendar scotland = data.calendar(Division.SCOTLAND);
    assertFalse(scotland.isWorkingDay(usual));
    assertTrue(scotland.isWorkingDay(wrong));
    assertTrue(scotland.asKnownOn(third).isWorkingDay(usual));
    assertFalse(scotland.asKnownOn(second).isWorkingDay(usual));
    assertTrue(scotland.asKnownOn(TUE_2026_12_01).isWorkingDay(usual));
    assertFalse(scotland.asKnownOn(TUE_2026_12_01.minusDays(1)).isWorkingDay(usual));
    BankHoliday back =
        data.bankHolidays(Division.SCOTLAND).stream()
            .filter(h -> h.date().equals(usual))
            .findFirst()
            .orElseThrow();
    assertEquals(HolidayBasis.SCHEDULE_1971, back.basis());
    assertFalse(back.oneOff());
    assertNotEquals(DATA.calendar(Division.SCOTLAND), scotland);
  }

  @Test
  void pastDay_thatWasMovedLongAgo_isNotBroughtBack() {
    String json = feed(2022, 2028);
    UkBankHolidays merged = DATA.mergedWith(read(json), TUE_2026_12_01);
    assertEquals(DATA.records(), merged.records());
  }

  @Test
  void pastDays_thatTheFeedLacksOrMoved_stay() {
    String json = feed(2026, 2028);
    WorkingDayCalendar merged =
        DATA.mergedWith(read(json), TUE_2026_12_01).calendar(Division.SCOTLAND);
    assertFalse(merged.isWorkingDay(LocalDate.of(2026, 6, 15)));
    assertFalse(merged.isWorkingDay(LocalDate.of(1995, 5, 8)));
  }

  @Test
  void sameFeedAgain_changesOnlyTheVersion() {
    BankHolidayFeed feed = read(feed(2027, 2029));
    UkBankHolidays once = DATA.mergedWith(feed, TUE_2026_12_01);
    UkBankHolidays twice = once.mergedWith(feed, TUE_2026_12_01.plusDays(7));
    assertEquals(once.records(), twice.records());
    assertEquals(once.coverage(), twice.coverage());
  }

  @Test
  void shorterFeed_neverMovesTheHorizonBack() {
    UkBankHolidays merged = DATA.mergedWith(read(feed(2026, 2027)), TUE_2026_12_01);
    assertEquals(DATA.coverage(), merged.coverage());
    assertFalse(merged.calendar(Division.SCOTLAND).isWorkingDay(LocalDate.of(2028, 12, 25)));
  }

  @Test
  void olderThanTheData_isRefused() {
    BankHolidayFeed feed = read(feed(2027, 2028));
    assertEquals(
        "learntOn must be on or after the data's own version 2026-08-21 but was 2021-06-01",
        assertThrows(
                IllegalArgumentException.class,
                () -> DATA.mergedWith(feed, LocalDate.of(2021, 6, 1)))
            .getMessage());
  }

  @Test
  void gapAfterTheConfirmedYears_isRefused() {
    BankHolidayFeed feed = read(feed(2030, 2031));
    assertEquals(
        "feed must start by 2029, the year after the confirmed ones, but starts in 2030",
        assertThrows(IllegalArgumentException.class, () -> DATA.mergedWith(feed, TUE_2026_12_01))
            .getMessage());
  }
}
