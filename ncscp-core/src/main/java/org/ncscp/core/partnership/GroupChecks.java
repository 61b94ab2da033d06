// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Refusals refusals;
  private final Map<Delegate, Set<DecisionKind>> delegated = new HashMap<>();

  GroupChecks(Refusals refusals) {
    this.refusals = refusals;
  }

  void check(Parts parts) {
    for (Delegation delegation : parts.delegations()) {
      delegated
          .computeIfAbsent(delegation.to(), key -> new HashSet<>())
          .addAll(delegation.decisions());
    }
    for (Group group : parts.groups()) {
      oneChairADay(group.chairs());
      oneChairADay(group.viceChairs());
      oneQuorumADay(group.quorums());
      oneRuleADay(group.decisions());
      group.decisions().forEach(decision -> decisionMakers(decision, group.seats()));
      group
          .escalatesTo()
          .filter(group.id()::equals)
          .ifPresent(own -> refusals.refuse(group, "escalates-to", "must be another group"));
    }
    reserved(parts.groups());
    cycles(parts.groups());
  }

  private void oneChairADay(List<Chairing> chairings) {
    for (int i = 0; i < chairings.size(); i++) {
      for (Chairing earlier : chairings.subList(0, i)) {
        if (earlier.inForce().overlaps(chairings.get(i).inForce())) {
          refusals.refuse(
              chairings.get(i),
              "chair",
              "must be one on a day but was "
                  + earlier.kind().description()
                  + " "
                  + earlier.inForce()
                  + " and "
                  + chairings.get(i).kind().description()
                  + " "
                  + chairings.get(i).inForce());
        }
      }
    }
  }

  private void oneQuorumADay(List<QuorumRule> quorums) {
    for (int i = 0; i < quorums.size(); i++) {
      for (QuorumRule earlier : quorums.subList(0, i)) {
        QuorumRule now = quorums.get(i);
        if (earlier.inForce().overlaps(now.inForce()) && earlier.segment().equals(now.segment())) {
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
                  + now.inForce());
        }
      }
    }
  }

  private void oneRuleADay(List<GroupDecision> decisions) {
    for (int i = 0; i < decisions.size(); i++) {
      for (GroupDecision earlier : decisions.subList(0, i)) {
        GroupDecision now = decisions.get(i);
        if (!earlier.inForce().overlaps(now.inForce())
            || !earlier.segment().equals(now.segment())) {
          continue;
        }
        boolean bothForTheRest = earlier.kinds().isEmpty() && now.kinds().isEmpty();
        Set<DecisionKind> both = new LinkedHashSet<>(now.kinds());
        both.retainAll(earlier.kinds());
        if (bothForTheRest || !both.isEmpty()) {
          refusals.refuse(
              now,
              "kinds",
              "must have one rule on a day but "
                  + (bothForTheRest ? "every other kind" : both)
                  + " has two, "
                  + earlier.inForce()
                  + " and "
                  + now.inForce());
        }
      }
    }
  }

  private void decisionMakers(GroupDecision decision, List<Seat> seats) {
    for (SeatId elector : decision.rule().electorate()) {
      List<Seat> named = seats.stream().filter(seat -> seat.id().equals(elector)).toList();
      Optional<Seat> heardOnly =
          named.stream()
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
      } else if (!named.isEmpty() && !cover(named, decision.inForce())) {
        refusals.refuse(
            decision,
            "electorate",
            "must be seats on all of its days, "
                + decision.inForce()
                + ", but "
                + elector
                + " is one "
                + named.stream().map(seat -> seat.inForce().toString()).collect(joining(", ")));
      }
    }
  }

  /** Whether a seat is there on every day of a period; its entries never overlap. */
  private static boolean cover(List<Seat> entries, EffectivePeriod period) {
    List<EffectivePeriod> there =
        entries.stream()
            .map(Seat::inForce)
            .filter(period::overlaps)
            .sorted(Comparator.comparing(EffectivePeriod::from))
            .toList();
    LocalDate covered = period.from();
    for (EffectivePeriod next : there) {
      if (next.from().isAfter(covered)) {
        return false;
      }
      if (next.to().isEmpty()) {
        return true;
      }
      covered = next.to().get().plusDays(1);
    }
    return period.to().filter(covered::isAfter).isPresent();
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

  /** Leaves out, again and again, groups at the top and at the bottom: what is left goes round. */
  private void cycles(List<Group> groups) {
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
    for (Group group : groups) {
      if (up.containsKey(group.id())) {
        refusals.refuse(group, "reports-to", "must not lead back to the group itself");
      }
    }
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
