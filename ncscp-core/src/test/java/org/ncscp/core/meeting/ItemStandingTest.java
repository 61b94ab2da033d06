// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.QuorumEnforcement;

/** Quorums of the illustrative files, counted by hand. */
class ItemStandingTest {
  private static final Minutes WED_2025_10_01 = new Minutes(Minutes.SPLIT, "2025-10-01");
  private static final Minutes MON_2025_06_02 = new Minutes(Minutes.FOUR, "2025-06-02");

  /** Executive: three of five partners' seats, and the scrutineer or the legal adviser. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "council merrow-board merrow-force legal-adviser | QUORATE | ''",
        "council merrow-board legal-adviser | INQUORATE"
            + " | 1 more of (tarn-valley-board, merrow-force, tarn-valley-force)",
        "council merrow-board education trust scrutineer | INQUORATE"
            + " | 1 more of (tarn-valley-board, merrow-force, tarn-valley-force)",
        "council merrow-board merrow-force | INQUORATE | 1 of (scrutineer, legal-adviser)",
        "trust | INQUORATE | 3 of (council, merrow-board, tarn-valley-board, merrow-force,"
            + " tarn-valley-force) and 1 of (scrutineer, legal-adviser)"
      })
  void executive_ofTheSplit_saysWhoIsMissing(String seats, ItemStanding standing, String missing) {
    ItemReview review = only(WED_2025_10_01, "executive", List.of(seats.split(" ")));
    assertEquals(standing, review.standing());
    String why =
        standing == ItemStanding.QUORATE
            ? "\"3 of (council, merrow-board, tarn-valley-board, merrow-force, tarn-valley-force)"
                + " and (scrutineer or legal-adviser)\" was met at 2025-10-01T10:30+01:00"
            : "missing at 2025-10-01T10:30+01:00: "
                + missing
                + "; the chair decides whether the meeting goes on";
    assertEquals(why, review.explanation());
  }

  /** Either way needs the trust. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trust | 1 of (merrow-board, merrow-force) | merrow-board merrow-force",
        "merrow-board | 1 of (trust, trust and merrow-force) | trust merrow-force",
        "independent-chair | 1 of (trust and merrow-board, trust and merrow-force)"
            + " | trust merrow-board merrow-force"
      })
  void caseReviewGroup_want_hasNoStatedConsequence(String seat, String words, String missing) {
    ItemReview review = only(WED_2025_10_01, "case-review-group", List.of(seat));
    assertEquals(Optional.of(QuorumEnforcement.UNSPECIFIED), review.whatFollows());
    assertEquals(
        "missing at 2025-10-01T10:30+01:00: " + words + "; what follows is unspecified",
        review.explanation());
    assertEquals(missing, String.join(" ", review.missing().stream().map(SeatId::value).toList()));
  }

  @Test
  void segment_hasItsOwnQuorumAndConsequence() {
    MeetingReview review =
        WED_2025_10_01.review(
            WED_2025_10_01
                .of("joint-executive")
                .addAllAttendances(
                    WED_2025_10_01.in(List.of("north-council", "board", "northern-force")))
                .addItems(
                    WED_2025_10_01.segment("1", "10:30", "north-merrow"),
                    WED_2025_10_01.segment("2", "10:40", "south-merrow"),
                    WED_2025_10_01.item("3", "10:50"),
                    WED_2025_10_01.item("4", "11:00").withTakenAt(Optional.empty())));
    assertEquals(ItemStanding.QUORATE, Minutes.standing(review, "1"));
    ItemReview south = review.items().get(1);
    assertEquals(ItemStanding.INQUORATE, south.standing());
    assertEquals(Optional.of(QuorumEnforcement.CHAIR_SELECTS_ITEMS), south.whatFollows());
    assertEquals(List.of(SeatId.of("south-council"), SeatId.of("force")), south.missing());
    assertEquals(
        "missing at 2025-10-01T10:40+01:00: south-council and force; the chair selects the items"
            + " that are taken",
        south.explanation());
    assertEquals(ItemStanding.NOT_STATED, Minutes.standing(review, "3"));
    assertEquals(
        "the arrangements state a quorum only for the part of north-merrow, south-merrow",
        review.items().get(2).explanation());
    assertEquals(ItemStanding.NOT_TAKEN, Minutes.standing(review, "4"));
    assertEquals("not taken", review.items().get(3).explanation());
    assertEquals(Optional.empty(), review.items().get(0).whatFollows());
  }

  /** Four partners, three needed, and no meeting without them. */
  @Test
  void leaving_asTheItemIsTaken_isAbsence() {
    MeetingReview review =
        MON_2025_06_02.review(
            MON_2025_06_02
                .of("executive")
                .addAllAttendances(MON_2025_06_02.in(List.of("ketterwell", "oxmoor")))
                .addAttendances(
                    MON_2025_06_02.in("board", "P-3", MON_2025_06_02.span("10:30", "11:00")))
                .addItems(
                    MON_2025_06_02.item("1", "10:29"),
                    MON_2025_06_02.item("2", "10:30"),
                    MON_2025_06_02.item("3", "10:59"),
                    MON_2025_06_02.item("4", "11:00")));
    assertEquals(
        List.of(
            ItemStanding.INQUORATE,
            ItemStanding.QUORATE,
            ItemStanding.QUORATE,
            ItemStanding.INQUORATE),
        review.items().stream().map(ItemReview::standing).toList());
    assertEquals(Optional.of(QuorumEnforcement.HARD_STOP), review.items().get(3).whatFollows());
    assertEquals(
        List.of(SeatId.of("ketterwell"), SeatId.of("oxmoor"), SeatId.of("board")),
        List.copyOf(review.presentAt(MON_2025_06_02.at("10:30")).keySet()));
    assertEquals(
        List.of(SeatId.of("ketterwell"), SeatId.of("oxmoor")),
        List.copyOf(review.presentAt(MON_2025_06_02.at("11:00")).keySet()));
  }

