// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.SeatState;

/** Which vote of a seat counts, beside a minute-taker who crosses out lines. */
class MinuteTakerProperties {
  @Provide
  Arbitrary<Debate> debates() {
    return RandomDebate.debates();
  }

  @Provide
  Arbitrary<List<Submission>> histories() {
    return RandomDebate.submissions();
  }

  @Property(tries = 250)
  void states_areThoseOfTheMinuteTaker(
      @ForAll("debates") Debate debate, @ForAll("histories") List<Submission> history) {
    NaiveDebate naive = new NaiveDebate(debate, history);
    Proceedings proceedings =
        Proceedings.open(debate.motion(), debate.arrangements()).with(history);
    MotionOutcome outcome = proceedings.outcomeAt(RandomDebate.moment(RandomDebate.MINUTES));
    if (!naive.isVoted()) {
      assertEquals(naive.isCarriedByConsensus(), outcome.isCarried());
      outcome.seats().forEach(seat -> assertFalse(seat.state().isPresent()));
      return;
    }
    Map<String, String> states = new LinkedHashMap<>();
    for (SeatTally seat : outcome.seats()) {
      SeatState state = seat.state().orElseThrow();
      states.put(
          seat.seat().value(),
          state.description()
              + seat.option().map(option -> " " + option).orElse("")
              + seat.person().map(person -> " by " + person).orElse(""));
    }
    assertEquals(naive.states(), states, () -> proceedings.log().toString());
    boolean plainMajority =
        outcome.rule().orElseThrow().rule().inWords().contains("a majority of all seats")
            && outcome.method().filter(how -> how != Method.VOTE).isEmpty();
    if (plainMajority) {
      assertEquals(naive.hasMajority(), outcome.isCarried());
    }
  }
}
