// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.ReservedMatter;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.reference.Superior;

/** What groups say of chairs, decisions and reporting must not contradict itself. */
final class GroupChecks {
  /** More than any partnership has; some checks compare each group with each. */
  private static final int MOST_GROUPS = 1000;

  private final Refusals refusals;
  private final Map<Delegate, Set<DecisionKind>> delegated = new HashMap<>();

  GroupChecks(Refusals refusals) {
    this.refusals = refusals;
  }

  void check(Parts parts) {
    if (parts.groups().size() > MOST_GROUPS) {
      refusals.refuse(
          parts.groups().get(MOST_GROUPS),
          "id",
          "must be one of at most "
              + MOST_GROUPS
              + " groups but there are "
              + parts.groups().size());
      return;
    }
    for (Delegation delegation : parts.delegations()) {
      delegated
          .computeIfAbsent(delegation.delegate(), key -> new HashSet<>())
          .addAll(delegation.decisions());
    }
    for (Group group : parts.groups()) {
      oneChairADay(group.chairs());
      oneChairADay(group.viceChairs());
      oneQuorumADay(group.quorums());
      oneRuleADay(group.decisions());
      Map<SeatId, List<Seat>> seats =
          group.seats().stream().collect(Collectors.groupingBy(Seat::id));
      for (GroupDecision decision : group.decisions()) {
        decisionMakers(decision, seats);
      }
      group
          .escalatesTo()
          .filter(group.id()::equals)
          .ifPresent(
              own ->
                  refusals.refuse(group, "escalates-to", "must be another group but was " + own));
    }
    reserved(parts.groups());
    cycles(parts.groups());
  }

  private void oneChairADay(List<Chairing> chairings) {
    onceADay(
        chairings,
        (earlier, now) -> true,
        (earlier, now) ->
            refusals.refuse(
                now,
                "chair",
                "must be one on a day but was "
                    + earlier.kind().description()
                    + " "
                    + earlier.inForce()
                    + " and "
                    + now.kind().description()
                    + " "
                    + now.inForce()));
  }

  private void oneQuorumADay(List<QuorumRule> quorums) {
    onceADay(
        quorums,
        (earlier, now) -> earlier.segment().equals(now.segment()),
        (earlier, now) ->
            refusals.refuse(
                now,
                "present",
                "must be one on a day but was \""
                    + earlier.present()
                    + "\" "
                    + earlier.inForce()
                    + " and \""
                    + now.present()
                    + "\" "
                    + now.inForce()));
  }

  private void oneRuleADay(List<GroupDecision> decisions) {
    onceADay(
        decisions,
        (earlier, now) ->
            earlier.segment().equals(now.segment())
                && (earlier.kinds().isEmpty()
                    ? now.kinds().isEmpty()
                    : !Collections.disjoint(earlier.kinds(), now.kinds())),
        (earlier, now) -> {
          Set<DecisionKind> both = new LinkedHashSet<>(now.kinds());
          both.retainAll(earlier.kinds());
          refusals.refuse(
              now,
              "kinds",
              "must have one rule on a day but "
                  + (both.isEmpty() ? "every other kind" : both)
                  + " has two, "
                  + earlier.inForce()
                  + " and "
                  + now.inForce());
        });
  }

  /** Refuses an entry once that clashes with an earlier one on some day. */
  private static <E extends Entry> void onceADay(
      List<E> entries, BiPredicate<E, E> same, BiConsumer<E, E> refusal) {
    for (int i = 0; i < entries.size(); i++) {
      E now = entries.get(i);
      entries.subList(0, i).stream()
          .filter(earlier -> earlier.inForce().overlaps(now.inForce()))
          .filter(earlier -> same.test(earlier, now))
          .findFirst()
          .ifPresent(earlier -> refusal.accept(earlier, now));
    }
  }

  private void decisionMakers(GroupDecision decision, Map<SeatId, List<Seat>> seats) {
    for (SeatId elector : decision.rule().electorate()) {
      Optional<Seat> heardOnly =
          seats.getOrDefault(elector, List.of()).stream()
              .filter(seat -> seat.inForce().overlaps(decision.inForce()))
              .filter(seat -> seat.standing() != Standing.DECISION_MAKER)
              .findFirst();
      if (heardOnly.isPresent()) {
        refusals.refuse(
            decision,
            "electorate",
            "must be decision-makers but "
                + elector
                + " is "
                + heardOnly.get().standing().description());
      }
    }
  }

