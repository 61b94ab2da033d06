// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.Illustrative.FOUR;
import static org.ncscp.core.partnership.Illustrative.SPLIT;
import static org.ncscp.core.partnership.Illustrative.TODAY;
import static org.ncscp.core.partnership.Illustrative.chairOn;
import static org.ncscp.core.partnership.Illustrative.on;
import static org.ncscp.core.partnership.Illustrative.rule;
import static org.ncscp.core.partnership.Illustrative.seat;
import static org.ncscp.core.partnership.Illustrative.seats;
import static org.ncscp.core.partnership.Illustrative.successions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Threshold;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteUnit;

/** Who the partners are and how their groups sit, are chaired and decide: the points V1 to V17. */
final class GroupPoints {
  static final Map<String, Executable> SHOWN =
      Map.ofEntries(
          entry("V1", GroupPoints::anyNumberOfPartnersHasARole),
          entry("V2", GroupPoints::oneCouncilHasTwoForcesAndTwoBoards),
          entry("V3", GroupPoints::votesCountByRoleOrganisationOrSeat),
          entry("V4", GroupPoints::educationVotesWithTheDelegatesAlone),
          entry("V5", GroupPoints::aTrustActsForTheCouncil),
          entry("V6", GroupPoints::onePersonHoldsTwoLeadPosts),
          entry("V7", GroupPoints::whatHoldsDependsOnTheDay),
          entry("V8", GroupPoints::severalPartnershipsOwnAGroup),
          entry("V9", GroupPoints::groupsStandInFourLevels),
          entry("V10", GroupPoints::chairsAreOfManyKinds),
          entry("V11", GroupPoints::chairAndViceChairRotateApart),
          entry("V12", GroupPoints::scrutinyPartsFromChairing),
          entry("V13", GroupPoints::allStandingsSitTogether),
          entry("V14", GroupPoints::quorumsAreExpressions),
          entry("V15", GroupPoints::fourVotersCanTie),
          entry("V16", GroupPoints::somebodyHasTheFinalSay),
          entry("V17", GroupPoints::escalationGoesToTargetsOfManyKinds));

  private GroupPoints() {}

  private static void anyNumberOfPartnersHasARole() {
    assertEquals(
        Map.of(
            PartnerRole.LOCAL_AUTHORITY, 1L,
            PartnerRole.INTEGRATED_CARE_BOARD, 2L,
            PartnerRole.POLICE, 2L,
            PartnerRole.LOCALLY_DESIGNATED, 1L),
        SPLIT.arrangements().partners().stream().collect(groupingBy(Partner::role, counting())));
    assertEquals(
        Map.of(
            PartnerRole.LOCAL_AUTHORITY, 2L,
            PartnerRole.INTEGRATED_CARE_BOARD, 1L,
            PartnerRole.POLICE, 1L),
        FOUR.arrangements().partners().stream().collect(groupingBy(Partner::role, counting())));
  }

  private static void oneCouncilHasTwoForcesAndTwoBoards() {
    assertEquals(
        List.of(OrganisationId.of("north-merrow-council")),
        SPLIT.arrangements().area().orElseThrow().authorities());
    assertEquals(
        List.of("merrow-police", "tarn-valley-police"), SPLIT.organisations(PartnerRole.POLICE));
    assertEquals(
        List.of("nhs-merrow", "nhs-tarn-valley"),
        SPLIT.organisations(PartnerRole.INTEGRATED_CARE_BOARD));
  }

  private static void votesCountByRoleOrganisationOrSeat() {
    Group lead = SPLIT.group("lead-safeguarding-partners");
    DecisionRule byRole = rule(lead, "", TODAY);
    DecisionRule byOrganisation = rule(lead, "budget", TODAY);
    assertEquals(VoteUnit.ROLE, byRole.votesBy());
    assertEquals(3, SPLIT.organisations(lead, byRole).map(SPLIT::roleOf).distinct().count());
    assertEquals(VoteUnit.ORGANISATION, byOrganisation.votesBy());
    assertEquals(byRole.electorate(), byOrganisation.electorate());
    assertEquals(5, SPLIT.organisations(lead, byOrganisation).distinct().count());
    DecisionRule bySeat = rule(SPLIT.group("executive"), "incident-notification", TODAY);
    assertEquals(VoteUnit.SEAT, bySeat.votesBy());
  }

