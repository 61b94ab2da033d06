// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.advises;
import static org.ncscp.core.decision.Debate.amended;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.noted;
import static org.ncscp.core.decision.Debate.option;
import static org.ncscp.core.decision.Debate.personRecused;
import static org.ncscp.core.decision.Debate.proceeds;
import static org.ncscp.core.decision.Debate.reasons;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.seatRecused;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.requires;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.history.CaseFacts.SECRET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.meeting.Declaration;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.SeatState;

/** What somebody wrote is of a child; it is in no string, log, warning, explanation or error. */
class NothingWrittenShowsTest {
  private static final List<String> WORDS = List.of("Kim", "Elm", "Road");

  /** Every act there is, some of them refused, lapsed, voided, replaced or late. */
  private static Debate everyAct(Debate debate) {
    return debate
        .say("08:00", votes("council", COUNCIL, Choice.FOR))
        .say("09:00", says("council", COUNCIL, Position.OBJECTS))
        .say("09:01", votes("council", COUNCIL, Choice.FOR))
        .say("09:02", exhausted())
        .say("09:03", exhausted())
        .say("09:04", votes("council", COUNCIL, Choice.FOR))
        .say("09:05", amended(" anew"))
        .say("09:06", amended(" anew"))
        .say("09:07", says("icb", "P-22", Position.ABSTAINS))
        .say("09:08", exhausted())
        .say("09:09", votes("icb", "P-22", Choice.FOR))
        .say("09:10", votes("icb", ICB, Choice.FOR))
        .say("09:11", votes("council", COUNCIL, Choice.FOR))
        .say("09:12", votes("force", FORCE, Choice.AGAINST))
        .say("09:13", votes("college", COLLEGE, Choice.AGAINST))
        .say("09:14", votes("college", COLLEGE, option("x")))
        .say("09:15", votes("mayor", "P-5", Choice.AGAINST))
        .say("09:16", casting(COUNCIL, Choice.FOR))
        .say("09:17", casting(COUNCIL, Choice.AGAINST))
        .say("09:18", seatRecused("force"))
        .say("09:19", personRecused(COLLEGE))
        .say("09:20", advises("scrutineer"))
        .say("09:21", reasons())
        .say("09:22", proceeds())
        .say("09:23", noted("council", SeatState.ABSENT))
        .say("s1", "09:24", 0, reasons())
        .say("s13", "09:25", 0, votes("council", COUNCIL, Choice.FOR))
        .say("17:30", reasons())
        .say("17:31", personRecused(ICB))
        .say("17:32", seatRecused("council"));
  }

  private static Debate council(boolean consensusFirst) {
    return Debate.by(
            executive ->
                executive
                    .withDecisions(
                        Riverton.decides(
                                rule("majority", FOUR)
                                    .consensusFirst(consensusFirst)
                                    .onePersonForSeveralSeats(true)
                                    .castingVote(CastingVote.CHAIR))
                            .withDuties(List.of(RuleId.of("serious-incident-notification"))))
                    .withQuorums(
                        Riverton.quorum(
                            "3 of (council, icb, force)", QuorumEnforcement.UNSPECIFIED))
                    .withRequirements(
                        requires().addAdviceToClose(PostId.of("charity-head")).build()))
        .with(
            motion ->
                motion.withRevisits(DecisionReference.of("EX-2024-12")).withGrounds(Debate.TEXT));
  }

  private static Debate inAMeeting(Debate debate) {
    Meeting record =
        debate
            .held(
                "10:00",
                debate.there("council", COUNCIL),
                debate.there("icb", ICB),
                debate.there("force", FORCE))
            .addDeclarations(
                Declaration.builder()
                    .seat(SeatId.of("icb"))
                    .interest(Debate.TEXT)
                    .declaredAt(debate.at("11:00"))
                    .build())
            .build();
    return debate.in(record);
  }

  private static List<String> strings(Debate debate) {
    Proceedings proceedings = debate.proceedings();
    List<String> strings = new ArrayList<>();
    strings.add(proceedings.toString());
    strings.add(proceedings.motion().toString());
    proceedings.submissions().forEach(one -> strings.add(one.toString()));
    for (LogEntry entry : proceedings.log()) {
      strings.add(entry.toString());
      strings.add(entry.why());
      strings.add(entry.submission().act().toString());
    }
    for (String time : List.of("08:00", "09:04", "09:13", "09:30", "17:00", "18:00")) {
      MotionOutcome outcome = proceedings.outcomeAt(debate.at(time));
      strings.add(outcome.toString());
      strings.addAll(outcome.explanation());
      strings.addAll(outcome.missing());
      strings.addAll(outcome.unmet());
      strings.add(outcome.quorum().toString());
      outcome.warnings().forEach(one -> strings.add(one + one.line()));
      outcome.seats().forEach(one -> strings.add(one.toString()));
      outcome.dissent().forEach(one -> strings.add(one.toString()));
      strings.add(outcome.consensus() + " " + outcome.count() + " " + outcome.rule());
    }
    strings.add(debate.outcome().tallied().toString());
    return strings;
  }

  @Test
  void noString_hasAnyOfItsWords() {
    int searched = 0;
    for (boolean consensusFirst : List.of(true, false)) {
      Debate debate = everyAct(council(consensusFirst));
      for (Debate one : List.of(debate, debate.placed(), inAMeeting(debate))) {
        for (String string : strings(one)) {
          searched++;
          for (String word : WORDS) {
            assertTrue(!string.contains(word), () -> word + " is in: " + string);
          }
        }
      }
    }
    assertTrue(searched > 1000, "searched " + searched);
  }

  @Test
  void everyTreatment_isAmongWhatWasSearched() {
    List<String> treatments =
        everyAct(council(true)).treated().stream()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        List.of("duplicate", "lapsed", "refused", "replaced", "stands", "voided"), treatments);
  }

  @Test
  void words_areThoseOfTheText() {
    WORDS.forEach(word -> assertTrue(SECRET.contains(word), word));
  }

  @Test
  void theTextsThemselves_areKept() {
    Debate debate = everyAct(council(true));
    assertEquals(SECRET + " anew", debate.outcome().text().reveal());
    assertEquals(SECRET, debate.motion().grounds().orElseThrow().reveal());
  }

  @Test
  void errors_haveNoneOfItsWords() {
    Debate debate = council(false);
    List<Runnable> attempts =
        List.of(
            () -> debate.with(motion -> motion.withRevisits(Optional.empty())),
            () -> debate.among("x"),
            () -> debate.until("2025-09-01T08:00"),
            () ->
                Debate.by(
                        executive ->
                            executive
                                .withDecisions(Riverton.decides(rule("majority", THREE)))
                                .withRequirements(
                                    requires().whenReconsidered(true).groundsToOpen(true).build()))
                    .with(motion -> motion.withRevisits(DecisionReference.of("EX-2024-12")))
                    .proceedings(),
            () ->
                debate
                    .with(
                        motion ->
                            motion.withText(Debate.TEXT).withKind(DecisionKind.of("yearly-report")))
                    .proceedings(),
            () ->
                Proceedings.open(debate.motion(), debate.arrangements())
                    .inMeeting(debate.held("10:00").build()),
            () ->
                inAMeeting(debate)
                    .in(debate.held("10:00").items(List.of(Debate.item("2"))).build())
                    .proceedings(),
            () -> Motion.builder().text(Debate.TEXT).build());
    for (Runnable attempt : attempts) {
      String message = assertThrows(RuntimeException.class, attempt::run).getMessage();
      WORDS.forEach(word -> assertTrue(!message.contains(word), () -> word + " is in: " + message));
    }
  }
}
