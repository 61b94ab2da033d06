// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.reference.Superior;

/** Every id that is declared, also by an entry that is otherwise wrong, and how often. */
final class Ids {
  final Map<OrganisationId, Integer> organisations = new HashMap<>();
  final Map<OrganisationId, Integer> partners = new HashMap<>();
  final Map<PostId, Integer> posts = new HashMap<>();
  final Map<BoardId, Integer> boards = new HashMap<>();
  final Map<GroupId, Integer> groups = new HashMap<>();
  final Map<GroupId, Map<SeatId, Integer>> seats = new HashMap<>();

  /** Of decisions the kinds that a group takes, has reserved to it, or is given. */
  final Set<DecisionKind> decisionKinds = new HashSet<>();

  static Ids of(Parts parts) {
    Ids ids = new Ids();
    parts.organisations().forEach(organisation -> declare(organisation.id(), ids.organisations));
    parts.partners().forEach(partner -> declare(partner.organisation(), ids.partners));
    parts.posts().forEach(post -> declare(post.id(), ids.posts));
    parts.boards().forEach(board -> declare(board.id(), ids.boards));
    for (Group group : parts.groups()) {
      ids.declareGroup(group.id(), group.seats().stream().map(Seat::id).toList());
      group.decisions().forEach(decision -> ids.decisionKinds.addAll(decision.kinds()));
      group.reservedMatters().forEach(matter -> ids.decisionKinds.addAll(matter.kinds()));
    }
    parts.delegations().forEach(given -> ids.decisionKinds.addAll(given.decisions()));
    return ids;
  }

  static <T> void declare(T id, Map<T, Integer> to) {
    to.merge(id, 1, Integer::sum);
  }

  void declareGroup(GroupId id, List<SeatId> seatsOfIt) {
    declare(id, groups);
    Map<SeatId, Integer> there = seats.computeIfAbsent(id, key -> new HashMap<>());
    seatsOfIt.forEach(seat -> declare(seat, there));
  }

  /**
   * The seats of a group. Of one that is declared once, also those that could not be read; the
   * seats of other versions of a group are not this one's.
   */
  There<SeatId> seatsIn(Group group) {
    return groups.getOrDefault(group.id(), 1) == 1
        ? new There<>(seatsOf(group.id()), group.seats(), Seat::id)
        : There.of(group.seats(), Seat::id);
  }

  /** What a name means as a chair of a group; an organisation, if it means nothing. */
  Chairperson chairperson(String name, GroupId group) {
    if (seatsOf(group).containsKey(new SeatId(name))) {
      return new SeatId(name);
    }
    return posts.containsKey(new PostId(name)) ? new PostId(name) : new OrganisationId(name);
  }

  Superior superior(String name) {
    return boards.containsKey(new BoardId(name)) ? new BoardId(name) : new GroupId(name);
  }

  EscalationTarget escalationTarget(String name) {
    if (boards.containsKey(new BoardId(name))) {
      return new BoardId(name);
    }
    return posts.containsKey(new PostId(name)) ? new PostId(name) : new GroupId(name);
  }

  Delegate delegate(String name) {
    return posts.containsKey(new PostId(name)) ? new PostId(name) : new GroupId(name);
  }

  /** How many things a name means as a chair of a group. */
  long meaningsAsChair(String name, GroupId group) {
    return Stream.of(
            organisations.containsKey(new OrganisationId(name)),
            posts.containsKey(new PostId(name)),
            seatsOf(group).containsKey(new SeatId(name)))
        .filter(Boolean::booleanValue)
        .count();
  }

  /** How many things a name means as a group, board or post. */
  long meanings(String name, boolean boardsToo, boolean postsToo) {
    return Stream.of(
            groups.containsKey(new GroupId(name)),
            boardsToo && boards.containsKey(new BoardId(name)),
            postsToo && posts.containsKey(new PostId(name)))
        .filter(Boolean::booleanValue)
        .count();
  }

  private Map<SeatId, Integer> seatsOf(GroupId group) {
    return seats.getOrDefault(group, Map.of());
  }
}
