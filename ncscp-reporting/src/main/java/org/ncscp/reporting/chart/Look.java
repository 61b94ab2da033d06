// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.Locale;
import org.ncscp.reporting.svg.SvgText;

/**
 * How the marks of one series look. Each differs from all others in its pattern too, so that it is
 * known without its colour and on paper.
 */
enum Look {
  SOLID("#12436d", "#12436d", ""),
  RISING("#ffffff", "#1b7b73", "r"),
  PALE("#f7e3ed", "#801650", ""),
  UPRIGHT("#ffffff", "#b0460a", "u"),
  CROSSED("#ffffff", "#3d3d3d", "rf"),
  LEVEL("#ffffff", "#6b4fa0", "l");

  private static final double SPACE = 5;
  private static final double HATCH_WIDTH = 1.4;

  private final String fill;
  private final String stroke;
  private final String lines;

  Look(String fill, String stroke, String lines) {
    this.fill = fill;
    this.stroke = stroke;
    this.lines = lines;
  }

  String fill() {
    return fill;
  }

  String stroke() {
    return stroke;
  }

  /** Draws a bar; {@code name} is what finds it in the image. */
  void bar(SvgText svg, String name, double x, double y, double width, double height) {
    svg.empty("rect").with("data-mark", name).with("data-look", name().toLowerCase(Locale.ROOT));
    svg.with("x", x).with("y", y).with("width", width).with("height", height);
    svg.with("fill", fill).with("stroke", stroke).with("stroke-width", 1);
    String hatch = hatch(x, y, width, height);
    if (!hatch.isEmpty()) {
      svg.empty("path").with("d", hatch).with("fill", "none");
      svg.with("stroke", stroke).with("stroke-width", HATCH_WIDTH);
    }
  }

  /** The lines across a bar, each cut at its edges: a pattern would need a name of its own. */
  private String hatch(double x, double y, double width, double height) {
    StringBuilder path = new StringBuilder();
    if (lines.contains("u")) {
      for (double right = SPACE; right < width; right += SPACE) {
        path.append("M").append(place(x + right, y)).append("v").append(number(height));
      }
    }
    if (lines.contains("l")) {
      for (double down = SPACE; down < height; down += SPACE) {
        path.append("M").append(place(x, y + down)).append("h").append(number(width));
      }
    }
    for (double right = SPACE - height; right < width; right += SPACE + 2) {
      double from = Math.max(0, -right);
      double to = Math.min(height, width - right);
      if (to > from && lines.contains("r")) {
        slant(path, x + right + from, y + height - from, to - from, from - to);
      }
      if (to > from && lines.contains("f")) {
        slant(path, x + right + from, y + from, to - from, to - from);
      }
    }
    return path.toString();
  }

  private static void slant(StringBuilder path, double x, double y, double right, double down) {
    path.append("M").append(place(x, y)).append("l");
    path.append(number(right)).append(" ").append(number(down));
  }

  private static String place(double x, double y) {
    return number(x) + " " + number(y);
  }
}
