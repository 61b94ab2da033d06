// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.ncscp.core.decision.OptionId;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** Each part of what an entry records, altered by itself. */
final class Alterations {
  /** At least one for every part of {@link Registers#FULL}. */
  static final List<UnaryOperator<Decision>> OF_DECISION =
      List.of(
          it -> it.withReference(Registers.ref("SLG-7")),
          it -> it.withDecidedOn(it.decidedOn().plusDays(1)),
          it -> it.withBy(GroupId.of("others")),
          it -> it.withText(FreeText.of(it.text().reveal() + " ")),
          it -> it.withText(FreeText.of("Rejection")),
          it -> it.withKind(DecisionKind.of("other")),
          it -> it.withKind(Optional.empty()),
          it -> it.withTopics(DecisionTopic.of("others")),
          it -> it.withTopics(),
          it -> it.withMethod(Method.CONSENSUS),
          it -> it.withStatus(DecisionStatus.SUPERSEDED),
          it -> it.withStatus(Optional.empty()),
          it -> it.withConcerns(CaseReference.of("CASE-9")),
          it -> it.withFollows(),
          it -> it.withFollows(Registers.ref("SLG-8")),
          it -> it.withRevisits(Registers.ref("SLG-8")),
          it -> it.withRevisits(Optional.empty()),
          it -> it.withSupersedes(Registers.ref("SLG-8")),
          it -> it.withChairedBy(PostId.of("police")),
          it -> it.withChairedBy(OrganisationId.of("police")),
          it -> it.withChairedBy(SeatId.of("council")),
          it -> it.withRationale(FreeText.of("None")),
          it -> it.withRationale(Optional.empty()),
          it -> lost(it, it.tally().map(tally -> tally.withOption(Optional.empty())), Result.TIED),
          it -> it.withExtendedDeadlines(),
          extended(it -> new ExtendedDeadline(CaseReference.of("C"), it.rule(), it.until())),
          extended(it -> new ExtendedDeadline(it.concerns(), RuleId.of("r"), it.until())),
          extended(
              it ->
                  new ExtendedDeadline(
                      it.concerns(), it.rule(), Optional.of(LocalDate.of(2026, 12, 1)))),
          it -> it.withActions(),
          it -> it.withActions(it.actions().get(0)),
          it ->
              it.withActions(
                  it.actions().get(0), it.actions().get(1).withLetter(ActionLetter.of("c"))),
          action(it -> it.withText(FreeText.of("Do nothing"))),
          action(it -> it.withOwner(GroupId.of("chief-nurse"))),
          action(it -> it.withOwner(PostId.of("chief-constable"))),
          action(it -> it.withOwner(Optional.empty())),
          action(it -> it.withDue(LocalDate.of(2026, 1, 1))),
          action(it -> it.withDue(Optional.empty())),
          action(it -> it.withStatus(DecisionStatus.SUPERSEDED)),
          it -> it.withTally(Optional.empty()),
          tally(it -> it.withMotion(Digest.ofContent("another motion".getBytes(UTF_8)))),
          tally(it -> it.withOption(OptionId.of("B"))),
          tally(it -> it.withArrangements("Arrangements of 2018")),
          tally(it -> it.withRule("unanimity")),
          tally(it -> it.withVotesFor(3)),
          tally(it -> it.withVotesAgainst(0)),
          tally(it -> it.withAbstained(1)),
          tally(it -> it.withBase(2)),
          tally(it -> it.withBase(OptionalInt.empty())),
          tally(it -> it.withNeeded(1)),
          tally(it -> it.withCastingVote(SeatState.AGAINST)),
          tally(it -> it.withCastingVoteBy(PersonReference.of("P-3"))),
          tally(it -> it.withConsensusEnded(FreeText.of("Nobody gave way"))),
          tally(it -> it.withGrounds(Optional.empty())),
          tally(it -> it.withGrounds(FreeText.of("None"))),
          tally(it -> it.withQuorum("not met")),
          tally(it -> it.withUnmet()),
          tally(it -> it.withUnmet("the reasons were not recorded")),
          tally(it -> it.withEscalatedTo("council")),
          tally(it -> it.withWarnings("submitted late", "decided without a quorum")),
          tally(it -> it.withWarnings("decided without a quorum")),
          it ->
              lost(
                  it,
                  it.tally().map(one -> one.withOption(Optional.empty()).withMissing("what then")),
                  Result.UNSPECIFIED),
          tally(it -> it.withSeats()),
          seat(it -> it.withSeat(SeatId.of("council"))),
          seat(it -> it.withPosition(Position.AGREES)),
          seat(it -> it.withState(SeatState.FOR)),
          seat(it -> it.withOption(OptionId.of("A"))),
          seat(it -> it.withPerson(PersonReference.of("P-2"))),
          seat(it -> it.withAuthority("deputy of chief-constable")),
          seat(it -> it.withReason(FreeText.of("None given"))));

