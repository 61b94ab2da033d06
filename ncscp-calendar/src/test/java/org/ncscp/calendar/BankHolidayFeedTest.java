// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidayFeedTest {
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();

  private static String feed(int firstYear, int lastYear) {
    return FeedText.ofStandingLaw(firstYear, lastYear);
  }

  private static String event(String title, String date) {
    return FeedText.event(title, date, "");
  }

  private static BankHolidayFeed read(String json) {
    try {
      return BankHolidayFeed.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> problems(String json) {
    return assertThrows(BankHolidayFeedException.class, () -> read(json)).problems().stream()
        .map(BankHolidayFeedException.Problem::toString)
        .toList();
  }

  @Nested
  class Reading {
    @Test
    void read_soundFeed_givesPlainTitlesAndYears() {
      BankHolidayFeed feed = read(feed(2027, 2029));
      assertEquals(Year.of(2027), feed.firstYear());
      assertEquals(Year.of(2029), feed.lastYear());
      assertEquals(
          new BankHolidayFeed.Event(LocalDate.of(2027, 1, 1), "New Year's Day", false),
          feed.events(Division.SCOTLAND).get(0));
      assertEquals("BankHolidayFeed[2027 to 2029]", feed.toString());
      assertEquals(read(feed(2027, 2029)), feed);
      assertEquals(read(feed(2027, 2029)).hashCode(), feed.hashCode());
      assertNotEquals(read(feed(2027, 2028)), feed);
    }

    @Test
    void read_membersNotKnownYet_arePassedOver() {
      String json =
          feed(2027, 2027)
              .replaceFirst("\"bunting\": true", "\"bunting\": true, \"colour\": {\"a\": [1]}")
              .replaceFirst("\"division\":", "\"since\": [1871, {}], \"division\":");
      assertEquals(read(feed(2027, 2027)), read(json));
    }

    @Test
    void read_substituteNote_isKept() {
      String json =
          feed(2027, 2027)
              .replace(
                  "\"date\": \"2027-12-27\", \"notes\": \"\"",
                  "\"date\": \"2027-12-27\", \"notes\": \"Substitute day\"");
      assertTrue(
          read(json).events(Division.SCOTLAND).stream()
              .filter(event -> event.date().equals(LocalDate.of(2027, 12, 27)))
              .allMatch(BankHolidayFeed.Event::substitute));
    }

    @Test
    void read_leavesTheStreamOpen() throws IOException {
      boolean[] closed = new boolean[1];
      InputStream in =
          new ByteArrayInputStream(feed(2027, 2027).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
              closed[0] = true;
              super.close();
            }
          };
      BankHolidayFeed.read(in);
      assertFalse(closed[0]);
    }

    @Test
    void read_null_isRefusedByName() {
      assertEquals(
          "in",
          assertThrows(NullPointerException.class, () -> BankHolidayFeed.read(null)).getMessage());
    }
  }

  @Nested
  class Refusing {
    @Test
    void html_isNotJson() {
      List<String> problems = problems("<!DOCTYPE html><html><body>503</body></html>");
      assertEquals(1, problems.stream().filter(p -> p.contains("not JSON")).count());
      assertTrue(problems.get(0).startsWith("feed (line 1): not JSON: Unexpected character ('<'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "[]", "42", "\"england-and-wales\""})
    void otherThanAnObject_isRefused(String json) {
      List<String> problems = problems(json);
      assertTrue(
          problems.get(0).contains("must be a JSON object of divisions but "), problems.get(0));
    }

    @Test
    void controlCharacters_areNotInTheMessage() {
      BankHolidayFeedException refusal =
          assertThrows(BankHolidayFeedException.class, () -> read("{\"a\\nb\": {\"events\": []}}"));
      assertEquals(
          "bank-holiday feed refused: a\uFFFDb (line 1): unknown division \"a\uFFFDb\","
              + " must be one of england-and-wales, scotland, northern-ireland",
          refusal.getMessage());
      assertEquals(
          List.of(
              "feed (line 1): not JSON: Unrecognized token 'Z\uFFFDgland': was expecting"
                  + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
          problems("Z\u0085gland"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u2028", "\\u2029", "\\u0085", "\\n", "\\u0000"})
    void titleOfTwoLines_isRefused(String between) {
      String json =
          feed(2027, 2029).replaceFirst("New Year", "New" + between.replace("\\", "\\\\") + "Year");
      assertEquals(
          List.of(
              "england-and-wales.events[0] (line 2): title must be one line without control"
                  + " characters"),
          problems(json));
    }

    @Test
    void emptyObject_lacksEveryDivision() {
      assertEquals(
          List.of(
              "feed: division england-and-wales is missing",
              "feed: division scotland is missing",
              "feed: division northern-ireland is missing"),
          problems("{}"));
    }

    @Test
    void emptyDivisions_haveNoEvents() {
      String json =
          Stream.of(Division.values())
              .map(d -> "\"" + d.code() + "\": {\"events\": []}")
              .collect(Collectors.joining(",", "{", "}"));
      assertEquals(
          List.of(
              "england-and-wales: has no events",
              "scotland: has no events",
              "northern-ireland: has no events"),
          problems(json));
    }

    @Test
    void oneEmptyDivision_lacksEveryDay() {
      String json =
          feed(2027, 2027).replaceFirst("(?s)(\"scotland\", \"events\": \\[).*?\\]", "$1]");
      List<String> problems = problems(json);
      assertEquals(9, problems.size());
      assertEquals(
          "scotland: New Year's Day 2027-01-01 is missing and no day near it replaces it",
          problems.get(0));
    }

    @Test
    void everyCutInTheText_isRefused() {
      String whole = feed(2027, 2027);
      for (int length = 0; length < whole.length(); length++) {
        String cut = whole.substring(0, length);
        assertFalse(problems(cut).isEmpty());
      }
    }

    @Test
    void textAfterTheEnd_isRefused() {
      List<String> problems = problems(feed(2027, 2027) + " {}");
      assertEquals(1, problems.size());
      assertTrue(problems.get(0).endsWith("has text after its end"), problems.get(0));
    }

    @Test
    void missingDay_isTheMarkOfTruncation() {
      String json = feed(2027, 2028).replace(event("Good Friday", "2028-04-14") + ",\n", "");
      assertEquals(
          List.of(
              "england-and-wales: Good Friday 2028-04-14 is missing and no day near it replaces it",
              "scotland: Good Friday 2028-04-14 is missing and no day near it replaces it",
              "northern-ireland: Good Friday 2028-04-14 is missing and no day near it replaces it"),
          problems(json));
    }

    /** A jubilee does not make up for a Good Friday lost two months before it. */
    @Test
    void missingDay_besideAnAddedOneFarAway_isRefused() {
      String json =
          feed(2027, 2027)
              .replaceFirst("2027-03-26", "2027-06-04")
              .replaceFirst("Good Friday", "Jubilee");
      assertEquals(
          List.of(
              "england-and-wales: Good Friday 2027-03-26 is missing and no day near it replaces it"),
          problems(json));
    }

    /** One added day replaces one missing day, not two. */
    @Test
    void twoMissingDays_withOneNearThem_areOneTooMany() {
      String json =
          feed(2027, 2027)
              .replaceFirst("2027-03-26", "2027-03-31")
              .replaceFirst("(?s)\\{[^{}]*2027-03-29[^{}]*\\},\n", "");
      assertEquals(
          List.of(
              "england-and-wales: Easter Monday 2027-03-29 is missing and no day near it replaces"
                  + " it"),
          problems(json));
    }

    @Test
    void bytesInNoEncoding_areRefused() throws IOException {
      byte[] utf32 = {0, 0, 0, 0x7b, 0x7f, 0x7f, 0x7f, 0x7f};
      assertThrows(
          BankHolidayFeedException.class,
          () -> BankHolidayFeed.read(new ByteArrayInputStream(utf32)));
      byte[] latin1 = feed(2027, 2027).replace("\u2019", "\u00e9").getBytes(ISO_8859_1);
      assertThrows(
          BankHolidayFeedException.class,
          () -> BankHolidayFeed.read(new ByteArrayInputStream(latin1)));
    }

    @Test
    void everyBadEvent_isListedWithItsPlace() {
      String json =
          feed(2027, 2027)
              .replaceFirst("2027-01-01", "2027-02-30")
              .replaceFirst("2027-03-26", "2027-03-27")
              .replaceFirst("2027-03-29", "2027-05-03")
              .replaceFirst("\"title\": \"Spring bank holiday\", ", "")
              .replaceFirst("\"title\": \"Summer bank holiday\"", "\"title\": \" \"")
              .replaceFirst("\"date\": \"2027-12-27\"", "\"date\": 20271227")
              .replaceFirst("2027-12-28", "1066-10-14");
      assertEquals(
          List.of(
              "england-and-wales.events[6].date (line 8): must be text but was VALUE_NUMBER_INT",
              "england-and-wales.events[0] (line 2): date must be a day as 2026-12-25"
                  + " but was \"2027-02-30\"",
              "england-and-wales.events[1] (line 3): date must be a weekday but was"
                  + " Saturday 27 March 2027",
              "england-and-wales.events[3] (line 5): date 2027-05-03 occurs twice",
              "england-and-wales.events[4] (line 6): title is missing or blank",
              "england-and-wales.events[5] (line 7): title is missing or blank",
              "england-and-wales.events[6] (line 8): date is missing",
              "england-and-wales.events[7] (line 9): date must be from 1974-01-01 to 2099-12-31"
                  + " but was 1066-10-14"),
          problems(json));
    }

    @Test
    void titleWithALineEnd_isRefused() {
      String json = feed(2027, 2027).replaceFirst("Good Friday", "Good\\\\nFriday");
      assertEquals(
          List.of(
              "england-and-wales.events[1] (line 3): title must be one line without control"
                  + " characters"),
          problems(json));
    }

    @Test
    void unknownDivision_isRefused() {
      String json = feed(2027, 2027).replace("\"scotland\"", "\"cornwall\"");
      assertEquals(
          List.of(
              "cornwall (line 11): unknown division \"cornwall\", must be one of"
                  + " england-and-wales, scotland, northern-ireland"),
          problems(json));
    }

    @Test
    void divisionTwice_isRefused() {
      String json = feed(2027, 2027).replace("\"scotland\"", "\"england-and-wales\"");
      assertTrue(
          problems(json).get(0).contains("Duplicate field 'england-and-wales'"),
          problems(json).get(0));
    }

    @Test
    void wrongShapes_areRefusedWithTheirPlaces() {
      assertEquals(
          List.of(
              "england-and-wales (line 1): must be an object but was VALUE_NULL",
              "scotland (line 1): events is missing",
              "northern-ireland.events (line 1): must be a list but was START_OBJECT"),
          problems(
              "{\"england-and-wales\": null, \"scotland\": {},"
                  + " \"northern-ireland\": {\"events\": {\"a\": 1}}}"));
      assertEquals(
          List.of("scotland.events[0] (line 1): must be an object but was START_ARRAY"),
          problems("{\"scotland\": {\"events\": [[1, 2]]}}"));
    }

    @Test
    void hostileInput_isRefusedInBounds() {
      List<String> deep = problems("{\"scotland\": " + "[".repeat(100_000));
      assertEquals(2, deep.size());
      assertTrue(deep.get(1).contains("nesting depth (21) exceeds"), deep.get(1));
      String longText = feed(2027, 2027).replaceFirst("Good Friday", "x".repeat(5_000));
      assertTrue(problems(longText).get(0).contains("maximum allowed"), problems(longText).get(0));
      String huge = feed(2027, 2027) + " ".repeat(2_000_000);
      assertTrue(problems(huge).get(0).contains("maximum allowed"), problems(huge).get(0));
    }

    @Test
    void message_isOneLineOfEveryProblem() {
      assertEquals(
          "bank-holiday feed refused: feed: division england-and-wales is missing;"
              + " feed: division scotland is missing; feed: division northern-ireland is missing",
          assertThrows(BankHolidayFeedException.class, () -> read("{}")).getMessage());
    }
  }

  @Nested
  class Merging {
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
}
