// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The working days on which a step of a timetable is taken, by their numbers: a single one, as
 * {@code 3}, or several in a row, as {@code 2-5}.
 *
 * @param first the number of the first
 * @param last the number of the last, at least that of the first
 */
public record WorkingDayWindow(int first, int last) {
  private static final int MOST = 99_999;
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,4})(?:-(0|[1-9][0-9]{0,4}))?");

  /**
   * Checks the numbers.
   *
   * @param first the number of the first
   * @param last the number of the last, at least that of the first
   * @throws IllegalArgumentException if a number is negative or more than 99,999, or the last is
   *     less than the first
   */
  public WorkingDayWindow {
    if (first < 0 || last > MOST) {
      throw new IllegalArgumentException(
          "working days must be from 0 to " + MOST + " but were " + first + "-" + last);
    }
    if (last < first) {
      throw new IllegalArgumentException(
          "last working day must be " + first + ", the first, or later but was " + last);
    }
  }

  /**
   * Returns a single working day.
   *
   * @param day its number
   * @return the window of that day
   * @throws IllegalArgumentException if the number is negative or more than 99,999
   */
  public static WorkingDayWindow on(int day) {
    return new WorkingDayWindow(day, day);
  }

  /**
   * Returns several working days in a row.
   *
   * @param first the number of the first
   * @param last the number of the last
   * @return the window of both and those between them
   * @throws IllegalArgumentException if a number is negative or more than 99,999, or the last is
   *     less than the first
   */
  public static WorkingDayWindow ofClosed(int first, int last) {
    return new WorkingDayWindow(first, last);
  }

  /**
   * Reads the number of a working day, or of the first and the last joined by a hyphen.
   *
   * @param text for example {@code 3} or {@code 2-5}
   * @return the window
   * @throws IllegalArgumentException if the text has another form, or the last is less than the
   *     first
   */
  public static WorkingDayWindow parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "working days must be a number as \"3\" or two as \"2-5\" but were \"" + text + "\"");
    }
    int first = Integer.parseInt(form.group(1));
    return new WorkingDayWindow(
        first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
  }

  /**
   * Tells whether it is a single day.
   *
   * @return true if the first is the last
   */
  public boolean isSingleDay() {
    return first == last;
  }

  /** Returns for example {@code 3} or {@code 2-5}, in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return isSingleDay() ? "" + first : first + "-" + last;
  }
}