  /**
   * A kind of decision that is reserved to one group is neither reserved to nor ruled by another.
   */
  private void reserved(List<Group> groups) {
    Map<DecisionKind, List<Reserved>> reserved = new HashMap<>();
    for (Group group : groups) {
      for (ReservedMatter matter : group.reservedMatters()) {
        leaveToOthers(matter, matter.kinds(), group, reserved);
        for (DecisionKind kind : matter.kinds()) {
          reserved
              .computeIfAbsent(kind, key -> new ArrayList<>())
              .add(new Reserved(group.id(), matter.inForce()));
        }
      }
    }
    for (Group group : groups) {
      for (GroupDecision decision : group.decisions()) {
        leaveToOthers(decision, decision.kinds(), group, reserved);
      }
    }
  }

  private void leaveToOthers(
      Entry entry,
      Set<DecisionKind> kinds,
      Group group,
      Map<DecisionKind, List<Reserved>> reserved) {
    for (DecisionKind kind : kinds) {
      for (Reserved other : reserved.getOrDefault(kind, List.of())) {
        if (!other.group().equals(group.id())
            && !delegated.getOrDefault(group.id(), Set.of()).contains(kind)
            && other.during().overlaps(entry.inForce())) {
          refusals.refuse(
              entry,
              "kinds",
              "must leave " + kind + " to " + other.group() + ", to which it is reserved");
        }
      }
    }
  }

  /** Looks for cycles on every day on which a group begins: none comes about on another. */
  private void cycles(List<Group> groups) {
    if (onCycles(groups).isEmpty()) {
      return;
    }
    Set<Group> found = Collections.newSetFromMap(new IdentityHashMap<>());
    groups.stream()
        .map(group -> group.inForce().from())
        .distinct()
        .forEach(
            day -> found.addAll(onCycles(groups.stream().filter(g -> g.holdsOn(day)).toList())));
    groups.stream()
        .filter(found::contains)
        .forEach(
            group ->
                refusals.refuse(group, "reports-to", "must not lead back to the group itself"));
  }

  /** Leaves out, again and again, groups at the top and at the bottom: what is left goes round. */
  private static List<Group> onCycles(List<Group> groups) {
    Map<GroupId, Set<GroupId>> up = new LinkedHashMap<>();
    Map<GroupId, Set<GroupId>> down = new LinkedHashMap<>();
    for (Group group : groups) {
      up.computeIfAbsent(group.id(), key -> new LinkedHashSet<>());
      down.computeIfAbsent(group.id(), key -> new LinkedHashSet<>());
    }
    for (Group group : groups) {
      for (Superior superior : group.reportsTo()) {
        if (superior instanceof GroupId id && down.containsKey(id)) {
          up.computeIfAbsent(group.id(), key -> new LinkedHashSet<>()).add(id);
          down.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(group.id());
        }
      }
    }
    leaveOutEnds(up, down);
    leaveOutEnds(down, up);
    return groups.stream().filter(group -> up.containsKey(group.id())).toList();
  }

  private static void leaveOutEnds(
      Map<GroupId, Set<GroupId>> ahead, Map<GroupId, Set<GroupId>> behind) {
    Deque<GroupId> ends = new ArrayDeque<>();
    ahead.forEach((group, next) -> addIf(next.isEmpty(), group, ends));
    while (!ends.isEmpty()) {
      GroupId end = ends.remove();
      ahead.remove(end);
      Set<GroupId> before = behind.remove(end);
      for (GroupId group : before == null ? Set.<GroupId>of() : before) {
        Set<GroupId> next = ahead.get(group);
        if (next != null && next.remove(end)) {
          addIf(next.isEmpty(), group, ends);
        }
      }
    }
  }

  private static void addIf(boolean end, GroupId group, Deque<GroupId> ends) {
    if (end) {
      ends.add(group);
    }
  }

  private record Reserved(GroupId group, EffectivePeriod during) {}
}
