// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.MET_LATE;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.reference.Moment;

class CaseFactsProperties {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(
          RandomCase.CASEWORK.arrangements().ruleBook(), UkBankHolidays.bundled());
  private static final int TRIES = 60;

  private static Timeline timeline(ReviewCase told) {
    return DEADLINES.timeline(told.history(), RandomCase.FIRST.plusDays(500));
  }

  @Property(tries = 80)
  void timeline_isComputedForEveryCase(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, 0, RandomCase.Manner.ANY);
    for (int i = 0; i < TRIES; i++) {
      made.record(made.next());
    }
    for (CaseDeadline deadline : timeline(made.told).deadlines()) {
      deadline
          .metBy()
          .ifPresent(
              met -> {
                assertTrue(
                    deadline.rule().metBy().contains(met.kind()), () -> deadline + " by " + met);
                assertTrue(isSaid(made.told, met.when()), () -> deadline + " met by " + met);
              });
      boolean met = deadline.state() == MET || deadline.state() == MET_LATE;
      boolean byTimeAlone = deadline.rule().metBy().isEmpty();
      assertTrue(!met || byTimeAlone || deadline.metBy().isPresent(), deadline::toString);
    }
  }

  private static boolean isSaid(ReviewCase told, Moment when) {
    return NaiveLife.counting(told.events()).stream().anyMatch(step -> step.when().equals(when));
  }

  @Property(tries = 25)
  void withdrawingTheLastEvent_bringsBackTheCaseBeforeIt(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, 0, RandomCase.Manner.ANY);
    for (int i = 0; i < TRIES; i++) {
      ReviewCase before = made.told;
      if (made.record(made.next()) instanceof Recording.Recorded && !before.events().isEmpty()) {
        CaseEvent last = made.recorded.get(made.recorded.size() - 1);
        CaseEvent withdrawal = made.event(made.day(), new RecordingStep.Withdrawn(last.id()));
        Recording.Recorded without =
            assertInstanceOf(Recording.Recorded.class, made.told.record(withdrawal));
        assertEquals(NaivePresent.of(before), NaivePresent.of(without.reviewCase()));
        CaseEvent back = made.event(made.day(), new RecordingStep.Withdrawn(withdrawal.id()));
        Recording.Recorded again =
            assertInstanceOf(Recording.Recorded.class, without.reviewCase().record(back));
        assertEquals(NaivePresent.of(made.told), NaivePresent.of(again.reviewCase()));
      }
    }
  }

  @Property(tries = 25)
  void correctingADateToItself_changesOnlyTheRecord(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, 40, RandomCase.Manner.ANY);
    for (KnownStep known : made.told.known()) {
      if (StatedKinds.hasDate(known.step())) {
        CaseEvent correction =
            made.event(
                made.day(), new RecordingStep.DateCorrected(known.event().id(), known.when()));
        Recording.Recorded same =
            assertInstanceOf(Recording.Recorded.class, made.told.record(correction));
        assertEquals(NaivePresent.of(made.told), NaivePresent.of(same.reviewCase()));
        assertEquals(made.told.events().size() + 1, same.reviewCase().events().size());
      }
    }
  }

  @Property(tries = 40)
  void text_showsNowhere(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, TRIES, RandomCase.Manner.ANY);
    List<Object> shown = new ArrayList<>(made.refused);
    made.refused.forEach(refused -> shown.add(refused.message()));
    shown.addAll(made.recorded);
    made.recorded.forEach(event -> shown.add(event.step()));
    shown.addAll(
        List.of(
            made.told,
            made.told.known(),
            made.told.permitted(),
            made.told.history(),
            made.told.history().facts(),
            made.told.learning(),
            timeline(made.told),
            new Recording.Recorded(made.told)));
    for (Object each : shown) {
      assertFalse(each.toString().contains(RandomSteps.MARKER), each::toString);
    }
  }
}
