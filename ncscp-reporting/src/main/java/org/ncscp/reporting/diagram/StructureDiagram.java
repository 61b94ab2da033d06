// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.TaskAndFinish;
import org.ncscp.core.partnership.Board;
import org.ncscp.core.partnership.ChairInWords;
import org.ncscp.core.partnership.Neighbour;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.reporting.diagram.LayeredDrawing.Box;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredDrawing.Line;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;

/**
 * The chart of a partnership's structure on one day: its groups, the boards outside that they
 * report or escalate to, who chairs each group and which are shared with other partnerships. What
 * the arrangements leave open is said to be not stated. Immutable and thread-safe.
 *
 * <pre>{@code
 * Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * Files.writeString(Path.of("structure.svg"), StructureDiagram.of(partnership).svg());
 * }</pre>
 */
public final class StructureDiagram {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String NOT_STATED = "not stated";

  private final Partnership partnership;
  private final Map<Object, String> inPlace = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private StructureDiagram(Partnership partnership) {
    this.partnership = partnership;
    partnership.groups().forEach(group -> inPlace.put(group.id(), "group:" + group.id()));
    boards().forEach(board -> inPlace.put(board.id(), "board:" + board.id()));
    for (Group group : partnership.groups()) {
      group.reportsTo().forEach(to -> addLine(group, to, LineKind.REPORTS));
      group.escalatesTo().ifPresent(to -> addLine(group, to, LineKind.ESCALATES));
    }
  }

  private List<Board> boards() {
    return partnership.arrangements().boards().stream()
        .filter(board -> board.holdsOn(partnership.day()))
        .toList();
  }

  private void addLine(Group from, Object to, LineKind kind) {
    String target = inPlace.get(to);
    if (target != null) {
      lines.add(new Line("group:" + from.id(), target, kind));
    }
  }

  /**
   * Returns the chart of a partnership.
   *
   * @param partnership the partnership as it stands on one day
   * @return the chart
   */
  public static StructureDiagram of(Partnership partnership) {
    return new StructureDiagram(requireNonNull(partnership, "partnership"));
  }

  /**
   * Returns the chart as one self-contained SVG image, with its content in words for those who
   * cannot see it. It loads nothing, runs no script, and is the same text every time.
   *
   * @return the text of the image, without an XML declaration, so that it can stand in a web page
   */
  public String svg() {
    List<Box> boxes = new ArrayList<>();
    partnership.groups().forEach(group -> boxes.add(box(group)));
    for (Board board : boards()) {
      if (isJoined("board:" + board.id())) {
        boxes.add(new Box("board:" + board.id(), List.of(board.name()), List.of(), BoxKind.BOARD));
      }
    }
    String title =
        partnership.arrangements().name() + ": structure on " + ENGLISH.format(partnership.day());
    return new LayeredDrawing(title, boxes, lines).svg();
  }

  private boolean isJoined(String box) {
    return lines.stream().anyMatch(line -> line.from().equals(box) || line.to().equals(box));
  }

  private Box box(Group group) {
    String name = group.name() + group.abbreviation().map(a -> " (" + a + ")").orElse("");
    return new Box("group:" + group.id(), List.of(name), notes(group), kind(group));
  }

  private static BoxKind kind(Group group) {
    if (group.taskAndFinish().isPresent()) {
      return BoxKind.TASK_AND_FINISH;
    }
    return group.owners().size() > 1 ? BoxKind.CROSS_AUTHORITY : BoxKind.GROUP;
  }

  private List<String> notes(Group group) {
    List<String> notes = new ArrayList<>();
    if (group.owners().size() > 1) {
      notes.add("With " + others(group));
    }
    notes.add("Chair: " + chair(group));
    group
        .taskAndFinish()
        .flatMap(TaskAndFinish::until)
        .ifPresent(until -> notes.add("Until " + ENGLISH.format(until)));
    group
        .escalatesTo()
        .filter(PostId.class::isInstance)
        .map(post -> partnership.post((PostId) post).title())
        .ifPresent(title -> notes.add("Escalates to the " + title));
    if (group.reportsTo().isEmpty() && !isJoined("group:" + group.id())) {
      notes.add("Reporting: " + NOT_STATED);
    }
    return notes;
  }

  private String others(Group group) {
    return group.owners().stream()
        .filter(owner -> !owner.equals(partnership.arrangements().id()))
        .map(this::name)
        .collect(joining(" and "));
  }

  private String name(PartnershipId other) {
    return partnership
        .arrangements()
        .area()
        .flatMap(
            area ->
                area.neighbours().stream()
                    .filter(neighbour -> neighbour.partnership().equals(other))
                    .map(Neighbour::name)
                    .findFirst())
        .orElse(other.value());
  }

  private String chair(Group group) {
    Chair chair = partnership.chairOf(group.id());
    if (chair instanceof Chair.Held held) {
      return ChairInWords.nameOf(partnership, group.id(), held.by())
          + (held.recorded() ? "" : " (by rotation)");
    }
    if (chair instanceof Chair.Vacant) {
      return "vacant";
    }
    return group.chairs().stream()
        .filter(chairing -> chairing.holdsOn(partnership.day()))
        .findFirst()
        .map(this::unknownChair)
        .orElse(NOT_STATED);
  }

  /** Says how a group comes by its chair, where who that is follows from nothing on record. */
  private String unknownChair(Chairing chairing) {
    if (chairing.kind() == ChairingKind.ROTATING) {
      return "by rotation";
    }
    return chairing
        .nominatedBy()
        .map(by -> "nominated by the " + partnership.group(by).name())
        .orElse(NOT_STATED);
  }
}
