// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.reporting.diagram.LayeredDrawing.BoxKind.BOARD;
import static org.ncscp.reporting.diagram.LayeredDrawing.BoxKind.CROSS_AUTHORITY;
import static org.ncscp.reporting.diagram.LayeredDrawing.BoxKind.GROUP;
import static org.ncscp.reporting.diagram.LayeredDrawing.BoxKind.TASK_AND_FINISH;
import static org.ncscp.reporting.diagram.LayeredDrawing.LineKind.ESCALATES;
import static org.ncscp.reporting.diagram.LayeredDrawing.LineKind.REPORTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.reporting.diagram.LayeredDrawing.Box;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredDrawing.Line;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.Helvetica;
import org.w3c.dom.Element;

class LayeredDrawingTest {
  private static final List<Box> BOXES =
      List.of(
          box("lead", GROUP, "Lead Safeguarding Partners", "Chair: unspecified"),
          box("leadership", GROUP, "Strategic Leadership Group", "Chair rotates"),
          box("health-board", BOARD, "Health and Wellbeing Board"),
          box("safety-board", BOARD, "Community Safety Partnership"),
          box("management", GROUP, "Business Management Group", "Chair: Head of Safeguarding"),
          box("practice", GROUP, "Child Safeguarding Practice Review Group"),
          box("quality", GROUP, "Quality Assurance Group", "Chair: police"),
          box("education", GROUP, "Education Group", "Chair: a member from the sector, yearly"),
          box("learning", GROUP, "Learning & Workforce Development Group"),
          box("policy", CROSS_AUTHORITY, "Policy & Procedure Group", "With Example County"),
          box("deaths", CROSS_AUTHORITY, "Child Death Overview Panel", "With Example County"),
          box("exploitation", CROSS_AUTHORITY, "Exploitation and Missing Group"),
          box("neglect", GROUP, "Neglect Group"),
          box("participation", TASK_AND_FINISH, "Participation of Children"),
          box("audit", TASK_AND_FINISH, "Think Family Audit", "Until 31 March 2027"));

  private static final List<Line> LINES =
      Stream.concat(
              Stream.of("practice", "quality", "education", "learning", "policy", "exploitation")
                  .map(group -> new Line(group, "management", REPORTS)),
              Stream.of(
                  new Line("leadership", "lead", REPORTS),
                  new Line("leadership", "lead", ESCALATES),
                  new Line("management", "leadership", REPORTS),
                  new Line("practice", "leadership", ESCALATES),
                  new Line("deaths", "leadership", REPORTS),
                  new Line("deaths", "health-board", REPORTS),
                  new Line("exploitation", "safety-board", REPORTS),
                  new Line("neglect", "management", REPORTS),
                  new Line("participation", "education", REPORTS),
                  new Line("audit", "quality", REPORTS),
                  new Line("audit", "management", REPORTS)))
          .toList();

  private static Box box(String id, BoxKind kind, String title, String... notes) {
    return new Box(id, List.of(title), List.of(notes), kind);
  }

  private static DrawnChart draw(List<Box> boxes, List<Line> lines) {
    return new DrawnChart(new LayeredDrawing("Structure", boxes, lines).svg());
  }

  @Test
  void fifteenGroups_areAllDrawnAndJoined() {
    DrawnChart chart = draw(BOXES, LINES);
    chart.assertSound();
    assertEquals(BOXES.stream().map(Box::id).toList(), List.copyOf(chart.boxes().keySet()));
    for (Box box : BOXES) {
      List<String> words = new ArrayList<>(box.title());
      words.addAll(box.notes());
      assertEquals(String.join(" ", words), String.join(" ", chart.words(box.id())));
    }
    assertEquals(
        LINES.stream().map(line -> line.from() + " " + line.kind() + " " + line.to()).toList(),
        chart.ways().stream()
            .map(way -> way.from() + " " + way.kind().toUpperCase(Locale.ROOT) + " " + way.to())
            .toList());
  }

  @Test
  void fifteenGroups_standBelowWhomTheyReportTo() {
    Map<String, Frame> boxes = draw(BOXES, LINES).boxes();
    for (Line line : LINES) {
      assertTrue(
          boxes.get(line.from()).top() > boxes.get(line.to()).bottom(),
          () -> line + " points down");
    }
    Set<Frame> layer =
        Stream.of("practice", "quality", "education", "learning", "policy", "neglect")
            .map(boxes::get)
            .collect(Collectors.toSet());
    assertEquals(1, layer.stream().map(Frame::top).distinct().count());
    assertEquals(1, layer.stream().map(Frame::bottom).distinct().count());
  }

