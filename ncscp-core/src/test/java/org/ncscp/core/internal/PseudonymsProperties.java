// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.time.format.ResolverStyle.STRICT;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Forms by chance, and what another way of telling them says. */
class PseudonymsProperties {
  /** The expression that the government published for its schemas, without the space. */
  private static final Pattern PUBLISHED_POSTCODE =
      Pattern.compile(
          "GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|([A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?)|[0-9][A-HJKPS-UW])"
              + "[0-9][ABD-HJLNP-UW-Z]{2}"
              + "|[A-PR-UWYZ][A-HK-Y][0-9]{2}[0-9][ABD-HJLNP-UW-Z]{2}");

  /** No name is of these alone. */
  private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  /** The six forms of a postcode: L stands for a letter, 9 for a digit. */
  private static final List<String> FORMS =
      List.of("L99LL", "L999LL", "LL99LL", "LL999LL", "L9L9LL", "LL9L9LL");

  private static final List<String> PARTS =
      List.of(
          "Smith",
          "KHAN",
          "zoe",
          "9434765919",
          "943",
          "5919",
          "NG15FS",
          "5FS",
          "26032015",
          "2015",
          "-",
          "/",
          ".",
          "_",
          "a",
          "7");

  private static boolean isRefused(String reference) {
    return Pseudonyms.lookalike(reference).isPresent();
  }

  /**
   * The digit that the health service's description asks for, step by step; empty if there is none.
   */
  private static Optional<Integer> checkDigit(String nine) {
    List<Integer> products = new ArrayList<>();
    for (int position = 1; position <= 9; position++) {
      products.add(Integer.parseInt(nine.substring(position - 1, position)) * (11 - position));
    }
    int check = 11 - products.stream().mapToInt(Integer::intValue).sum() % 11;
    return check == 10 ? Optional.empty() : Optional.of(check == 11 ? 0 : check);
  }

  @Property(tries = 300)
  void nhsNumber_isRefused_withItsCheckDigitOnly(@ForAll @IntRange(max = 999_999_999) int first) {
    String nine = String.format(Locale.ROOT, "%09d", first);
    for (int last = 0; last <= 9; last++) {
      String ten = nine + last;
      boolean expected = checkDigit(nine).equals(Optional.of(last));
      assertEquals(expected, isRefused(ten), ten);
      for (String mark : List.of("/", ".", "_", "-")) {
        String grouped =
            String.join(mark, ten.substring(0, 3), ten.substring(3, 6), ten.substring(6));
        assertEquals(expected, isRefused("SLG-" + grouped), grouped);
      }
    }
  }

  /** Tokens that are nearly postcodes or quite, half of them in small letters. */
  @Property(tries = 300)
  void postcode_isRefused_asTheGovernmentsExpressionHasIt(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String written =
          FORMS
              .get(random.nextInt(FORMS.size()))
              .chars()
              .mapToObj(kind -> filled(random.nextInt(20) == 0 ? 'L' : (char) kind, random))
              .collect(joining());
      boolean expected = PUBLISHED_POSTCODE.matcher(written).matches();
      String shown = random.nextBoolean() ? written : written.toLowerCase(Locale.ROOT);
      assertEquals(expected, isPostcode(shown), shown);
      int outward = shown.length() - 3;
      String apart = shown.substring(0, outward) + "-" + shown.substring(outward);
      assertEquals(expected, isPostcode("24/" + apart), apart);
    }
  }

  private static boolean isPostcode(String reference) {
    return Pseudonyms.lookalike(reference).equals(Optional.of("a postcode"));
  }

  @Property(tries = 300)
  void eightDigits_areRefused_ifACalendarHasTheDay(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String eight =
          random.nextBoolean()
              ? String.format(
                  Locale.ROOT,
                  "%04d%02d%02d",
                  1890 + random.nextInt(220),
                  random.nextInt(14),
                  random.nextInt(33))
              : String.format(
                  Locale.ROOT,
                  "%02d%02d%04d",
                  random.nextInt(33),
                  random.nextInt(14),
                  1890 + random.nextInt(220));
      assertEquals(
          isDay(eight, "uuuuMMdd") || isDay(eight, "ddMMuuuu"), isRefused("case" + eight), eight);
    }
  }

  private static boolean isDay(String text, String form) {
    try {
      DateTimeFormatter reader = DateTimeFormatter.ofPattern(form, Locale.ROOT);
      int year = LocalDate.parse(text, reader.withResolverStyle(STRICT)).getYear();
      return year >= 1900 && year <= 2099;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** L stands for a letter, C for one that is no vowel, c for a small one, 9 for a digit. */
  @Property(tries = 300)
  void referenceOfAFormInUse_isNeverRefused(@ForAll long seed) {
    Random random = new Random(seed);
    for (String form :
        List.of(
            "99L99",
            "999999",
            "CCCCC-999999",
            "CCCCC/2099/99",
            "CCC-2099-99",
            "CCCC-2099-C9",
            "CCC-2099-99-C9",
            "2099-24-99",
            "c9",
            "c999",
            "C-999",
            "9.9.99",
            "cc-cccc-99")) {
      String written =
          form.chars().mapToObj(kind -> filled((char) kind, random)).collect(joining());
      assertDoesNotThrow(() -> Names.requireReference("case", written), written);
    }
  }

  private static String filled(char kind, Random random) {
    String of =
        switch (kind) {
          case 'L' -> LETTERS;
          case 'C' -> CONSONANTS;
          case 'c' -> CONSONANTS.toLowerCase(Locale.ROOT);
          case '9' -> DIGITS;
          default -> String.valueOf(kind);
        };
    return String.valueOf(of.charAt(random.nextInt(of.length())));
  }

  /** Of any form; no part of five characters or more may stand in the message. */
  @Property(tries = 300)
  void message_neverHoldsWhatWasWritten(
      @ForAll @StringLength(min = 3, max = 60) String any, @ForAll long seed) {
    Random random = new Random(seed);
    String ofMarks =
        random.ints(30, 0, PARTS.size()).mapToObj(PARTS::get).reduce("", String::concat);
    for (String reference :
        List.of("\u2603" + any, "Qx" + ofMarks + "Vbnm", ofMarks + " " + ofMarks)) {
      String message =
          assertThrows(
                  IllegalArgumentException.class, () -> Names.requireReference("case", reference))
              .getMessage();
      assertFalse(message.contains(reference), message);
      assertEquals(1, message.lines().count());
      for (String part : PARTS) {
        assertFalse(part.length() > 2 && message.contains(part), message);
      }
    }
  }
}
