// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Refuses a bank-holiday feed whole, with every problem found in it. */
public final class BankHolidayFeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing that is wrong.
   *
   * @param place where, for example {@code england-and-wales.events[3] (line 12)}
   * @param message what, with the rule and the value
   */
  public record Problem(String place, String message) {
    @Override
    public String toString() {
      return place + ": " + message;
    }
  }

  /**
   * Where, problem by problem; apart from the messages so that the exception stays serialisable.
   */
  private final String[] places;

  /** What, problem by problem. */
  private final String[] messages;

  BankHolidayFeedException(List<Problem> problems) {
    super(
        "bank-holiday feed refused: "
            + problems.stream().map(Problem::toString).collect(joining("; ")));
    this.places = problems.stream().map(Problem::place).toArray(String[]::new);
    this.messages = problems.stream().map(Problem::message).toArray(String[]::new);
  }

  /**
   * Returns every problem, in the order of the feed.
   *
   * @return at least one
   */
  public List<Problem> problems() {
    return IntStream.range(0, places.length)
        .mapToObj(i -> new Problem(places[i], messages[i]))
        .toList();
  }
}
