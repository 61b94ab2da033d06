// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** What the record of a meeting refuses to say. */
class MeetingTest {
  private static final Minutes WED_2025_10_01 = new Minutes(Minutes.SPLIT, "2025-10-01");

  @Test
  void references_haveOneForm() {
    assertRefused(
        "meeting reference must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
            + "had 5 characters with a space or an end of line at 4",
        () -> MeetingReference.of("SLG 9"));
    assertRefused(
        "agenda item must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
            + "was empty",
        () -> AgendaItemId.of(""));
    assertTrue(AgendaItemId.of("1").compareTo(AgendaItemId.of("2")) < 0);
    assertTrue(MeetingReference.of("A").compareTo(MeetingReference.of("B")) < 0);
    assertEquals("3.1", AgendaItemId.of("3.1").toString());
    assertEquals("SLG/9", MeetingReference.of("SLG/9").toString());
  }

  @Test
  void span_endingAsItBegins_isRefused() {
    assertRefused(
        "to must be after from 2025-10-01T10:00+01:00 but was 2025-10-01T10:00+01:00",
        () -> WED_2025_10_01.span("10:00", "10:00"));
  }

  @Test
  void span_touchingAnother_doesNotOverlapIt() {
    Span first = WED_2025_10_01.span("10:00", "10:30");
    assertFalse(first.overlaps(WED_2025_10_01.span("10:30", "11:00")));
    assertFalse(WED_2025_10_01.span("10:30", "11:00").overlaps(first));
    assertTrue(first.overlaps(WED_2025_10_01.span("10:29", "11:00")));
    assertTrue(first.contains(first));
    assertFalse(first.contains(WED_2025_10_01.span("10:00", "10:31")));
    assertFalse(first.contains(WED_2025_10_01.span("09:59", "10:30")));
  }

  @Test
  void attendance_withoutSpan_isRefused() {
    assertRefused(
        "spans must not be empty but was \"[]\"",
        () -> WED_2025_10_01.in("council", "P-1", new Span[0]));
  }

  @Test
  void attendance_overlappingItself_isRefused() {
    assertRefused(
        "spans must be in order of time without overlap but 2025-10-01T10:29+01:00 to"
            + " 2025-10-01T11:00+01:00 comes after 2025-10-01T10:00+01:00 to"
            + " 2025-10-01T10:30+01:00",
        () ->
            WED_2025_10_01.in(
                "council",
                "P-1",
                WED_2025_10_01.span("10:00", "10:30"),
                WED_2025_10_01.span("10:29", "11:00")));
  }

  @Test
  void attendance_ofWhoLeavesAndComesBack_hasAGap() {
    Attendance attendance =
        WED_2025_10_01.in(
            "council",
            "P-1",
            WED_2025_10_01.span("10:00", "10:30"),
            WED_2025_10_01.span("11:00", "11:30"));
    assertTrue(attendance.coversMoment(WED_2025_10_01.at("10:29")));
    assertFalse(attendance.coversMoment(WED_2025_10_01.at("10:30")));
    assertTrue(attendance.coversMoment(WED_2025_10_01.at("11:00")));
  }

  @Test
  void deputising_ofAVisitor_isRefused() {
    Attendance visitor =
        WED_2025_10_01
            .in("council", "P-1")
            .withAttendee(new Attendee.Visitor(FreeText.of("From the inspectorate")));
    assertEquals(Optional.empty(), visitor.seat());
    assertRefused(
        "deputising must be in a seat but P-1 was a visitor", () -> visitor.withDeputising(true));
  }

  @Test
  void declaration_isOfAPersonOrASeat() {
    Declaration ofSeat = WED_2025_10_01.bySeat("council", "10:00");
    assertRefused(
        "declaration must be of a person or a seat but was of P-1 and council",
        () -> ofSeat.withPerson(PersonReference.of("P-1")));
    assertRefused(
        "declaration must be of a person or a seat but was of neither",
        () -> ofSeat.withSeat(Optional.empty()));
  }

  @Test
  void whatSomebodyWrote_isWithheld() {
    Meeting meeting =
        WED_2025_10_01
            .of("executive")
            .addItems(WED_2025_10_01.item("1", "10:30"))
            .addDeclarations(WED_2025_10_01.bySeat("council", "10:00"))
            .addAttendances(
                WED_2025_10_01
                    .in("council", "P-1")
                    .withAttendee(new Attendee.Visitor(FreeText.of("From the inspectorate"))))
            .build();
    for (String secret : List.of("Item 1", "charity", "inspectorate")) {
      assertFalse(meeting.toString().contains(secret), meeting.toString());
    }
  }

