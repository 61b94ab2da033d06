// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.Illustrative.FOUR;
import static org.ncscp.core.partnership.Illustrative.SPLIT;
import static org.ncscp.core.partnership.Illustrative.TODAY;
import static org.ncscp.core.partnership.Illustrative.rule;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Abstention;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/**
 * What the file says of decisions beside who votes: weights, abstentions, duties of others and what
 * a decision needs besides its votes.
 */
class ArrangementsDecisionsTest {
  private static final String HEAD =
      """
      groups:
        - id: a
          name: A
          seats:
            - {seat: one, title: One, standing: decision-maker}
            - {seat: two, title: Two, standing: decision-maker}
      """;

  private static Group read(String more) {
    return SMALL.with(HEAD + more).read().groups().get(0);
  }

  private static SeatId seat(String id) {
    return SeatId.of(id);
  }

  @Test
  void decision_saysWeightsAbstentionsAndDuties() {
    Group group =
        read(
            """
                decisions:
                  - electorate: [one, two]
                    weights: {two: 3, one: 2}
                    threshold: 4
                    abstentions: counted
                    duties: [serious-incident-notification, yearly-report]
                  - {kinds: [x], electorate: [one], threshold: 1, abstentions: not-counted}
                  - {kinds: [y], electorate: [one], threshold: 1}
            """);
    GroupDecision first = group.decisions().get(0);
    assertEquals(Map.of(seat("one"), 2, seat("two"), 3), first.rule().weights());
    assertEquals(Optional.of(Abstention.COUNTED), first.rule().abstentions());
    assertEquals(
        List.of(RuleId.of("serious-incident-notification"), RuleId.of("yearly-report")),
        first.duties());
    assertEquals(
        Optional.of(Abstention.NOT_COUNTED), group.decisions().get(1).rule().abstentions());
    GroupDecision bare = group.decisions().get(2);
    assertEquals(Map.of(), bare.rule().weights());
    assertEquals(Optional.empty(), bare.rule().abstentions());
    assertEquals(List.of(), bare.duties());
  }

  @Test
  void requirement_saysWhatIsAskedForAndWhen() {
    Group group =
        read(
            """
                requirements:
                  - kinds: [x, y]
                    when-reconsidered: true
                    grounds-to-open: true
                    advice-to-close: [icb-head, council-head]
                    rationale-to-close: true
                    quorum-to-close: false
                    from: 2024-07-01
                    cites: {text: [F]}
                    interpretation: Read so.
                  - {quorum-to-close: true}
            """);
    DecisionRequirement all = group.requirements().get(0);
    assertEquals(Set.of(DecisionKind.of("x"), DecisionKind.of("y")), all.kinds());
    assertTrue(all.whenReconsidered());
    assertTrue(all.groundsToOpen());
    assertEquals(List.of(PostId.of("icb-head"), PostId.of("council-head")), all.adviceToClose());
    assertTrue(all.rationaleToClose());
    assertEquals(EffectivePeriod.from(LocalDate.of(2024, 7, 1)), all.inForce());
    assertEquals("F", all.citations().get(0).provision());
    assertEquals(Optional.of("Read so."), all.interpretation());
    assertEquals(
        DecisionRequirement.builder()
            .quorumToClose(true)
            .inForce(EffectivePeriod.from(LocalDate.of(2024, 1, 1)))
            .build(),
        group.requirements().get(1));
  }

