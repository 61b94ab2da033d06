// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.Helvetica;
import org.ncscp.reporting.svg.Wrapping;
import org.w3c.dom.Element;

/** A chart read back by the JDK's parser, and measured with the widths of Helvetica. */
final class ChartImage {
  private static final Set<String> HARMLESS =
      Set.of("svg", "title", "desc", "rect", "circle", "path", "text", "tspan");

  /** A line of words and the room that it takes. */
  record Words(String words, Frame frame, double anchor) {}

  private final DrawnChart image;
  private final Drawing drawing;

  ChartImage(Drawing drawing) {
    this.drawing = drawing;
    this.image = new DrawnChart(drawing.svg());
  }

  /** The frame of a mark, by its row and its series. */
  Frame mark(String name) {
    return frame(only("data-mark", name));
  }

  boolean hasMark(String name) {
    return found("data-mark", name).findAny().isPresent();
  }

  /** The frame of a sign, by its row and its series. */
  Frame sign(String name) {
    return frame(only("data-sign", name));
  }

  Element only(String attribute, String name) {
    List<Element> found = found(attribute, name).toList();
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  private Stream<Element> found(String attribute, String name) {
    return image.all().filter(element -> element.getAttribute(attribute).equals(name));
  }

  Stream<Element> all() {
    return image.all();
  }

  private static Frame frame(Element rectangle) {
    double x = DrawnChart.number(rectangle, "x");
    double y = DrawnChart.number(rectangle, "y");
    return new Frame(
        x,
        y,
        x + DrawnChart.number(rectangle, "width"),
        y + DrawnChart.number(rectangle, "height"));
  }

  /** Every line of words, in the order written. */
  List<Words> lines() {
    return image.elements("tspan").stream().map(ChartImage::words).toList();
  }

  List<String> said() {
    return lines().stream().map(Words::words).toList();
  }

  /** The one line that says so. */
  Words line(String words) {
    List<Words> found = lines().stream().filter(line -> line.words().equals(words)).toList();
    assertEquals(1, found.size(), () -> words + " in " + said());
    return found.get(0);
  }

  private static Words words(Element line) {
    Element text = (Element) line.getParentNode();
    double size = DrawnChart.number(text, "font-size");
    boolean bold = text.getAttribute("font-weight").equals("bold");
    String words = line.getTextContent();
    // What Helvetica has no measure of is as wide as the drawer thinks.
    double width =
        words.chars().allMatch(c -> c >= ' ' && c <= '~')
            ? Helvetica.width(words, size, bold)
            : Wrapping.width(words, size, bold);
    double x = DrawnChart.number(line, "x");
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    double y = DrawnChart.number(line, "y");
    return new Words(words, new Frame(left, y - 0.8 * size, left + width, y + 0.2 * size), x);
  }

  /** Asserts what must hold of every chart, whatever it shows. */
  ChartImage assertSound() {
    Set<String> elements = image.all().map(Element::getLocalName).collect(Collectors.toSet());
    assertTrue(HARMLESS.containsAll(elements), elements::toString);
    image.all().forEach(element -> assertFalse(element.hasAttribute("href"), "loads something"));
    assertEquals("img", image.root().getAttribute("role"));
    assertEquals("en", image.root().getAttribute("lang"));
    assertEquals(drawing.title(), image.elements("title").get(0).getTextContent());
    assertEquals(drawing.description(), image.elements("desc").get(0).getTextContent());
    Frame page = image.page();
    Frame inner = new Frame(23.9, 0, page.right() - 23.9, page.bottom());
    List<Words> lines = lines();
    for (int at = 0; at < lines.size(); at++) {
      Words line = lines.get(at);
      assertTrue(inner.contains(line.frame()), () -> line + " leaves " + inner);
      for (Words other : lines.subList(at + 1, lines.size())) {
        assertFalse(line.frame().overlaps(other.frame()), () -> line + " covers " + other);
      }
    }
    image.elements("rect").stream()
        .filter(element -> element.hasAttribute("x"))
        .map(ChartImage::frame)
        .forEach(frame -> assertTrue(page.contains(frame), () -> frame + " leaves " + page));
    return this;
  }

  /** Asserts that no words stand on a mark. */
  ChartImage assertWordsBesideMarks() {
    List<Frame> marks =
        image.elements("rect").stream()
            .filter(element -> element.hasAttribute("data-mark"))
            .map(ChartImage::frame)
            .toList();
    for (Words line : lines()) {
      marks.forEach(mark -> assertFalse(mark.overlaps(line.frame()), () -> line + " on " + mark));
    }
    return this;
  }
}
