// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;

/** What a partnership answers on a day about its groups: seats, chairs and decisions. */
class PartnershipGroupsTest {
  private static final String DAY = "2024-07-01";

  private static final SmallArrangements GROUPS =
      SMALL.with(
          """
          groups:
            - id: leads
              name: Leads
              reserved-matters:
                - {matter: The budget, kinds: [budget, loan]}
                - {matter: The plan of the first quarter, kinds: [plan], to: 2024-03-31}
            - id: executive
              name: Executive
              owners: [small, neighbour]
              reports-to: [leads]
              seats:
                - {seat: one, title: One, standing: decision-maker}
                - {seat: two, title: Two, standing: decision-maker}
                - {seat: guest, title: Guest, from: 2024-03-01, to: 2024-03-31, standing: invitee}
                - {seat: other, title: Other, standing: decision-maker}
              chairs:
                - {chair: fixed, by: one, to: 2024-03-31}
                - {chair: vacant, from: 2024-04-01, to: 2024-04-30}
                - {chair: fixed, by: two, from: 2024-06-01}
              vice-chairs:
                - {chair: nominated, nominated-by: leads}
              quorum:
                - {present: one, to: 2024-03-31}
                - {present: one and two, from: 2024-04-01}
              decisions:
                - {kinds: [review], electorate: [one], threshold: unanimity}
                - {kinds: [appeal], electorate: [one], threshold: 1, segment: small}
                - {kinds: [appeal], electorate: [other], threshold: 1, segment: neighbour}
                - {electorate: [one, two], threshold: majority, to: 2024-03-31}
            - id: cases
              name: Cases
              reports-to: [leads]
              seats:
                - {seat: chairs, title: Chairs, chair-of: [leads, executive], standing: member}
                - {seat: clerk, title: Clerk, standing: decision-maker}
              decisions:
                - {kinds: [loan], electorate: [clerk], threshold: unanimity}
            - id: sub
              name: Sub
              reports-to: [executive, adults]
              to: 2024-06-30
          boards:
            - {id: adults, name: Adults Board}
          delegations:
            - {delegate: cases, decisions: [loan], to: 2024-07-31}
          """);

  private static List<String> names(List<Group> groups) {
    return groups.stream().map(Group::name).toList();
  }

  private static String decided(String day, String group, String kind) {
    Authority may = GROUPS.on(day).mayDecide(GroupId.of(group), DecisionKind.of(kind));
    if (may instanceof Authority.ByRule by) {
      return by.rules().stream()
          .map(
              rule ->
                  rule.segment().map(of -> of + ": ").orElse("")
                      + rule.rule().electorate()
                      + " "
                      + rule.rule().threshold())
          .toList()
          .toString();
    }
    return may instanceof Authority.ReservedTo to
        ? "reserved to " + to.group()
        : assertInstanceOf(Authority.Unspecified.class, may).missing();
  }

  @Test
  void groups_areThoseOfTheDay() {
    assertEquals(
        List.of("Leads", "Executive", "Cases", "Sub"), names(GROUPS.on("2024-06-30").groups()));
    assertEquals(List.of("Leads", "Executive", "Cases"), names(GROUPS.on(DAY).groups()));
    assertEquals("Cases", GROUPS.on(DAY).group(GroupId.of("cases")).name());
  }

