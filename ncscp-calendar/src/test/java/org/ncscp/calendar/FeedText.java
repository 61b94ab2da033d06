// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes text in the form of the official feed, typographic apostrophes included. */
final class FeedText {
  private FeedText() {}

  static String of(Function<Division, Stream<String>> events) {
    return Stream.of(Division.values())
        .map(
            division ->
                "\"%s\": {\"division\": \"%s\", \"events\": [\n%s\n]}"
                    .formatted(
                        division.code(),
                        division.code(),
                        events.apply(division).collect(Collectors.joining(",\n"))))
        .collect(Collectors.joining(",\n", "{", "}"));
  }

  static String event(String title, Object date, String note) {
    return "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"%s\", \"bunting\": true}"
        .formatted(title.replace('\'', '\u2019'), date, note);
  }

  /** Some years as standing law gives them. */
  static String ofStandingLaw(int firstYear, int lastYear) {
    return of(
        division ->
            IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(y -> StandingLaw.weekdays(division, y, HolidayStatus.PROJECTED))
                .flatMap(List::stream)
                .map(holiday -> event(holiday.title(), holiday.date(), "")));
  }
}
