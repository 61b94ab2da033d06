// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.item;
import static org.ncscp.core.decision.Debate.personRecused;
import static org.ncscp.core.decision.Debate.seatRecused;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.voting.SeatState.FOR;
import static org.ncscp.core.voting.SeatState.RECUSED;
import static org.ncscp.core.voting.SeatState.SILENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.meeting.AgendaItemId;
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Declaration;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Result;

/** Interests that are declared before, during and after a vote. */
class InterestsTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", THREE));
  private static final Debate TWO_FOR =
      MAJORITY
          .say("10:00", votes("council", COUNCIL, Choice.FOR))
          .say("10:01", votes("icb", ICB, Choice.FOR));

  private static Act declares(String seat, boolean recused) {
    return new Act.DeclaresInterest(
        Optional.of(SeatId.of(seat)), Optional.empty(), Debate.TEXT, recused);
  }

  @Test
  void recusedSeat_staysInTheDenominator() {
    MotionOutcome outcome = TWO_FOR.say("10:02", seatRecused("force")).outcome();
    assertEquals(
        "carried by vote; votes: 2 for, 0 against, 1 recused; 2 of 3 needed",
        outcome.explanation().get(0));
    MAJORITY
        .say("10:00", votes("council", COUNCIL, Choice.FOR))
        .say("10:02", seatRecused("force"))
        .assertResult(Result.NOT_CARRIED);
  }

  @Test
  void unanimity_withOneRecused_isUndecidable_notLost() {
    Debate debate =
        Debate.by(rule("unanimity", THREE))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    debate.assertResult(Result.NOT_CARRIED);
    debate.say("10:02", seatRecused("force")).assertResult(Result.UNDECIDABLE);
  }

  @Test
  void recusedSeat_takesNoPart_whoeverActs() {
    Debate debate =
        MAJORITY
            .say("09:30", seatRecused("icb"))
            .say("10:00", votes("icb", ICB, Choice.FOR))
            .say("10:01", votes("icb", "P-22", Choice.FOR));
    assertEquals(
        "s2 refused: an interest was declared, and who has it takes no part", debate.log().get(1));
    assertEquals(List.of("s1 stands", "s2 refused", "s3 refused"), debate.treated());
    assertEquals(List.of(SILENT, RECUSED, SILENT), debate.states());
  }

  @Test
  void recusedPerson_leavesTheSeatToTheDeputy() {
    Debate debate =
        MAJORITY.say("09:30", personRecused(ICB)).say("10:00", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of("s1 stands", "s2 refused"), debate.treated());
    assertEquals(List.of(SILENT, RECUSED, SILENT), debate.states());
    Debate deputy = debate.say("10:01", votes("icb", "P-22", Choice.FOR));
    assertEquals("s3 stands", deputy.log().get(2));
    assertEquals(List.of(SILENT, FOR, SILENT), deputy.states());
  }

  @Test
  void declaredLate_whileOpen_voidsTheVoteOfTheSeat() {
    Debate debate = TWO_FOR.say("16:59", seatRecused("icb"));
    assertEquals("s2 voided: an interest of seat icb was declared afterwards", debate.log().get(1));
    assertEquals(List.of(FOR, RECUSED, SILENT), debate.states());
    debate.assertResult(Result.NOT_CARRIED);
    assertEquals(List.of(), debate.outcome().warnings());
  }

  @Test
  void declaredLate_whileOpen_voidsTheVotesOfThePersonInEverySeat() {
    Debate debate =
        Debate.by(rule("majority", THREE).onePersonForSeveralSeats(true))
            .say("10:00", votes("council", "P-99", Choice.FOR))
            .say("10:01", votes("icb", "P-99", Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.FOR))
            .say("10:03", personRecused("P-99"));
    assertEquals(List.of("s1 voided", "s2 voided", "s3 stands", "s4 stands"), debate.treated());
    assertEquals(List.of(RECUSED, RECUSED, FOR), debate.states());
  }

  @Test
  void declaredLate_votesThatStandAreVoidToo_andTheDeputyMayVote() {
    Debate debate =
        TWO_FOR
            .locked()
            .say("10:02", personRecused(ICB))
            .say("10:03", votes("icb", "P-22", Choice.AGAINST));
    assertEquals(List.of("s1 stands", "s2 voided", "s3 stands", "s4 stands"), debate.treated());
  }

  @Test
  void declaredOnceClosed_changesNothing_andIsFlagged() {
    Debate debate =
        TWO_FOR
            .say("17:00", seatRecused("icb"))
            .say("17:01", personRecused(COUNCIL))
            .say("17:02", declares("force", false));
    MotionOutcome outcome = debate.outcome("18:00");
    assertEquals(Result.CARRIED, outcome.result());
    assertEquals(TWO_FOR.outcome().seats(), outcome.seats());
    assertEquals(
        List.of(
            "an interest of seat icb was declared after the motion had closed at"
                + " 2025-09-01T17:00+01:00",
            "an interest of P-10 was declared after the motion had closed at"
                + " 2025-09-01T17:00+01:00",
            "an interest of seat force was declared after the motion had closed at"
                + " 2025-09-01T17:00+01:00"),
        outcome.warnings().stream().map(MotionWarning::line).toList());
    assertEquals(1, debate.outcome("17:00").warnings().size(), "as it was known then");
  }

  @Test
  void declaredWithoutRecusal_beforehand_changesNothing() {
    Debate debate =
        MAJORITY
            .say("09:30", declares("icb", false))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of(FOR, FOR, SILENT), debate.states());
    debate.assertResult(Result.CARRIED);
  }

  @Test
  void declaredWithoutRecusal_afterwards_voids_andMayBeVotedAnew() {
    Debate debate = TWO_FOR.say("10:02", declares("icb", false));
    assertEquals(List.of("s1 stands", "s2 voided", "s3 stands"), debate.treated());
    assertEquals(List.of(FOR, SILENT, SILENT), debate.states());
    debate.say("10:03", votes("icb", ICB, Choice.FOR)).assertResult(Result.CARRIED);
  }

  @Test
  void personWhoActsForNoSeat_recusesNone() {
    assertEquals(List.of(FOR, FOR, SILENT), TWO_FOR.say("10:02", personRecused("P-77")).states());
  }

  /** Somebody whose vote was refused never took part, so their interest is not the seat's. */
  @Test
  void personWhoseVoteWasRefused_recusesNoSeat() {
    Debate debate =
        Debate.by(rule("unanimity", THREE))
            .say("10:00", votes("force", "P-77", Choice.FOR))
            .say("10:01", personRecused("P-77"));
    assertEquals(List.of("s1 refused", "s2 stands"), debate.treated());
    assertEquals(List.of(SILENT, SILENT, SILENT), debate.states());
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void personKeptFromVoting_recusesTheSeat_whereNobodyIsRecorded() {
    Debate debate =
        Debate.by(rule("unanimity", FOUR))
            .say("10:00", personRecused(COLLEGE))
            .say("10:01", votes("college", COLLEGE, Choice.FOR));
    assertEquals(List.of("s1 stands", "s2 refused"), debate.treated());
    assertEquals(RECUSED, debate.states().get(3));
    debate.assertResult(Result.UNDECIDABLE);
  }

  /** P-99 deputises for both, and was taken for the council only. */
  @Test
  void personRefusedForASecondSeat_recusesTheFirstOnly() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", "P-99", Choice.FOR))
            .say("10:01", votes("icb", "P-99", Choice.FOR))
            .say("10:02", personRecused("P-99"));
    assertEquals(List.of("s1 voided", "s2 refused", "s3 stands"), debate.treated());
    assertEquals(List.of(RECUSED, SILENT, SILENT), debate.states());
  }

  @Test
  void voteAfterClosing_ofSomebodyRecused_changesNothing() {
    Debate before = Debate.by(rule("unanimity", FOUR)).say("10:00", personRecused(COLLEGE));
    before.assertResult(Result.NOT_CARRIED);
    Debate after = before.say("17:30", votes("college", COLLEGE, Choice.FOR));
    assertEquals(
        Result.NOT_CARRIED, after.outcome("18:00").result(), "a late vote decides nothing");
    assertEquals(before.outcome("18:00").seats(), after.outcome("18:00").seats());
  }

  /** The Board's holder could have voted and did not: that is not for want of votes. */
  @Test
  void recusedDeputy_doesNotRecuseTheSeatOfTheHolder() {
    Debate debate =
        Debate.by(rule("unanimity", THREE))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", personRecused("P-22"))
            .say("10:02", votes("force", FORCE, Choice.FOR));
    assertEquals(SILENT, debate.states().get(1));
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void castingVote_ofARecusedPerson_isRefused_orVoidIfGivenBefore() {
    Debate tied =
        Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR))
            .say("10:00", votes("council", "P-12", Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.AGAINST))
            .say("10:03", votes("college", COLLEGE, Choice.AGAINST));
    Debate given = tied.say("10:04", casting(COUNCIL, Choice.FOR));
    given.assertResult(Result.CARRIED);
    Debate voided = given.say("10:05", personRecused(COUNCIL));
    assertEquals("s5 voided: an interest of P-10 was declared afterwards", voided.log().get(4));
    voided.assertResult(Result.NOT_CARRIED);
    Debate refused =
        tied.say("10:04", personRecused(COUNCIL)).say("10:05", casting(COUNCIL, Choice.FOR));
    assertEquals(
        "s6 refused: an interest was declared, and who has it takes no part", refused.log().get(5));
    refused.assertResult(Result.NOT_CARRIED);
    assertEquals(
        Result.CARRIED,
        tied.say("10:04", personRecused("P-77"))
            .say("10:05", casting(COUNCIL, Choice.FOR))
            .result());
  }

  /** A seat's interest is one of whoever acts for it: the Force's holder decides no tie on it. */
  @Test
  void castingVote_ofWhoActsForARecusedSeat_isRefused() {
    Debate tied =
        Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR))
            .say("09:30", seatRecused("force"))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.AGAINST))
            .say("10:02", casting(FORCE, Choice.FOR));
    assertEquals("s4 refused", tied.treated().get(3));
  }

  @Test
  void interest_isOfASeatOrOfAPerson() {
    assertEquals(
        "interest must be of a seat or a person but was of neither",
        refusal(Optional.empty(), Optional.empty()));
    assertEquals(
        "interest must be of a seat or a person but was of both",
        refusal(Optional.of(SeatId.of("icb")), Optional.of(PersonReference.of(ICB))));
  }

  private static String refusal(Optional<SeatId> seat, Optional<PersonReference> person) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> new Act.DeclaresInterest(seat, person, Debate.TEXT, true))
        .getMessage();
  }

  private static Declaration declared(Debate debate, String seat, String time) {
    return Declaration.builder()
        .seat(SeatId.of(seat))
        .interest(Debate.TEXT)
        .declaredAt(debate.at(time))
        .recused(true)
        .build();
  }

  private static Attendance[] three() {
    return new Attendance[] {
      MAJORITY.there("council", COUNCIL), MAJORITY.there("icb", ICB), MAJORITY.there("force", FORCE)
    };
  }

  @Test
  void declaredInTheMeeting_ofThisItemOrTheWhole_notOfAnotherItem() {
    Declaration ofIcb = declared(MAJORITY, "icb", "10:30");
    Meeting.Builder record = MAJORITY.held("12:00", three()).addItems(item("2"));
    Debate whole = TWO_FOR.in(record.declarations(List.of(ofIcb)).build());
    Debate own =
        TWO_FOR.in(record.declarations(List.of(ofIcb.withItem(AgendaItemId.of("1")))).build());
    Debate other =
        TWO_FOR.in(record.declarations(List.of(ofIcb.withItem(AgendaItemId.of("2")))).build());
    assertEquals(List.of(FOR, RECUSED, SILENT), whole.states());
    assertEquals(List.of(FOR, RECUSED, SILENT), own.states());
    assertEquals(List.of(FOR, FOR, SILENT), other.states());
    assertEquals(List.of("s1 stands", "s2 voided", "meeting/declaration-1 stands"), own.treated());
    assertEquals(List.of("s1 stands", "s2 stands"), other.treated());
  }

  @Test
  void declaredInTheMeeting_inTheMomentOfTheVote_goesFirst() {
    Debate debate =
        TWO_FOR.in(
            MAJORITY
                .held("12:00", three())
                .addDeclarations(declared(MAJORITY, "icb", "10:01"))
                .build());
    assertEquals(
        List.of("s1 stands", "meeting/declaration-1 stands", "s2 refused"), debate.treated());
  }

  /** Whatever names the submissions have, what the record of the meeting says is heard. */
  @Test
  void declaredInTheMeeting_cannotBeSetAsideByAName() {
    Debate debate =
        MAJORITY
            .in(
                MAJORITY
                    .held("12:00", three())
                    .addDeclarations(declared(MAJORITY, "icb", "10:30"))
                    .build())
            .say("meeting/declaration-1", "10:00", 0, votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of(FOR, RECUSED, SILENT), debate.states());
  }
}