  @Test
  void groupsReporting_areThoseOfTheDay() {
    assertEquals(
        List.of("Executive", "Cases"),
        names(GROUPS.on(DAY).groupsReportingTo(GroupId.of("leads"))));
    assertEquals(
        List.of("Sub"), names(GROUPS.on("2024-06-30").groupsReportingTo(GroupId.of("executive"))));
    assertEquals(List.of(), GROUPS.on(DAY).groupsReportingTo(GroupId.of("executive")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, one two other",
    "2024-03-01, one two guest other",
    "2024-03-31, one two guest other",
    "2024-04-01, one two other"
  })
  void seats_areThoseOfTheDay(String day, String seats) {
    assertEquals(
        List.of(seats.split(" ")),
        GROUPS.on(day).seats(GroupId.of("executive")).stream()
            .map(seat -> seat.id().value())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31, one", "2024-04-01, one and two"})
  void quorum_isThatOfTheDay(String day, String present) {
    assertEquals(
        List.of(present),
        GROUPS.on(day).quorums(GroupId.of("executive")).stream()
            .map(quorum -> quorum.present().toString())
            .toList());
    assertEquals(List.of(), GROUPS.on(day).quorums(GroupId.of("leads")));
  }

  @Test
  void chairs_followEachOther() {
    Map<String, Chair> chairs = new LinkedHashMap<>();
    for (String day : List.of("2024-03-31", "2024-04-01", "2024-05-01", "2024-06-01")) {
      chairs.put(day, GROUPS.on(day).chairOf(GroupId.of("executive")));
    }
    Map<String, Chair> expected = new LinkedHashMap<>();
    List<Chairing> said = GROUPS.on(DAY).group(GroupId.of("executive")).chairs();
    expected.put("2024-03-31", fixed(said.get(0)));
    expected.put("2024-04-01", new Chair.Vacant());
    // between the second and the third nothing is said
    expected.put("2024-05-01", new Chair.Unspecified("how the group gets one"));
    expected.put("2024-06-01", fixed(said.get(2)));
    assertEquals(expected, chairs);
  }

  private static Chair fixed(Chairing chairing) {
    EffectivePeriod days = chairing.inForce();
    return new Chair.Held(chairing.by().orElseThrow(), days, true);
  }

  @Test
  void viceChair_isAskedApartFromTheChair() {
    assertEquals(
        new Chair.Unspecified("who is nominated"),
        GROUPS.on(DAY).viceChairOf(GroupId.of("executive")));
    assertEquals(
        new Chair.Unspecified("how the group gets one"),
        GROUPS.on(DAY).viceChairOf(GroupId.of("leads")));
  }

  @Test
  void chairsOfOtherGroups_areWhoeverChairsThem() {
    Partnership partnership = GROUPS.on("2024-06-01");
    List<Seat> seats = partnership.seats(GroupId.of("cases"));
    assertEquals(
        List.of(
            partnership.chairOf(GroupId.of("leads")), partnership.chairOf(GroupId.of("executive"))),
        partnership.chairsIn(seats.get(0)));
    assertEquals(
        "two",
        assertInstanceOf(Chair.Held.class, partnership.chairsIn(seats.get(0)).get(1)).by().value());
    assertEquals(List.of(), partnership.chairsIn(seats.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // its own rule, though there is one for the rest
        "2024-03-31 | executive | review | [[one] unanimity]",
        // the rule for the rest, while it holds
        "2024-04-01 | executive | naming | how Executive decides on naming",
        "2024-03-31 | executive | naming | [[one, two] majority]",
        // a rule for each part of a joint meeting
        "2024-07-01 | executive | appeal | [small: [one] 1, neighbour: [other] 1]",
        // reserved to another group, and to this one
        "2024-03-31 | executive | budget | reserved to leads",
        "2024-03-31 | leads | budget | how Leads decides on budget",
        // reserved for a while
        "2024-03-31 | executive | plan | reserved to leads",
        "2024-04-01 | executive | plan | how Executive decides on plan",
        // reserved but delegated for a while, and to one group alone
        "2024-07-31 | cases | loan | [[clerk] unanimity]",
        "2024-08-01 | cases | loan | reserved to leads",
        "2024-07-31 | executive | loan | reserved to leads",
        "2024-07-31 | cases | budget | reserved to leads",
        // nothing said at all
        "2024-07-31 | leads | naming | how Leads decides on naming"
      })
  void mayDecide_isAnsweredByRuleReservationOrSilence(
      String day, String group, String kind, String answer) {
    assertEquals(answer, decided(day, group, kind));
  }

  @Test
  void chairFromAnOrganisation_isThatOrganisation() {
    Partnership partnership =
        SMALL
            .with("groups:\n  - {id: a, name: A, chairs: [{chair: independent, by: icb}]}\n")
            .on(DAY);
    assertEquals(
        OrganisationId.of("icb"),
        assertInstanceOf(Chair.Held.class, partnership.chairOf(GroupId.of("a"))).by());
  }

  /** A rule that one part of a joint meeting names for itself leaves the other its own default. */
  @Test
  void mayDecide_hasARuleForEachPartOfAJointMeeting() {
    Partnership joint =
        SMALL
            .with(
                """
                groups:
                  - id: joint
                    name: Joint
                    owners: [small, neighbour]
                    seats:
                      - {seat: ours, title: Ours, standing: decision-maker}
                      - {seat: theirs, title: Theirs, standing: decision-maker}
                    decisions:
                      - {kinds: [budget], electorate: [ours], threshold: 1, segment: small}
                      - {electorate: [ours], threshold: unanimity, segment: small}
                      - {electorate: [theirs], threshold: majority, segment: neighbour}
                """)
            .on(DAY);
    Authority may = joint.mayDecide(GroupId.of("joint"), DecisionKind.of("budget"));
    assertEquals(
        List.of("small 1", "neighbour majority"),
        assertInstanceOf(Authority.ByRule.class, may).rules().stream()
            .map(rule -> rule.segment().orElseThrow() + " " + rule.rule().threshold())
            .toList());
  }
}