  /** Each file says itself, behind {@code ##}, what is refused on a line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // weights are whole numbers, of seats that vote, where seats have the votes
        """
            decisions:
              - {kinds: [r], electorate: [one, two], threshold: 9, weights: {one: 8}}
              - {kinds: [s], electorate: [one, two], threshold: 1, weights: {one: 2.5}} ## groups[0].decisions[1].weights.one must be a whole number but was "2.5"
              - {kinds: [t], electorate: [one, two], threshold: 1, weights: {One: 2}} ## groups[0].decisions[2].weights.One is refused: seat must be lower-case words joined by hyphens but was "One"
              - {kinds: [u], electorate: [one, two], threshold: 1, weights: [one]} ## groups[0].decisions[3].weights must be a mapping but was a list
              - {kinds: [v], electorate: [one], threshold: 1, weights: {two: 2}} ## groups[0].decisions[4] is refused: weights must be of seats of the electorate [one] but named [two]
              - {kinds: [w], electorate: [one, two], threshold: 1, weights: {one: 0, two: 10000}} ## groups[0].decisions[5] is refused: weights must be from 1 to 9999 but were [one: 0, two: 10000]
              - {kinds: [x], electorate: [one, two], threshold: 1, weights: {one: 2}, votes-by: person} ## groups[0].decisions[6] is refused: weights must be left out where votes-by is "person", not a seat
              - {kinds: [y], electorate: [one, two], threshold: 10, weights: {one: 8}} ## groups[0].decisions[7] is refused: threshold must be at most the votes of the electorate 9 but was "10"
              - {kinds: [z], electorate: [one, two], threshold: 9, weights: {one: eight}} ## groups[0].decisions[8].weights.one must be a whole number but was "eight"
        """,
        // an abstention is counted or not
        """
            decisions:
              - {kinds: [x], electorate: [one], threshold: 1, abstentions: half} ## groups[0].decisions[0].abstentions is refused: must be one of counted, not-counted but was "half"
        """,
        // duties are those of the rule book: deadline rules and recurring duties, each once
        """
            decisions:
              - {kinds: [w], electorate: [one], threshold: 1, duties: [yearly-report, rapid-review]}
              - {kinds: [x], electorate: [one], threshold: 1, duties: [rapid-revue]} ## groups[0].decisions[1].duties "rapid-revue" is not among the rules and recurring duties of the rule book
              - {kinds: [y], electorate: [one], threshold: 1, duties: [rapid-review, rapid-review]} ## groups[0].decisions[2].duties must name each once but named "rapid-review" again
              - {kinds: [z], electorate: [one], threshold: 1, duties: []} ## groups[0].decisions[3].duties must be a list of text but was an empty list
        """,
        // who advises is a post, there on all days of the requirement
        """
            requirements:
              - {advice-to-close: [icb-head, council-second]}
              - {advice-to-close: [icb]} ## groups[0].requirements[1].advice-to-close "icb" is not among the posts
              - {advice-to-close: [force-head]} ## groups[0].requirements[2].advice-to-close "force-head" must be there on all the days, 2024-01-01 on, but is there 2024-01-01 to 2024-06-30
              - {advice-to-close: [force-head], to: 2024-06-30}
              - {advice-to-close: [icb-head, icb-head]} ## groups[0].requirements[4].advice-to-close must name each once but named "icb-head" again
        """,
        // something is asked for, and grounds only of what was decided before
        """
            requirements:
              - {kinds: [x]} ## groups[0].requirements[0] is refused: requirement must ask for grounds, advice, a rationale or the quorum but asked for nothing
              - {rationale-to-close: true, grounds-to-open: true} ## groups[0].requirements[1] is refused: grounds-to-open must be false where when-reconsidered is false but was true
              - {rationale-to-close: yes} ## groups[0].requirements[2].rationale-to-close must be true or false but was "yes"
              - {rationale-to-close: true, to-close: true} ## groups[0].requirements[3].to-close is not known here
        """
      })
  void decision_thatSaysAnythingWrong_isRefusedAtItsPlace(String more) {
    SmallArrangements file =
        SMALL
            .changed("lead: force-head\n", "lead: force-head\n    to: 2024-06-30\n")
            .changed(
                "title: Head, organisation: force,",
                "title: Head, organisation: force, to: 2024-06-30,")
            .with(HEAD + more);
    assertEquals(file.announced(true), file.problems().stream().sorted().toList());
  }

  @Test
  void wrongDutyAndAdvice_areRefusedInABuilder() {
    Arrangements whole =
        SMALL
            .with(
                HEAD
                    + """
                          decisions: [{electorate: [one], threshold: 1}]
                          requirements: [{rationale-to-close: true}]
                      """)
            .read();
    Group group = whole.groups().get(0);
    Group wrong =
        group
            .withDecisions(group.decisions().get(0).withDuties(RuleId.of("nope")))
            .withRequirements(group.requirements().get(0).withAdviceToClose(PostId.of("nobody")));
    assertEquals(
        "groups[0].requirements[0].advice-to-close \"nobody\" is not among the posts;"
            + " groups[0].decisions[0].duties \"nope\" is not among the rules and recurring duties"
            + " of the rule book",
        assertThrows(IllegalArgumentException.class, () -> whole.withGroups(wrong)).getMessage());
  }

  /** Seven votes: the council and the board that pay more have two each. */
  @Test
  void weights_ofTheIllustrativeFile_decideTheVote() {
    DecisionRule costs = rule(SPLIT.group("lead-safeguarding-partners"), "shared-costs", TODAY);
    Map<SeatId, SeatState> states =
        Map.of(
            seat("council"), SeatState.FOR,
            seat("merrow-board"), SeatState.FOR,
            seat("tarn-valley-board"), SeatState.AGAINST,
            seat("merrow-force"), SeatState.AGAINST,
            seat("tarn-valley-force"), SeatState.AGAINST);
    Electorate electorate = Electorate.of(costs);
    assertEquals(Result.CARRIED, electorate.decide(Ballot.of(states)).result());
    Electorate unweighted = Electorate.of(costs.withWeights(Map.of()));
    assertEquals(Result.NOT_CARRIED, unweighted.decide(Ballot.of(states)).result());
  }

