// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.reference.Superior;

/** Every id that is declared, also by an entry that is otherwise wrong. */
final class Ids {
  final Set<OrganisationId> organisations = new HashSet<>();
  final Set<PostId> posts = new HashSet<>();
  final Set<BoardId> boards = new HashSet<>();
  final Map<GroupId, Set<SeatId>> seats = new LinkedHashMap<>();

  static Ids of(Parts parts) {
    Ids ids = new Ids();
    parts.organisations().forEach(organisation -> ids.organisations.add(organisation.id()));
    parts.posts().forEach(post -> ids.posts.add(post.id()));
    parts.boards().forEach(board -> ids.boards.add(board.id()));
    for (Group group : parts.groups()) {
      Set<SeatId> seats = ids.seats.computeIfAbsent(group.id(), id -> new HashSet<>());
      group.seats().stream().map(Seat::id).forEach(seats::add);
    }
    return ids;
  }

  Set<GroupId> groups() {
    return seats.keySet();
  }

  /** What a name means as a chair of a group; an organisation, if it means nothing. */
  Chairperson chairperson(String name, GroupId group) {
    if (seatsOf(group).contains(new SeatId(name))) {
      return new SeatId(name);
    }
    return posts.contains(new PostId(name)) ? new PostId(name) : new OrganisationId(name);
  }

  Superior superior(String name) {
    return boards.contains(new BoardId(name)) ? new BoardId(name) : new GroupId(name);
  }

  EscalationTarget escalationTarget(String name) {
    if (boards.contains(new BoardId(name))) {
      return new BoardId(name);
    }
    return posts.contains(new PostId(name)) ? new PostId(name) : new GroupId(name);
  }

  Delegate delegate(String name) {
    return posts.contains(new PostId(name)) ? new PostId(name) : new GroupId(name);
  }

  /** How many things a name means as a chair of a group. */
  long meaningsAsChair(String name, GroupId group) {
    return Stream.of(
            organisations.contains(new OrganisationId(name)),
            posts.contains(new PostId(name)),
            seatsOf(group).contains(new SeatId(name)))
        .filter(Boolean::booleanValue)
        .count();
  }

  /** How many things a name means as a group, board or post. */
  long meanings(String name, boolean boardsToo, boolean postsToo) {
    return Stream.of(
            groups().contains(new GroupId(name)),
            boardsToo && boards.contains(new BoardId(name)),
            postsToo && posts.contains(new PostId(name)))
        .filter(Boolean::booleanValue)
        .count();
  }

  private Set<SeatId> seatsOf(GroupId group) {
    return seats.getOrDefault(group, Set.of());
  }
}