  @Test
  void deputyWhoTakesOver_keepsTheSeatPresent() {
    Attendance holder = MON_2025_06_02.in("board", "P-3", MON_2025_06_02.span("10:00", "11:00"));
    Attendance deputy =
        MON_2025_06_02
            .in("board", "P-4", MON_2025_06_02.span("11:00", "12:00"))
            .withDeputising(true);
    MeetingReview review =
        MON_2025_06_02.review(
            MON_2025_06_02
                .of("executive")
                .addAttendances(deputy, holder)
                .addAllAttendances(MON_2025_06_02.in(List.of("oxmoor", "ketterwell")))
                .addItems(MON_2025_06_02.item("1", "11:00")));
    assertEquals(ItemStanding.QUORATE, Minutes.standing(review, "1"));
    assertEquals(
        List.of(deputy), review.presentAt(MON_2025_06_02.at("11:00")).get(SeatId.of("board")));
    assertEquals(
        List.of(SeatId.of("ketterwell"), SeatId.of("oxmoor"), SeatId.of("board")),
        List.copyOf(review.presentAt(MON_2025_06_02.at("11:00")).keySet()));
  }

  @Test
  void seat_thatComesLater_doesNotCountBefore() {
    Minutes before = new Minutes(Minutes.SPLIT, "2025-08-31");
    MeetingReview review =
        before.review(before.of("executive").addAllAttendances(before.in(List.of("education"))));
    assertEquals(List.of(), List.copyOf(review.presentAt(before.at("10:30")).keySet()));
  }

