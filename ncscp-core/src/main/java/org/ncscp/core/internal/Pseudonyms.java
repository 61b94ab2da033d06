// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what in a reference looks like the data of a person. Every test is of a form and none knows
 * a person: it misses what has another form, and refuses what only looks so.
 *
 * <p>A reference is read as runs of letters and of digits, and as tokens with a mark between them.
 */
final class Pseudonyms {
  private static final String NHS_NUMBER = "an NHS number";
  private static final String FULL_DATE = "a full date, as of birth";
  private static final String POSTCODE = "a postcode";
  private static final String NAME = "a common name";
  private static final String CAPITALISED = "a capitalised word, as a name is written";

  private static final int BITS = 5;
  private static final int LETTER = 31;
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_NAME_AFTER_AN_INITIAL = 5;

  /** As many letters as a code can hold; no listed name has more. */
  private static final int LONGEST_NAME = 12;

  /** The codes of the listed names in order: a name is looked up without making a string of it. */
  private static final long[] NAMES = bundledNames();

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final String text;

  private Pseudonyms(String text) {
    this.text = text;
  }

  /** Returns what a reference of ASCII letters, digits and marks looks as if it held. */
  static Optional<String> lookalike(String reference) {
    return new Pseudonyms(reference).first();
  }

  private Optional<String> first() {
    int next;
    for (int from = 0; from < text.length(); from = next) {
      next = from + 1;
      if (!isMark(from) && (from == 0 || isMark(from - 1)) && isPostcode(from)) {
        return Optional.of(POSTCODE);
      }
      if (isDigit(from)) {
        next = endOfDigits(from);
        if (isNhsNumber(from, next)) {
          return Optional.of(NHS_NUMBER);
        }
        if (isDate(from, next)) {
          return Optional.of(FULL_DATE);
        }
      } else if (isLetter(from)) {
        next = endOfLetters(from);
        if (isName(from, next)) {
          return Optional.of(NAME);
        }
        if (isCapitalised(from, next)) {
          return Optional.of(CAPITALISED);
        }
      }
    }
    return Optional.empty();
  }

  /** Ten digits, also as 3-3-4, of which the last is the check digit of the others. */
  private boolean isNhsNumber(int from, int end) {
    int last = end - from == 10 ? end : endOfGroups(from, end);
    if (last < 0) {
      return false;
    }
    int sum = 0;
    int weight = 10;
    for (int i = from; i < last; i++) {
      if (isDigit(i)) {
        sum += weight-- * digit(i);
      }
    }
    return sum % 11 == 0;
  }

  private int endOfGroups(int from, int end) {
    int second = endOfDigits(end + 1);
    int third = endOfDigits(second + 1);
    return end - from == 3 && isNumberOf(3, 3, end, second) && isNumberOf(4, 4, second, third)
        ? third
        : -1;
  }

  private boolean isDate(int from, int end) {
    if (end - from == 8) {
      int number = number(from, end);
      return isDay(number / 10_000, number / 100 % 100, number % 100)
          || isDay(number % 10_000, number / 10_000 % 100, number / 1_000_000);
    }
    return end - from <= 4 && (isDateOfNumbers(from, end) || isDateWithMonth(from, end));
  }

  /** Three numbers with the same mark between them, in any order in which a date is written. */
  private boolean isDateOfNumbers(int from, int first) {
    int second = endOfDigits(first + 1);
    int third = endOfDigits(second + 1);
    if (!isNumberOf(1, 2, first, second)
        || !isNumberOf(1, 4, second, third)
        || text.charAt(first) != text.charAt(second)) {
      return false;
    }
    int a = number(from, first);
    int b = number(first + 1, second);
    int c = number(second + 1, third);
    if (first - from == 4) {
      return third - second <= 3 && isDay(a, b, c);
    }
    if (first - from > 2) {
      return false;
    }
    return switch (third - second - 1) {
      case 4 -> isDay(c, b, a) || isDay(c, a, b);
      case 2 -> !isOutline(from, third) && isShortDate(from, first, a, b, c);
      default -> false;
    };
  }

  private static boolean isShortDate(int from, int first, int a, int b, int c) {
    // The year 2000 has a 29 February, as has 1904 or 2004; that of 1900 is no loss.
    return isDay(2000 + c, b, a) || (first - from == 2 && isDay(2000 + a, b, c));
  }

  /** Tells 3.1.12 and 4.10.11.12, the numbers of sections and items, from 03.01.12. */
  private boolean isOutline(int from, int third) {
    boolean dotted = text.charAt(third - 3) == '.';
    boolean goesOn = third < text.length() && text.charAt(third) == '.' && isDigit(third + 1);
    boolean wentOn = from > 1 && text.charAt(from - 1) == '.' && isDigit(from - 2);
    return dotted && (third - from < 8 || goesOn || wentOn);
  }