  private static void educationVotesWithTheDelegatesAlone() {
    OrganisationId education = OrganisationId.of("education-alliance");
    Partner partner =
        SPLIT.arrangements().partners().stream()
            .filter(p -> p.organisation().equals(education))
            .findFirst()
            .get();
    assertEquals(Optional.empty(), partner.lead());
    assertEquals(List.of(PostId.of("alliance-chair")), partner.delegates());
    List<String> sitsIn =
        SPLIT.arrangements().groups().stream()
            .filter(
                g ->
                    g.seats().stream()
                        .anyMatch(s -> s.organisation().equals(Optional.of(education))))
            .map(g -> g.id().value())
            .toList();
    assertEquals(List.of("executive"), sitsIn);
    Group executive = SPLIT.group("executive");
    SeatId seat = SeatId.of("education");
    assertTrue(rule(executive, "", TODAY).electorate().contains(seat));
    assertFalse(rule(executive, "review-criteria", TODAY).electorate().contains(seat));
  }

  private static void aTrustActsForTheCouncil() {
    Partner council = SPLIT.arrangements().partners().get(0);
    assertEquals(PartnerRole.LOCAL_AUTHORITY, council.role());
    assertEquals(Optional.of(PostId.of("council-chief-executive")), council.lead());
    DeliveryBody trust = council.deliveredBy().get(0);
    assertEquals(OrganisationId.of("north-merrow-childrens-trust"), trust.organisation());
    assertTrue(trust.functions().contains("sends the serious incident notification"));
    assertEquals(
        List.of(council), SPLIT.arrangements().on(TODAY).accountableFor(trust.organisation()));
    assertEquals(Standing.PARTICIPANT_OBSERVER, seat(SPLIT.group("executive"), "trust").standing());
    assertTrue(
        rule(SPLIT.group("case-review-group"), "", TODAY)
            .electorate()
            .contains(SeatId.of("trust")));
  }

  private static void onePersonHoldsTwoLeadPosts() {
    Group lead = SPLIT.group("lead-safeguarding-partners");
    DecisionRule rule = rule(lead, "", TODAY);
    List<PersonReference> persons =
        rule.electorate().stream()
            .map(seat -> seat(lead, seat.value()).post().orElseThrow())
            .map(post -> SPLIT.holder(post, TODAY))
            .toList();
    assertEquals(5, rule.electorate().size());
    assertEquals(5, SPLIT.organisations(lead, rule).distinct().count());
    assertEquals(4, Set.copyOf(persons).size());
    assertEquals(
        List.of("council-chief-executive", "merrow-place-director"),
        SPLIT.arrangements().on(TODAY).postsOf(PersonReference.of("P-101")).stream()
            .map(post -> post.id().value())
            .toList());
    assertTrue(rule.onePersonForSeveralSeats());
    DecisionRule byPerson = rule(lead, "scrutineer-appointment", TODAY);
    assertEquals(VoteUnit.PERSON, byPerson.votesBy());
    assertFalse(byPerson.onePersonForSeveralSeats());
  }

  private static void whatHoldsDependsOnTheDay() {
    assertEquals(
        List.of("merrow SPLIT 2025-04-01"), successions(SPLIT.arrangements().predecessors()));
    assertEquals(
        List.of("ketterwell MERGER 2023-09-01", "oxmoor MERGER 2023-09-01"),
        successions(FOUR.arrangements().predecessors()));
    assertEquals(
        List.of("the-two-boroughs RENAMING 2027-04-01"),
        successions(FOUR.arrangements().successors()));
    assertEquals(
        "North Merrow safeguarding arrangements, April 2025",
        on(SPLIT.arrangements().versions(), LocalDate.of(2026, 3, 17)).title());
    assertEquals(
        "North Merrow safeguarding arrangements, March 2026",
        on(SPLIT.arrangements().versions(), LocalDate.of(2026, 3, 18)).title());
    Group executive = SPLIT.group("executive");
    LocalDate august31 = LocalDate.of(2025, 8, 31);
    assertEquals(5, rule(executive, "", august31).electorate().size());
    assertEquals(6, rule(executive, "", august31.plusDays(1)).electorate().size());
    assertEquals(9, SPLIT.arrangements().on(august31).seats(executive.id()).size());
    assertEquals(10, SPLIT.arrangements().on(august31.plusDays(1)).seats(executive.id()).size());
  }

