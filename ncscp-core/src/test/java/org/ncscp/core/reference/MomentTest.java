// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  /** On 30 March 2025 the clocks went from 01:00 to 02:00. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-03-30T01:00", "2025-03-30T01:30", "2025-03-30T01:59:59.999999999"})
  void inLondon_skippedTime_isRefused(LocalDateTime time) {
    assertEquals(
        "time must be one moment in London but "
            + time
            + " was skipped when the clocks changed; give it with its offset",
        assertThrows(IllegalArgumentException.class, () -> Moment.inLondon(time)).getMessage());
  }

  /** On 26 October 2025 the clocks went from 02:00 back to 01:00. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-10-26T01:00", "2025-10-26T01:30", "2025-10-26T01:59:59.999999999"})
  void inLondon_repeatedTime_isRefused(LocalDateTime time) {
    assertEquals(
        "time must be one moment in London but "
            + time
            + " came twice when the clocks changed; give it with its offset",
        assertThrows(IllegalArgumentException.class, () -> Moment.inLondon(time)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30T00:59:59.999999999, 2025-03-30T00:59:59.999999999Z",
    "2025-03-30T02:00, 2025-03-30T01:00:00Z",
    "2025-10-26T00:59:59.999999999, 2025-10-25T23:59:59.999999999Z",
    "2025-10-26T02:00, 2025-10-26T02:00:00Z",
    "2025-07-01T00:30, 2025-06-30T23:30:00Z",
    "2025-01-01T00:30, 2025-01-01T00:30:00Z"
  })
  void inLondon_timeShownOnce_isThatMoment(LocalDateTime time, Instant instant) {
    Moment moment = Moment.inLondon(time);
    assertEquals(Optional.of(instant), moment.instant());
    assertEquals(time.toLocalDate(), moment.day());
    assertEquals(Moment.at(instant), moment);
  }

  /** With its offset a time that came twice is one moment; both are of that day, an hour apart. */
  @ParameterizedTest
  @CsvSource({
    "2025-10-26T01:30+01:00, 2025-10-26T00:30:00Z",
    "2025-10-26T01:30+00:00, 2025-10-26T01:30:00Z",
    "2025-03-30T01:30+00:00, 2025-03-30T01:30:00Z",
    "2025-03-30T01:30+01:00, 2025-03-30T00:30:00Z"
  })
  void at_withItsOffset_isThatMoment(OffsetDateTime time, Instant instant) {
    ZonedDateTime zoned = time.toZonedDateTime();
    assertEquals(Optional.of(instant), Moment.at(zoned).instant());
    assertEquals(time.toLocalDate(), Moment.at(zoned).day());
  }

  /** In summer London's midnight is 23:00 by Greenwich. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-14T23:59:59.999999999Z, 2025-01-14",
    "2025-01-15T00:00:00Z, 2025-01-15",
    "2025-07-14T22:59:59.999999999Z, 2025-07-14",
    "2025-07-14T23:00:00Z, 2025-07-15",
    "2025-03-30T22:59:59.999999999Z, 2025-03-30",
    "2025-03-30T23:00:00Z, 2025-03-31",
    "2025-10-25T22:59:59.999999999Z, 2025-10-25",
    "2025-10-25T23:00:00Z, 2025-10-26",
    "2025-10-26T23:59:59.999999999Z, 2025-10-26",
    "2025-10-27T00:00:00Z, 2025-10-27"
  })
  void dayOf_turnsAtLondonsMidnight(Instant instant, LocalDate day) {
    assertEquals(day, Moment.dayOf(instant));
    assertEquals(day, Moment.at(instant).day());
  }

  /** The days on which the clocks change have 23 and 25 hours. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-15, 2025-01-15T00:00:00Z, 2025-01-15T23:59:59.999999999Z",
    "2025-07-15, 2025-07-14T23:00:00Z, 2025-07-15T22:59:59.999999999Z",
    "2025-03-30, 2025-03-30T00:00:00Z, 2025-03-30T22:59:59.999999999Z",
    "2025-10-26, 2025-10-25T23:00:00Z, 2025-10-26T23:59:59.999999999Z"
  })
  void startAndEnd_areLondonsMidnights(LocalDate day, Instant start, Instant end) {
    assertEquals(start, Moment.startOf(day));
    assertEquals(end, Moment.endOf(day));
    assertEquals(start, Moment.on(day).earliest());
    assertEquals(end, Moment.at(end).earliest());
  }

  @Test
  void compareTo_putsADayBeforeItsMoments() {
    List<Moment> ordered =
        List.of(
            Moment.on(LocalDate.of(2025, 7, 14)),
            Moment.at(Instant.parse("2025-07-13T23:00:00Z")),
            Moment.at(Instant.parse("2025-07-14T22:59:59Z")),
            Moment.on(LocalDate.of(2025, 7, 15)),
            Moment.at(Instant.parse("2025-07-14T23:00:00Z")));
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertEquals(
            Integer.signum(Integer.compare(i, j)),
            Integer.signum(ordered.get(i).compareTo(ordered.get(j))),
            ordered.get(i) + " and " + ordered.get(j));
      }
    }
  }

  @Test
  void equals_tellsADayFromItsMidnight() {
    LocalDate day = LocalDate.of(2025, 7, 14);
    Moment midnight = Moment.at(Moment.startOf(day));
    assertEquals(Moment.on(day), Moment.on(day));
    assertEquals(Moment.on(day).hashCode(), Moment.on(day).hashCode());
    assertEquals(midnight, Moment.inLondon(day.atStartOfDay()));
    assertEquals(midnight.hashCode(), Moment.inLondon(day.atStartOfDay()).hashCode());
    assertNotEquals(Moment.on(day), midnight);
    assertNotEquals(Moment.on(day), Moment.on(day.plusDays(1)));
    assertTrue(Moment.on(day).instant().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-14T22:30:00Z, 2025-07-14T23:30+01:00",
    "2025-07-14T23:30:00Z, 2025-07-15T00:30+01:00",
    "2025-10-26T00:30:00Z, 2025-10-26T01:30+01:00",
    "2025-10-26T01:30:00Z, 2025-10-26T01:30Z"
  })
  void toString_hasLondonsOffset(Instant instant, String text) {
    assertEquals(text, Moment.at(instant).toString());
    assertEquals("2025-07-14", Moment.on(LocalDate.of(2025, 7, 14)).toString());
  }

  @Test
  void nulls_areRefusedByName() {
    assertEquals(
        "day", assertThrows(NullPointerException.class, () -> Moment.on(null)).getMessage());
    assertEquals(
        "time", assertThrows(NullPointerException.class, () -> Moment.inLondon(null)).getMessage());
    assertEquals(
        "instant",
        assertThrows(NullPointerException.class, () -> Moment.at((Instant) null)).getMessage());
  }
}
