// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.ncscp.core.rule.PeriodUnit.HOURS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import org.immutables.value.Value;

/**
 * From which fact, how long and how a rule counts, for example 15 working days after the
 * notification was submitted. Immutable and thread-safe.
 *
 * <p>Working days: the last day is the Nth working day following the trigger's day, whether that is
 * worked or not; 0 is the same date. Days, weeks, months and years: the corresponding date, in a
 * month without it the last day; never moved off a non-working day unless {@link #roll} says so.
 * Hours: elapsed time.
 */
@Value.Immutable
public abstract class Count implements WithCount {
  Count() {}

  /**
   * Returns the kind of fact that starts the count.
   *
   * @return the trigger
   */
  public abstract FactKind trigger();

  /**
   * Returns how long it runs.
   *
   * @return amount and unit
   */
  public abstract TimeLimit limit();

  /**
   * Returns which way it runs.
   *
   * @return after, if nothing is said
   */
  @Value.Default
  public Direction direction() {
    return Direction.AFTER;
  }

  /**
   * Returns whether the day of the trigger counts.
   *
   * @return ordinary, if nothing is said: it does not
   */
  @Value.Default
  public Counting counting() {
    return Counting.ORDINARY;
  }

  /**
   * Returns what happens at a non-working day.
   *
   * @return none, if nothing is said
   */
  @Value.Default
  public Roll roll() {
    return Roll.NONE;
  }

  /**
   * Returns the ordinary count after a trigger.
   *
   * @param limit how long
   * @param trigger from when
   * @return the count
   */
  public static Count after(TimeLimit limit, FactKind trigger) {
    return builder().limit(limit).trigger(trigger).build();
  }

  /**
   * Returns the count in words.
   *
   * @return for example {@code 15 working days after "notification submitted"}
   */
  public String inWords() {
    String trigger = "\"" + trigger().inWords() + "\"";
    if (limit().amount() == 0) {
      return (limit().unit() == HOURS ? "the same moment as " : "the same day as ") + trigger;
    }
    String length = limit() + (counting() == Counting.CLEAR ? " clear" : "");
    String run =
        counting() == Counting.INCLUSIVE
            ? (direction() == Direction.AFTER ? "beginning with" : "ending with")
            : direction().description();
    String rolled =
        roll() == Roll.NONE ? "" : ", a last day that is not worked " + roll().description();
    return length + " " + run + " " + trigger + rolled;
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    PeriodUnit unit = limit().unit();
    if (unit == HOURS && counting() != Counting.ORDINARY) {
      throw new IllegalArgumentException(
          "counting must be ordinary for hours but was \"" + counting().description() + "\"");
    }
    if ((unit == HOURS || unit == WORKING_DAYS) && roll() != Roll.NONE) {
      throw new IllegalArgumentException(
          "roll must be none for "
              + unit.description()
              + " but was \""
              + roll().description()
              + "\"");
    }
    if (counting() != Counting.ORDINARY && limit().amount() == 0) {
      throw new IllegalArgumentException(
          "counting must be ordinary for an amount of 0 but was \""
              + counting().description()
              + "\"");
    }
  }

  /** Builds a {@link Count}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableCount.Builder {
    Builder() {}
  }
}
