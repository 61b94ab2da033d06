// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/**
 * Two meetings under the arrangements of December 2024, which state no quorum for any group and
 * name nobody.
 */
class NottinghamMeetingScenario {
  private static final Minutes MON_2025_09_01 =
      new Minutes(NottinghamCity.arrangements(), "2025-09-01");

  @Test
  @DisplayName("The Strategic Leadership Group meets with one partner: no quorum is stated")
  void strategicLeadershipGroup() {
    MeetingReview review =
        MON_2025_09_01.review(
            MON_2025_09_01
                .of("strategic-leadership-group")
                .chairedBy(PostId.of("assistant-chief-constable"))
                .addAllAttendances(MON_2025_09_01.in(List.of("scrutineer", "police")))
                .addApologies(SeatId.of("council"), SeatId.of("icb"))
                .addItems(
                    MON_2025_09_01.item("1", "10:10"),
                    MON_2025_09_01.item("2", "10:40", "publication-delay"),
                    MON_2025_09_01.item("3", "11:00").withTakenAt(Optional.empty())));
    assertEquals(
        List.of(ItemStanding.NOT_STATED, ItemStanding.NOT_STATED, ItemStanding.NOT_TAKEN),
        review.items().stream().map(ItemReview::standing).toList());
    assertEquals("the arrangements state no quorum", review.items().get(1).explanation());
    assertEquals(Optional.empty(), review.items().get(1).whatFollows());
    assertEquals(
        List.of(SeatId.of("police"), SeatId.of("scrutineer")),
        List.copyOf(review.presentAt(MON_2025_09_01.at("10:40")).keySet()));
    assertEquals(List.of(), review.findings());
  }

  @Test
  @DisplayName("In 2025/26 the police chair; afterwards the arrangements do not say who does")
  void chairOutOfTurn() {
    assertEquals(
        List.of(
            "CHAIR_OUT_OF_TURN: nottingham-city-council chaired but on 2025-09-01 the chair is"
                + " nottinghamshire-police"),
        chairedByTheCouncil("2025-09-01"));
    assertEquals(List.of(), chairedByTheCouncil("2026-04-01"));
  }

  private static List<String> chairedByTheCouncil(String day) {
    Minutes minutes = new Minutes(NottinghamCity.arrangements(), day);
    return Minutes.lines(
        minutes.review(
            minutes
                .of("strategic-leadership-group")
                .chairedBy(OrganisationId.of("nottingham-city-council"))));
  }

  @Test
  @DisplayName("The Business Management Group declares interests at each meeting")
  void businessManagementGroup() {
    Meeting.Builder silent =
        MON_2025_09_01
            .of("business-management-group")
            .addAllAttendances(MON_2025_09_01.in(List.of("police", "nspcc")))
            .addItems(MON_2025_09_01.item("1", "10:10"));
    assertEquals(
        List.of(
            "DECLARATIONS_MISSING: interests are declared at each meeting but nothing is recorded"
                + " of them"),
        Minutes.lines(MON_2025_09_01.review(silent)));
    assertEquals(
        List.of(),
        Minutes.lines(MON_2025_09_01.review(silent.interestsAskedAt(MON_2025_09_01.at("10:00")))));
  }

  @Test
  @DisplayName("A deputy whom the arrangements do not record is named")
  void deputyWhomNobodyRecorded() {
    MeetingReview review =
        MON_2025_09_01.review(
            MON_2025_09_01
                .of("strategic-leadership-group")
                .addAttendances(MON_2025_09_01.deputy("icb", "P-7")));
    assertEquals(
        List.of(
            "DEPUTY_NOT_RECORDED: P-7 deputised in seat icb but is not recorded as a deputy of"
                + " icb-chief-nurse on 2025-09-01"),
        Minutes.lines(review));
  }

  @Test
  @DisplayName("The Business Management Group may not approve a delay: that is the leaders' alone")
  void decisionReservedToAnotherGroup() {
    Meeting.Builder meeting =
        MON_2025_09_01
            .of("business-management-group")
            .chairedBy(SeatId.of("police"))
            .interestsAskedAt(MON_2025_09_01.at("10:00"))
            .addAllAttendances(MON_2025_09_01.in(List.of("nspcc")))
            .addItems(
                MON_2025_09_01.item("1", "10:10", "publication-delay"),
                MON_2025_09_01
                    .item("2", "10:20", "publication-delay")
                    .withTakenAt(Optional.empty()));
    assertEquals(
        List.of(
            "RESERVED_TO_ANOTHER_GROUP: item 1 is of the kind publication-delay, which is reserved"
                + " to strategic-leadership-group",
            "CHAIR_DID_NOT_ATTEND: seat police is recorded as the chair and did not attend"),
        Minutes.lines(MON_2025_09_01.review(meeting)));
  }
}
