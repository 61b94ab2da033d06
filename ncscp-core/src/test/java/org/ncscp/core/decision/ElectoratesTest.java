// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.MotionWarning.Kind.AGAINST_THE_VOTES;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.VoteUnit;

/** Who votes on what, on which day, and whose vote each seat gives. */
class ElectoratesTest {
  private static final Arrangements SPLIT = read("two-forces.yaml");
  private static final Arrangements EVEN = read("even-four.yaml");

  private static Arrangements read(String file) {
    String path = "/partnership/" + file;
    try (InputStream in = requireNonNull(ElectoratesTest.class.getResourceAsStream(path), path)) {
      return Arrangements.read(in, file, NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Electorate> find(Partnership on, String group, String kind) {
    return Electorates.find(on, GroupId.of(group), DecisionKind.of(kind));
  }

  private static Map<String, String> voters(Electorate electorate) {
    Map<String, String> voters = new LinkedHashMap<>();
    electorate.seats().forEach(seat -> voters.put(seat.value(), electorate.voterOf(seat).name()));
    return voters;
  }

  @Test
  void nottingham_threePartners_andNobodyElse() {
    Partnership city = NottinghamCity.arrangements().on(Debate.day("2025-09-01"));
    Electorate leaders =
        Electorates.find(
                city,
                NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
                NottinghamDecisions.PUBLICATION_DELAY)
            .orElseThrow();
    assertEquals(
        Map.of(
            "council", "nottingham-city-council",
            "icb", "nottingham-and-nottinghamshire-icb",
            "police", "nottinghamshire-police"),
        voters(leaders));
  }

  @Test
  void reservedElsewhere_orNotStated_isNone() {
    Partnership city = NottinghamCity.arrangements().on(Debate.day("2025-09-01"));
    assertEquals(Optional.empty(), find(city, "business-management-group", "publication-delay"));
    assertEquals(Optional.empty(), find(city, "business-management-group", "operational-decision"));
    assertThrows(
        IllegalArgumentException.class, () -> find(city, "senior-group", "publication-delay"));
  }

  @Test
  void electorate_isThatOfTheDayAndTheKind() {
    Partnership before = SPLIT.on(Debate.day("2025-08-31"));
    Partnership since = SPLIT.on(Debate.day("2025-09-01"));
    assertEquals(5, find(before, "executive", "budget").orElseThrow().seats().size());
    assertEquals(6, find(since, "executive", "budget").orElseThrow().seats().size());
    assertEquals(5, find(since, "executive", "review-criteria").orElseThrow().seats().size());
    assertEquals(
        SeatId.of("council-adults"),
        find(since, "executive", "adult-review").orElseThrow().seats().get(0));
  }

  @Test
  void byRole_severalPartnersOfARoleHaveOneVote() {
    Partnership partnership = EVEN.on(Debate.day("2025-09-01"));
    assertEquals(
        Map.of(
            "ketterwell", "local authority",
            "oxmoor", "local authority",
            "board", "integrated care board",
            "force", "police"),
        voters(find(partnership, "executive", "review-criteria").orElseThrow()));
    assertEquals(
        Map.of(
            "ketterwell", "seat ketterwell",
            "oxmoor", "seat oxmoor",
            "board", "seat board",
            "force", "seat force"),
        voters(find(partnership, "executive", "other").orElseThrow()));
  }

  @Test
  void partOfAJointMeeting_hasItsOwn() {
    Partnership partnership = SPLIT.on(Debate.day("2025-09-01"));
    assertEquals(4, part(partnership, "north-merrow").orElseThrow().seats().size());
    assertEquals(3, part(partnership, "south-merrow").orElseThrow().seats().size());
    assertEquals(Optional.empty(), part(partnership, "tarn-valley"));
    assertEquals(Optional.empty(), find(partnership, "joint-executive", "budget"));
  }

  private static Optional<Electorate> part(Partnership partnership, String segment) {
    return Electorates.find(
        partnership,
        GroupId.of("joint-executive"),
        DecisionKind.of("budget"),
        Optional.of(PartnershipId.of(segment)));
  }

  @Test
  void seatWhoseVoterIsNotStated_isRefused() {
    Partnership partnership = Riverton.executive(group -> group).on(Debate.day("2025-09-01"));
    assertEquals(
        "seat college of executive must be of a partner on 2025-09-01 but is not",
        refusal(partnership, Riverton.decides(rule("majority", FOUR).votesBy(VoteUnit.ROLE))));
    List<String> heard = List.of("council", "scrutineer");
    assertEquals(
        "seat scrutineer of executive must be of an organisation on 2025-09-01 but is not",
        refusal(
            partnership, Riverton.decides(rule("majority", heard).votesBy(VoteUnit.ORGANISATION))));
  }

  private static String refusal(Partnership partnership, GroupDecision decision) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> Electorates.of(partnership, GroupId.of("executive"), decision))
        .getMessage();
  }

  private static Debate reserved(Choice council, Choice icb, Choice force) {
    DecisionRule.Builder rule = rule("majority", THREE).reservedTo(SeatId.of("council"));
    return Debate.by(rule)
        .say("10:00", votes("council", COUNCIL, council))
        .say("10:01", votes("icb", ICB, icb))
        .say("10:02", votes("force", FORCE, force));
  }

  @Test
  void finalSay_againstTheCount_isFlagged() {
    Debate against = reserved(Choice.AGAINST, Choice.FOR, Choice.FOR);
    against.assertResult(Result.NOT_CARRIED);
    assertEquals(Optional.of(Method.FINAL_SAY), against.outcome().method());
    assertEquals(List.of(AGAINST_THE_VOTES), against.warned());
    assertEquals(
        "seat council has the final say and decided against the count of votes",
        against.outcome().warnings().get(0).line());
    Debate alone = reserved(Choice.FOR, Choice.AGAINST, Choice.AGAINST);
    alone.assertResult(Result.CARRIED);
    assertEquals(List.of(AGAINST_THE_VOTES), alone.warned());
    Debate together = reserved(Choice.FOR, Choice.FOR, Choice.AGAINST);
    together.assertResult(Result.CARRIED);
    assertEquals(List.of(), together.warned());
  }

  @Test
  void twoSeatsOfOneRole_areOneVote_inAMotionToo() {
    Debate roles =
        new Debate(
            EVEN,
            Debate.by(rule("majority", THREE))
                .motion()
                .withKind(DecisionKind.of("review-criteria")),
            Optional.empty(),
            List.of());
    Debate councils =
        roles
            .say("09:30", Debate.exhausted())
            .say("10:00", votes("ketterwell", "P-1", Choice.FOR))
            .say("10:01", votes("oxmoor", "P-2", Choice.FOR));
    assertEquals(1, councils.outcome().count().orElseThrow().count().votesFor());
    assertFalse(councils.outcome().mayBeCarried());
    Debate force = councils.say("10:02", votes("force", "P-3", Choice.FOR));
    assertEquals(
        2, force.assertResult(Result.CARRIED).outcome().count().orElseThrow().count().votesFor());
  }
}