  @Test
  void fifteenGroups_areLegibleOnOnePage() {
    DrawnChart chart = draw(BOXES, LINES);
    // A4 across with margins of a centimetre, in points; six points is what print calls legible.
    double scale = Math.min(785 / chart.page().right(), 538 / chart.page().bottom());
    for (Element text : chart.elements("text")) {
      assertTrue(DrawnChart.number(text, "font-size") * scale > 6, text.getTextContent());
    }
  }

  @Test
  void manyGroupsAbreast_areBrokenIntoRows() {
    List<Box> boxes = new ArrayList<>(List.of(box("above", GROUP, "Above")));
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= 15; i++) {
      boxes.add(box("group-" + i, GROUP, "Group " + i));
      lines.add(new Line("group-" + i, "above", REPORTS));
    }
    DrawnChart chart = draw(boxes, lines);
    chart.assertSound();
    Map<Double, Long> rows =
        chart.boxes().values().stream()
            .collect(Collectors.groupingBy(Frame::top, Collectors.counting()));
    assertEquals(List.of(1L, 5L, 5L, 5L), rows.values().stream().sorted().toList());
  }

  @Test
  void boxWithoutLines_standsBelowTheOthers() {
    DrawnChart chart =
        draw(BOXES.subList(0, 3), List.of(new Line("lead", "health-board", REPORTS)));
    chart.assertSound();
    Map<String, Frame> frames = chart.boxes();
    assertTrue(frames.get("leadership").top() > frames.get("lead").bottom());
  }

  @Test
  void circleOfReports_isDrawnToo() {
    List<Box> boxes = BOXES.subList(0, 3);
    List<Line> lines =
        List.of(
            new Line("leadership", "lead", REPORTS),
            new Line("lead", "health-board", REPORTS),
            new Line("health-board", "leadership", ESCALATES));
    DrawnChart chart = draw(boxes, lines);
    chart.assertSound();
    assertEquals(3, chart.ways().size());
    Map<String, Frame> frames = chart.boxes();
    assertTrue(
        frames.get("leadership").top() > frames.get("lead").bottom()
            && frames.get("lead").top() > frames.get("health-board").bottom(),
        "of lines in a circle, the escalation must be the one that points down");
  }

  @Test
  void svg_isTheSameEveryTime() {
    String first = new LayeredDrawing("Structure", BOXES, LINES).svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(first, new LayeredDrawing("Structure", BOXES, LINES).svg());
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(
        Collections.nCopies(8, first),
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> new LayeredDrawing("Structure", BOXES, LINES).svg())
            .toList());
  }

  @Test
  void svg_saysInWordsWhatItShows() {
    List<Line> lines =
        List.of(
            new Line("management", "leadership", REPORTS),
            new Line("audit", "management", REPORTS),
            new Line("audit", "health-board", REPORTS),
            new Line("audit", "leadership", ESCALATES));
    List<Box> boxes = List.of(BOXES.get(1), BOXES.get(2), BOXES.get(4), BOXES.get(14));
    Element root = draw(boxes, lines).root();
    assertEquals("img", root.getAttribute("role"));
    assertEquals("en", root.getAttribute("lang"));
    Element title = (Element) root.getFirstChild();
    assertEquals("title: Structure", title.getLocalName() + ": " + title.getTextContent());
    Element words = (Element) title.getNextSibling();
    assertEquals("desc", words.getLocalName());
    assertEquals(
        """
        Strategic Leadership Group (group of the partnership); Chair rotates.
        Health and Wellbeing Board (board outside the partnership).
        Business Management Group (group of the partnership), reports to Strategic Leadership \
        Group; Chair: Head of Safeguarding.
        Think Family Audit (task and finish group), reports to Business Management Group and \
        Health and Wellbeing Board, escalates to Strategic Leadership Group; Until 31 March 2027.""",
        words.getTextContent());
  }

  @Test
  void svg_needsNothingFromElsewhere() {
    String svg = new LayeredDrawing("Structure", BOXES, LINES).svg();
    Set<String> elements =
        new DrawnChart(svg).all().map(Element::getLocalName).collect(Collectors.toSet());
    assertEquals(
        Set.of("svg", "title", "desc", "g", "rect", "path", "circle", "text", "tspan"), elements);
    assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("//"), svg);
    assertFalse(svg.contains("href") || svg.contains("url("), svg);
  }

  @Test
  void colours_contrast() {
    DrawnChart chart = draw(BOXES, LINES);
    String ink = chart.root().getAttribute("fill");
    for (Element element : chart.all().toList()) {
      String fill = element.getAttribute("fill");
      if (element.getLocalName().equals("rect") && !fill.equals("none")) {
        assertTrue(contrast(ink, fill) >= 7, () -> "words on " + fill);
      }
      String stroke = element.getAttribute("stroke");
      if (!stroke.isEmpty()) {
        assertTrue(contrast(stroke, "#ffffff") >= 4.5, () -> stroke + " on the page");
      }
    }
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            i -> {
              double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
              return weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
            })
        .sum();
  }

  @Test
  void kinds_differInMoreThanColour() {
    DrawnChart chart = draw(BOXES, LINES);
    assertEquals(
        4,
        Stream.of("lead", "health-board", "deaths", "audit")
            .map(id -> (Element) chart.group(id).getFirstChild())
            .map(
                outer ->
                    outer.hasAttribute("rx")
                        + outer.getAttribute("stroke-dasharray")
                        + outer.getNextSibling().getLocalName())
            .distinct()
            .count());
  }

  @Test
  void lines_showTheirKindAndTheirHead() {
    DrawnChart chart = draw(BOXES, LINES);
    Set<String> colours = new HashSet<>();
    for (Element path : chart.elements("path")) {
      if (path.hasAttribute("data-from")) {
        String colour = path.getAttribute("stroke");
        boolean escalates = path.getAttribute("data-kind").equals("escalates");
        colours.add(colour + escalates);
        assertTrue(colour.matches("#[0-9a-f]{6}"), colour);
        assertEquals("none", path.getAttribute("fill"));
        assertEquals(escalates, path.hasAttribute("stroke-dasharray"));
        String head = colour + " " + path.getAttribute("d").split("L", -1)[0];
        assertTrue(chart.heads().contains(head), head);
      }
    }
    assertEquals(2, colours.size());
  }

  @Test
  void key_standsBelowInRowsWithoutOverlap() {
    assertKey(draw(BOXES, LINES), 1);
    List<Box> one = BOXES.subList(0, 1);
    assertKey(draw(one, List.of()), 1);
    assertKey(
        draw(
            List.of(BOXES.get(0), BOXES.get(2), BOXES.get(9), BOXES.get(14)),
            List.of(
                new Line("lead", "health-board", REPORTS),
                new Line("policy", "lead", ESCALATES),
                new Line("audit", "policy", REPORTS))),
        3);
  }

  private static void assertKey(DrawnChart chart, int rows) {
    Map<String, Frame> key = chart.key();
    for (Element label : chart.elements("text")) {
      if (!label.hasAttribute("x")) {
        continue;
      }
      Frame sign = key.get(label.getTextContent());
      double x = DrawnChart.number(label, "x");
      double right = x + Helvetica.width(label.getTextContent(), 13, false);
      assertTrue(sign.left() >= 20 && right <= chart.page().right() - 20, () -> "outside: " + sign);
      assertEquals(sign.right() + 8, x, 0.11);
      double baseline = DrawnChart.number(label, "y");
      assertTrue(sign.top() < baseline && baseline < sign.bottom(), () -> "not beside " + sign);
      assertTrue(sign.bottom() <= chart.page().bottom() - 10, () -> "outside: " + sign);
      Frame entry = new Frame(sign.left(), sign.top(), right, sign.bottom());
      for (Frame other : key.values()) {
        assertTrue(other.equals(sign) || !entry.overlaps(other), () -> entry + " on " + other);
      }
    }
    assertEquals(
        rows, key.values().stream().map(sign -> Math.round(sign.top())).distinct().count());
  }

  @Test
  void longTitle_isBrokenAboveTheChart() {
    String title = "Structure of the Safeguarding Children Partnership ".repeat(6).strip();
    DrawnChart chart = new DrawnChart(new LayeredDrawing(title, BOXES, LINES).svg());
    chart.assertSound();
    assertEquals(
        title,
        chart.heading().stream().map(DrawnChart.Text::words).collect(Collectors.joining(" ")));
    double last = 0;
    for (DrawnChart.Text line : chart.heading()) {
      assertTrue(line.baseline() - line.size() >= last, line::words);
      assertTrue(
          line.x() + Helvetica.width(line.words(), line.size(), true) < chart.page().right() - 20,
          line::words);
      last = line.baseline();
    }
    assertEquals(3, chart.heading().size());
  }

  @Test
  void key_hasTheKindsThatOccur() {
    assertEquals(
        List.of("Group of the partnership", "Board outside the partnership", "Escalates to"),
        List.copyOf(
            draw(
                    List.of(BOXES.get(0), BOXES.get(2)),
                    List.of(new Line("lead", "health-board", ESCALATES)))
                .key()
                .keySet()));
    assertEquals(
        List.of(
            "Group of the partnership",
            "Board outside the partnership",
            "Cross-authority group",
            "Task and finish group",
            "Reports to",
            "Escalates to"),
        List.copyOf(draw(BOXES, LINES).key().keySet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "]]> & &amp; \"quoted\" 'single' <!-- -->",
        "Bücher 児童保護 👧🏽 Ünïted",
      })
  void hostileNames_areWords(String name) {
    List<Box> boxes = List.of(box("a", GROUP, name, name), box("b", BOARD, "Above"));
    DrawnChart chart =
        new DrawnChart(new LayeredDrawing(name, boxes, List.of(new Line("a", "b", REPORTS))).svg());
    chart.assertSound();
    assertEquals(List.of(), chart.elements("script"));
    assertEquals(name, chart.elements("title").get(0).getTextContent());
    assertEquals(
        (name + name).replace(" ", ""), String.join("", chart.words("a")).replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "@", "&", "Q", "Safeguarding ", "a b c "})
  void longNames_areBrokenAndKeepEveryLetter(String part) {
    String name = part.repeat(500).substring(0, 500).strip();
    DrawnChart chart = draw(List.of(box("long", TASK_AND_FINISH, name)), List.of());
    chart.assertSound();
    assertEquals(name.replace(" ", ""), String.join("", chart.words("long")).replace(" ", ""));
    Frame frame = chart.boxes().get("long");
    for (DrawnChart.Text line : chart.texts("long")) {
      double width = Helvetica.width(line.words(), line.size(), line.bold());
      assertTrue(width < frame.right() - frame.left(), line::words);
    }
  }

  @Test
  void whatXmlCannotHold_isReplaced() {
    DrawnChart chart =
        draw(
            List.of(box("a", GROUP, "One\u0000two\uD800three\uFFFE\nfour\tfive\u00A0")), List.of());
    assertEquals(List.of("One\uFFFDtwo\uFFFDthree\uFFFD", "four five"), chart.words("a"));
  }

  @Test
  void noBoxes_giveAPictureThatSaysSo() {
    DrawnChart chart = draw(List.of(), List.of());
    assertEquals("Structure", chart.elements("title").get(0).getTextContent());
    assertEquals("There is no group to show.", chart.elements("desc").get(0).getTextContent());
    assertEquals(
        List.of("Structure", "There is no group to show."),
        chart.elements("text").stream().map(Element::getTextContent).toList());
    assertTrue(chart.page().bottom() > 0);
  }

  @Test
  void contradictions_areRefused() {
    Box lead = BOXES.get(0);
    assertRefused("title must not be blank", () -> new LayeredDrawing(" ", List.of(), List.of()));
    assertRefused(
        "box ids must be unique but two are lead", () -> draw(List.of(lead, lead), List.of()));
    assertRefused(
        "line must join boxes of the drawing but was Line[from=lead, to=gone, kind=REPORTS]",
        () -> draw(List.of(lead), List.of(new Line("lead", "gone", REPORTS))));
    assertRefused(
        "line must join boxes of the drawing but was Line[from=gone, to=lead, kind=REPORTS]",
        () -> draw(List.of(lead), List.of(new Line("gone", "lead", REPORTS))));
    Line line = new Line("leadership", "lead", LineKind.REPORTS);
    assertRefused(
        "lines must differ but two are Line[from=leadership, to=lead, kind=REPORTS]",
        () -> draw(BOXES, List.of(line, line)));
    assertRefused(
        "line must join two boxes but both ends are lead", () -> new Line("lead", "lead", REPORTS));
    assertRefused("id must be plain text but was \"a\u0001\"", () -> box("a\u0001", GROUP, "A"));
    assertRefused("id must be plain text but was \"\"", () -> box("", GROUP, "A"));
    assertRefused(
        "title must have a line and no blank one but was [] in box a", () -> box("a", GROUP, " "));
    assertRefused("notes must not be blank but were [] in box a", () -> box("a", GROUP, "A", " "));
  }

  private static void assertRefused(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
