// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredLayout.Place;
import org.ncscp.reporting.diagram.LayeredLayout.Point;
import org.ncscp.reporting.diagram.LayeredLayout.Route;
import org.ncscp.reporting.svg.SvgText;
import org.ncscp.reporting.svg.Wrapping;

/** Writes a finished layout as SVG: heading, chart, and a key to the signs that occur in it. */
final class SvgChart {
  private static final String INK = "#1a1a1a";
  private static final double MARGIN = 24;
  private static final double LEAST_WIDTH = 640;
  private static final double HEADING_SIZE = 20;
  private static final double HEADING_LINE = 26;
  private static final double GAP = 20;

  private final LayeredLayout layout;
  private final List<String> heading;
  private final double width;
  private final SvgText svg = new SvgText();

  private SvgChart(String title, LayeredLayout layout) {
    this.layout = layout;
    this.width = Math.ceil(Math.max(layout.width(), LEAST_WIDTH) + 2 * MARGIN);
    this.heading = Wrapping.lines(title, width - 2 * MARGIN, HEADING_SIZE, true);
  }

  static String draw(String title, String description, LayeredLayout layout) {
    return new SvgChart(title, layout).draw(title, description);
  }

  private String draw(String title, String description) {
    double chartTop = MARGIN + heading.size() * HEADING_LINE + GAP;
    boolean empty = layout.places().isEmpty();
    double keyTop = chartTop + (empty ? BoxText.NOTE_LINE : layout.height()) + GAP;
    SvgKey key = SvgKey.of(layout, width - 2 * MARGIN);
    double height = Math.ceil(keyTop + key.height() + MARGIN / 2);
    svg.with("role", "img").with("lang", "en");
    svg.with("viewBox", "0 0 " + number(width) + " " + number(height));
    svg.with("width", width).with("height", height);
    svg.with("font-family", "Arial, Helvetica, sans-serif").with("fill", INK);
    svg.open("title").words(title).close();
    svg.open("desc").words(description).close();
    svg.empty("rect").with("width", width).with("height", height).with("fill", "#ffffff");
    svg.open("g").with("font-weight", "bold");
    text(heading, HEADING_SIZE, HEADING_LINE, MARGIN, MARGIN);
    svg.close();
    if (empty) {
      text(List.of(description), BoxText.NOTE_SIZE, BoxText.NOTE_LINE, MARGIN, chartTop);
    }
    double chartLeft = (width - layout.width()) / 2;
    svg.open("g");
    svg.with("transform", "translate(" + number(chartLeft) + " " + number(chartTop) + ")");
    layout.routes().forEach(this::line);
    ends();
    layout.places().forEach(this::box);
    svg.close();
    key.draw(svg, MARGIN, keyTop);
    return svg.finish();
  }

  private void line(Route route) {
    StringBuilder path = new StringBuilder();
    // From the top down: where lines run together, their dashes then do so too.
    for (Point point : route.points()) {
      path.append(path.isEmpty() ? "M" : "L").append(number(point.x()));
      path.append(' ').append(number(point.y()));
    }
    svg.empty("path").with("d", path.toString());
    svg.with("data-from", route.line().from()).with("data-to", route.line().to());
    svg.with("data-kind", SvgSigns.name(route.line().kind()));
    SvgSigns.stroke(svg, route.line().kind());
  }

  /** Draws the heads of the lines, and a dot where lines part, so that it is no mere crossing. */
  private void ends() {
    Set<Point> drawn = new LinkedHashSet<>();
    for (Route route : layout.routes()) {
      Point head = route.points().get(0);
      if (drawn.add(head)) {
        SvgSigns.head(svg, route.line().kind(), head.x(), head.y(), SvgSigns.HEAD_UP);
      }
      for (Point junction : route.junctions()) {
        if (drawn.add(junction)) {
          svg.empty("circle").with("fill", SvgSigns.colour(route.line().kind()));
          svg.with("cx", junction.x()).with("cy", junction.y()).with("r", 3);
        }
      }
    }
  }

  private void box(Place place) {
    BoxText text = place.text();
    BoxKind kind = text.box().kind();
    svg.open("g").with("data-box", text.box().id()).with("data-kind", SvgSigns.name(kind));
    svg.with("text-anchor", "middle");
    SvgSigns.frame(svg, kind, place.x(), place.y(), BoxText.WIDTH, place.height());
    double x = place.x() + BoxText.WIDTH / 2;
    double y = place.y() + (place.height() - text.height()) / 2 + BoxText.MARGIN;
    svg.open("g").with("font-weight", "bold");
    y = text(text.title(), BoxText.TITLE_SIZE, BoxText.TITLE_LINE, x, y);
    svg.close();
    text(text.notes(), BoxText.NOTE_SIZE, BoxText.NOTE_LINE, x, y + BoxText.GAP);
    svg.close();
  }

  /** Writes lines below {@code top}, and returns where the last one ends. */
  private double text(
      List<String> lines, double fontSize, double lineHeight, double x, double top) {
    if (lines.isEmpty()) {
      return top;
    }
    svg.open("text").with("font-size", fontSize);
    double y = top;
    for (String line : lines) {
      svg.open("tspan").with("x", x).with("y", y + fontSize).words(line).close();
      y += lineHeight;
    }
    svg.close();
    return y;
  }
}
