// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.advises;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.reasons;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.voting.Position.AGREES;
import static org.ncscp.core.voting.Position.NO_OBJECTION;
import static org.ncscp.core.voting.Position.OBJECTS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;

/**
 * Motions under the arrangements of December 2024: "wherever possible by consensus; where this is
 * not possible by a majority vote of the safeguarding partners". They name nobody and state no
 * quorum.
 */
class NottinghamDecisionScenario {
  private static final String COUNCIL = "COUNCIL-1";
  private static final String ICB = "ICB-1";
  private static final String POLICE = "POLICE-1";

  /** On Monday 20 October 2025. */
  private static Debate before(GroupId group, DecisionKind kind) {
    Motion motion =
        Motion.builder()
            .reference(MotionReference.of("NCSCP-M1"))
            .group(group)
            .kind(kind)
            .text(Debate.TEXT)
            .opensAt(Debate.moment("2025-10-20T09:00"))
            .closesAt(Debate.moment("2025-10-20T17:00"))
            .build();
    return new Debate(NottinghamCity.arrangements(), motion, Optional.empty(), List.of());
  }

  private static Debate leaders(DecisionKind kind) {
    return before(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP, kind);
  }

  private static Debate cases(DecisionKind kind) {
    return before(NottinghamGroups.CASE_REVIEW_GROUP, kind);
  }

  private static Debate asked(Debate debate, Position council, Position icb, Position police) {
    return debate
        .say("09:10", says("council", COUNCIL, council))
        .say("09:11", says("icb", ICB, icb))
        .say("09:12", says("police", POLICE, police));
  }

  private static Debate voted(Debate debate, Choice council, Choice icb, Choice police) {
    return debate
        .say("09:20", exhausted())
        .say("09:30", votes("council", COUNCIL, council))
        .say("09:31", votes("icb", ICB, icb))
        .say("09:32", votes("police", POLICE, police));
  }

  private static List<String> seats(List<SeatTally> seats) {
    return seats.stream().map(one -> one.seat().value()).toList();
  }

  @Test
  @DisplayName("The leaders agree to a delay of the publication; the scrutineer is heard")
  void delayByConsensus() {
    Debate debate = leaders(NottinghamDecisions.PUBLICATION_DELAY);
    Debate met =
        asked(debate, AGREES, NO_OBJECTION, AGREES)
            .meeting(
                "10:00",
                debate.there("council", COUNCIL),
                debate.there("icb", ICB),
                debate.there("police", POLICE),
                debate.there("scrutineer", "SCRUTINEER-1"),
                debate.there("elected-member", "MEMBER-1"));
    MotionOutcome outcome = met.assertResult(Result.CARRIED).outcome();
    assertEquals(Optional.of(Method.CONSENSUS), outcome.method());
    assertEquals(
        Set.of(SeatId.of("scrutineer"), SeatId.of("elected-member")), Set.copyOf(outcome.heard()));
    assertEquals(3, outcome.seats().size());
    assertTrue(
        outcome
            .explanation()
            .contains(
                "arrangements: NCSCP safeguarding arrangements, December 2024, as in force on"
                    + " 2025-10-20"));
    assertTrue(
        outcome
            .explanation()
            .contains("quorum: no quorum stated; the arrangements state no quorum"));
    assertEquals(
        List.of("the arrangements do not record who acts for the seats [council, icb, police]"),
        outcome.warnings().stream().map(MotionWarning::line).toList());
    assertEquals(Debate.day("2025-10-20"), outcome.decidedOn());
  }

  @Test
  @DisplayName("The scrutineer and the elected member have no vote, whatever they say")
  void observersAreNotCounted() {
    Debate debate =
        voted(
                leaders(NottinghamDecisions.PUBLICATION_DELAY),
                Choice.FOR,
                Choice.AGAINST,
                Choice.ABSTAIN)
            .say("09:40", votes("scrutineer", "SCRUTINEER-1", Choice.FOR))
            .say("09:41", votes("elected-member", "MEMBER-1", Choice.FOR));
    assertEquals(List.of("s5 refused", "s6 refused"), debate.treated().subList(4, 6));
    debate.assertResult(Result.UNSPECIFIED);
    assertFalse(debate.outcome().mayBeCarried());
  }