  private static void severalPartnershipsOwnAGroup() {
    Group joint = SPLIT.group("joint-executive");
    PartnershipId north = PartnershipId.of("north-merrow");
    PartnershipId south = PartnershipId.of("south-merrow");
    assertEquals(List.of(north, south), joint.owners());
    assertTrue(joint.reportsTo().contains(BoardId.of("health-and-wellbeing-board")));
    Map<PartnershipId, QuorumRule> parts =
        joint.quorums().stream().collect(toMap(q -> q.segment().orElseThrow(), q -> q));
    assertEquals(Set.of(north, south), parts.keySet());
    Set<SeatId> northerners = seats("north-council", "board", "northern-force");
    assertTrue(parts.get(north).present().isMetBy(northerners));
    assertFalse(parts.get(south).present().isMetBy(northerners));
    assertTrue(parts.get(south).present().isMetBy(seats("south-council", "board", "force")));
    assertEquals(
        Map.of(north, 4, south, 3),
        joint.decisions().stream()
            .collect(toMap(d -> d.segment().orElseThrow(), d -> d.rule().electorate().size())));
    Group exploitation = SPLIT.group("exploitation-group");
    assertEquals(3, exploitation.owners().size());
    assertTrue(exploitation.reportsTo().contains(BoardId.of("merrow-adults-board")));
  }

  private static void groupsStandInFourLevels() {
    assertEquals(4, SPLIT.level(GroupId.of("case-review-group")));
    assertEquals(
        4,
        SPLIT.arrangements().groups().stream().mapToInt(g -> SPLIT.level(g.id())).max().getAsInt());
    assertEquals(
        List.of("coast-area-board", "fells-area-board"),
        SPLIT.arrangements().groups().stream()
            .filter(g -> g.reportsTo().equals(List.of(GroupId.of("executive"))))
            .map(g -> g.id().value())
            .filter(name -> name.endsWith("area-board"))
            .toList());
    Group management = SPLIT.group("management-group");
    assertEquals(
        List.of("case-review-group", "quality-group", "education-group", "transitions-group"),
        management.seats().stream()
            .flatMap(s -> s.chairOf().stream())
            .map(GroupId::value)
            .toList());
    assertEquals(
        List.of("fellside-head-teacher", "cabinet-member-for-children"),
        SPLIT.arrangements().on(TODAY).chairsIn(seat(management, "other-chairs")).stream()
            .map(chair -> chair instanceof Chair.Held held ? held.by().value() : "nobody")
            .toList());
  }

  private static void chairsAreOfManyKinds() {
    Set<ChairingKind> kinds =
        Stream.of(SPLIT, FOUR)
            .flatMap(a -> a.arrangements().groups().stream())
            .flatMap(g -> g.chairs().stream())
            .map(Chairing::kind)
            .collect(toSet());
    assertEquals(EnumSet.allOf(ChairingKind.class), kinds);
    assertEquals(
        List.of(OrganisationId.of("nhs-merrow"), OrganisationId.of("merrow-police")),
        SPLIT.chairing("executive", TODAY).pool());
    assertEquals(
        Optional.of(OrganisationId.of("north-merrow-council")),
        SPLIT.chairing("lead-safeguarding-partners", TODAY).by());
    LocalDate may31 = LocalDate.of(2025, 5, 31);
    assertEquals(new Chair.Vacant(), SPLIT.chairing("case-review-group", may31).on(may31));
    Group reviews = SPLIT.group("case-review-group");
    assertEquals(
        Optional.of(PostId.of("review-chair")),
        SPLIT.chairing("case-review-group", may31.plusDays(1)).by());
    assertNotEquals(Standing.DECISION_MAKER, seat(reviews, "independent-chair").standing());
    PostId headTeacher = PostId.of("fellside-head-teacher");
    assertEquals(Optional.of(headTeacher), SPLIT.chairing("education-group", TODAY).by());
    assertEquals("Head Teacher", SPLIT.post(headTeacher).title());
    assertEquals(
        Optional.of(GroupId.of("executive")),
        SPLIT.chairing("management-group", TODAY).nominatedBy());
  }

  private static void chairAndViceChairRotateApart() {
    Group executive = SPLIT.group("executive");
    assertEquals("nhs-merrow", chairOn(executive.chairs(), "2027-03-31"));
    assertEquals("merrow-police", chairOn(executive.chairs(), "2027-04-01"));
    assertEquals("council", chairOn(executive.viceChairs(), "2026-03-31"));
    assertEquals("tarn-valley-force", chairOn(executive.viceChairs(), "2026-04-01"));
    assertEquals("tarn-valley-board", chairOn(executive.viceChairs(), "2027-04-01"));
    Group officers = FOUR.group("chief-officers");
    assertEquals("ketterwell-council", chairOn(officers.chairs(), "2025-02-28"));
    assertEquals("nhs-vale", chairOn(officers.chairs(), "2025-03-01"));
    Group four = FOUR.group("executive");
    assertEquals("oxmoor", chairOn(four.viceChairs(), "2025-07-31"));
    assertEquals("ketterwell", chairOn(four.viceChairs(), "2025-08-01"));
  }