  @Test
  void item_takenAsItsDiscussionEnds_isRefused() {
    AgendaItem item =
        WED_2025_10_01.item("1", "10:19").withDiscussed(WED_2025_10_01.span("10:00", "10:20"));
    assertRefused(
        "item 1 must be taken while it is discussed, 2025-10-01T10:00+01:00 to"
            + " 2025-10-01T10:20+01:00, the end not included, but was at 2025-10-01T10:20+01:00",
        () -> item.withTakenAt(WED_2025_10_01.at("10:20")));
  }

  @Test
  void meeting_overMidnightInLondon_isRefused() {
    Meeting summer = WED_2025_10_01.of("executive").build();
    Instant midnight = Instant.parse("2025-10-01T23:00:00Z");
    Span evening = new Span(Instant.parse("2025-09-30T23:00:00Z"), midnight);
    assertEquals(LocalDate.of(2025, 10, 1), summer.withHeld(evening).day());
    assertRefused(
        "held must lie on one day in London but was 2025-10-01T00:00+01:00 to"
            + " 2025-10-02T00:00:01+01:00",
        () -> summer.withHeld(new Span(evening.from(), midnight.plusSeconds(1))));
  }

  @Test
  void attendance_outsideTheMeeting_isRefused() {
    assertRefused(
        "attendance of P-1 must lie in the meeting, 2025-10-01T10:00+01:00 to"
            + " 2025-10-01T12:00+01:00, but was 2025-10-01T11:00+01:00 to"
            + " 2025-10-01T12:01+01:00",
        () ->
            WED_2025_10_01
                .of("executive")
                .addAttendances(
                    WED_2025_10_01.in("council", "P-1", WED_2025_10_01.span("11:00", "12:01")))
                .build());
  }

  @Test
  void item_outsideTheMeeting_isRefused() {
    AgendaItem late = WED_2025_10_01.item("7", "12:00");
    assertRefused(
        "item 7 must lie in the meeting, 2025-10-01T10:00+01:00 to 2025-10-01T12:00+01:00, the"
            + " end not included, but was at 2025-10-01T12:00+01:00",
        () -> WED_2025_10_01.of("executive").addItems(late).build());
    AgendaItem early =
        late.withTakenAt(Optional.empty()).withDiscussed(WED_2025_10_01.span("09:59", "10:05"));
    assertRefused(
        "item 7 must lie in the meeting, 2025-10-01T10:00+01:00 to 2025-10-01T12:00+01:00, but was"
            + " 2025-10-01T09:59+01:00 to 2025-10-01T10:05+01:00",
        () -> WED_2025_10_01.of("executive").addItems(early).build());
  }

  @Test
  void interests_askedOutsideTheMeeting_isRefused() {
    assertRefused(
        "interests-asked-at must lie in the meeting, 2025-10-01T10:00+01:00 to"
            + " 2025-10-01T12:00+01:00, the end not included, but was at 2025-10-01T09:59+01:00",
        () -> WED_2025_10_01.of("executive").interestsAskedAt(WED_2025_10_01.at("09:59")).build());
  }

  @Test
  void itemsAndApologies_namedTwice_areRefused() {
    assertRefused(
        "items must have one id each but 1 came again",
        () ->
            WED_2025_10_01
                .of("executive")
                .addItems(WED_2025_10_01.item("1", "10:30"), WED_2025_10_01.item("1", "10:40"))
                .build());
    assertRefused(
        "apologies must name each seat once but council came again",
        () ->
            WED_2025_10_01
                .of("executive")
                .addApologies(SeatId.of("council"), SeatId.of("council"))
                .build());
  }

  @Test
  void declaration_aboutNoItemOfTheAgenda_isRefused() {
    assertRefused(
        "declaration of seat council must concern an item of the agenda [1, 2] but was about 3",
        () ->
            WED_2025_10_01
                .of("executive")
                .addItems(WED_2025_10_01.item("1", "10:30"), WED_2025_10_01.item("2", "10:40"))
                .addDeclarations(
                    WED_2025_10_01.bySeat("council", "10:00").withItem(AgendaItemId.of("3")))
                .build());
  }

  private static void assertRefused(String message, Executable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
  }
}