  /** Three of four are needed: with one of three recused, it depends. */
  @ParameterizedTest
  @CsvSource({
    "ketterwell oxmoor board,        UNSPECIFIED",
    "ketterwell oxmoor board force,  QUORATE",
    "ketterwell board,               INQUORATE",
    "ketterwell oxmoor force,        QUORATE"
  })
  void recusedSeat_thatDecides_leavesItUnspecified(String seats, ItemStanding standing) {
    MeetingReview review =
        MON_2025_06_02.review(
            MON_2025_06_02
                .of("executive")
                .addAllAttendances(MON_2025_06_02.in(List.of(seats.split(" "))))
                .addDeclarations(
                    MON_2025_06_02
                        .bySeat("board", "10:05")
                        .withItem(AgendaItemId.of("1"))
                        .withRecused(true))
                .addItems(MON_2025_06_02.item("1", "10:30"), MON_2025_06_02.item("2", "10:40")));
    assertEquals(standing, Minutes.standing(review, "1"));
    assertEquals(
        standing == ItemStanding.INQUORATE ? ItemStanding.INQUORATE : ItemStanding.QUORATE,
        Minutes.standing(review, "2"));
    assertEquals(
        standing == ItemStanding.UNSPECIFIED
            ? List.of(
                "RECUSAL_DECIDES: item 1: whether the quorum counts who was recused, of seat"
                    + " board, is not stated, and decides whether it was met")
            : List.of(),
        Minutes.lines(review));
  }

  @Test
  void recusedPerson_leavesTheSeatToADeputy() {
    Meeting.Builder alone =
        MON_2025_06_02
            .of("executive")
            .addAllAttendances(MON_2025_06_02.in(List.of("ketterwell", "oxmoor", "board")))
            .addDeclarations(MON_2025_06_02.byPerson("P-of-board", "10:05").withRecused(true))
            .addItems(MON_2025_06_02.item("1", "10:30"));
    assertEquals(ItemStanding.UNSPECIFIED, Minutes.standing(MON_2025_06_02.review(alone), "1"));
    assertEquals(
        ItemStanding.QUORATE,
        Minutes.standing(
            MON_2025_06_02.review(alone.addAttendances(MON_2025_06_02.deputy("board", "P-9"))),
            "1"));
  }

  @Test
  void declaration_withoutRecusal_changesNothing() {
    MeetingReview review =
        MON_2025_06_02.review(
            MON_2025_06_02
                .of("executive")
                .addAllAttendances(MON_2025_06_02.in(List.of("ketterwell", "oxmoor", "board")))
                .addDeclarations(MON_2025_06_02.bySeat("board", "10:05"))
                .addItems(MON_2025_06_02.item("1", "10:30")));
    assertEquals(ItemStanding.QUORATE, Minutes.standing(review, "1"));
  }

  /**
   * P-101 is the council's chief executive and the health board's place director: the general rule
   * counts both seats, the rule on the scrutineer's appointment does not, and for an item without a
   * kind there is no rule.
   */
  @Test
  void onePersonForTwoSeats_countsTwiceWhereTheRuleSaysSo() {
    Meeting.Builder meeting =
        WED_2025_10_01
            .of("lead-safeguarding-partners")
            .addAttendances(
                WED_2025_10_01.in("council", "P-101"),
                WED_2025_10_01.in("merrow-board", "P-101"),
                WED_2025_10_01.in("merrow-force", "P-103"))
            .interestsAskedAt(WED_2025_10_01.at("10:00"))
            .addItems(
                WED_2025_10_01.item("1", "10:30", "yearly-report-sign-off"),
                WED_2025_10_01.item("2", "10:40", "scrutineer-appointment"),
                WED_2025_10_01.item("3", "10:50"));
    MeetingReview review = WED_2025_10_01.review(meeting);
    assertEquals(
        List.of(ItemStanding.QUORATE, ItemStanding.UNSPECIFIED, ItemStanding.UNSPECIFIED),
        review.items().stream().map(ItemReview::standing).toList());
    String decides =
        "whether the quorum counts P-101 for each of seats council and merrow-board is not stated,"
            + " and decides whether it was met";
    assertEquals("item 2: " + decides, review.items().get(1).explanation());
    assertEquals(
        List.of(
            "PERSON_IN_TWO_SEATS: P-101 acted for seats council and merrow-board at the same"
                + " moment",
            "PERSON_IN_TWO_SEATS_DECIDES: item 2: " + decides,
            "PERSON_IN_TWO_SEATS_DECIDES: item 3: " + decides),
        Minutes.lines(review));
    Finding first = review.findings().get(1);
    assertEquals(Optional.of(PersonReference.of("P-101")), first.person());
    assertEquals(Optional.of(AgendaItemId.of("2")), first.item());

    MeetingReview withOther =
        WED_2025_10_01.review(
            meeting.addAttendances(WED_2025_10_01.in("tarn-valley-board", "P-102")));
    assertEquals(ItemStanding.QUORATE, Minutes.standing(withOther, "3"));
  }

