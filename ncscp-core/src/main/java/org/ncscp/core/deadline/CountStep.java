// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.TimeLimit;

/** One step of the way from a trigger to a due date, in the order in which they were taken. */
public sealed interface CountStep {
  /**
   * The trigger came at or after the time at which the rule's day ends, or on a day not worked.
   *
   * @param trigger when it came
   * @param cutOff when the day ended, in London
   * @param countedAs the day as which it counts
   */
  record AfterCutOff(Moment trigger, LocalTime cutOff, LocalDate countedAs) implements CountStep {
    @Override
    public String describe() {
      return "The trigger, "
          + trigger
          + ", came outside the rule's working day, which ends at "
          + cutOff
          + ", and counts as "
          + EnglishDates.of(countedAs);
    }
  }

  /**
   * Days, weeks, months, years or working days were counted.
   *
   * @param from the day counted from
   * @param count how
   * @param to the day that it ends on
   */
  record Counted(LocalDate from, Count count, LocalDate to) implements CountStep {
    @Override
    public String describe() {
      String unit =
          count.limit().unit() == PeriodUnit.WORKING_DAYS ? "working days" : "the calendar";
      return EnglishDates.of(to)
          + " is "
          + count
              .withTrigger(FactKind.of("day"))
              .withRoll(Roll.NONE)
              .inWords()
              .replace("\"day\"", EnglishDates.of(from))
          + ", by "
          + unit;
    }
  }

  /**
   * Hours passed.
   *
   * @param from the moment counted from
   * @param hours how many
   * @param to the moment that they end at
   */
  record Elapsed(Instant from, int hours, Instant to) implements CountStep {
    @Override
    public String describe() {
      return new TimeLimit(hours, PeriodUnit.HOURS)
          + (to.isBefore(from) ? " before " : " after ")
          + Moment.at(from)
          + " is "
          + Moment.at(to);
    }
  }

  /**
   * The clock stood still for some days.
   *
   * @param first the first day on which it stood
   * @param restarted the day on which it went on
   * @param amount how many of them that took
   * @param unit working days, or days
   * @param to the day on which the count now ends
   */
  record Stopped(LocalDate first, LocalDate restarted, int amount, PeriodUnit unit, LocalDate to)
      implements CountStep {
    @Override
    public String describe() {
      return "The clock stood still from "
          + EnglishDates.of(first)
          + " until "
          + EnglishDates.of(restarted)
          + ": "
          + new TimeLimit(amount, unit)
          + " more, to "
          + EnglishDates.of(to);
    }
  }

  /**
   * The clock stood still for some time.
   *
   * @param from the moment from which it stood
   * @param restarted the moment at which it went on
   * @param to the moment at which the count now ends
   */
  record StoppedTime(Instant from, Instant restarted, Instant to) implements CountStep {
    @Override
    public String describe() {
      return "The clock stood still from "
          + Moment.at(from)
          + " until "
          + Moment.at(restarted)
          + ": as much time more, to "
          + Moment.at(to);
    }
  }

  /**
   * A decision gave another last day.
   *
   * @param from the last day before
   * @param decidedOn the day of the decision
   * @param given the last day given
   * @param to the last day, with the days since the decision for which the clock stood still
   */
  record Extended(LocalDate from, LocalDate decidedOn, LocalDate given, LocalDate to)
      implements CountStep {
    @Override
    public String describe() {
      return "Extended from "
          + EnglishDates.of(from)
          + " to "
          + EnglishDates.of(given)
          + " by the decision of "
          + EnglishDates.of(decidedOn)
          + (to.equals(given)
              ? ""
              : "; the clock stood still after it, which leads to " + EnglishDates.of(to));
    }
  }

  /**
   * The last day was not worked and was moved.
   *
   * @param from the last day as counted
   * @param roll how
   * @param to the last day as moved
   */
  record Rolled(LocalDate from, Roll roll, LocalDate to) implements CountStep {
    @Override
    public String describe() {
      return EnglishDates.of(from)
          + " is not a working day and is "
          + roll.description()
          + ", to "
          + EnglishDates.of(to);
    }
  }

  /**
   * Returns the step in words.
   *
   * @return one sentence without its full stop
   */
  String describe();
}
