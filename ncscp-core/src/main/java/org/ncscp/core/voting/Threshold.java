// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many votes carry a decision. Immutable and thread-safe.
 *
 * <pre>{@code
 * Threshold.parse("majority").votesNeededOf(3);    // 2
 * Threshold.parse("majority").votesNeededOf(4);    // 3: more than half
 * Threshold.parse("2/3").votesNeededOf(4);         // 3: at least two thirds
 * Threshold.parse("1/2").votesNeededOf(4);         // 2: at least half, so both sides of a tie have it
 * }</pre>
 */
public sealed interface Threshold {
  /** More than half. */
  record Majority() implements Threshold {
    @Override
    public int votesNeededOf(int base) {
      return requireBase(base) / 2 + 1;
    }

    @Override
    public String inWords() {
      return "a majority";
    }

    @Override
    public String toString() {
      return "majority";
    }
  }

  /** All. */
  record Unanimity() implements Threshold {
    @Override
    public int votesNeededOf(int base) {
      return Math.max(1, requireBase(base));
    }

    @Override
    public String inWords() {
      return "unanimity";
    }

    @Override
    public String toString() {
      return "unanimity";
    }
  }

  /**
   * So many, of however many.
   *
   * @param votes from 1 to 9,999
   */
  record Votes(int votes) implements Threshold {
    /**
     * Checks the number.
     *
     * @param votes from 1 to 9,999
     * @throws IllegalArgumentException if it is less or more
     */
    public Votes {
      requireNumber("votes", votes);
    }

    @Override
    public int votesNeededOf(int base) {
      requireBase(base);
      return votes;
    }

    @Override
    public String inWords() {
      return votes + (votes == 1 ? " vote" : " votes");
    }

    @Override
    public String toString() {
      return Integer.toString(votes);
    }
  }

  /**
   * At least that share. It stays as it is written: {@code 4/6} does not equal {@code 2/3}.
   *
   * @param numerator from 1 to the denominator
   * @param denominator up to 9,999
   */
  record Fraction(int numerator, int denominator) implements Threshold {
    private static final int MOST = 9_999;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(?:/([1-9][0-9]{0,3}))?");

    /**
     * Checks the share.
     *
     * @param numerator from 1 to the denominator
     * @param denominator up to 9,999
     * @throws IllegalArgumentException if either is not from 1 to 9,999, or the fraction is more
     *     than one
     */
    public Fraction {
      requireNumber("numerator", numerator);
      requireNumber("denominator", denominator);
      if (numerator > denominator) {
        throw new IllegalArgumentException(
            "threshold must be at most the whole but was \""
                + numerator
                + "/"
                + denominator
                + "\"");
      }
    }

    @Override
    public int votesNeededOf(int base) {
      long parts = (long) requireBase(base) * numerator;
      return (int) Math.max(1, (parts + denominator - 1) / denominator);
    }

    @Override
    public String inWords() {
      return "at least " + this;
    }

    @Override
    public String toString() {
      return numerator + "/" + denominator;
    }
  }

  /**
   * Reads a threshold: {@code majority}, {@code unanimity}, a number of votes as {@code 2} or a
   * fraction as {@code 2/3}, without signs, spaces or leading zeros.
   *
   * @param text for example {@code majority}
   * @return the threshold
   * @throws IllegalArgumentException if the text has another form, or the fraction is more than one
   */
  static Threshold parse(String text) {
    Matcher form = Fraction.FORM.matcher(requireNonNull(text, "text"));
    if (form.matches()) {
      int first = Integer.parseInt(form.group(1));
      String second = form.group(2);
      return second == null ? new Votes(first) : new Fraction(first, Integer.parseInt(second));
    }
    return switch (text) {
      case "majority" -> new Majority();
      case "unanimity" -> new Unanimity();
      default ->
          throw new IllegalArgumentException(
              "threshold must be \"majority\", \"unanimity\", a number of votes as \"2\" or a"
                  + " fraction as \"2/3\" but was "
                  + Written.quoted(text));
    };
  }

  /**
   * Returns how many votes carry. Never less than one: without a vote nothing is carried.
   *
   * @param base how many votes there are in all, by the rule's {@link VoteBase}; 0 or more
   * @return how many of them are needed; of a number of votes the number itself, even where there
   *     are fewer
   * @throws IllegalArgumentException if {@code base} is negative
   */
  int votesNeededOf(int base);

  /**
   * Returns the threshold in words.
   *
   * @return for example {@code a majority} or {@code at least 2/3}
   */
  String inWords();

  /** Returns it in the form that {@link #parse} reads. */
  @Override
  String toString();

  private static int requireBase(int base) {
    if (base < 0) {
      throw new IllegalArgumentException("base must be 0 or more but was " + base);
    }
    return base;
  }

  private static void requireNumber(String what, int number) {
    if (number < 1 || number > Fraction.MOST) {
      throw new IllegalArgumentException(
          what + " must be from 1 to " + Fraction.MOST + " but was " + number);
    }
  }
}
