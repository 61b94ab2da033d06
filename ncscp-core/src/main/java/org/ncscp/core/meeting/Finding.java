// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/**
 * Something that is wrong with a meeting, missing from its record, or left undecided.
 *
 * @param kind what
 * @param seats the seats concerned, in the order of the file; maybe none
 * @param person the person concerned, if it is one
 * @param item the agenda item concerned, if it is one
 * @param line one line of English, without anything that somebody wrote
 */
public record Finding(
    FindingKind kind,
    List<SeatId> seats,
    Optional<PersonReference> person,
    Optional<AgendaItemId> item,
    String line) {

  /**
   * Refuses nulls.
   *
   * @param kind what
   * @param seats the seats concerned, in the order of the file; maybe none
   * @param person the person concerned, if it is one
   * @param item the agenda item concerned, if it is one
   * @param line one line of English, without anything that somebody wrote
   */
  public Finding {
    requireNonNull(kind, "kind");
    seats = List.copyOf(requireNonNull(seats, "seats"));
    requireNonNull(person, "person");
    requireNonNull(item, "item");
    requireNonNull(line, "line");
  }

  static Finding ofMeeting(FindingKind kind, String line) {
    return new Finding(kind, List.of(), Optional.empty(), Optional.empty(), line);
  }

  static Finding ofSeat(FindingKind kind, SeatId seat, String line) {
    return new Finding(kind, List.of(seat), Optional.empty(), Optional.empty(), line);
  }

  static Finding ofItem(
      FindingKind kind,
      List<SeatId> seats,
      Optional<PersonReference> who,
      AgendaItem of,
      String line) {
    return new Finding(kind, seats, who, Optional.of(of.id()), line);
  }

  static Finding ofPerson(
      FindingKind kind, PersonReference person, List<SeatId> seats, String line) {
    return new Finding(kind, seats, Optional.of(person), Optional.empty(), line);
  }

  /** Returns the line. */
  @Override
  public String toString() {
    return line;
  }
}
