// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one form of all names that files and code share. */
public final class Names {
  private static final int LONGEST = 100;
  private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private Names() {}

  /**
   * Refuses a reference that is not letters, digits and a few marks, or that looks as if it held
   * the data of a person. What was written is in no message: it may be just that.
   */
  public static void requireReference(String what, String reference) {
    int length = requireNonNull(reference, what).length();
    int wrong = firstWrong(reference);
    if (length == 0 || length > LONGEST || wrong < length) {
      throw new IllegalArgumentException(
          what
              + " must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
              + (length == 0 ? "was empty" : "had " + length + " characters")
              + (wrong < length
                  ? " with " + kind(reference.codePointAt(wrong)) + " at " + (wrong + 1)
                  : ""));
    }
    Pseudonyms.lookalike(reference)
        .ifPresent(
            lookalike -> {
              throw new IllegalArgumentException(
                  what
                      + " must identify nobody but holds what looks like "
                      + lookalike
                      + ": write a year and a running number instead, as in EXAMPLE-2025-01");
            });
  }

  /** Tells whether a text looks as if it held the data of a person. */
  public static boolean looksLikeAPerson(String text) {
    String reference = text.strip().replaceAll("[^A-Za-z0-9/._-]+", "-");
    return !reference.isEmpty() && Pseudonyms.lookalike(reference).isPresent();
  }

  /** Where a reference first has what none may have there, or its length. */
  private static int firstWrong(String reference) {
    int at = 0;
    while (at < reference.length() && mayStand(reference.charAt(at), at)) {
      at++;
    }
    return at;
  }

  private static boolean mayStand(char c, int at) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (at > 0 && isMark(c));
  }

  private static boolean isMark(int c) {
    return c == '/' || c == '.' || c == '_' || c == '-';
  }

  /** What a character is, without showing it. */
  private static String kind(int c) {
    if (isMark(c)) {
      return "one of these marks";
    }
    if (Character.isLetter(c)) {
      return "a letter other than A to Z";
    }
    if (Character.isDigit(c)) {
      return "a digit other than 0 to 9";
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return "a space or an end of line";
    }
    return Character.isISOControl(c) ? "a control character" : "another mark";
  }

  /** Refuses a name that is not up to 100 lower-case letters and digits in words with hyphens. */
  public static void requireHyphenated(String what, String name) {
    if (requireNonNull(name, what).length() > LONGEST) {
      throw new IllegalArgumentException(
          what + " must have at most " + LONGEST + " characters but had " + name.length());
    }
    if (!HYPHENATED.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what
              + " must be lower-case words joined by hyphens but was \""
              + name.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /** A constant as files write it: its name in lower-case words joined by hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that files write so; refuses another word with all that would be right. */
  public static <E extends Enum<E>> E constant(String word, E[] constants) {
    return Stream.of(constants)
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + Stream.of(constants).map(Names::word).collect(joining(", "))
                        + " but was \""
                        + word
                        + "\""));
  }

  /**
   * The first of the words that are nearest to one that may be mistyped; none if more than a third
   * of its letters would have to be changed, added or left out, for then it is another word.
   */
  public static Optional<String> nearest(String word, Stream<String> words) {
    return words
        .map(other -> Map.entry(other, changes(word, other)))
        .filter(near -> near.getValue() * 3 <= word.length())
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Levenshtein's distance, row by row. */
  private static int changes(String one, String other) {
    int[] before = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }
}