  private Alterations() {}

  /** What belongs together is altered together, since a decision refuses the one by itself. */
  private static Decision lost(Decision it, Optional<Tallied> tally, Result result) {
    return it.withSupersedes()
        .withExtendedDeadlines()
        .withTally(Optional.empty())
        .withResult(result)
        .withTally(tally);
  }

  private static UnaryOperator<Decision> extended(UnaryOperator<ExtendedDeadline> change) {
    return it -> it.withExtendedDeadlines(change.apply(it.extendedDeadlines().get(0)));
  }

  private static UnaryOperator<Decision> action(UnaryOperator<DecisionAction> change) {
    return it -> it.withActions(change.apply(it.actions().get(0)), it.actions().get(1));
  }

  private static UnaryOperator<Decision> tally(UnaryOperator<Tallied> change) {
    return it -> it.withTally(it.tally().map(change));
  }

  private static UnaryOperator<Decision> seat(UnaryOperator<SeatTally> change) {
    return tally(it -> it.withSeats(change.apply(it.seats().get(0))));
  }

  /** Every content that differs in one part, and one that records something else. */
  static List<RegisterContent> of(RegisterContent content) {
    List<RegisterContent> altered = new ArrayList<>();
    if (content instanceof Decided decided) {
      for (Decision other : of(decided.decision())) {
        altered.add(new Decided(other));
      }
      altered.add(new Corrected(decided.decision(), FreeText.of("None")));
    } else if (content instanceof Corrected corrected) {
      for (Decision other : of(corrected.decision())) {
        altered.add(new Corrected(other, corrected.cause()));
      }
      altered.add(new Corrected(corrected.decision(), FreeText.of("Another")));
      altered.add(new Decided(corrected.decision()));
    } else if (content instanceof StatusChanged it) {
      altered.add(new StatusChanged(Registers.ref("SLG-1"), it.status(), it.on()));
      altered.add(new StatusChanged(it.reference(), DecisionStatus.OPEN, it.on()));
      altered.add(new StatusChanged(it.reference(), it.status(), it.on().minusDays(1)));
      altered.add(
          new ActionStatusChanged(it.reference(), ActionLetter.of("a"), it.status(), it.on()));
    } else if (content instanceof ActionStatusChanged it) {
      ActionLetter other = ActionLetter.of("b");
      altered.add(new ActionStatusChanged(Registers.ref("X"), it.letter(), it.status(), it.on()));
      altered.add(new ActionStatusChanged(it.reference(), other, it.status(), it.on()));
      altered.add(
          new ActionStatusChanged(it.reference(), it.letter(), DecisionStatus.OPEN, it.on()));
      altered.add(
          new ActionStatusChanged(it.reference(), it.letter(), it.status(), it.on().minusDays(1)));
      altered.add(new StatusChanged(it.reference(), it.status(), it.on()));
    }
    return altered;
  }

  /** Those alterations that make a difference to a decision, which may have fewer parts. */
  private static List<Decision> of(Decision decision) {
    boolean full = decision.tally().isPresent();
    List<Decision> altered = new ArrayList<>();
    for (UnaryOperator<Decision> change : full ? OF_DECISION : OF_DECISION.subList(0, 6)) {
      Decision other = change.apply(decision);
      if (!other.equals(decision)) {
        altered.add(other);
      }
    }
    return altered;
  }
}
