// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class DiaryProperties {
  private static final Instant STAMP = Instant.parse("2025-09-12T16:00:00Z");

  @Property(tries = 300)
  void toICalendar_isReadBackByBoth(@ForAll("entries") List<DiaryEntry> entries) {
    Diary diary = Diary.of(entries);
    byte[] file = diary.toICalendar(STAMP);

    String written = ReadBack.shown(diary.entries());
    assertEquals(written, ReadBack.shown(ReadBack.byBiweekly(file)));
    assertEquals(written, ReadBack.shown(ReadBack.byIcal4j(file)));
  }

  @Property(tries = 300)
  void toICalendar_linesAreFoldedBetweenCharacters(@ForAll("entries") List<DiaryEntry> entries)
      throws CharacterCodingException {
    byte[] file = Diary.of(entries).toICalendar(STAMP);
    int begins = 0;
    int from = 0;
    for (int i = 0; i < file.length; i++) {
      assertTrue(file[i] != '\n' || file[i - 1] == '\r', "a line feed alone");
      if (file[i] != '\r') {
        continue;
      }
      assertEquals('\n', file[i + 1], "a carriage return alone");
      assertTrue(i - from <= 75, "octets in a line: " + (i - from));
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file, from, i - from))
              .toString();
      assertTrue(line.matches("[A-Z-]+[:;].*| .+"), "line: " + line);
      begins += line.startsWith("BEGIN:VEVENT") ? 1 : 0;
      from = i + 2;
    }
    assertEquals(file.length, from);
    assertEquals(entries.size(), begins);
  }

  @Property(tries = 100)
  void toICalendar_isTheSameInAnyOrderLocaleAndZone(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll Random random) {
    byte[] file = Diary.of(entries).toICalendar(STAMP);
    List<DiaryEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(file, Diary.of(shuffled).toICalendar(STAMP));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 300)
  void clean_leavesNothingThatTurnsOrControls(@ForAll("hostile") String text) {
    String clean = DiaryText.clean(text);

    assertEquals(clean, DiaryText.clean(clean));
    clean
        .codePoints()
        .forEach(
            point -> {
              boolean allowed = point == '\n' || point == '\t' || !Character.isISOControl(point);
              byte direction = Character.getDirectionality(point);
              boolean turns =
                  Set.of(
                          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE)
                      .contains(direction);
              boolean half = Character.getType(point) == Character.SURROGATE;
              assertTrue(allowed && !turns && !half, () -> Integer.toHexString(point));
            });
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "\r\n",
            "\r",
            "\n",
            "\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
            "\r\n ",
            ";",
            ",",
            ":",
            "\\",
            "\\n",
            "\\N",
            "\"",
            "^n",
            "=1+1",
            "\u0000",
            "\u0007",
            "\t",
            "\u0085",
            "\u2028",
            "\u200F",
            "\u061C",
            "\u202E",
            "\u2067",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "é",
            "\u0623\u0628",
            " ",
            "x".repeat(60),
            "word");
    return parts.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<DiaryEntry>> entries() {
    Arbitrary<LocalDate> days =
        Dates.dates().between(LocalDate.of(1999, 1, 1), LocalDate.of(2101, 12, 31));
    Arbitrary<Set<Integer>> before = Arbitraries.integers().between(0, 400).set().ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.integers().between(0, 999),
            days,
            Arbitraries.of(DiaryStatus.class),
            hostile(),
            hostile(),
            hostile().list().ofMaxSize(3),
            before)
        .as(DiaryProperties::entry)
        .list()
        .uniqueElements(DiaryEntry::uid)
        .ofMaxSize(4);
  }

  private static DiaryEntry entry(
      int number,
      LocalDate day,
      DiaryStatus status,
      String summary,
      String description,
      List<String> categories,
      Set<Integer> before) {
    List<LocalDate> reminders = before.stream().map(day::minusDays).toList();
    return new DiaryEntry(
        "entry-" + number, number, day, status, "!" + summary, description, categories, reminders);
  }
}