  @Test
  @DisplayName("The police object, with reasons; two of the three partners carry the delay")
  void delayByTwoOfThree() {
    Debate debate = leaders(NottinghamDecisions.PUBLICATION_DELAY);
    Debate objected = asked(debate, AGREES, NO_OBJECTION, OBJECTS);
    objected.assertResult(Result.NOT_CARRIED);
    MotionOutcome outcome =
        voted(objected, Choice.FOR, Choice.FOR, Choice.AGAINST)
            .assertResult(Result.CARRIED)
            .outcome();
    assertEquals(Optional.of(Method.VOTE), outcome.method());
    assertEquals(
        "carried by vote; votes: 2 for, 1 against; 2 of 3 needed", outcome.explanation().get(0));
    assertEquals(List.of("police"), seats(outcome.dissent()));
    assertEquals(Optional.of(Debate.TEXT), outcome.dissent().get(0).reason());
    assertEquals(
        "Strategic Leadership Group (Delegated Safeguarding Partners)",
        outcome.rule().map(GroupDecision::citations).orElseThrow().get(1).provision());
  }

  @Test
  @DisplayName("Two for carry it although the third partner is away: partners, not those present")
  void twoForAndOneAway() {
    Debate debate = leaders(NottinghamDecisions.PUBLICATION_DELAY);
    Debate two =
        debate
            .meeting("10:00", debate.there("council", COUNCIL), debate.there("icb", ICB))
            .say("09:20", exhausted())
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.FOR));
    assertEquals(
        "carried by vote; votes: 2 for, 0 against, 1 absent; 2 of 3 needed",
        two.assertResult(Result.CARRIED).outcome().explanation().get(0));
    Debate one =
        debate
            .say("09:20", exhausted())
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.ABSTAIN));
    one.assertResult(Result.NOT_CARRIED);
  }

  @Test
  @DisplayName("One against one decides nothing, and what then happens is not stated")
  void oneAgainstOne() {
    MotionOutcome outcome =
        leaders(NottinghamDecisions.PUBLICATION_DELAY)
            .say("09:20", exhausted())
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("police", POLICE, Choice.AGAINST))
            .say("09:32", Debate.casting(POLICE, Choice.FOR))
            .assertResult(Result.UNSPECIFIED)
            .outcome();
    assertEquals(
        "unspecified: the arrangements do not say what follows a tie; votes: 1 for, 1 against, 1"
            + " silent; 2 of 3 needed; not carried in any case",
        outcome.explanation().get(0));
    assertEquals(Set.of(Result.NOT_CARRIED, Result.TIED), outcome.possible());
  }

  @Test
  @DisplayName("Whether the criteria for a review are met: 2 of the 3 partners in agreement")
  void reviewCriteria() {
    Debate debate = asked(cases(NottinghamDecisions.REVIEW_CRITERIA), AGREES, AGREES, OBJECTS);
    voted(debate, Choice.FOR, Choice.FOR, Choice.AGAINST).assertResult(Result.CARRIED);
    voted(debate, Choice.FOR, Choice.AGAINST, Choice.AGAINST).assertResult(Result.NOT_CARRIED);
  }

  @Test
  @DisplayName("The council and the Board would notify, the police not: the duty runs on")
  void notificationTwoToOne() {
    Debate debate =
        asked(cases(NottinghamDecisions.NOTIFICATION_AGREEMENT), AGREES, AGREES, OBJECTS);
    MotionOutcome outcome =
        voted(debate, Choice.FOR, Choice.FOR, Choice.AGAINST)
            .assertResult(Result.NOT_CARRIED)
            .outcome();
    assertEquals(
        "the duty serious-incident-notification is that of Nottingham City Council: no decision"
            + " discharges, stops or delays it",
        outcome.warnings().get(0).line());

    // Known to the council on the day of the vote, Monday; the fifth working day is the Monday
    // after.
    CaseHistory incident = history(happened("aware", "council-became-aware", "2025-10-20"));
    RuleId notification = RuleId.of("serious-incident-notification");
    Timeline monday = at(incident, "2025-10-27");
    assertEquals(Debate.day("2025-10-27"), monday.deadline(notification).dueDate().orElseThrow());
    assertEquals(DeadlineState.OVERDUE, at(incident, "2025-10-28").deadline(notification).state());
  }

  private static Timeline at(CaseHistory history, String day) {
    return DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled())
        .timeline(history, Moment.endOf(Debate.day(day)));
  }

  @Test
  @DisplayName("The warning stands also where all three agree to notify, or nobody voted")
  void notificationWarningInAnyCase() {
    Debate debate = cases(NottinghamDecisions.NOTIFICATION_AGREEMENT);
    Debate agreed = asked(debate, AGREES, AGREES, AGREES);
    agreed.assertResult(Result.CARRIED);
    for (Debate one : List.of(debate, agreed)) {
      assertEquals(MotionWarning.Kind.DUTY_OF_ANOTHER_BODY, one.warned().get(0));
    }
    assertEquals(
        List.of(),
        cases(NottinghamDecisions.REVIEW_CRITERIA).outcome().warnings(),
        "another kind has no such duty beside it");
  }

  private static Debate again(DecisionKind kind) {
    return cases(kind).with(motion -> motion.withRevisits(DecisionReference.of("CSPRG-2025-02")));
  }

  @Test
  @DisplayName("The Panel disagrees: reconsidered on its answer, with advice and a justification")
  void reconsideredAfterThePanelDisagrees() {
    assertThrows(
        IllegalArgumentException.class,
        () -> again(NottinghamDecisions.REVIEW_CRITERIA).proceedings());
    Debate debate =
        voted(
            again(NottinghamDecisions.REVIEW_CRITERIA)
                .with(motion -> motion.withGrounds(Debate.TEXT)),
            Choice.FOR,
            Choice.FOR,
            Choice.AGAINST);
    assertEquals(
        List.of(
            "the advice of independent-scrutineer was not recorded",
            "the reasons were not recorded"),
        debate.assertResult(Result.INCOMPLETE).outcome().unmet());
    Debate advised = debate.say("11:00", advises("independent-scrutineer"));
    assertEquals(List.of("the reasons were not recorded"), advised.outcome().unmet());
    MotionOutcome outcome = advised.say("11:30", reasons()).assertResult(Result.CARRIED).outcome();
    assertEquals(Optional.of(Debate.TEXT), outcome.rationale());
    assertEquals(List.of(), outcome.unmet());
  }

  @Test
  @DisplayName("How the group decides on a practice review where partners differ is not stated")
  void practiceReviewReconsidered() {
    Debate debate =
        again(NottinghamDecisions.PRACTICE_REVIEW)
            .with(motion -> motion.withGrounds(Debate.TEXT))
            .say("11:00", advises("independent-scrutineer"))
            .say("11:30", reasons());
    assertEquals(
        List.of("how Child Safeguarding Practice Review Group decides on practice-review"),
        debate.assertResult(Result.UNSPECIFIED).outcome().missing());
    cases(NottinghamDecisions.PRACTICE_REVIEW).assertResult(Result.UNSPECIFIED);
  }

  @Test
  @DisplayName("A delay is the leaders' to approve, the yearly report the lead partners' to sign")
  void reservedToOthers() {
    assertEquals(
        "motion on publication-delay must be put to strategic-leadership-group, to which it is"
            + " reserved, but was put to case-review-group",
        refusal(cases(NottinghamDecisions.PUBLICATION_DELAY)));
    assertEquals(
        "motion on yearly-report-sign-off must be put to lead-safeguarding-partners, to which it is"
            + " reserved, but was put to strategic-leadership-group",
        refusal(leaders(NottinghamDecisions.YEARLY_REPORT_SIGN_OFF)));
    asked(
            before(
                NottinghamGroups.LEAD_SAFEGUARDING_PARTNERS,
                NottinghamDecisions.YEARLY_REPORT_SIGN_OFF),
            AGREES,
            AGREES,
            AGREES)
        .assertResult(Result.CARRIED);
  }

  private static String refusal(Debate debate) {
    return assertThrows(IllegalArgumentException.class, debate::proceedings).getMessage();
  }
}
