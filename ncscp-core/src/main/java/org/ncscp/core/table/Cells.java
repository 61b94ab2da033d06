// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.RowWriter.Kind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;

/** The kinds of cell, as people type them and as they are written again. */
public final class Cells {
  /** Refuses a cell in words of its own, which follow the name of the column. */
  static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Refused(String rule) {
      super(rule);
    }
  }

  /** A day. */
  public static final Cell<LocalDate> DAY =
      new Cell<>(
          Kind.TEXT,
          "a day with its year, the day first: 27/7/2024, 27/7/24, 27 July 2024 or 2024-07-27",
          true,
          Cells::day,
          LocalDate::toString);

  /** An amount of money. */
  public static final Cell<Pounds> POUNDS =
      new Cell<>(
          Kind.TEXT,
          "pounds, as £189,712 or 189712.50, a credit as -2,857",
          true,
          Cells::pounds,
          pounds -> pounds.amount().toPlainString());

  /** A whole number of zero or more. */
  public static final Cell<Integer> COUNT =
      new Cell<>(
          Kind.NUMBER,
          "a whole number up to 999,999,999, as 15,002",
          true,
          Cells::count,
          Object::toString);

  /** An exact number, maybe below zero. */
  public static final Cell<BigDecimal> NUMBER =
      new Cell<>(
          Kind.NUMBER, "a number, as 1,234.5", true, Cells::number, BigDecimal::toPlainString);

  /** A figure as somebody stated it. */
  public static final Cell<Quantity> QUANTITY =
      new Cell<>(
          Kind.TEXT,
          "a figure, as 60,000, c. 60,000, over 1,000 or 4.83%",
          true,
          Cells::quantity,
          Quantity::toString);

  /** Yes or no. */
  public static final Cell<Boolean> YES_NO =
      new Cell<>(Kind.YES_NO, "yes or no", true, Cells::yesNo, yes -> yes ? "yes" : "no");

  /** Words that say nothing of a child, such as a title. */
  public static final Cell<String> WORDS =
      new Cell<>(Kind.TEXT, "words", false, Cells::words, Cells::guarded);

  /** Text that may say too much. */
  public static final Cell<FreeText> TEXT =
      new Cell<>(
          Kind.TEXT,
          "text",
          false,
          text -> FreeText.of(words(text)),
          text -> guarded(text.reveal()));

  /** A year, a quarter, or the days of a period. */
  public static final Cell<ReportingPeriod> PERIOD =
      new Cell<>(
          Kind.TEXT,
          "a year from April as 2024/25, its quarter as 2024/25 Q1, or days as 2024-09-01 to"
              + " 2025-08-31, maybe in brackets after a label",
          true,
          Periods::parse,
          Periods::print);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9}),?[ -](\\d{2}|\\d{4})");
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
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+");
  private static final Pattern BELOW_ZERO = Pattern.compile("-0*[1-9][0-9,]*");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})(?:\\.[0-9]{1,18})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(?: [0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern STRAY = Pattern.compile("[\\s\\u00A0\\u202F]*,[\\s\\u00A0\\u202F]*");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-].*", Pattern.DOTALL);

  private Cells() {}

  /** A name, an id or a reference that makes itself of its text and shows it again. */
  public static <V> Cell<V> of(Function<String, V> maker, Class<?> kind, String example) {
    return new Cell<>(
        Kind.TEXT,
        "the id of " + article(inWords(kind)) + ", as " + example,
        true,
        maker,
        Object::toString);
  }

  /**
   * A reference, which messages never show: it may be just what none may be, the data of a person.
   */
  public static <V> Cell<V> reference(Function<String, V> maker, Class<?> kind, String example) {
    Cell<V> named = of(maker, kind, example);
    return new Cell<>(
        named.kind(), named.form(), false, text -> refused(maker, text), named.print());
  }

  /** In the words of the reference itself, without its name. */
  private static <V> V refused(Function<String, V> maker, String text) {
    try {
      return maker.apply(text);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new Refused(message.substring(Math.max(0, message.indexOf("must"))));
    }
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private static String inWords(Class<?> kind) {
    String name = kind.getSimpleName().replaceAll("Id$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** One of the constants of a kind, in any case, with spaces or hyphens. */
  public static <E extends Enum<E>> Cell<E> constant(Class<E> kind) {
    E[] constants = kind.getEnumConstants();
    return new Cell<>(
        Kind.TEXT,
        "one of " + Arrays.stream(constants).map(Names::word).collect(joining(", ")),
        true,
        text ->
            Names.constant(text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-"), constants),
        Names::word);
  }

  /** What a cell holds without the space around it. */
  static String plain(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
  }

  private static LocalDate day(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), number(iso, 2), number(iso, 3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(4), number(dayFirst, 3), number(dayFirst, 1));
    }
    Matcher inWords = IN_WORDS.matcher(SPACE.matcher(text).replaceAll(" "));
    if (inWords.matches()) {
      return date(inWords.group(3), month(inWords.group(2)), number(inWords, 1));
    }
    throw new IllegalArgumentException("no day");
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** Two figures of a year are those of this century. */
  private static LocalDate date(String year, int month, int day) {
    try {
      return LocalDate.of(year(year), month, day);
    } catch (DateTimeException e) {
      throw new Refused("must be a day of the calendar, the day before the month");
    }
  }

  static int year(String text) {
    int year = text.length() == 2 ? 2000 + Integer.parseInt(text) : Integer.parseInt(text);
    if (year < 1900 || year > 2199) {
      throw new Refused("must have a year from 1900 to 2199");
    }
    return year;
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month");
  }

  private static Pounds pounds(String text) {
    String plain = sign(text);
    boolean credit = plain.startsWith("-");
    String amount = plain.substring(credit ? 1 : 0).strip();
    if (amount.startsWith("£")) {
      amount = amount.substring(1).strip();
      if (!credit && amount.startsWith("-")) {
        credit = true;
        amount = amount.substring(1).strip();
      }
    }
    String exact = digits(amount);
    boolean tenths = exact.length() > 2 && exact.charAt(exact.length() - 2) == '.';
    return Pounds.parse((credit ? "-" : "") + exact + (tenths ? "0" : ""));
  }

  /** A minus sign as typesetters write it is one too. */
  private static String sign(String text) {
    return text.replace('\u2212', '-')
        .replace('\u2013', '-')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  /** Without a stray space beside a comma, and with commas for spaces between thousands. */
  private static String digits(String text) {
    String commas = STRAY.matcher(text).replaceAll(",");
    String spaced = SPACE.matcher(commas).replaceAll(" ");
    return GROUPED.matcher(spaced).matches() ? spaced.replace(' ', ',') : spaced;
  }

  private static int count(String text) {
    String plain = digits(sign(text));
    if (BELOW_ZERO.matcher(plain).matches()) {
      throw new Refused("must not be below zero");
    }
    String number = plain.replace(",", "");
    if (!WHOLE.matcher(plain).matches() || number.length() > 9) {
      throw new IllegalArgumentException("no count");
    }
    return Integer.parseInt(number);
  }

  private static BigDecimal number(String text) {
    String plain = digits(sign(text));
    if (!DECIMAL.matcher(plain).matches()) {
      throw new IllegalArgumentException("no number");
    }
    return new BigDecimal(plain.replace(",", ""));
  }

  private static Quantity quantity(String text) {
    String words =
        SPACE
            .matcher(text.toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .replaceFirst("^(?:c\\.? ?|circa |about )(?=[0-9])", "c. ")
            .replaceFirst("^more than ", "over ")
            .replaceFirst("^(?:less|fewer) than ", "under ")
            .replaceFirst("(?<=[0-9]) %$", "%");
    int number = words.startsWith("c. ") ? 3 : words.indexOf(' ') + 1;
    boolean qualified = number > 0 && !Character.isDigit(words.charAt(0));
    return Quantity.parse(
        qualified ? words.substring(0, number) + digits(words.substring(number)) : digits(words));
  }

  private static boolean yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true" -> true;
      case "no", "n", "false" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  private static String words(String text) {
    String plain =
        text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw new Refused("must have no control character");
      }
    }
    if (plain.isBlank()) {
      throw new Refused("must not be blank");
    }
    return plain;
  }

  /**
   * A spreadsheet takes what begins so for a formula; an apostrophe before it says that it is not.
   */
  private static String guarded(String text) {
    String plain = plain(text);
    return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
  }
}
