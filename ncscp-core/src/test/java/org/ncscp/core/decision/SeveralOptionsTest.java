// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.option;
import static org.ncscp.core.decision.Debate.options;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.Tie;

/** Several options of which one is chosen: each is counted with votes for the others against it. */
class SeveralOptionsTest {
  private static final Debate LEAD =
      Debate.by(rule("majority", THREE).tie(Tie.NOT_CARRIED)).among("x", "y");

  private static Debate all(Debate debate, String... choices) {
    List<String> persons = List.of(COUNCIL, ICB, FORCE, COLLEGE);
    Debate voted = debate;
    for (int i = 0; i < choices.length; i++) {
      Choice choice =
          switch (choices[i]) {
            case "against" -> Choice.AGAINST;
            case "abstain" -> Choice.ABSTAIN;
            default -> option(choices[i]);
          };
      voted = voted.say("10:0" + i, votes(FOUR.get(i), persons.get(i), choice));
    }
    return voted;
  }

  @Test
  void oneOption_withTwoOfThree_isCarried() {
    MotionOutcome outcome = all(LEAD, "y", "x", "y").assertResult(Result.CARRIED).outcome();
    assertEquals(Optional.of(OptionId.of("y")), outcome.option());
    assertEquals(Optional.of(Method.VOTE), outcome.method());
    assertEquals("2 for, 1 against", outcome.count().orElseThrow().count().toString());
    assertEquals(
        "1 for, 2 against", outcome.count(OptionId.of("x")).orElseThrow().count().toString());
    assertEquals(Optional.empty(), outcome.count(OptionId.of("z")).map(Outcome::count));
    assertEquals(
        "carried: option y by vote; votes: x: 1 for, 2 against; y: 2 for, 1 against; 2 of 3 needed",
        outcome.explanation().get(0));
    assertEquals(
        List.of(SeatId.of("icb")), outcome.dissent().stream().map(SeatTally::seat).toList());
    assertEquals(Optional.of(OptionId.of("x")), outcome.dissent().get(0).option());
  }

  @Test
  void oneAgainstOne_carriesNeither() {
    MotionOutcome outcome = all(LEAD, "x", "y").assertResult(Result.NOT_CARRIED).outcome();
    assertEquals(Optional.empty(), outcome.option());
    assertEquals(List.of(), outcome.dissent());
  }

  @Test
  void oneAgainstOne_whereWhatFollowsATieIsNotStated_isUnspecified() {
    Debate debate =
        Debate.by(rule("majority", THREE).castingVote(CastingVote.NONE)).among("x", "y");
    MotionOutcome outcome = all(debate, "x", "y").assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(List.of("what follows a tie"), outcome.missing());
    assertFalse(outcome.mayBeCarried());
  }

  @Test
  void abstentionsAndVotesAgainst_areForNoOption() {
    all(LEAD, "x", "abstain", "against").assertResult(Result.NOT_CARRIED);
    MotionOutcome outcome = all(LEAD, "x", "x", "against").assertResult(Result.CARRIED).outcome();
    assertEquals(
        List.of(SeatId.of("force")), outcome.dissent().stream().map(SeatTally::seat).toList());
    assertEquals(
        "0 for, 3 against", outcome.count(OptionId.of("y")).orElseThrow().count().toString());
  }

  @Test
  void twoOptionsOverALowThreshold_isUnspecified() {
    Debate third = Debate.by(rule("1/3", THREE).tie(Tie.NOT_CARRIED)).among("x", "y", "z");
    MotionOutcome outcome = all(third, "x", "y").assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(List.of("which option is taken where several have the votes"), outcome.missing());
    assertEquals(Optional.empty(), outcome.option());
    assertTrue(outcome.mayBeCarried());
    assertEquals(
        Optional.of(OptionId.of("y")),
        all(third, "y", "y").assertResult(Result.CARRIED).outcome().option());
  }

  @Test
  void countWithoutAWinner_isThatOfTheOptionWithTheMostVotes() {
    Debate four = Debate.by(rule("majority", FOUR).tie(Tie.NOT_CARRIED)).among("x", "y", "z");
    MotionOutcome outcome = all(four, "x", "y", "y", "abstain").outcome();
    assertEquals(Result.NOT_CARRIED, outcome.result());
    assertEquals("2 for, 1 against, 1 abstained", outcome.count().orElseThrow().count().toString());
  }

  @Test
  void prospect_withTwoOptionsOverTheThreshold_isOpen() {
    Debate third = Debate.by(rule("1/3", THREE).tie(Tie.NOT_CARRIED)).among("x", "y").locked();
    assertEquals(Prospect.OPEN, all(third, "x").outcome("11:00").prospect());
    assertEquals(Prospect.OPEN, all(third, "x", "y").outcome("11:00").prospect());
    assertEquals(Prospect.CARRIED, all(third, "x", "x", "x").outcome("11:00").prospect());
    assertEquals(Prospect.OPEN, all(LEAD.locked(), "x", "y").outcome("11:00").prospect());
    assertEquals(Prospect.CARRIED, all(LEAD.locked(), "x", "x").outcome("11:00").prospect());
    assertEquals(
        Prospect.LOST, all(LEAD.locked(), "against", "abstain").outcome("11:00").prospect());
  }

