// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReviewCaseProperties {
  private static final int TRIES = 60;

  private static ReviewCase replay(List<CaseEvent> events) {
    return RandomCase.CASEWORK.replay(RandomCase.CASE, events);
  }

  @Property(tries = 100)
  void replay_isTheLiveCase(@ForAll long seed) {
    ReviewCase live = RandomCase.of(seed, TRIES, RandomCase.Manner.ANY).told;
    ReviewCase again = replay(live.events());
    assertEquals(live, again);
    assertEquals(live.hashCode(), again.hashCode());
    assertEquals(NaivePresent.of(live), NaivePresent.of(again));
    assertEquals(live.permitted(), again.permitted());
    assertEquals(live.history(), again.history());
    assertEquals(live.known(), again.known());
  }

  @Property(tries = 30)
  void prefix_isTheCaseAsKnownThen(@ForAll long seed) {
    ReviewCase live = RandomCase.of(seed, TRIES, RandomCase.Manner.ANY).told;
    for (int i = 0; i < live.events().size(); i++) {
      ReviewCase prefix = replay(live.events().subList(0, i + 1));
      Instant then = live.events().get(i).recordedAt();
      ReviewCase known = live.asKnownOn(then);
      assertEquals(prefix, known);
      assertEquals(NaivePresent.of(prefix), NaivePresent.of(known));
      assertEquals(prefix.history(), live.history().asKnownOn(then));
      assertEquals(prefix.history(), live.history(then));
    }
    assertTrue(live.asKnownOn(Instant.MIN).events().isEmpty());
  }

  @Property(tries = 30)
  void event_isNeverLost_andRefusalChangesNothing(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, 0, RandomCase.Manner.ANY);
    for (int i = 0; i < TRIES; i++) {
      ReviewCase before = made.told;
      List<CaseEvent> recorded = List.copyOf(made.recorded);
      NaivePresent present = NaivePresent.of(before);
      CaseEvent event = made.next();
      Recording recording = made.record(event);
      if (recording instanceof Recording.Refused refused) {
        assertEquals(event, refused.event());
        assertEquals(List.copyOf(before.stages().values()), refused.stages());
      } else {
        recorded = new ArrayList<>(recorded);
        recorded.add(event);
        assertEquals(made.recorded.size() - 1, before.events().size());
      }
      assertEquals(recorded, made.told.events());
      assertEquals(present, NaivePresent.of(before));
    }
  }

  /**
   * What was done before a date was corrected stays done, so with a correction the state of a
   * deadline may depend on what was known first; nothing else does.
   */
  private static void assertSame(ReviewCase live, NaivePresent expected, NaivePresent found) {
    boolean corrected =
        live.events().stream().anyMatch(event -> event.kind() == StepKind.DATE_CORRECTED);
    assertEquals(
        corrected ? expected.withoutDeadlines() : expected,
        corrected ? found.withoutDeadlines() : found);
  }

  @Property(tries = 60)
  void anyOrderOfRecording_givesTheSamePresent(@ForAll long seed, @ForAll long order) {
    ReviewCase live = RandomCase.of(seed, TRIES, RandomCase.Manner.ANY).told;
    NaivePresent present = NaivePresent.of(live);
    RandomOrders orders = new RandomOrders(live);
    assertSame(live, present, NaivePresent.of(replay(orders.byDay())));
    for (List<CaseEvent> events : orders.someLate(order, 6)) {
      RandomOrders.accepted(events)
          .ifPresent(other -> assertSame(live, present, NaivePresent.of(other)));
    }
  }

  @Property(tries = 40)
  void everyOrderOfAFewEvents_givesTheSamePresent(@ForAll long seed) {
    ReviewCase live = RandomCase.of(seed, 7, RandomCase.Manner.ANY).told;
    Set<NaivePresent> presents = new HashSet<>();
    for (List<CaseEvent> events : new RandomOrders(live).all(6)) {
      RandomOrders.accepted(events).map(NaivePresent::of).ifPresent(presents::add);
    }
    assertEquals(1, presents.size());
  }
}
