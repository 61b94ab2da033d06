// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Superior;

/**
 * The structure of a partnership on a day as indented text: who its partners are, which group
 * reports to which, who chairs it and who decides in it.
 */
public final class StructureOutline {
  private static final String STEP = "  ";

  private final Partnership partnership;
  private final Set<GroupId> there = new HashSet<>();
  private final Map<GroupId, List<Group>> below = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private StructureOutline(Partnership partnership) {
    this.partnership = partnership;
    partnership.groups().forEach(group -> there.add(group.id()));
    for (Group group : partnership.groups()) {
      superiorGroups(group)
          .forEach(superior -> below.computeIfAbsent(superior, id -> new ArrayList<>()).add(group));
    }
  }

  /**
   * Writes the outline. A group that reports to several stands in full under the first and by name
   * under the others.
   *
   * @param partnership the partnership on a day
   * @return lines of text
   */
  public static String of(Partnership partnership) {
    return new StructureOutline(requireNonNull(partnership, "partnership")).text();
  }

  private String text() {
    Arrangements arrangements = partnership.arrangements();
    lines.add(arrangements.name() + " on " + partnership.day());
    lines.add(partnership.version().title());
    lines.add("");
    lines.add("Partners");
    partnership.partners().forEach(this::partner);
    lines.add("");
    lines.add("Groups");
    groups();
    return String.join("\n", lines);
  }

  private void partner(Partner partner) {
    String delegates =
        partner.delegates().isEmpty()
            ? ""
            : "; delegate " + partner.delegates().stream().map(this::post).collect(joining(", "));
    String bodies =
        partnership.holding(partner.deliveredBy()).stream()
            .map(body -> partnership.organisation(body.organisation()).name())
            .collect(joining(", "));
    lines.add(
        STEP
            + partnership.organisation(partner.organisation()).name()
            + " ("
            + partner.role().description()
            + ")"
            + partner.lead().map(post -> ": lead " + post(post)).orElse(": no lead")
            + delegates
            + (bodies.isEmpty() ? "" : "; acts through " + bodies));
  }

  private String post(PostId post) {
    return partnership.post(post).title();
  }

  /**
   * From the groups at the top down, without recursion: a file may nest them as deep as it likes.
   */
  private void groups() {
    Deque<Indented> next = new ArrayDeque<>();
    List<Group> tops =
        partnership.groups().stream().filter(g -> superiorGroups(g).isEmpty()).toList();
    tops.forEach(top -> next.addLast(new Indented(top, 1)));
    Set<GroupId> written = new HashSet<>();
    while (!next.isEmpty()) {
      Indented one = next.removeFirst();
      boolean again = !written.add(one.group().id());
      lines.add(
          STEP.repeat(Math.min(one.depth(), 20))
              + (again ? again(one.group()) : line(one.group())));
      if (!again) {
        List<Group> under = below.getOrDefault(one.group().id(), List.of());
        for (int i = under.size() - 1; i >= 0; i--) {
          next.addFirst(new Indented(under.get(i), one.depth() + 1));
        }
      }
    }
  }

  private String again(Group group) {
    return named(group) + ": see above";
  }

  private String line(Group group) {
    List<String> parts = new ArrayList<>();
    parts.add(ChairInWords.of(partnership, group.id()));
    seats(group).ifPresent(parts::add);
    String boards =
        group.reportsTo().stream()
            .filter(BoardId.class::isInstance)
            .map(board -> partnership.board((BoardId) board).name())
            .collect(joining(", "));
    if (!boards.isEmpty()) {
      parts.add("reports to " + boards);
    }
    if (group.owners().size() > 1) {
      String others =
          group.owners().stream()
              .filter(owner -> !owner.equals(partnership.arrangements().id()))
              .map(Object::toString)
              .collect(joining(", "));
      parts.add("shared with " + others);
    }
    group.taskAndFinish().ifPresent(task -> parts.add("task and finish"));
    return named(group) + ": " + String.join("; ", parts);
  }

  private Optional<String> seats(Group group) {
    List<Seat> seats = partnership.seats(group.id());
    long deciding =
        seats.stream().filter(seat -> seat.standing() == Standing.DECISION_MAKER).count();
    if (seats.isEmpty()) {
      return Optional.empty();
    }
    String all = seats.size() + (seats.size() == 1 ? " seat" : " seats");
    return Optional.of(deciding == 0 ? all : deciding + " of " + all + " decide");
  }

  private static String named(Group group) {
    return group.name() + group.abbreviation().map(a -> " (" + a + ")").orElse("");
  }

  private List<GroupId> superiorGroups(Group group) {
    List<GroupId> superiors = new ArrayList<>();
    for (Superior superior : group.reportsTo()) {
      if (superior instanceof GroupId id && there.contains(id)) {
        superiors.add(id);
      }
    }
    return superiors;
  }

  private record Indented(Group group, int depth) {}
}