  @Test
  void recusalAndOnePerson_areNamedWhereEachDecides() {
    Meeting.Builder meeting =
        WED_2025_10_01
            .of("lead-safeguarding-partners")
            .addAttendances(
                WED_2025_10_01.in("council", "P-101"),
                WED_2025_10_01.in("merrow-board", "P-101"),
                WED_2025_10_01.in("merrow-force", "P-103"))
            .addDeclarations(WED_2025_10_01.byPerson("P-103", "10:00").withRecused(true))
            .addItems(WED_2025_10_01.item("1", "10:30"));
    assertEquals(
        List.of(
            FindingKind.PERSON_IN_TWO_SEATS,
            FindingKind.RECUSAL_DECIDES,
            FindingKind.PERSON_IN_TWO_SEATS_DECIDES),
        WED_2025_10_01.review(meeting).findings().stream().map(Finding::kind).toList());
  }

  /** On 26 October 2025 the clocks in London show 01:30 twice, at 00:30 and at 01:30 UTC. */
  @Test
  void hourThatComesTwice_isTwoMoments() {
    Minutes sunday = new Minutes(Minutes.FOUR, "2025-10-26");
    Instant first = Instant.parse("2025-10-26T00:30:00Z");
    Instant second = Instant.parse("2025-10-26T01:30:00Z");
    Span night = new Span(Instant.parse("2025-10-25T23:00:00Z"), second.plusSeconds(3600));
    MeetingReview review =
        sunday.review(
            sunday
                .of("executive")
                .held(night)
                .addAttendances(
                    sunday.in("ketterwell", "P-1", night),
                    sunday.in("oxmoor", "P-2", night),
                    sunday.in("board", "P-3", new Span(night.from(), second)),
                    sunday.in("force", "P-4", new Span(second.plusSeconds(60), night.to())))
                .addItems(
                    sunday
                        .item("1", "10:00")
                        .withTakenAt(first)
                        .withDiscussed(new Span(first, second)),
                    sunday.item("2", "10:00").withTakenAt(second)));
    assertEquals(ItemStanding.QUORATE, Minutes.standing(review, "1"));
    assertEquals(ItemStanding.INQUORATE, Minutes.standing(review, "2"));
    assertEquals(
        "missing at 2025-10-26T01:30Z: 1 more of (board, force); the meeting cannot go on",
        review.items().get(1).explanation());
  }

  @Test
  void partnershipOfAnotherDay_isRefused() {
    Meeting meeting =
        MON_2025_06_02
            .of("executive")
            .held(
                new Span(
                    Instant.parse("2025-06-02T23:00:00Z"), Instant.parse("2025-06-02T23:30:00Z")))
            .build();
    assertEquals(
        "partnership must be of the meeting's day 2025-06-03 but was of 2025-06-02",
        assertThrows(
                IllegalArgumentException.class,
                () -> MeetingReview.of(meeting, Minutes.FOUR.on(LocalDate.of(2025, 6, 2))))
            .getMessage());
  }

  @Test
  void item_notOnTheAgenda_isRefused() {
    MeetingReview review =
        MON_2025_06_02.review(
            MON_2025_06_02.of("executive").addItems(MON_2025_06_02.item("1", "10:30")));
    assertEquals(
        "item must be one of [1] but was 2",
        assertThrows(IllegalArgumentException.class, () -> review.item(AgendaItemId.of("2")))
            .getMessage());
    assertEquals("MeetingReview[M-1, items 1, findings 1]", review.toString());
  }

  private static ItemReview only(Minutes minutes, String group, List<String> seats) {
    return minutes
        .review(
            minutes
                .of(group)
                .addAllAttendances(minutes.in(seats))
                .addItems(minutes.item("1", "10:30")))
        .items()
        .get(0);
  }
}
