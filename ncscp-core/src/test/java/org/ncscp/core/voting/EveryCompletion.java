// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.reference.SeatId;

/** What can become of a ballot, found by going on in every way there is and counting each. */
final class EveryCompletion {
  private static final List<SeatState> WAYS_ON =
      EnumSet.complementOf(EnumSet.of(SeatState.RECUSED, SeatState.VACANT)).stream().toList();

  private final DecisionRule rule;
  private final Map<SeatId, String> voters;
  private final NaiveVote vote;
  private final Map<Ballot, Set<Result>> counted = new HashMap<>();

  EveryCompletion(DecisionRule rule, Map<SeatId, String> voters) {
    this.rule = rule;
    this.voters = voters;
    this.vote = new NaiveVote(rule);
  }

  Prospect prospect(Ballot ballot) {
    boolean[] seen = new boolean[2];
    goOn(ballot, 0, new SeatState[rule.electorate().size()], seen);
    return !seen[1] ? Prospect.CARRIED : !seen[0] ? Prospect.LOST : Prospect.OPEN;
  }

  /** Sees one end that may be carried, and one that may be anything else. */
  private void goOn(Ballot ballot, int at, SeatState[] states, boolean[] seen) {
    if (at < states.length) {
      SeatState state = ballot.stateOf(rule.electorate().get(at));
      for (SeatState way : state == SeatState.SILENT ? WAYS_ON : List.of(state)) {
        states[at] = way;
        goOn(ballot, at + 1, states, seen);
      }
      return;
    }
    boolean allVoted =
        rule.electorate().stream().noneMatch(seat -> ballot.stateOf(seat) == SeatState.SILENT);
    boolean castingIsOver =
        rule.castingVote() != CastingVote.CHAIR || (allVoted && ballot.castingVote().isPresent());
    List<Optional<SeatState>> castings =
        castingIsOver
            ? List.of(ballot.castingVote())
            : List.of(Optional.empty(), Optional.of(SeatState.FOR), Optional.of(SeatState.AGAINST));
    for (Optional<SeatState> casting : castings) {
      Set<Result> possible = end(ballot, states, casting);
      seen[0] |= possible.contains(Result.CARRIED);
      seen[1] |= !possible.equals(Set.of(Result.CARRIED));
    }
  }

  private Set<Result> end(Ballot ballot, SeatState[] states, Optional<SeatState> casting) {
    Ballot.Builder end = Ballot.builder().inWriting(ballot.inWriting());
    casting.ifPresent(end::castingVote);
    for (int i = 0; i < states.length; i++) {
      end.put(rule.electorate().get(i), states[i]);
    }
    return counted.computeIfAbsent(end.build(), whole -> vote.verdict(voters, whole).possible());
  }
}
