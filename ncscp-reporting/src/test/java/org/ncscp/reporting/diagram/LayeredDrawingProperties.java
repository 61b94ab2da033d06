// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ncscp.reporting.diagram.LayeredDrawing.Box;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredDrawing.Line;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;
import org.ncscp.reporting.svg.DrawnChart;

/** Laws of every drawing, over structures that no partnership would have, circles among them. */
class LayeredDrawingProperties {

  record Structure(List<Box> boxes, List<Line> lines) {
    String svg() {
      return new LayeredDrawing("Any structure", boxes, lines).svg();
    }
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void drawing_isSoundAndComplete(@ForAll("structures") Structure structure) {
    DrawnChart chart = new DrawnChart(structure.svg());
    chart.assertSound();
    assertEquals(
        structure.boxes().stream().map(Box::id).toList(), List.copyOf(chart.boxes().keySet()));
    assertEquals(
        structure.lines(), chart.ways().stream().map(LayeredDrawingProperties::line).toList());
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void drawing_isRepeatable(@ForAll("structures") Structure structure) {
    assertEquals(structure.svg(), structure.svg());
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void drawing_inAnotherOrder_isSoundAndComplete(
      @ForAll("structures") Structure structure, @ForAll long seed) {
    List<Box> boxes = new ArrayList<>(structure.boxes());
    List<Line> lines = new ArrayList<>(structure.lines());
    Collections.shuffle(boxes, new Random(seed));
    Collections.shuffle(lines, new Random(seed));
    DrawnChart chart = new DrawnChart(new Structure(boxes, lines).svg());
    chart.assertSound();
    DrawnChart first = new DrawnChart(structure.svg());
    assertEquals(first.boxes().keySet(), chart.boxes().keySet());
    assertEquals(lineSet(first), lineSet(chart));
  }

  private static Set<Line> lineSet(DrawnChart chart) {
    Set<Line> lines = new HashSet<>();
    chart.ways().forEach(way -> lines.add(line(way)));
    return lines;
  }

  private static Line line(DrawnChart.Way way) {
    Map<String, LineKind> kinds =
        Map.of("reports", LineKind.REPORTS, "escalates", LineKind.ESCALATES);
    return new Line(way.from(), way.to(), kinds.get(way.kind()));
  }

  @Provide
  Arbitrary<Structure> structures() {
    return Arbitraries.integers().between(1, 24).flatMap(LayeredDrawingProperties::structures);
  }

  private static Arbitrary<Structure> structures(int size) {
    Arbitrary<Box> box =
        Combinators.combine(
                Arbitraries.strings().alpha().withChars(' ', '&').ofMinLength(1).ofMaxLength(60),
                Arbitraries.strings().alpha().withChars(' ').ofMaxLength(40).list().ofMaxSize(2),
                Arbitraries.of(BoxKind.class))
            .as(
                (title, notes, kind) ->
                    new Box(
                        "to be numbered",
                        List.of("A" + title),
                        notes.stream().map(note -> "A" + note).toList(),
                        kind));
    Arbitrary<Integer> end = Arbitraries.integers().between(0, size - 1);
    Arbitrary<Line> line =
        Combinators.combine(
                end,
                end,
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(LineKind.REPORTS)),
                    Tuple.of(1, Arbitraries.just(LineKind.ESCALATES))))
            .filter((from, to, kind) -> !from.equals(to))
            .as((from, to, kind) -> new Line("b" + from, "b" + to, kind));
    return Combinators.combine(
            box.list().ofSize(size),
            size == 1
                ? Arbitraries.just(List.<Line>of())
                : line.list().uniqueElements().ofMaxSize(Math.min(size + 6, size * (size - 1))))
        .as(
            (boxes, lines) ->
                new Structure(
                    IntStream.range(0, size)
                        .mapToObj(
                            i ->
                                new Box(
                                    "b" + i,
                                    boxes.get(i).title(),
                                    boxes.get(i).notes(),
                                    boxes.get(i).kind()))
                        .toList(),
                    lines));
  }
}