  /** A day, a month in letters and a year in full. */
  private boolean isDateWithMonth(int from, int end) {
    int month = isMark(end) ? end + 1 : end;
    int monthEnd = endOfLetters(month);
    int year = isMark(monthEnd) ? monthEnd + 1 : monthEnd;
    int yearEnd = endOfDigits(year);
    if (end - from > 2 || monthEnd - month < 3 || monthEnd - month > 9 || yearEnd - year != 4) {
      return false;
    }
    String written = lower(month, monthEnd);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(written)) {
        return isDay(number(year, yearEnd), i + 1, number(from, end));
      }
    }
    return false;
  }

  private static boolean isDay(int year, int month, int day) {
    return year >= 1900
        && year <= 2099
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Outward and inward code in one token, or in one each. */
  private boolean isPostcode(int from) {
    int end = endOfToken(from);
    if (end - from >= 5) {
      return end - from <= 7 && isPostcode(from, end - 3, end - 3, end);
    }
    return isPostcode(from, end, end + 1, endOfToken(end + 1));
  }

  private boolean isPostcode(int outward, int outwardEnd, int inward, int inwardEnd) {
    return isInward(inward, inwardEnd)
        && (isOutward(outward, outwardEnd)
            || (lower(outward, outwardEnd).equals("gir")
                && lower(inward, inwardEnd).equals("0aa")));
  }

  /** A9, A99, A9A, AA9, AA99, AA9A of the letters that are in use there. */
  private boolean isOutward(int from, int end) {
    int area = endOfLetters(from) - from;
    int after = end - from - area;
    if (area < 1 || area > 2 || after < 1 || after > 2 || !isDigit(from + area)) {
      return false;
    }
    return isNoneOf("qvx", from)
        && (area == 1 || isNoneOf("ijz", from + 1))
        && (after == 1
            || isDigit(end - 1)
            || isOneOf(area == 1 ? "abcdefghjkpstuw" : "abehmnprvwxy", end - 1));
  }

  /** 9AA of the letters that are in use there. */
  private boolean isInward(int from, int end) {
    return end - from == 3
        && isDigit(from)
        && isLetter(from + 1)
        && isLetter(from + 2)
        && isNoneOf("cikmov", from + 1)
        && isNoneOf("cikmov", from + 2);
  }

  /** A run of letters that is a name, a given name and a surname, or an initial and a surname. */
  private boolean isName(int from, int end) {
    if (end - from > SHORTEST_NAME_AFTER_AN_INITIAL && isListed(from + 1, end)) {
      return true;
    }
    long code = 0;
    int longest = Math.min(end, from + LONGEST_NAME);
    for (int next = from; next < longest; ) {
      code = (code << BITS) + (text.charAt(next) & LETTER);
      next++;
      if (next - from >= SHORTEST_NAME && isListed(code) && (next == end || isListed(next, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(int from, int end) {
    if (end - from < SHORTEST_NAME || end - from > LONGEST_NAME) {
      return false;
    }
    return isListed(code(text, from, end));
  }

  private static boolean isListed(long code) {
    return Arrays.binarySearch(NAMES, code) >= 0;
  }

  /** Five bits a letter, the same for a capital and a small one. */
  private static long code(String letters, int from, int end) {
    long code = 0;
    for (int i = from; i < end; i++) {
      code = (code << BITS) + (letters.charAt(i) & LETTER);
    }
    return code;
  }

  /** One capital letter before two small ones; two letters may as well be initials or No. */
  private boolean isCapitalised(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (isCapital(i) && !isCapital(i + 1) && !isCapital(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumberOf(int fewest, int most, int mark, int end) {
    int digits = end - mark - 1;
    return isMark(mark) && digits >= fewest && digits <= most;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int endOfLetters(int from) {
    int end = from;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private int endOfToken(int from) {
    int end = from;
    while (isLetter(end) || isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isCapital(int at) {
    return at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  private boolean isLetter(int at) {
    return isCapital(at)
        || (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z');
  }

  private boolean isMark(int at) {
    return at < text.length() && !isDigit(at) && !isLetter(at);
  }

  private boolean isOneOf(String letters, int at) {
    return isLetter(at) && letters.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
  }

  private boolean isNoneOf(String letters, int at) {
    return isLetter(at) && !isOneOf(letters, at);
  }

  private int digit(int at) {
    return text.charAt(at) - '0';
  }

  private int number(int from, int end) {
    return Integer.parseInt(text, from, end, 10);
  }

  private String lower(int from, int end) {
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static long[] bundledNames() {
    String name = "common-names.txt";
    try (InputStream in = Pseudonyms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the bundled names are missing: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, US_ASCII))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .mapToLong(line -> code(line, 0, line.length()))
          .sorted()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled names cannot be read: " + name, e);
    }
  }
}
