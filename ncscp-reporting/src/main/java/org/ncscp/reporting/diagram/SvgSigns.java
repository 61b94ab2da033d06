// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.Locale;
import org.ncscp.reporting.diagram.LayeredDrawing.BoxKind;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;
import org.ncscp.reporting.svg.SvgText;

/** How each kind of box and line looks, in the chart and in its key. */
final class SvgSigns {
  static final String HEAD_UP = "l-5 9h10z";
  static final String HEAD_RIGHT = "l-9-5v10z";
  private static final double STROKE_WIDTH = 1.6;
  private static final double ROUND = 6;
  private static final double INSET = 3.5;

  private SvgSigns() {}

  static void frame(SvgText svg, BoxKind kind, double x, double y, double width, double height) {
    switch (kind) {
      case GROUP -> {
        rectangle(svg, x, y, width, height);
        svg.with("rx", ROUND).with("fill", "#e6eff9").with("stroke", "#1d4f91");
      }
      case BOARD -> {
        rectangle(svg, x, y, width, height);
        svg.with("fill", "#eeeeee").with("stroke", "#4a4a4a");
      }
      case CROSS_AUTHORITY -> {
        rectangle(svg, x, y, width, height);
        svg.with("rx", ROUND).with("fill", "#f3e9f7").with("stroke", "#6a2c85");
        rectangle(svg, x + INSET, y + INSET, width - 2 * INSET, height - 2 * INSET);
        svg.with("rx", ROUND - INSET).with("fill", "none").with("stroke", "#6a2c85");
      }
      case TASK_AND_FINISH -> {
        rectangle(svg, x, y, width, height);
        svg.with("rx", ROUND).with("fill", "#fdf3dc").with("stroke", "#7a4b00");
        svg.with("stroke-dasharray", "7 4");
      }
    }
  }

  private static void rectangle(SvgText svg, double x, double y, double width, double height) {
    svg.empty("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    svg.with("stroke-width", STROKE_WIDTH);
  }

  /** Gives the path that was just opened the look of a line. */
  static void stroke(SvgText svg, LineKind kind) {
    svg.with("fill", "none").with("stroke", colour(kind)).with("stroke-width", STROKE_WIDTH);
    if (kind == LineKind.ESCALATES) {
      svg.with("stroke-dasharray", "6 4");
    }
  }

  /** Draws an arrow's head with its point at the place given. */
  static void head(SvgText svg, LineKind kind, double x, double y, String shape) {
    svg.empty("path").with("d", "M" + number(x) + " " + number(y) + shape);
    svg.with("fill", colour(kind));
  }

  static String colour(LineKind kind) {
    return kind == LineKind.REPORTS ? "#333333" : "#a5320b";
  }

  static String name(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
