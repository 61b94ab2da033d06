// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;
import org.ncscp.reporting.svg.SvgText;
import org.ncscp.reporting.svg.Wrapping;

/** The key to the signs that occur in a chart, in as many rows as its width asks for. */
final class SvgKey {
  private static final double ROW = 28;
  private static final double SIGN_WIDTH = 36;
  private static final double SIGN_HEIGHT = 18;
  private static final double SPACE = 8;
  private static final double SIZE = 13;

  private interface Sign {
    void draw(SvgText svg, double x, double y);
  }

  private record Item(Sign sign, String words, double x, double y) {}

  private final double width;
  private final List<Item> items = new ArrayList<>();
  private double x;
  private double y;

  private SvgKey(double width) {
    this.width = width;
  }

  static SvgKey of(LayeredLayout layout, double width) {
    SvgKey key = new SvgKey(width);
    for (BoxKind kind : BoxKind.values()) {
      if (layout.places().stream().anyMatch(place -> place.text().box().kind() == kind)) {
        key.add(
            kind.inWords(),
            (svg, x, y) -> SvgSigns.frame(svg, kind, x, y, SIGN_WIDTH, SIGN_HEIGHT));
      }
    }
    for (LineKind kind : LineKind.values()) {
      if (layout.routes().stream().anyMatch(route -> route.line().kind() == kind)) {
        key.add(kind.inWords(), (svg, x, y) -> arrow(svg, kind, x, y));
      }
    }
    return key;
  }

  private void add(String words, Sign sign) {
    double itemWidth = SIGN_WIDTH + SPACE + Wrapping.width(words, SIZE, false);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      y += ROW;
    }
    items.add(
        new Item(sign, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), x, y));
    x += itemWidth + 2 * SPACE;
  }

  private static void arrow(SvgText svg, LineKind kind, double x, double y) {
    double middle = y + SIGN_HEIGHT / 2;
    svg.empty("path")
        .with("d", "M" + number(x + SIGN_WIDTH) + " " + number(middle) + "H" + number(x));
    SvgSigns.stroke(svg, kind);
    SvgSigns.head(svg, kind, x + SIGN_WIDTH, middle, SvgSigns.HEAD_RIGHT);
  }

  double height() {
    return items.isEmpty() ? 0 : y + ROW;
  }

  void draw(SvgText svg, double left, double top) {
    for (Item item : items) {
      item.sign().draw(svg, left + item.x(), top + item.y());
      svg.open("text").with("x", left + item.x() + SIGN_WIDTH + SPACE);
      svg.with("y", top + item.y() + SIZE).with("font-size", SIZE).words(item.words()).close();
    }
  }
}
