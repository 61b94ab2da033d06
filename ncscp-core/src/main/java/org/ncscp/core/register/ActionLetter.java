// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The letter of an action, unique in its decision: {@code a} to {@code z}, then {@code aa}.
 *
 * @param value one or two lower-case letters
 */
public record ActionLetter(String value) implements Comparable<ActionLetter> {
  private static final int LETTERS = 26;
  private static final int MOST = LETTERS + LETTERS * LETTERS;
  private static final Pattern FORM = Pattern.compile("[a-z]{1,2}");
  private static final Comparator<String> ORDER =
      comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /**
   * Checks the form.
   *
   * @param value one or two lower-case letters
   * @throws IllegalArgumentException if the value has another form
   */
  public ActionLetter {
    if (!FORM.matcher(requireNonNull(value, "value")).matches()) {
      throw new IllegalArgumentException(
          "action letter must be a to z or aa to zz but was \""
              + value.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /**
   * Returns that letter.
   *
   * @param value one or two lower-case letters
   * @return the letter
   * @throws IllegalArgumentException if the value has another form
   */
  public static ActionLetter of(String value) {
    return new ActionLetter(value);
  }

  /**
   * Returns the letter of an action by its number.
   *
   * @param number from 1, which is {@code a}, to 702, which is {@code zz}
   * @return the letter
   * @throws IllegalArgumentException if the number is less or more
   */
  public static ActionLetter ofNumber(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("number must be from 1 to " + MOST + " but was " + number);
    }
    String last = Character.toString('a' + (number - 1) % LETTERS);
    int before = (number - 1) / LETTERS;
    return new ActionLetter(before == 0 ? last : Character.toString('a' + before - 1) + last);
  }

  /** Compares as lists are lettered: {@code z} comes before {@code aa}. */
  @Override
  public int compareTo(ActionLetter other) {
    return ORDER.compare(value, other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
