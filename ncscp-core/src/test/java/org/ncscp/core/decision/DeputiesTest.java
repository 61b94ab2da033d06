// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.decision.Debate.deputises;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FIVE;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/** Who acts for a seat, on which days, for which decisions, and whose vote goes before whose. */
class DeputiesTest {
  private static final Debate ALL = Debate.by(rule("majority", FIVE));

  /** What becomes of one vote of a person, on the motion's day at 10:00. */
  private static String vote(Debate debate, String seat, String person) {
    return debate.say("10:00", votes(seat, person, Choice.FOR)).log().get(0);
  }

  @Test
  void deputysDays_theFirstAndTheLastIncluded() {
    String refused = "s1 refused: P-11 is not recorded as acting for council-head on ";
    assertEquals(refused + "2025-07-13", vote(ALL.on("2025-07-13"), "council", "P-11"));
    assertEquals("s1 stands", vote(ALL.on("2025-07-14"), "council", "P-11"));
    assertEquals("s1 stands", vote(ALL.on("2025-07-18"), "council", "P-11"));
    assertEquals(refused + "2025-07-19", vote(ALL.on("2025-07-19"), "council", "P-11"));
  }

  @Test
  void deputysDays_beginAndEndAtMidnightInLondon() {
    // In July London is an hour ahead: its midnight is 23:00 of the day before at Greenwich.
    Debate july = ALL.on("2025-07-13").until("2025-07-19T17:00");
    Debate debate =
        july.say("2025-07-13T23:59:59.999999999", votes("council", "P-11", Choice.FOR))
            .say("2025-07-14T00:00", votes("council", "P-11", Choice.FOR))
            .say("2025-07-14T00:30", votes("council", "P-11", Choice.AGAINST))
            .say("2025-07-18T23:59:59.999999999", votes("council", "P-11", Choice.FOR))
            .say("2025-07-19T00:00", votes("council", "P-11", Choice.AGAINST));
    assertEquals(
        List.of("s1 refused", "s2 replaced", "s3 replaced", "s4 stands", "s5 refused"),
        debate.treated());
    assertEquals(
        "for; by P-11; deputy for council-head, 2025-07-14 to 2025-07-18; with a reason",
        debate.seat("council"));
  }

  @Test
  void holders_areThoseOfTheDayOfTheAct() {
    Debate debate =
        ALL.until("2025-09-02T17:00")
            .say("2025-09-01T23:30", votes("force", FORCE, Choice.FOR))
            .say("2025-09-01T23:45", votes("force", "P-33", Choice.AGAINST))
            .say("2025-09-02T00:15", votes("force", FORCE, Choice.FOR))
            .say("2025-09-02T00:30", votes("force", "P-33", Choice.AGAINST));
    assertEquals(
        List.of(
            "s1 replaced: by s4",
            "s2 refused: P-33 is not recorded as acting for force-head on 2025-09-01",
            "s3 refused: P-30 is not recorded as acting for force-head on 2025-09-02",
            "s4 stands"),
        debate.log());
  }

  @Test
  void scope_isAskedOfTheKindOfDecision() {
    assertEquals("s1 stands", vote(ALL, "council", "P-12"));
    assertEquals(
        "s1 refused: P-13 deputises for council-head on 2025-09-01 but not for delay",
        vote(ALL, "council", "P-13"));
    Debate terms = ALL.with(motion -> motion.withKind(DecisionKind.of("terms")));
    assertEquals("s1 stands", vote(terms, "council", "P-13"));
    assertEquals(
        "s1 refused: P-12 deputises for council-head on 2025-09-01 but not for terms",
        vote(terms, "council", "P-12"));
    assertEquals(
        "for; by P-13; deputy for council-head, 2025-01-01 on, for [lead, terms]; with a reason",
        terms.say("10:00", votes("council", "P-13", Choice.FOR)).seat("council"));
  }

  @Test
  void holdersVote_goesBeforeTheDeputys_whicheverCameFirst() {
    Debate holderLast =
        ALL.say("10:00", votes("icb", "P-22", Choice.AGAINST))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    Debate holderFirst =
        ALL.say("10:00", votes("icb", ICB, Choice.FOR))
            .say("10:01", votes("icb", "P-22", Choice.AGAINST));
    assertEquals(List.of("s1 replaced: by s2", "s2 stands"), holderLast.log());
    assertEquals(
        List.of("s1 stands", "s2 replaced: the holder acted for seat icb"), holderFirst.log());
    for (Debate debate : List.of(holderLast, holderFirst)) {
      assertEquals(
          "for; by P-21; interim holder of icb-head, 2025-07-01 on; with a reason",
          debate.seat("icb"));
    }
  }

  @Test
  void deputies_theLastOfThemCounts() {
    Debate debate =
        ALL.say("10:00", votes("icb", "P-22", Choice.FOR))
            .say("10:01", votes("icb", "P-99", Choice.AGAINST));
    assertEquals(List.of("s1 replaced: by s2", "s2 stands"), debate.log());
  }

  @Test
  void positions_theHolderGoesBeforeTheDeputyToo() {
    Debate debate =
        Debate.by(rule("majority", FIVE).consensusFirst(true))
            .say("10:00", says("icb", ICB, Position.OBJECTS))
            .say("10:01", says("icb", "P-22", Position.AGREES));
    assertEquals(List.of("s1 stands", "s2 replaced: the holder acted for seat icb"), debate.log());
    assertEquals(
        Position.OBJECTS,
        debate.outcome().consensus().orElseThrow().positions().get(SeatId.of("icb")));
  }

