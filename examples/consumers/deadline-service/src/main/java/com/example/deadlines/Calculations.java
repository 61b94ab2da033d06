package com.example.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Coverage;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.reference.Moment;
import org.springframework.stereotype.Component;

/** The calculator as at the moment that is asked about, and its refusals as problems. */
@Component
class Calculations {
  private final DeadlineCalculator calculator;
  private final Answers.Basis basis;
  private final Clock clock;

  Calculations(DeadlineCalculator calculator, UkBankHolidays holidays, Clock clock) {
    this.calculator = calculator;
    this.basis = new Answers.Basis(calculator.ruleBook().edition(), holidays.version().toString());
    this.clock = clock;
  }

  Answers.Basis basis() {
    return basis;
  }

  /** The moment asked about: as the caller says, or now. */
  Moment asAt(String given) {
    return given == null ? Moment.at(clock.instant()) : Moments.parse("asAt", given);
  }

  /** A day is asked about at its end. */
  static Instant instant(Moment asAt) {
    return asAt.instant().orElseGet(() -> Moment.endOf(asAt.day()));
  }

  /** The calculator with only the bank holidays, and the facts, that were known at that moment. */
  DeadlineCalculator at(Moment asAt) {
    return calculator.asKnownOn(instant(asAt));
  }

  /** Computes, and says which field is to blame if the calendar does not reach so far. */
  static <T> T covered(String field, String value, Supplier<T> computation) {
    try {
      return computation.get();
    } catch (CalendarCoverageException e) {
      Coverage coverage = e.coverage();
      boolean beyond = coverage.of(e.date()) != Coverage.Certainty.CONFIRMED;
      throw new Problem(
              Problem.Kind.OUTSIDE_COVERAGE,
              field,
              field
                  + " must leave the deadline within the bank holidays that are confirmed, from "
                  + coverage.from()
                  + " to "
                  + coverage.confirmedTo()
                  + ", but was "
                  + Problem.shortened(value)
                  + (beyond ? ", which needs " + e.date() : ": " + e.getMessage()))
          .value(value);
    }
  }
}
