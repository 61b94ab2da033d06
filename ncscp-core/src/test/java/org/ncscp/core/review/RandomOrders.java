// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What counts of a case, recorded all at the end, in other orders. */
final class RandomOrders {
  private static final Instant END = Instant.parse("2026-09-01T00:00:00Z");

  private final List<CaseEvent> events = new ArrayList<>();

  RandomOrders(ReviewCase told) {
    for (KnownStep known : NaiveLife.counting(told.events())) {
      CaseEvent event = known.event();
      events.add(new CaseEvent(event.id(), known.when(), END, event.step(), event.note()));
    }
  }

  int size() {
    return events.size();
  }

  /** By day, and within a day each as soon as it is accepted. */
  List<CaseEvent> byDay() {
    List<CaseEvent> open = new ArrayList<>(events);
    open.sort(comparing(CaseEvent::kind).thenComparing(CaseEvent::id));
    open.sort(comparing(event -> event.when().day()));
    ReviewCase told = RandomCase.CASEWORK.open(RandomCase.CASE);
    boolean again = true;
    while (!open.isEmpty() && again) {
      again = false;
      for (Iterator<CaseEvent> rest = open.iterator(); rest.hasNext(); ) {
        CaseEvent event = rest.next();
        if (isFirst(event, open)
            && told.record(later(event, told)) instanceof Recording.Recorded r) {
          told = r.reviewCase();
          rest.remove();
          again = true;
        }
      }
    }
    if (!open.isEmpty()) {
      throw new AssertionError("not accepted by day: " + open + " after " + told.events());
    }
    return told.events();
  }

  private static boolean isFirst(CaseEvent one, List<CaseEvent> others) {
    return others.stream()
        .noneMatch(
            other ->
                other.when().day().isBefore(one.when().day())
                    || (other.when().day().equals(one.when().day())
                        && other.when().instant().isPresent()
                        && one.when().instant().isPresent()
                        && other.when().instant().get().isBefore(one.when().instant().get())));
  }

  private static CaseEvent later(CaseEvent event, ReviewCase told) {
    return at(event, told.events().size());
  }

  private static CaseEvent at(CaseEvent event, int second) {
    return new CaseEvent(
        event.id(), event.when(), END.plusSeconds(second), event.step(), event.note());
  }

  /** Orders in which some are recorded long after they happened. */
  List<List<CaseEvent>> someLate(long seed, int many) {
    Random random = new Random(seed);
    List<CaseEvent> order = new ArrayList<>(byDay());
    List<List<CaseEvent>> orders = new ArrayList<>();
    for (int i = 0; i < many && order.size() > 1; i++) {
      List<CaseEvent> moved = new ArrayList<>(order);
      int from = random.nextInt(moved.size() - 1);
      int to = from + 1 + random.nextInt(moved.size() - from - 1);
      moved.add(to, moved.remove(from));
      order = accepted(moved).isPresent() ? moved : order;
      orders.add(List.copyOf(moved));
    }
    return orders;
  }

  /** All orders of those that happened first. */
  List<List<CaseEvent>> all(int many) {
    List<List<CaseEvent>> orders = new ArrayList<>();
    permute(new ArrayList<>(), new ArrayList<>(byDay().subList(0, Math.min(many, size()))), orders);
    return orders;
  }

  private static void permute(
      List<CaseEvent> taken, List<CaseEvent> open, List<List<CaseEvent>> orders) {
    if (open.isEmpty()) {
      orders.add(List.copyOf(taken));
    }
    for (int i = 0; i < open.size(); i++) {
      CaseEvent next = open.remove(i);
      taken.add(next);
      permute(taken, open, orders);
      taken.remove(taken.size() - 1);
      open.add(i, next);
    }
  }

  /** The case recorded in that order, if every event is accepted. */
  static Optional<ReviewCase> accepted(List<CaseEvent> events) {
    ReviewCase told = RandomCase.CASEWORK.open(RandomCase.CASE);
    for (int i = 0; i < events.size(); i++) {
      if (!(told.record(at(events.get(i), i)) instanceof Recording.Recorded recorded)) {
        return Optional.empty();
      }
      told = recorded.reviewCase();
    }
    return Optional.of(told);
  }
}
