// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** A meeting on one day from 10:00 to 12:00 in London, written down in short. */
record Minutes(Arrangements arrangements, String day) {
  /** Two police forces, two integrated care boards, one council. */
  static final Arrangements SPLIT = read("two-forces.yaml");

  /** Four partners. */
  static final Arrangements FOUR = read("even-four.yaml");

  private static Arrangements read(String file) {
    String path = "/partnership/" + file;
    try (InputStream in = requireNonNull(Minutes.class.getResourceAsStream(path), path)) {
      return Arrangements.read(in, file, NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instant at(String time) {
    LocalDateTime wall = LocalDate.parse(day).atTime(LocalTime.parse(time));
    return Moment.inLondon(wall).instant().orElseThrow();
  }

  Span span(String from, String to) {
    return new Span(at(from), at(to));
  }

  Meeting.Builder of(String group) {
    return Meeting.builder()
        .reference(MeetingReference.of("M-1"))
        .group(GroupId.of(group))
        .held(span("10:00", "12:00"));
  }

  /** In a seat from 10:00 to 12:00. */
  Attendance in(String seat, String person) {
    return in(seat, person, span("10:00", "12:00"));
  }

  Attendance in(String seat, String person, Span... spans) {
    return Attendance.builder()
        .attendee(new Attendee.InSeat(SeatId.of(seat)))
        .person(PersonReference.of(person))
        .addSpans(spans)
        .build();
  }

  Attendance deputy(String seat, String person) {
    return in(seat, person).withDeputising(true);
  }

  /** Each seat by a person of its own. */
  List<Attendance> in(List<String> seats) {
    return seats.stream().map(seat -> in(seat, "P-of-" + seat)).toList();
  }

  AgendaItem item(String id, String takenAt) {
    return AgendaItem.builder()
        .id(AgendaItemId.of(id))
        .title(FreeText.of("Item " + id))
        .takenAt(at(takenAt))
        .build();
  }

  AgendaItem item(String id, String takenAt, String kind) {
    return item(id, takenAt).withKind(DecisionKind.of(kind));
  }

  AgendaItem segment(String id, String takenAt, String segment) {
    return item(id, takenAt).withSegment(PartnershipId.of(segment));
  }

  Declaration bySeat(String seat, String time) {
    return interest(time).seat(SeatId.of(seat)).build();
  }

  Declaration byPerson(String person, String time) {
    return interest(time).person(PersonReference.of(person)).build();
  }

  private Declaration.Builder interest(String time) {
    return Declaration.builder()
        .interest(FreeText.of("Sits on the board of the charity"))
        .declaredAt(at(time));
  }

  MeetingReview review(Meeting.Builder meeting) {
    return MeetingReview.of(meeting.build(), arrangements.on(LocalDate.parse(day)));
  }

  /** The standing of an item, for example {@code QUORATE}. */
  static ItemStanding standing(MeetingReview review, String item) {
    return review.item(AgendaItemId.of(item)).standing();
  }

  static List<String> lines(MeetingReview review) {
    return review.findings().stream().map(found -> found.kind() + ": " + found.line()).toList();
  }
}
