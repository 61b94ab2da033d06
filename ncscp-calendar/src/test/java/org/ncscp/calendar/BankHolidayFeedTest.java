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
  static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  static final UkBankHolidays DATA = UkBankHolidays.bundled();

  static String feed(int firstYear, int lastYear) {
    return FeedText.ofStandingLaw(firstYear, lastYear);
  }

  static String event(String title, String date) {
    return FeedText.event(title, date, "");
  }

  static BankHolidayFeed read(String json) {
    try {
      return BankHolidayFeed.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> problems(String json) {
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

    @Test
    void missingDay_isMovedBy31DaysAtMost() {
      String goodFriday = "2027-03-26";
      assertEquals(
          Year.of(2027), read(feed(2027, 2027).replaceFirst(goodFriday, "2027-04-26")).firstYear());
      assertEquals(
          List.of(
              "england-and-wales: Good Friday 2027-03-26 is missing and no day near it replaces it"),
          problems(feed(2027, 2027).replaceFirst(goodFriday, "2027-04-27")));
    }

    /** The day for Boxing Day a week before is the old year's, not the new one's moved. */
    @Test
    void missingNewYearsDay_isNotReplacedByADayOfTheYearBefore() {
      String json = feed(2026, 2027).replaceFirst("(?s)\\{[^{}]*2027-01-01[^{}]*\\},\n", "");
      assertEquals(
          List.of(
              "england-and-wales: New Year's Day 2027-01-01 is missing and no day near it replaces"
                  + " it"),
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
}
