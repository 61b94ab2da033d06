// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.noted;
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
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.partnership.NotInForceException;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** A motion put as an item of a meeting: who was there, who chaired, and which item it was. */
class MotionInAMeetingTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", FOUR));
  private static final Debate CHAIRED =
      Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR));

  private static Attendance[] all(Debate debate) {
    return new Attendance[] {
      debate.there("council", COUNCIL),
      debate.there("icb", ICB, "09:00", "12:00"),
      debate.there("force", FORCE),
      debate.there("college", COLLEGE)
    };
  }

  @Test
  void seats_absentSilentOrNoted_butAVoteGoesFirst() {
    Debate debate =
        MAJORITY
            .meeting(
                "12:00",
                MAJORITY.there("council", COUNCIL),
                MAJORITY.there("icb", ICB, "09:00", "12:00"),
                MAJORITY.there("force", FORCE, "12:00:01", "17:00"))
            .say("09:30", votes("icb", ICB, Choice.FOR))
            .say("09:31", noted("college", SeatState.VACANT));
    assertEquals(
        List.of(SeatState.SILENT, SeatState.FOR, SeatState.ABSENT, SeatState.VACANT),
        debate.states());
  }

  @Test
  void seatsWithoutAVote_areHeard_andNeverCounted() {
    Debate debate =
        MAJORITY
            .meeting(
                "12:00",
                MAJORITY.there("scrutineer", "P-50"),
                MAJORITY.there("charity", "P-60", "09:00", "12:00"),
                MAJORITY.there("trust", "P-51"),
                MAJORITY.there("council", COUNCIL))
            .say("10:00", votes("scrutineer", "P-50", Choice.AGAINST))
            .say("10:01", votes("council", COUNCIL, Choice.FOR));
    MotionOutcome outcome = debate.outcome();
    assertEquals(List.of(SeatId.of("trust"), SeatId.of("scrutineer")), outcome.heard());
    assertEquals("1 for, 0 against, 3 absent", outcome.count().orElseThrow().count().toString());
    assertEquals(4, outcome.seats().size());
    assertEquals(List.of(), MAJORITY.outcome().heard());
  }

  /** Two for, two against, and a casting vote of a person at a time. */
  private static Debate tied(Optional<Chairperson> chair, String person, String time) {
    Meeting record = CHAIRED.held("12:00", all(CHAIRED)).chairedBy(chair).build();
    return CHAIRED
        .in(record)
        .say("10:00", votes("council", COUNCIL, Choice.FOR))
        .say("10:01", votes("icb", ICB, Choice.FOR))
        .say("10:02", votes("force", FORCE, Choice.AGAINST))
        .say("10:03", votes("college", COLLEGE, Choice.AGAINST))
        .say(time, casting(person, Choice.FOR));
  }

  @Test
  void castingVote_isOfWhoChaired_bySeatOrganisationOrPost() {
    for (Chairperson chair :
        List.<Chairperson>of(SeatId.of("icb"), OrganisationId.of("icb"), PostId.of("icb-head"))) {
      Debate given = tied(Optional.of(chair), ICB, "11:00").assertResult(Result.CARRIED);
      assertEquals(Optional.of(Method.CASTING_VOTE), given.outcome().method());
      Debate other = tied(Optional.of(chair), COUNCIL, "11:00").assertResult(Result.NOT_CARRIED);
      assertEquals("s5 refused: P-10 did not chair: " + chair.value() + " did", other.log().get(4));
    }
  }

  @Test
  void castingVote_afterTheChairLeft_isRefused() {
    Optional<Chairperson> icb = Optional.of(SeatId.of("icb"));
    assertEquals("s5 stands", tied(icb, ICB, "11:59:59").treated().get(4));
    assertEquals("s5 refused", tied(icb, ICB, "12:00").treated().get(4));
  }

  @Test
  void castingVote_whereWhoChairedIsNotRecordedOrHasNoSeat_isTaken() {
    assertEquals("s5 stands", tied(Optional.empty(), COUNCIL, "11:00").treated().get(4));
    Optional<Chairperson> outside = Optional.of(PostId.of("council-second"));
    assertEquals("s5 refused", tied(outside, "P-80", "11:00").treated().get(4), "was not there");
    Debate taken = tied(outside, COUNCIL, "11:00").assertResult(Result.CARRIED);
    assertTrue(
        taken.warned().contains(MotionWarning.Kind.CHAIR_NOT_RECORDED), taken.warned()::toString);
  }

  @Test
  void castingVote_isReplacedUntilClosing_andCountsOnlyInATie() {
    Debate changed =
        tied(Optional.empty(), COUNCIL, "11:00").say("11:01", casting(COUNCIL, Choice.AGAINST));
    assertEquals("s5 replaced: by s6", changed.log().get(4));
    MotionOutcome against = changed.assertResult(Result.NOT_CARRIED).outcome();
    assertEquals(Optional.of(Method.CASTING_VOTE), against.method());
    Debate noTie =
        tied(Optional.empty(), COUNCIL, "11:00").say("11:02", votes("icb", ICB, Choice.AGAINST));
    noTie.assertResult(Result.NOT_CARRIED);
    assertEquals(Optional.empty(), noTie.outcome().method());
  }

  @Test
  void castingVote_whereNobodyHasOneOrItIsNotStated_isRefused() {
    assertEquals(
        List.of("s1 refused: nobody has a casting vote"),
        Debate.by(rule("majority", FOUR).castingVote(CastingVote.NONE))
            .say("10:00", casting(COUNCIL, Choice.FOR))
            .log());
    assertEquals(
        List.of("s1 refused: the arrangements do not say who has a casting vote"),
        MAJORITY.say("10:00", casting(COUNCIL, Choice.FOR)).log());
    assertEquals(
        "casting vote must be for or against but was abstained",
        assertThrows(IllegalArgumentException.class, () -> casting(COUNCIL, Choice.ABSTAIN))
            .getMessage());
  }

  private static String refusal(Debate debate, Meeting record) {
    Proceedings opened = Proceedings.open(debate.motion(), debate.arrangements());
    return assertThrows(IllegalArgumentException.class, () -> opened.inMeeting(record))
        .getMessage();
  }

  @Test
  void otherMeetingOrGroup_isRefused() {
    Meeting record = MAJORITY.held("12:00").build();
    assertEquals(
        "meeting must be one of executive and that of the motion, item 1 of EX-2025-09, but was"
            + " EX-2025-10 of executive",
        refusal(MAJORITY.placed(), record.withReference(MeetingReference.of("EX-2025-10"))));
    assertEquals(
        "meeting must be one of executive and that of the motion, item 1 of EX-2025-09, but was"
            + " EX-2025-09 of board",
        refusal(MAJORITY.placed(), record.withGroup(GroupId.of("board"))));
    assertEquals(
        "meeting must be one of executive and that of the motion, in writing, but was EX-2025-09 of"
            + " executive",
        refusal(MAJORITY, record));
  }

  @Test
  void itemThatIsNotThere_orOfAnotherKindOrPart_isRefused() {
    Meeting record = MAJORITY.held("12:00").build();
    assertEquals(
        "meeting must have item 1 of EX-2025-09 on its agenda but has not",
        refusal(MAJORITY.placed(), record.withItems(Debate.item("2"))));
    assertEquals(
        "item 1 of EX-2025-09 must be of the motion's kind delay and part none but was of lead and"
            + " none",
        refusal(
            MAJORITY.placed(),
            record.withItems(Debate.item("1").withKind(DecisionKind.of("lead")))));
    assertEquals(
        "item 1 of EX-2025-09 must be of the motion's kind delay and part none but was of delay and"
            + " moorside",
        refusal(
            MAJORITY.placed(),
            record.withItems(
                Debate.item("1")
                    .withKind(DecisionKind.of("delay"))
                    .withSegment(PartnershipId.of("moorside")))));
    Debate ofAPart =
        MAJORITY.placed().with(motion -> motion.withSegment(PartnershipId.of("riverton")));
    assertEquals(
        "item 1 of EX-2025-09 must be of the motion's kind delay and part riverton but was of none"
            + " and none",
        refusal(ofAPart, record));
  }

  @Test
  void itemOfTheSameKindOrOfNone_isTaken() {
    Debate debate = MAJORITY.placed();
    Meeting record = MAJORITY.held("12:00").build();
    assertEquals(record, debate.in(record).meeting().orElseThrow());
    Meeting sameKind =
        record.withItems(
            Debate.item("2"), record.items().get(0).withKind(DecisionKind.of("delay")));
    assertEquals(Debate.day("2025-09-01"), debate.in(sameKind).outcome().decidedOn());
  }

  @Test
  void itemTakenWhileTheMotionWasNotOpen_isRefused() {
    Debate late = MAJORITY.placed().with(motion -> motion.withOpensAt(MAJORITY.at("10:00")));
    assertEquals(
        "item 1 of EX-2025-09 must be taken while the motion is open, 2025-09-01T10:00+01:00 to"
            + " 2025-09-01T17:00+01:00, but was at 2025-09-01T09:59+01:00",
        refusal(late, MAJORITY.held("09:59").build()));
    late.in(MAJORITY.held("10:00").build()).outcome();
    Debate early = MAJORITY.placed().until("2025-09-01T12:00");
    assertEquals(
        "item 1 of EX-2025-09 must be taken while the motion is open, 2025-09-01T09:00+01:00 to"
            + " 2025-09-01T12:00+01:00, but was at 2025-09-01T12:00+01:00",
        refusal(early, MAJORITY.held("12:00").build()));
  }

  @Test
  void meetingOnADayOutsideTheArrangements_isRefused() {
    Debate debate =
        new Debate(
            MAJORITY
                .arrangements()
                .withVersions(
                    MAJORITY
                        .arrangements()
                        .versions()
                        .get(0)
                        .withInForce(
                            EffectivePeriod.ofClosed(
                                Debate.day("2025-01-01"), Debate.day("2025-09-01")))),
            MAJORITY.placed().until("2025-09-02T17:00").motion(),
            Optional.empty(),
            List.of());
    Proceedings opened = Proceedings.open(debate.motion(), debate.arrangements());
    Meeting next =
        debate
            .with(motion -> motion.withOpensAt(debate.at("2025-09-02T09:00")))
            .held("12:00")
            .build();
    assertThrows(NotInForceException.class, () -> opened.inMeeting(next));
  }

  /** A meeting that cannot be judged is refused when it is added, not when the outcome is asked. */
  @Test
  void meetingOnADayWithoutTheGroup_isRefused() {
    Debate debate =
        Debate.by(
                executive ->
                    executive
                        .withDecisions(Riverton.decides(rule("majority", FOUR)))
                        .withInForce(
                            EffectivePeriod.ofClosed(
                                Debate.day("2025-01-01"), Debate.day("2025-09-01"))))
            .placed()
            .until("2025-09-02T17:00");
    Meeting next =
        debate
            .with(motion -> motion.withOpensAt(debate.at("2025-09-02T09:00")))
            .held("12:00")
            .build();
    refusal(debate, next);
  }

  @Test
  void recordOfTheMeeting_mayBeAddedAfterTheSubmissions() {
    Debate debate =
        MAJORITY
            .meeting("12:00", MAJORITY.there("icb", ICB))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    Proceedings first =
        Proceedings.open(debate.motion(), debate.arrangements()).with(debate.submissions());
    assertEquals(
        List.of(Treatment.STANDS, Treatment.STANDS),
        first.log().stream().map(LogEntry::treatment).toList());
    Proceedings after = first.inMeeting(debate.meeting().orElseThrow());
    assertEquals(debate.proceedings().log(), after.log());
    assertEquals(List.of("s1 refused", "s2 stands"), debate.treated());
  }

  @Test
  void decidedOn_isTheDayOnWhichItWasTaken_elseOfClosing() {
    Debate days = MAJORITY.until("2025-09-03T17:00");
    assertEquals(Debate.day("2025-09-03"), days.outcome().decidedOn());
    Debate taken = days.in(MAJORITY.held("12:00", all(MAJORITY)).build());
    assertEquals(Debate.day("2025-09-01"), taken.outcome().decidedOn());
    Debate midnight = MAJORITY.on("2025-07-01").until("2025-07-02T00:30");
    assertEquals(Debate.day("2025-07-02"), midnight.outcome().decidedOn());
  }

  @Test
  void chairAndCastingVote_areKept() {
    MotionOutcome outcome = tied(Optional.of(SeatId.of("icb")), ICB, "11:00").outcome();
    assertEquals(Optional.of(SeatId.of("icb")), outcome.chairedBy());
    assertEquals(Optional.of(Method.CASTING_VOTE), outcome.method());
    assertEquals(Optional.of(SeatState.FOR), outcome.tallied().castingVote());
    assertEquals(Optional.empty(), MAJORITY.outcome().chairedBy());
    assertEquals(Optional.empty(), MAJORITY.outcome().tallied().castingVote());
  }

  @Test
  void seatThatIsThere_isAskedOfItsOwnSeat() {
    Debate three = Debate.by(rule("majority", THREE));
    Debate debate =
        three
            .meeting("12:00", three.there("council", ICB))
            .say("10:00", votes("council", ICB, Choice.FOR));
    assertEquals(
        List.of("s1 refused: P-21 is not recorded as acting for council-head on 2025-09-01"),
        debate.log());
    assertEquals(SeatState.SILENT, debate.states().get(0));
  }
}