  /** Two for, one against and one abstention: two of three, but not two thirds of four. */
  @Test
  void abstention_ofTheIllustrativeFile_leavesTheNumber() {
    DecisionRule rule = rule(FOUR.group("executive"), "scrutineer-appointment", TODAY);
    Map<SeatId, SeatState> states =
        Map.of(
            seat("ketterwell"), SeatState.FOR,
            seat("oxmoor"), SeatState.FOR,
            seat("board"), SeatState.AGAINST,
            seat("force"), SeatState.ABSTAINED);
    assertEquals(Result.CARRIED, Electorate.of(rule).decide(Ballot.of(states)).result());
    DecisionRule counted = rule.withAbstentions(Abstention.COUNTED);
    assertEquals(Result.NOT_CARRIED, Electorate.of(counted).decide(Ballot.of(states)).result());
  }

  @Test
  void duty_ofTheIllustrativeFile_isTheCouncilsOwn() {
    Map<Set<DecisionKind>, List<RuleId>> duties = new HashMap<>();
    for (Group group : SPLIT.arrangements().groups()) {
      for (GroupDecision decision : group.decisions()) {
        if (!decision.duties().isEmpty()) {
          duties.put(decision.kinds(), decision.duties());
        }
      }
    }
    assertEquals(
        Map.of(
            Set.of(DecisionKind.of("incident-notification")),
            List.of(RuleId.of("serious-incident-notification"))),
        duties);
  }

  /** Since the revision of March 2026 two more things are asked where a decision is put again. */
  @Test
  void requirements_ofTheIllustrativeFile_dependOnTheDay() {
    Partnership before = SPLIT.arrangements().on(LocalDate.of(2026, 3, 17));
    Partnership since = SPLIT.arrangements().on(LocalDate.of(2026, 3, 18));
    List<DecisionRequirement> all = SPLIT.group("executive").requirements();
    assertEquals(all.subList(0, 1), before.holding(all));
    assertEquals(all, since.holding(all));
    assertTrue(all.get(0).quorumToClose() && all.get(0).rationaleToClose());
    assertTrue(all.get(1).whenReconsidered() && all.get(1).groundsToOpen());
    assertEquals(
        List.of(PostId.of("partnership-scrutineer"), PostId.of("second-scrutineer")),
        all.get(1).adviceToClose());
  }
}
