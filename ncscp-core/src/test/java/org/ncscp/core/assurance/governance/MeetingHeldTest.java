// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.Made;
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Attendee;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.meeting.Span;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

class MeetingHeldTest {
  private static final String HEADER =
      "id,meeting,group,day,present,by-deputy,apologies,absent,quorate";
  private static final LocalDate TUE_2025_06_24 = LocalDate.of(2025, 6, 24);
  private static final OrganisationId COUNCIL = OrganisationId.of("nottingham-city-council");
  private static final OrganisationId ICB = OrganisationId.of("nottingham-and-nottinghamshire-icb");
  private static final OrganisationId POLICE = OrganisationId.of("nottinghamshire-police");

  @Test
  void everyColumn_isRead() {
    List<MeetingHeld> read =
        Sheets.readLater(
                GovernanceTables.MEETINGS,
                HEADER,
                "1,SLG-2025-1,strategic-leadership-group,24/6/2025,council;icb,police,probation,nspcc,yes",
                "2,SLG-2025-2,strategic-leadership-group,2025-08-26,,,,,no",
                "3,SLG-2025-3,strategic-leadership-group,2025-10-21,council,,,,")
            .all();
    MeetingHeld one = read.get(0);
    assertEquals(MeetingReference.of("SLG-2025-1"), one.meeting());
    assertEquals(GroupId.of("strategic-leadership-group"), one.group());
    assertEquals(TUE_2025_06_24, one.day());
    assertEquals(
        "{council=PRESENT, icb=PRESENT, police=BY_DEPUTY, probation=APOLOGIES, nspcc=ABSENT}",
        one.presences().toString());
    assertEquals(
        List.of(Optional.of(true), Optional.of(false), Optional.empty()),
        read.stream().map(MeetingHeld::quorate).toList());
    assertEquals(Map.of(), read.get(1).presences());
  }

  @Test
  void whatCannotBe_isRefused() {
    assertEquals(
        List.of(
            "line 2: organisations must stand in one of present, by-deputy, apologies and absent,"
                + " once, but police came again"),
        Sheets.problemsLater(
            GovernanceTables.MEETINGS,
            HEADER,
            "1,SLG-2025-1,strategic-leadership-group,2025-06-24,council;police,,police,,"));
    assertEquals(
        List.of("line 2: day must be on or before recorded 2025-04-01 but was 2025-06-24"),
        Sheets.problems(
            GovernanceTables.MEETINGS,
            HEADER + Sheets.HEADER_END,
            "1,SLG-2025-1,strategic-leadership-group,2025-06-24,council,,,," + Sheets.ROW_END));
    assertEquals(
        List.of(
            "line 3: must be the only record of this meeting: a second one must correct the first"),
        Sheets.problemsLater(
            GovernanceTables.MEETINGS,
            HEADER,
            "1,SLG-2025-1,strategic-leadership-group,2025-06-24,council,,,,",
            "2,SLG-2025-1,strategic-leadership-group,2025-06-25,council,,,,"));
  }

  private static Attendance in(String seat, boolean deputising) {
    return Attendance.builder()
        .attendee(new Attendee.InSeat(SeatId.of(seat)))
        .person(PersonReference.of("P-" + seat))
        .deputising(deputising)
        .addSpan(new Span(at(10), at(12)))
        .build();
  }

  private static Instant at(int hour) {
    return Instant.parse(TUE_2025_06_24 + "T" + hour + ":00:00Z");
  }

  private static Meeting.Builder minutes() {
    return Meeting.builder()
        .reference(MeetingReference.of("SLG-2025-2"))
        .group(GroupId.of("strategic-leadership-group"))
        .held(new Span(at(10), at(12)));
  }

  /**
   * ARR Appendix C, Strategic Leadership Group: three partners; the elected member, who is of the
   * council too, observes and does not stand for it.
   */
  @Test
  void minutes_giveTheBestOfEachOrganisation() {
    Partnership partnership = NottinghamCity.arrangements().on(TUE_2025_06_24);
    MeetingHeld held =
        MeetingHeld.of(
            minutes()
                .addAttendances(in("police", true), in("elected-member", false))
                .addApology(SeatId.of("icb"))
                .build(),
            partnership,
            Made.provenance(1));
    assertEquals(List.of(), held.present());
    assertEquals(List.of(POLICE), held.byDeputy());
    assertEquals(List.of(ICB), held.apologies());
    assertTrue(held.absent().contains(COUNCIL), () -> held.absent().toString());
    assertEquals(Optional.empty(), held.quorate());
    assertEquals(TUE_2025_06_24, held.day());
    MeetingHeld both =
        MeetingHeld.of(
            minutes()
                .addAttendances(
                    in("police", true), in("police", false).withPerson(PersonReference.of("P-9")))
                .addApology(SeatId.of("police"))
                .build(),
            partnership,
            Made.provenance(1));
    assertEquals(List.of(POLICE), both.present());
    assertFalse(both.apologies().contains(POLICE));
    Partnership later = NottinghamCity.arrangements().on(TUE_2025_06_24.plusDays(1));
    assertEquals(
        "partnership must be of the meeting's day 2025-06-24 but was of 2025-06-25",
        assertThrows(
                IllegalArgumentException.class,
                () -> MeetingHeld.of(minutes().build(), later, Made.provenance(1)))
            .getMessage());
  }

  @Test
  void presence_saysWhoWasThere() {
    assertEquals(
        List.of(true, true, false, false),
        Stream.of(Presence.values()).map(Presence::attended).toList());
    assertEquals("absent with apologies", Presence.APOLOGIES.description());
  }
}
