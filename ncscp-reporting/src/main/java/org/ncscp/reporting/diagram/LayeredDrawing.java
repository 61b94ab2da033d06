// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ncscp.reporting.svg.Wrapping;

/**
 * Boxes in layers and the lines between them, drawn as one self-contained SVG image. Whoever is
 * reported to stands above; a box may have several above it. The same boxes and lines in the same
 * order give the same text. Immutable and thread-safe.
 */
final class LayeredDrawing {

  /** What a box stands for: each kind has an outline of its own, so that none rests on colour. */
  enum BoxKind {
    GROUP("group of the partnership"),
    BOARD("board outside the partnership"),
    CROSS_AUTHORITY("cross-authority group"),
    TASK_AND_FINISH("task and finish group");

    private final String inWords;

    BoxKind(String inWords) {
      this.inWords = inWords;
    }

    String inWords() {
      return inWords;
    }
  }

  /** What a line says of the box below. */
  enum LineKind {
    REPORTS("reports to"),
    ESCALATES("escalates to");

    private final String inWords;

    LineKind(String inWords) {
      this.inWords = inWords;
    }

    String inWords() {
      return inWords;
    }
  }

  /**
   * A box.
   *
   * @param id unique in the drawing
   * @param title the name, each entry on lines of its own
   * @param notes what stands below the name in smaller letters
   */
  record Box(String id, List<String> title, List<String> notes, BoxKind kind) {
    Box {
      if (id.isEmpty() || !id.equals(Wrapping.plain(id))) {
        throw new IllegalArgumentException("id must be plain text but was \"" + id + "\"");
      }
      title = title.stream().map(Wrapping::plain).toList();
      notes = notes.stream().map(Wrapping::plain).toList();
      if (title.isEmpty() || title.stream().anyMatch(String::isEmpty)) {
        throw new IllegalArgumentException(
            "title must have a line and no blank one but was " + title + " in box " + id);
      }
      if (notes.stream().anyMatch(String::isEmpty)) {
        throw new IllegalArgumentException(
            "notes must not be blank but were " + notes + " in box " + id);
      }
      Objects.requireNonNull(kind, "kind");
    }

    String name() {
      return String.join(" ", title);
    }
  }

  /**
   * A line.
   *
   * @param from the box that reports or escalates
   * @param to the box it reports or escalates to
   */
  record Line(String from, String to, LineKind kind) {
    Line {
      Objects.requireNonNull(kind, "kind");
      if (from.equals(to)) {
        throw new IllegalArgumentException("line must join two boxes but both ends are " + from);
      }
    }
  }

  /** What stands in place of boxes where there are none. */
  static final String EMPTY = "There is no group to show.";

  private final String title;
  private final List<Box> boxes;
  private final List<Line> lines;

  /**
   * Checks what is to be drawn.
   *
   * @throws IllegalArgumentException if the title is blank, two boxes have the same id, a line
   *     stands twice, or a line ends at a box that is not there
   */
  LayeredDrawing(String title, List<Box> boxes, List<Line> lines) {
    this.title = Wrapping.plain(title);
    this.boxes = List.copyOf(boxes);
    this.lines = List.copyOf(lines);
    if (this.title.isEmpty()) {
      throw new IllegalArgumentException("title must not be blank");
    }
    Set<String> ids = new HashSet<>();
    for (Box box : this.boxes) {
      if (!ids.add(box.id())) {
        throw new IllegalArgumentException("box ids must be unique but two are " + box.id());
      }
    }
    Set<Line> seen = new HashSet<>();
    for (Line line : this.lines) {
      if (!ids.contains(line.from()) || !ids.contains(line.to())) {
        throw new IllegalArgumentException("line must join boxes of the drawing but was " + line);
      }
      if (!seen.add(line)) {
        throw new IllegalArgumentException("lines must differ but two are " + line);
      }
    }
  }

  /** Returns the image; where there is no box, it says so. */
  String svg() {
    return SvgChart.draw(title, inWords(), LayeredLayout.of(boxes, lines));
  }

  /** Says what the picture shows, for those who cannot see it. */
  private String inWords() {
    if (boxes.isEmpty()) {
      return EMPTY;
    }
    Map<String, String> names = new HashMap<>();
    boxes.forEach(box -> names.put(box.id(), box.name()));
    return boxes.stream().map(box -> sentence(box, names)).collect(joining("\n"));
  }

  private String sentence(Box box, Map<String, String> names) {
    StringBuilder sentence = new StringBuilder(box.name());
    sentence.append(" (").append(box.kind().inWords()).append(')');
    for (LineKind kind : LineKind.values()) {
      String targets =
          lines.stream()
              .filter(line -> line.kind() == kind && line.from().equals(box.id()))
              .map(line -> Objects.requireNonNull(names.get(line.to())))
              .collect(joining(" and "));
      if (!targets.isEmpty()) {
        sentence.append(", ").append(kind.inWords()).append(' ').append(targets);
      }
    }
    box.notes().forEach(note -> sentence.append("; ").append(note));
    return sentence.append('.').toString();
  }
}
