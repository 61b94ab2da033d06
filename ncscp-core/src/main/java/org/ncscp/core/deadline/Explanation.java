// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.WorkingDayExplanation;

/**
 * Why a deadline is what it is: as data ({@link #points}, {@link #steps}, {@link #walk}), as plain
 * English, and in one line. Taken in the same computation as the date. Immutable and thread-safe.
 */
public final class Explanation {
  /** What a point is about. */
  public enum Topic {
    /** What must be done and how the rule counts. */
    RULE,
    /** When it is due, and how it stands. */
    DUE,
    /** The fact that it is counted from. */
    TRIGGER,
    /** Who must do it, and who must receive it. */
    BODIES,
    /** Where the rule stands, and how its text is known. */
    BASIS,
    /** The days of the trigger to which this version of the rule applies. */
    VERSION,
    /** How a disputed or unread text is read. */
    READING,
    /** How the days were counted. */
    COUNT,
    /** Something to beware of. */
    CAUTION,
    /** What to do about it. */
    ADVICE,
    /** What else would change the answer. */
    WOULD_CHANGE
  }

  /**
   * One thing to know.
   *
   * @param topic what it is about
   * @param text plain English, maybe of several lines
   */
  public record Point(Topic topic, String text) {}

  private final String oneLine;
  private final List<Point> points;
  private final List<CountStep> steps;
  private final Optional<WorkingDayExplanation> walk;

  Explanation(
      String oneLine,
      List<Point> points,
      List<CountStep> steps,
      Optional<WorkingDayExplanation> walk) {
    this.oneLine = oneLine;
    this.points = List.copyOf(points);
    this.steps = List.copyOf(steps);
    this.walk = walk;
  }

  /**
   * Returns everything to know, in reading order.
   *
   * @return the points
   */
  public List<Point> points() {
    return points;
  }

  /**
   * Returns what is to know about one topic.
   *
   * @param topic the topic
   * @return its texts in reading order, maybe none
   */
  public List<String> texts(Topic topic) {
    return points.stream().filter(point -> point.topic() == topic).map(Point::text).toList();
  }

  /**
   * Returns the steps from the trigger to the last day.
   *
   * @return the steps in the order taken; none where there is no date yet
   */
  public List<CountStep> steps() {
    return steps;
  }

  /**
   * Returns the count day by day.
   *
   * @return the walk over working days, or empty if the rule does not count in them
   */
  public Optional<WorkingDayExplanation> walk() {
    return walk;
  }

  /**
   * Returns the whole in plain English.
   *
   * @return several lines, without a line end after the last
   */
  public String inEnglish() {
    return points.stream().map(Point::text).collect(joining("\n"));
  }

  /**
   * Returns the answer in one line: what, when, why, and by what authority.
   *
   * @return one line
   */
  public String inOneLine() {
    return oneLine;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation that
        && oneLine.equals(that.oneLine)
        && points.equals(that.points)
        && steps.equals(that.steps)
        && walk.equals(that.walk);
  }

  @Override
  public int hashCode() {
    return points.hashCode();
  }

  /** Returns the one line. */
  @Override
  public String toString() {
    return oneLine;
  }
}