  @Test
  void whatAPersonSaysOfItself_neverGoesBeforeTheRecord() {
    Debate debate =
        ALL.say("10:00", deputises("icb", ICB, Choice.FOR))
            .say("10:01", votes("icb", "P-22", Choice.AGAINST));
    assertEquals(List.of("s1 stands", "s2 replaced"), debate.treated());
  }

  @Test
  void stranger_whereAHolderIsRecorded_isRefused() {
    assertEquals(
        "s1 refused: P-77 is not recorded as acting for council-head on 2025-09-01",
        vote(ALL, "council", "P-77"));
    assertEquals(
        "s1 refused: P-30 is not recorded as acting for council-head on 2025-09-01",
        vote(ALL, "council", FORCE));
  }

  @Test
  void formerHolder_isRefused_evenWhereNobodyHoldsThePostNow() {
    assertEquals(
        "s1 refused: P-40 is not recorded as acting for college-head on 2025-09-01",
        vote(ALL, "college", "P-40"));
    assertEquals("s1 stands", vote(ALL.on("2025-03-31"), "college", "P-40"));
    assertEquals(
        "s1 refused: P-41 is not recorded as acting for college-head on 2025-03-31",
        vote(ALL.on("2025-03-31"), "college", "P-41"));
    assertEquals("s1 stands", vote(ALL.on("2025-04-01"), "college", "P-41"));
  }

  @Test
  void nobodyRecorded_whatIsStatedIsTaken_andFlagged() {
    Debate debate =
        ALL.say("10:00", votes("college", "P-41", Choice.FOR))
            .say("10:01", votes("trust", "P-51", Choice.FOR))
            .say("10:02", votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        "for; by P-41; stated; the arrangements record nobody as holding college-head on"
            + " 2025-09-01; with a reason",
        debate.seat("college"));
    assertEquals(
        "for; by P-51; stated; the arrangements name no post for seat trust; with a reason",
        debate.seat("trust"));
    assertEquals(
        List.of("the arrangements do not record who acts for the seats [college, trust]"),
        debate.outcome().warnings().stream().map(MotionWarning::line).toList());
  }

  @Test
  void nobodyRecorded_aStatedDeputyGivesWayToAStatedHolder() {
    Debate debate =
        ALL.say("10:00", votes("college", "P-41", Choice.FOR))
            .say("10:01", deputises("college", "P-42", Choice.AGAINST))
            .say("10:02", deputises("trust", "P-52", Choice.AGAINST))
            .say("10:03", votes("trust", "P-51", Choice.FOR))
            .say("10:04", votes("trust", "P-53", Choice.ABSTAIN));
    assertEquals(
        List.of("s1 stands", "s2 replaced", "s3 replaced", "s4 replaced", "s5 stands"),
        debate.treated());
    assertEquals(SeatState.ABSTAINED, debate.states().get(4));
    assertEquals(
        "against; by P-52; stated as deputy; the arrangements name no post for seat trust; with a"
            + " reason",
        ALL.say("10:02", deputises("trust", "P-52", Choice.AGAINST)).seat("trust"));
  }

  @Test
  void meeting_onlyWhoIsThereActs_fromArrivalUpToLeaving() {
    Debate debate =
        ALL.meeting(
                "11:45",
                ALL.there("icb", ICB, "10:00", "11:00"),
                ALL.there("icb", "P-22", "11:00", "12:00"))
            .say("09:59", votes("icb", ICB, Choice.FOR))
            .say("10:00", votes("icb", ICB, Choice.FOR))
            .say("10:30", votes("icb", "P-22", Choice.AGAINST))
            .say("11:00", votes("icb", ICB, Choice.AGAINST))
            .say("11:00", votes("icb", "P-22", Choice.AGAINST))
            .say("11:30", votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "s1 refused: P-21 was not present in seat icb at 2025-09-01T09:59+01:00",
            "s2 stands",
            "s3 refused: P-22 was not present in seat icb at 2025-09-01T10:30+01:00",
            "s4 refused: P-21 was not present in seat icb at 2025-09-01T11:00+01:00",
            "s5 replaced: the holder acted for seat icb",
            "s6 refused: P-10 was not present in seat council at 2025-09-01T11:30+01:00"),
        debate.log());
  }

  @Test
  void meeting_attendanceInAnotherSeat_isNotEnough() {
    Debate debate =
        ALL.meeting("10:30", ALL.there("scrutineer", ICB))
            .say("10:00", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of("s1 refused"), debate.treated());
  }

  @Test
  void meeting_whoAttendsAndIsNotRecorded_doesNotAct() {
    Debate debate =
        ALL.meeting("10:30", ALL.there("icb", "P-77"), ALL.there("trust", "P-51"))
            .say("10:00", votes("icb", "P-77", Choice.FOR))
            .say("10:01", votes("trust", "P-51", Choice.FOR));
    assertEquals(
        List.of(
            "s1 refused: P-77 is not recorded as acting for icb-head on 2025-09-01", "s2 stands"),
        debate.log());
  }

  @Test
  void meeting_whoIsRecordedThereAsDeputising_isADeputy() {
    Debate debate =
        ALL.meeting(
                "10:30",
                ALL.there("trust", "P-51"),
                ALL.there("trust", "P-52").withDeputising(true))
            .say("10:00", votes("trust", "P-51", Choice.FOR))
            .say("10:01", votes("trust", "P-52", Choice.AGAINST));
    assertEquals(
        List.of("s1 stands", "s2 replaced: the holder acted for seat trust"), debate.log());
  }
}