  @Test
  void unknownOrMissingOption_isRefused() {
    Debate debate =
        LEAD.say("10:00", votes("council", COUNCIL, option("z")))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.AGAINST));
    assertEquals(
        List.of(
            "s1 refused: the option must be one of [x, y] but was z",
            "s2 refused: the option must be one of [x, y] but was left out",
            "s3 stands"),
        debate.log());
    assertEquals(
        List.of("s1 refused: the motion has no options but x was chosen"),
        Debate.by(rule("majority", THREE))
            .say("10:00", votes("council", COUNCIL, option("x")))
            .log());
  }

  @Test
  void consensus_onOneOption_isCarried() {
    Debate debate = Debate.by(rule("majority", THREE).consensusFirst(true)).among("x", "y");
    Debate agreed =
        debate
            .say("10:00", consents("council", COUNCIL, "y"))
            .say("10:01", consents("icb", ICB, "y"))
            .say("10:02", consents("force", FORCE, "y"));
    MotionOutcome outcome = agreed.assertResult(Result.CARRIED).outcome();
    assertEquals(Optional.of(OptionId.of("y")), outcome.option());
    assertEquals(Optional.of(Method.CONSENSUS), outcome.method());
    assertEquals(
        "council agrees, icb agrees, force agrees", outcome.consensus().orElseThrow().toString());
    assertEquals("s4 refused: consensus is reached", agreed.say("10:03", exhausted()).log().get(3));
  }

  @Test
  void consensus_onDifferentOptions_isNone_andCanBeExhausted() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .among("x", "y")
            .say("10:00", consents("council", COUNCIL, "y"))
            .say("10:01", consents("icb", ICB, "y"))
            .say("10:02", consents("force", FORCE, "x"));
    assertEquals(
        "council objects, icb objects, force agrees",
        debate.assertResult(Result.NOT_CARRIED).outcome().consensus().orElseThrow().toString(),
        "for the first option");
    Debate voted =
        debate
            .say("10:03", exhausted())
            .say("10:04", votes("council", COUNCIL, option("y")))
            .say("10:05", votes("icb", ICB, option("y")));
    assertEquals("s4 stands", voted.log().get(3));
    assertEquals(Optional.of(OptionId.of("y")), voted.outcome().option());
  }

  @Test
  void consent_withoutItsOption_isRefused() {
    Debate debate = Debate.by(rule("majority", THREE).consensusFirst(true)).among("x", "y");
    assertEquals(
        List.of(
            "s1 refused: the option must be one of [x, y] but was left out",
            "s2 stands",
            "s3 refused: the option must be one of [x, y] but was z"),
        debate
            .say("10:00", says("council", COUNCIL, Position.AGREES))
            .say("10:01", says("icb", ICB, Position.OBJECTS))
            .say("10:02", consents("force", FORCE, "z"))
            .log());
  }

  private static Act consents(String seat, String person, String option) {
    return new Act.TakesPosition(
        SeatId.of(seat),
        PersonReference.of(person),
        false,
        Position.AGREES,
        Optional.of(OptionId.of(option)),
        Optional.empty());
  }

  @Test
  void twoAgainstTwo_isEscalatedOrBrokenByTheChair() {
    Debate escalated = Debate.by(rule("majority", FOUR).tie(Tie.ESCALATED)).among("x", "y");
    MotionOutcome tied = all(escalated, "x", "y", "x", "y").assertResult(Result.TIED).outcome();
    assertEquals("board", tied.escalatedTo().orElseThrow().value());

    Debate chaired =
        all(
            Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR)).among("x", "y"),
            "x",
            "y",
            "x",
            "y");
    chaired.assertResult(Result.NOT_CARRIED);
    assertEquals(
        "s5 refused: the option must be one of [x, y] but was left out",
        chaired.say("10:10", casting(COUNCIL, Choice.FOR)).log().get(4));
    MotionOutcome broken = chaired.say("10:10", casting(ICB, option("y"))).outcome();
    assertEquals(Result.CARRIED, broken.result());
    assertEquals(Optional.of(OptionId.of("y")), broken.option());
    assertEquals(Optional.of(Method.CASTING_VOTE), broken.method());
  }

  @Test
  void options_areNoneOrSeveralDifferentOnes() {
    assertEquals(
        "options must be none, or two or more, but were [x]", refusal(() -> LEAD.among("x")));
    assertEquals(
        "options must be named once each but were [x, y, x]",
        refusal(() -> LEAD.among("x", "y", "x")));
    assertEquals(
        "options must be none, or two or more, but were [x]",
        refusal(() -> new Act.Amends(Debate.TEXT, options("x"))));
    assertEquals(
        "option must stand with consent to it but the seat objects",
        refusal(
            () ->
                new Act.TakesPosition(
                    SeatId.of("icb"),
                    PersonReference.of(ICB),
                    false,
                    Position.OBJECTS,
                    Optional.of(OptionId.of("x")),
                    Optional.empty())));
  }

  private static String refusal(Runnable attempt) {
    return assertThrows(IllegalArgumentException.class, attempt::run).getMessage();
  }
}
