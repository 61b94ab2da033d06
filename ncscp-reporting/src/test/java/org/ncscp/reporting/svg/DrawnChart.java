// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What stands in an image: read back by the JDK's parser, and measured without its drawer. */
public final class DrawnChart {
  /** Half of the tenth to which coordinates are written, twice. */
  private static final double EXACT = 0.11;

  private static final Pattern PLACE = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");
  private static final Pattern MOVE = Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\)");

  public record Spot(double x, double y) {}

  public record Frame(double left, double top, double right, double bottom) {
    public boolean overlaps(Frame other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean contains(Frame other) {
      return left <= other.left
          && top <= other.top
          && other.right <= right
          && other.bottom <= bottom;
    }
  }

  public record Way(String from, String to, String kind, List<Spot> spots) {
    /** The straight parts, as frames without breadth. */
    public List<Frame> parts() {
      return IntStream.range(1, spots.size())
          .mapToObj(
              i -> {
                Spot a = spots.get(i - 1);
                Spot b = spots.get(i);
                return new Frame(
                    Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
              })
          .toList();
    }
  }

  private final Document document;

  public DrawnChart(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  public Element root() {
    return document.getDocumentElement();
  }

  public List<Element> elements(String name) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  public Stream<Element> all() {
    NodeList found = document.getElementsByTagName("*");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  public Frame page() {
    String[] box = root().getAttribute("viewBox").split(" ", -1);
    return new Frame(0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
  }

  public Element group(String box) {
    return elements("g").stream()
        .filter(group -> group.getAttribute("data-box").equals(box))
        .findFirst()
        .orElseThrow();
  }

  /** Every box's outer frame, by its id. */
  public Map<String, Frame> boxes() {
    Map<String, Frame> boxes = new LinkedHashMap<>();
    for (Element group : elements("g")) {
      if (group.hasAttribute("data-box")) {
        boxes.put(group.getAttribute("data-box"), frame((Element) group.getFirstChild()));
      }
    }
    return boxes;
  }

  private static Frame frame(Element rectangle) {
    Spot corner = moved(rectangle, number(rectangle, "x"), number(rectangle, "y"));
    return new Frame(
        corner.x,
        corner.y,
        corner.x + number(rectangle, "width"),
        corner.y + number(rectangle, "height"));
  }

  public List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (Element path : elements("path")) {
      if (path.hasAttribute("data-from")) {
        ways.add(
            new Way(
                path.getAttribute("data-from"),
                path.getAttribute("data-to"),
                path.getAttribute("data-kind"),
                PLACE
                    .matcher(path.getAttribute("d"))
                    .results()
                    .map(
                        at ->
                            moved(
                                path,
                                Double.parseDouble(at.group(1)),
                                Double.parseDouble(at.group(2))))
                    .toList()));
      }
    }
    return ways;
  }

  public record Text(double x, double baseline, double size, boolean bold, String words) {}

  /** The lines of text in a box, from the top. */
  public List<Text> texts(String box) {
    return texts(group(box));
  }

  /** The lines of text of the heading. */
  public List<Text> heading() {
    return texts((Element) root().getElementsByTagName("g").item(0));
  }

  private static List<Text> texts(Element within) {
    NodeList lines = within.getElementsByTagName("tspan");
    return IntStream.range(0, lines.getLength())
        .mapToObj(i -> text((Element) lines.item(i)))
        .toList();
  }

  private static Text text(Element line) {
    Element text = (Element) line.getParentNode();
    Spot spot = moved(line, number(line, "x"), number(line, "y"));
    boolean bold = ((Element) text.getParentNode()).getAttribute("font-weight").equals("bold");
    return new Text(spot.x, spot.y, number(text, "font-size"), bold, line.getTextContent());
  }

  /** The words in a box, line by line. */
  public List<String> words(String box) {
    return texts(box).stream().map(Text::words).toList();
  }

  /** The key's entries: their words, and the sign that stands before them. */
  public Map<String, Frame> key() {
    Map<String, Frame> key = new LinkedHashMap<>();
    for (Element label : elements("text")) {
      if (label.hasAttribute("x")) {
        Element sign = (Element) label.getPreviousSibling();
        while (sign.getAttribute("fill").equals("none")) {
          sign = (Element) sign.getPreviousSibling();
        }
        key.put(
            label.getTextContent(), sign.getLocalName().equals("rect") ? frame(sign) : tip(sign));
      }
    }
    return key;
  }

  private static Frame tip(Element head) {
    Matcher at = PLACE.matcher(head.getAttribute("d"));
    assertTrue(at.lookingAt(), head.getAttribute("d"));
    Spot spot = moved(head, Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2)));
    return new Frame(spot.x - 36, spot.y - 9, spot.x, spot.y + 9);
  }

  /** The heads of arrows that point up, by colour and place. */
  public Set<String> heads() {
    return elements("path").stream()
        .filter(path -> path.getAttribute("d").endsWith("l-5 9h10z"))
        .map(path -> path.getAttribute("fill") + " " + path.getAttribute("d").split("l", -1)[0])
        .collect(Collectors.toSet());
  }

  public static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Spot moved(Element element, double x, double y) {
    double right = x;
    double down = y;
    for (Node node = element; node instanceof Element; node = node.getParentNode()) {
      Matcher move = MOVE.matcher(((Element) node).getAttribute("transform"));
      if (move.matches()) {
        right += Double.parseDouble(move.group(1));
        down += Double.parseDouble(move.group(2));
      }
    }
    return new Spot(right, down);
  }

  /** Asserts what must hold of every chart, whatever it shows. */
  public void assertSound() {
    Map<String, Frame> boxes = boxes();
    List<Way> ways = ways();
    boxes.forEach(
        (id, frame) -> {
          assertTrue(page().contains(frame), () -> id + " leaves the page: " + frame);
          boxes.forEach(
              (other, its) ->
                  assertTrue(
                      id.equals(other) || !frame.overlaps(its), () -> id + " covers " + other));
          assertWordsInside(id, frame);
          assertTrue(heading().get(heading().size() - 1).baseline < frame.top, id);
          key().values().forEach(sign -> assertTrue(frame.bottom < sign.top, id));
        });
    for (Way way : ways) {
      assertEnds(way, boxes);
      for (Frame part : way.parts()) {
        assertTrue(page().contains(part), () -> way + " leaves the page");
        assertTrue(part.left == part.right || part.top == part.bottom, () -> way + " slants");
        boxes.forEach(
            (id, frame) -> assertFalse(crosses(part, frame), () -> way + " runs through " + id));
      }
    }
    assertDistinct(ways);
  }

  private void assertWordsInside(String id, Frame frame) {
    double free = frame.top;
    for (Text line : texts(id)) {
      assertEquals((frame.left + frame.right) / 2, line.x, EXACT, id);
      assertTrue(line.baseline - 0.8 * line.size >= free, () -> id + " writes over " + line);
      free = line.baseline + 0.2 * line.size;
    }
    assertTrue(free <= frame.bottom, () -> id + " leaves out " + words(id));
    NodeList frames = group(id).getElementsByTagName("rect");
    for (int i = 1; i < frames.getLength(); i++) {
      assertTrue(frame.contains(frame((Element) frames.item(i))), () -> id + " has a loose frame");
    }
  }

  private static void assertEnds(Way way, Map<String, Frame> boxes) {
    Frame above = boxes.get(way.to);
    Spot head = way.spots.get(0);
    assertEquals(above.bottom, head.y, EXACT, () -> way + " does not reach " + above);
    assertTrue(above.left < head.x && head.x < above.right, () -> way + " misses " + above);
    Frame below = boxes.get(way.from);
    Spot foot = way.spots.get(way.spots.size() - 1);
    assertEquals(below.top, foot.y, EXACT, () -> way + " does not reach " + below);
    assertTrue(below.left < foot.x && foot.x < below.right, () -> way + " misses " + below);
  }

  private static boolean crosses(Frame part, Frame box) {
    return part.right > box.left + EXACT
        && part.left < box.right - EXACT
        && part.bottom > box.top + EXACT
        && part.top < box.bottom - EXACT;
  }

  /** Only lines of one kind to one box may run along each other: others would be mistaken. */
  private static void assertDistinct(List<Way> ways) {
    for (Way one : ways) {
      for (Way other : ways) {
        if (one.to.equals(other.to) && one.kind.equals(other.kind)) {
          continue;
        }
        for (Frame part : one.parts()) {
          for (Frame its : other.parts()) {
            assertFalse(runAlong(part, its), () -> one + " runs along " + other);
          }
        }
      }
    }
  }

  private static boolean runAlong(Frame part, Frame other) {
    double across = Math.min(part.right, other.right) - Math.max(part.left, other.left);
    double down = Math.min(part.bottom, other.bottom) - Math.max(part.top, other.top);
    return across >= 0 && down >= 0 && across + down > EXACT;
  }
}
