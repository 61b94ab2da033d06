// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/** What records show beside their quorums, worked out by hand from the illustrative files. */
class MeetingFindingsTest {
  /** The seat of education is there from 1 September 2025, the first day included. */
  @ParameterizedTest
  @CsvSource({"2025-08-31, true", "2025-09-01, false"})
  void seat_beforeItsFirstDay_isUnknown(String day, boolean unknown) {
    Minutes minutes = new Minutes(Minutes.SPLIT, day);
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive")
                .addAttendances(minutes.in("education", "P-1"))
                .addApologies(SeatId.of("education"))
                .addItems(minutes.item("1", "10:30").withTakenAt(Optional.empty())));
    assertEquals(
        unknown
            ? List.of("SEAT_UNKNOWN: seat education is not one of the group's on 2025-08-31")
            : List.of("APOLOGIES_BUT_ATTENDED: seat education sent apologies and attended"),
        Minutes.lines(review));
  }

  @Test
  void seatsNamedAnywhere_areLookedFor() {
    Minutes minutes = new Minutes(Minutes.FOUR, "2025-06-02");
    MeetingReview review =
        minutes.review(
            minutes
                .of("executive")
                .addApologies(SeatId.of("fire"), SeatId.of("rail"))
                .addDeclarations(
                    minutes.bySeat("harbour", "10:00"), minutes.bySeat("fire", "10:00"))
                .chairedBy(SeatId.of("tram")));
    assertEquals(
        List.of("fire", "rail", "harbour", "tram"),
        review.findings().stream()
            .filter(found -> found.kind() == FindingKind.SEAT_UNKNOWN)
            .map(found -> found.seats().get(0).value())
            .toList());
  }

  @Test
  void segment_ofNoOwner_isFound() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(
            minutes
                .of("joint-executive")
                .addItems(
                    minutes.segment("1", "10:30", "south-merrow"),
                    minutes.segment("2", "10:30", "tarn-valley")));
    assertEquals(
        List.of(
            "SEGMENT_UNKNOWN: item 2 is of the part of tarn-valley but the group is of"
                + " [north-merrow, south-merrow]"),
        Minutes.lines(review));
    assertEquals(ItemStanding.NOT_STATED, Minutes.standing(review, "2"));
  }

  /** P-107 deputises for the director from 1 September 2025, for delays of publication only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-31 | publication-delay | DEPUTY_NOT_RECORDED: P-107 deputised in seat council but"
            + " is not recorded as a deputy of council-childrens-director on 2025-08-31",
        "2025-09-01 | publication-delay | ''",
        "2025-09-01 | review-criteria | DEPUTY_OUT_OF_SCOPE: P-107 deputised in seat council when"
            + " item 1 was taken but not for review-criteria",
      })
  void deputy_isRecordedFromADayAndForAScope(String day, String kind, String found) {
    Minutes minutes = new Minutes(Minutes.SPLIT, day);
    Meeting.Builder meeting =
        asked(minutes, "executive")
            .addAttendances(minutes.deputy("council", "P-107"))
            .addItems(minutes.item("1", "10:30", kind));
    assertEquals(
        found.isEmpty() ? List.of() : List.of(found), Minutes.lines(minutes.review(meeting)));
  }

  @Test
  void deputyBesideTheHolder_needsNoScope() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive")
                .addAttendances(
                    minutes.deputy("council", "P-107"),
                    minutes.in("council", "P-106", minutes.span("10:00", "11:00")))
                .addItems(
                    minutes.item("1", "10:59", "review-criteria"),
                    minutes.item("2", "11:00", "review-criteria"),
                    minutes.item("3", "11:10")));
    assertEquals(
        List.of(
            "DEPUTY_OUT_OF_SCOPE: P-107 deputised in seat council when item 2 was taken but not"
                + " for review-criteria"),
        Minutes.lines(review));
  }

  /** One who is not recorded does not make up for another's scope. */
  @Test
  void twoDeputies_areEachHeldToTheRecord() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive")
                .addAttendances(
                    minutes.deputy("council", "P-107"), minutes.deputy("council", "P-9"))
                .addItems(minutes.item("1", "10:30", "review-criteria")));
    assertEquals(
        List.of(
            "DEPUTY_NOT_RECORDED: P-9 deputised in seat council but is not recorded as a deputy of"
                + " council-childrens-director on 2025-10-01",
            "DEPUTY_OUT_OF_SCOPE: P-107 deputised in seat council when item 1 was taken but not"
                + " for review-criteria"),
        Minutes.lines(review));
  }

  /** P-104 was chief constable until 31 January 2026, that day included; then P-105 for a time. */
  @ParameterizedTest
  @CsvSource({"2026-01-31, P-104, true", "2026-02-01, P-104, false", "2026-02-01, P-105, true"})
  void holder_isRecordedUpToAndIncludingADay(String day, String person, boolean recorded) {
    Minutes minutes = new Minutes(Minutes.SPLIT, day);
    MeetingReview review =
        minutes.review(
            asked(minutes, "lead-safeguarding-partners")
                .addAttendances(minutes.in("tarn-valley-force", person)));
    assertEquals(
        recorded
            ? List.of()
            : List.of(
                "HOLDER_NOT_RECORDED: P-104 acted as the holder in seat tarn-valley-force but is"
                    + " not recorded as a holder of tarn-valley-chief-constable on 2026-02-01"),
        Minutes.lines(review));
  }

  @Test
  void recordedDeputy_isNotTheHolder() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(asked(minutes, "executive").addAttendances(minutes.in("council", "P-107")));
    assertEquals(
        List.of(
            "HOLDER_NOT_RECORDED: P-107 acted as the holder in seat council but is not recorded as"
                + " a holder of council-childrens-director on 2025-10-01"),
        Minutes.lines(review));
  }

  /** No holder of the chief nurse's post is recorded: nobody can be out of place. */
  @Test
  void holder_whereNoneIsRecorded_isFine() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive").addAttendances(minutes.in("merrow-board", "P-9")));
    assertEquals(List.of(), Minutes.lines(review));
  }

  /** The case review group is chaired by the post of its independent chair, whom P-121 is. */
  @Test
  void seatOfAnotherGroupsChair_isHeldByThatPost() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2025-10-01");
    MeetingReview review =
        minutes.review(
            minutes
                .of("management-group")
                .addAttendances(
                    minutes.in("case-review-chair", "P-121"),
                    minutes.deputy("quality-chair", "P-8"),
                    minutes.in("case-review-chair", "P-7")));
    assertEquals(
        List.of(
            "HOLDER_NOT_RECORDED: P-7 acted as the holder in seat case-review-chair but is not"
                + " recorded as a holder of review-chair on 2025-10-01",
            "DEPUTY_NOT_RECORDED: P-8 deputised in seat quality-chair but is not recorded as a"
                + " deputy of merrow-assistant-chief-constable on 2025-10-01"),
        Minutes.lines(review));
  }

  /** From July 2026 nobody chairs the quality group, so its chair's seat has no post. */
  @Test
  void deputy_inASeatWithoutAPost_isFound() {
    Minutes minutes = new Minutes(Minutes.SPLIT, "2026-07-01");
    MeetingReview review =
        minutes.review(
            minutes
                .of("management-group")
                .addAttendances(
                    minutes.deputy("quality-chair", "P-8"), minutes.in("quality-chair", "P-7")));
    assertEquals(
        List.of(
            "DEPUTY_NOT_RECORDED: P-8 deputised in seat quality-chair, whose post is not stated"),
        Minutes.lines(review));
  }

  /** Each pair at one moment, and none for who only moved from one seat to the other. */
  @Test
  void onePerson_inTwoSeatsAtOnce_isFoundForEachPair() {
    Minutes minutes = new Minutes(Minutes.FOUR, "2025-06-02");
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive")
                .addAttendances(
                    minutes.in("charity", "P-1", minutes.span("11:00", "12:00")),
                    minutes.in("board", "P-1", minutes.span("10:00", "11:00")),
                    minutes.in("doctor", "P-1", minutes.span("10:30", "11:30")),
                    minutes.in("force", "P-2", minutes.span("10:00", "12:00"))));
    assertEquals(
        List.of(
            "PERSON_IN_TWO_SEATS: P-1 acted for seats board and doctor at the same moment",
            "PERSON_IN_TWO_SEATS: P-1 acted for seats doctor and charity at the same moment"),
        Minutes.lines(review));
    assertEquals(
        List.of(SeatId.of("board"), SeatId.of("doctor")), review.findings().get(0).seats());
  }

  @Test
  void declarations_whereTheGroupAsksForNone_areNotMissed() {
    Minutes minutes = new Minutes(Minutes.FOUR, "2025-06-02");
    assertEquals(List.of(), Minutes.lines(minutes.review(minutes.of("review-group"))));
    assertEquals(
        List.of(
            "DECLARATIONS_MISSING: interests are declared at each meeting but nothing is recorded"
                + " of them"),
        Minutes.lines(minutes.review(minutes.of("executive"))));
  }

  @Test
  void declaration_afterTheItem_isLate() {
    Minutes minutes = new Minutes(Minutes.FOUR, "2025-06-02");
    MeetingReview review =
        minutes.review(
            minutes
                .of("executive")
                .addDeclarations(
                    minutes.byPerson("P-2", "10:40"),
                    minutes.bySeat("board", "10:31").withItem(AgendaItemId.of("1")),
                    minutes.bySeat("force", "10:30").withItem(AgendaItemId.of("1")))
                .addItems(
                    minutes.item("2", "10:39"),
                    minutes.item("1", "10:30"),
                    minutes.item("3", "10:50").withTakenAt(Optional.empty()),
                    minutes.item("4", "10:40")));
    assertEquals(
        List.of(
            "DECLARED_LATE: P-2 declared an interest after item 2 was taken",
            "DECLARED_LATE: P-2 declared an interest after item 1 was taken",
            "DECLARED_LATE: seat board declared an interest after item 1 was taken"),
        Minutes.lines(review));
  }

  /**
   * Chief officers: the council of Ketterwell from 1 September 2023 for 18 months, then NHS Vale.
   * Executive: the independent chair's post; vice-chair Oxmoor to the end of July 2025, then by
   * rotation Ketterwell.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-28 | chief-officers | organisation ketterwell-council | ''",
        "2025-02-28 | chief-officers | seat ketterwell | ''",
        "2025-02-28 | chief-officers | post ketterwell-chief-executive | ''",
        "2025-03-01 | chief-officers | seat ketterwell | seat ketterwell chaired but on 2025-03-01"
            + " the chair is nhs-vale",
        "2025-03-01 | chief-officers | post board-chief-executive | ''",
        "2025-03-01 | chief-officers | post partnership-scrutineer | partnership-scrutineer chaired"
            + " but on 2025-03-01 the chair is nhs-vale",
        "2025-03-01 | chief-officers | post unheard-of | unheard-of chaired but on 2025-03-01 the"
            + " chair is nhs-vale",
        "2025-06-02 | executive | post executive-chair | ''",
        "2025-06-02 | executive | organisation nhs-vale | nhs-vale chaired but on 2025-06-02 the"
            + " chair is executive-chair",
        "2025-06-02 | executive | post board-chief-nurse | board-chief-nurse chaired but on"
            + " 2025-06-02 the chair is executive-chair",
        "2025-07-31 | executive | seat oxmoor | ''",
        "2025-07-31 | executive | organisation oxmoor-council | ''",
        "2025-07-31 | executive | post oxmoor-childrens-director | ''",
        "2025-07-31 | executive | post oxmoor-chief-executive | oxmoor-chief-executive chaired but"
            + " on 2025-07-31 the chair is executive-chair",
        "2025-08-01 | executive | seat oxmoor | seat oxmoor chaired but on 2025-08-01 the chair is"
            + " executive-chair",
        "2025-08-01 | executive | seat ketterwell | ''",
        "2025-06-02 | review-group | seat board | seat board chaired but on 2025-06-02 the chair is"
            + " seat force",
        "2025-06-02 | review-group | organisation vale-police | ''",
        "2026-03-02 | voice-task-group | organisation vale-police | ''",
      })
  void chair_isComparedByWhatIsKnownOfBoth(String day, String group, String chair, String found) {
    Minutes minutes = new Minutes(Minutes.FOUR, day);
    Meeting.Builder meeting = asked(minutes, group).chairedBy(chairperson(chair));
    if (chairperson(chair) instanceof SeatId seat) {
      meeting.addAllAttendances(minutes.in(List.of(seat.value())));
    }
    assertEquals(
        found.isEmpty() ? List.of() : List.of("CHAIR_OUT_OF_TURN: " + found),
        Minutes.lines(minutes.review(meeting)).stream()
            .filter(line -> line.startsWith("CHAIR"))
            .toList());
  }

  @Test
  void visitorsAndMembersWithoutAVote_areSimplyRecorded() {
    Minutes minutes = new Minutes(Minutes.FOUR, "2025-06-02");
    Attendance visitor =
        minutes
            .in("charity", "P-1")
            .withAttendee(new Attendee.Visitor(FreeText.of("From the inspectorate")));
    Attendance fromPost =
        minutes
            .in("charity", "P-2")
            .withAttendee(new Attendee.FromPost(PostId.of("partnership-manager")));
    MeetingReview review =
        minutes.review(
            asked(minutes, "executive")
                .addAttendances(visitor, fromPost, minutes.in("charity", "P-1")));
    assertEquals(List.of(), Minutes.lines(review));
    assertEquals(
        List.of(SeatId.of("charity")), List.copyOf(review.presentAt(minutes.at("11:00")).keySet()));
    assertEquals(
        2, review.meeting().attendances().stream().filter(a -> a.seat().isEmpty()).count());
  }

  private static Meeting.Builder asked(Minutes minutes, String group) {
    return minutes.of(group).interestsAskedAt(minutes.at("10:00"));
  }

  private static Chairperson chairperson(String text) {
    String id = text.substring(text.indexOf(' ') + 1);
    return switch (text.substring(0, text.indexOf(' '))) {
      case "seat" -> SeatId.of(id);
      case "post" -> PostId.of(id);
      default -> OrganisationId.of(id);
    };
  }
}