  private static void scrutinyPartsFromChairing() {
    LocalDate last = LocalDate.of(2025, 1, 31);
    PostId scrutineer = PostId.of("partnership-scrutineer");
    Chairing before = FOUR.chairing("executive", last);
    Chairing after = FOUR.chairing("executive", last.plusDays(1));
    assertEquals(ChairingKind.SCRUTINEER, before.kind());
    assertEquals(Optional.of(scrutineer), before.by());
    assertEquals(ChairingKind.INDEPENDENT, after.kind());
    assertEquals(Optional.of(PostId.of("executive-chair")), after.by());
    assertEquals(PersonReference.of("P-210"), FOUR.holder(scrutineer, last));
    assertEquals(PersonReference.of("P-211"), FOUR.holder(scrutineer, last.plusDays(1)));
    assertEquals(List.of(scrutineer), FOUR.arrangements().offices().get(0).posts());
  }

  private static void allStandingsSitTogether() {
    Group executive = FOUR.group("executive");
    assertEquals(
        EnumSet.allOf(Standing.class),
        executive.seats().stream().map(Seat::standing).collect(toSet()));
    assertEquals(
        executive.seats().stream()
            .filter(s -> s.standing() == Standing.DECISION_MAKER)
            .map(Seat::id)
            .toList(),
        rule(executive, "", TODAY).electorate());
  }

  private static void quorumsAreExpressions() {
    assertEquals(
        EnumSet.allOf(QuorumEnforcement.class),
        SPLIT.arrangements().groups().stream()
            .flatMap(g -> g.quorums().stream())
            .map(QuorumRule::ifNotMet)
            .collect(toSet()));
    QuorumRule lead = SPLIT.group("lead-safeguarding-partners").quorums().get(0);
    assertTrue(lead.present().isMetBy(seats("council", "tarn-valley-board", "merrow-force")));
    assertFalse(lead.present().isMetBy(seats("council", "tarn-valley-board", "merrow-board")));
    assertFalse(lead.present().isMetBy(seats("tarn-valley-board", "merrow-force")));
    QuorumRule executive = SPLIT.group("executive").quorums().get(0);
    assertTrue(
        executive
            .present()
            .isMetBy(seats("council", "merrow-board", "tarn-valley-force", "legal-adviser")));
    assertFalse(executive.present().isMetBy(seats("council", "merrow-board", "scrutineer")));
    assertFalse(executive.present().isMetBy(seats("council", "merrow-board", "merrow-force")));
  }

  private static void fourVotersCanTie() {
    DecisionRule rule = rule(FOUR.group("executive"), "", TODAY);
    assertTrue(rule.consensusFirst());
    assertEquals(4, rule.electorate().size());
    assertEquals(new Threshold.Majority(), rule.threshold());
    assertEquals(3, rule.threshold().votesNeededOf(4));
    assertEquals(Tie.UNSPECIFIED, rule.tie());
    assertEquals(CastingVote.NONE, rule.castingVote());
    assertEquals(Tie.ESCALATED, rule(FOUR.group("chief-officers"), "", TODAY).tie());
    assertEquals(CastingVote.CHAIR, rule(FOUR.group("review-group"), "", TODAY).castingVote());
  }

  private static void somebodyHasTheFinalSay() {
    Group executive = SPLIT.group("executive");
    assertEquals(
        Optional.of(SeatId.of("council")),
        rule(executive, "incident-notification", TODAY).reservedTo());
    assertEquals(Optional.empty(), rule(executive, "", TODAY).reservedTo());
    DecisionKind signOff = DecisionKind.of("yearly-report-sign-off");
    Group lead = SPLIT.group("lead-safeguarding-partners");
    assertEquals(
        new Authority.ReservedTo(lead.id()),
        SPLIT.arrangements().on(TODAY).mayDecide(executive.id(), signOff));
    assertInstanceOf(
        Authority.ByRule.class, FOUR.arrangements().on(TODAY).mayDecide(executive.id(), signOff));
    assertEquals(
        Optional.of(lead.id()), SPLIT.arrangements().reporting().orElseThrow().signedOffBy());
    assertEquals(
        Optional.of(GroupId.of("executive")),
        FOUR.arrangements().reporting().orElseThrow().signedOffBy());
  }

  private static void escalationGoesToTargetsOfManyKinds() {
    assertEquals(
        Map.of(
            "chief-officers", BoardId.of("regional-lead-partners-forum"),
            "executive", GroupId.of("chief-officers"),
            "review-group", PostId.of("partnership-scrutineer"),
            "quality-group", BoardId.of("health-and-wellbeing-board")),
        FOUR.arrangements().groups().stream()
            .filter(g -> g.escalatesTo().isPresent())
            .collect(toMap(g -> g.id().value(), g -> g.escalatesTo().get())));
  }
}
