// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A count or a move of working days, day by day: each day counted with its number, each day skipped
 * with its reasons.
 *
 * <p>Immutable and thread-safe. It is walked over the same definition of a working day from which
 * the fast answer is taken.
 *
 * <pre>{@code
 * england.explainPlus(LocalDate.of(2025, 4, 17), 2).inEnglish();
 * // 2 working days after Thursday 17 April 2025 is Wednesday 23 April 2025 (England and Wales).
 * // Friday 18 April 2025 is not counted: Good Friday (England and Wales; common law).
 * // Saturday 19 April 2025 to Sunday 20 April 2025 are not counted: weekend.
 * // ...
 * // Tuesday 22 April 2025 to Wednesday 23 April 2025 are working days 1 to 2.
 * }</pre>
 */
public final class WorkingDayExplanation {

  /** One day of the walk. */
  public sealed interface Step {
    /**
     * Returns the day.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns the step in words.
     *
     * @return one sentence without its full stop
     */
    String describe();
  }

  /**
   * A working day that was counted.
   *
   * @param date the day
   * @param ordinal its number, from 1 in the order of the walk
   * @param extra the name of the extra working day that it is, if it is one
   */
  public record Counted(LocalDate date, int ordinal, Optional<String> extra) implements Step {
    @Override
    public String describe() {
      return EnglishDates.of(date)
          + " is working day "
          + ordinal
          + extra.map(name -> " (extra working day: " + name + ")").orElse("");
    }
  }

  /**
   * A day that was not counted.
   *
   * @param date the day
   * @param reasons why not, weekend first
   */
  public record Skipped(LocalDate date, List<NonWorkingReason> reasons) implements Step {
    /**
     * Keeps a copy of the reasons.
     *
     * @param date the day
     * @param reasons why not, weekend first
     */
    public Skipped {
      reasons = List.copyOf(reasons);
    }

    private boolean isWeekend() {
      return reasons.stream().allMatch(NonWorkingReason.Weekend.class::isInstance);
    }

    @Override
    public String describe() {
      return EnglishDates.of(date) + " is not counted: " + NonWorkingReason.describe(reasons);
    }
  }

  private final String headline;
  private final LocalDate from;
  private final LocalDate to;
  private final int workingDays;
  private final List<Step> steps;
  private final boolean provisional;

  WorkingDayExplanation(
      String headline,
      LocalDate from,
      LocalDate to,
      int workingDays,
      List<Step> steps,
      boolean provisional) {
    this.headline = headline;
    this.from = from;
    this.to = to;
    this.workingDays = workingDays;
    this.steps = List.copyOf(steps);
    this.provisional = provisional;
  }

  /**
   * Returns day zero.
   *
   * @return the day counted from
   */
  public LocalDate from() {
    return from;
  }

  /**
   * Returns the day that the walk ends on.
   *
   * @return the answer of a move, or the end of a count
   */
  public LocalDate to() {
    return to;
  }

  /**
   * Returns how many working days were counted, as asked or as found: negative for a count between
   * two days in reverse.
   *
   * @return the count
   */
  public int workingDays() {
    return workingDays;
  }

  /**
   * Returns every day walked over, in the order of the walk, without day zero.
   *
   * @return the steps
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Tells whether a projected day was walked over, so that a later announcement may change the
   * answer.
   *
   * @return true if the answer is provisional
   */
  public boolean provisional() {
    return provisional;
  }

  /**
   * Returns the answer in one sentence, naming the holidays and closures that were skipped.
   *
   * @return one line
   */
  public String summary() {
    String named =
        steps.stream()
            .filter(Skipped.class::isInstance)
            .map(Skipped.class::cast)
            .filter(skipped -> !(skipped.reasons().get(0) instanceof NonWorkingReason.Weekend))
            .map(skipped -> skipped.date() + " " + NonWorkingReason.describe(skipped.reasons()))
            .collect(joining(", "));
    return headline
        + (named.isEmpty() ? "" : "; beside weekends not counted: " + named)
        + (provisional ? "; provisional" : "");
  }

  /**
   * Returns the whole walk in plain English. Working days that follow each other share a line, as
   * the days of a weekend do; {@link #steps()} has each by itself.
   *
   * @return several lines, without a line end after the last
   */
  public String inEnglish() {
    StringBuilder text = new StringBuilder(headline).append('.');
    for (int start = 0; start < steps.size(); ) {
      int end = start + 1;
      while (end < steps.size() && areAlike(steps.get(end - 1), steps.get(end))) {
        end++;
      }
      text.append('\n').append(describe(steps.get(start), steps.get(end - 1))).append('.');
      start = end;
    }
    if (provisional) {
      text.append("\nProvisional: some of these days are projected, their holidays not published.");
    }
    return text.toString();
  }

  private static boolean areAlike(Step one, Step next) {
    if (one instanceof Counted a && next instanceof Counted b) {
      return a.extra().isEmpty() && b.extra().isEmpty();
    }
    return one instanceof Skipped a && next instanceof Skipped b && a.isWeekend() && b.isWeekend();
  }

  private static String describe(Step first, Step last) {
    if (first.date().equals(last.date())) {
      return first.describe();
    }
    String days =
        EnglishDates.of(first.date())
            + (last.date().isAfter(first.date()) ? " to " : " back to ")
            + EnglishDates.of(last.date());
    return first instanceof Counted a && last instanceof Counted b
        ? days + " are working days " + a.ordinal() + " to " + b.ordinal()
        : days + " are not counted: weekend";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDayExplanation that
        && headline.equals(that.headline)
        && workingDays == that.workingDays
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return 31 * headline.hashCode() + steps.hashCode();
  }

  /** Returns {@link #summary()}. */
  @Override
  public String toString() {
    return summary();
  }
}
