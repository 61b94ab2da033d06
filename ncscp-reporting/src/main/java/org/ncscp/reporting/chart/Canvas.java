// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;
import org.ncscp.reporting.svg.Wrapping;
import org.ncscp.reporting.table.ReportTable;

/** A sheet with what all charts have: a heading, a key, lines, and notes at its end. */
final class Canvas {
  static final double LEFT = SvgSheet.MARGIN;
  static final double RIGHT = SvgSheet.WIDTH - SvgSheet.MARGIN;
  static final double WIDTH = RIGHT - LEFT;
  static final double SIGN_WIDTH = 38;
  static final double SIGN_HEIGHT = 16;
  static final String INK = "#1a1a1a";
  static final String GRID = "#dcdcdc";
  static final String EDGE = "#4a4a4a";
  private static final double GAP = 10;
  private static final double SWATCH = 30;

  private final SvgSheet sheet = new SvgSheet();
  private final String title;
  private double y = SvgSheet.MARGIN;

  private Canvas(String title) {
    this.title = title;
    y = text(Letters.HEADING, title, LEFT, y, WIDTH, Anchor.START) + 2;
  }

  /** Starts a chart with its heading. */
  static Canvas of(String title) {
    return new Canvas(title);
  }

  /** Where the next thing may begin. */
  double y() {
    return y;
  }

  void moveTo(double bottom) {
    y = bottom;
  }

  /** Writes a line across the sheet. */
  void say(String words) {
    y = text(Letters.TEXT, words, LEFT, y, WIDTH, Anchor.START) + 2;
  }

  double text(Letters letters, String words, double x, double top, double width, Anchor anchor) {
    return sheet.text(letters, words, x, top, width, anchor);
  }

  void bar(Look look, String name, double x, double top, double width, double height) {
    sheet.draw(svg -> look.bar(svg, name, x, top, width, height));
  }

  void line(String colour, double width, String dashes, double x, double y, String way) {
    sheet.draw(
        svg -> {
          svg.empty("path").with("d", "M" + number(x) + " " + number(y) + way);
          svg.with("fill", "none").with("stroke", colour).with("stroke-width", width);
          if (!dashes.isEmpty()) {
            svg.with("stroke-dasharray", dashes);
          }
        });
  }

  void path(String name, String colour, double width, String path) {
    sheet.draw(
        svg -> {
          svg.empty("path").with("data-mark", name).with("d", path).with("fill", "none");
          svg.with("stroke", colour).with("stroke-width", width).with("stroke-linejoin", "round");
        });
  }

  /** Draws a box without a pattern. */
  void box(
      String name,
      String fill,
      String stroke,
      String dashes,
      double x,
      double top,
      double width,
      double height) {
    sheet.draw(
        svg -> {
          svg.empty("rect").with("data-mark", name).with("x", x).with("y", top);
          svg.with("width", width).with("height", height).with("fill", fill);
          svg.with("stroke", stroke).with("stroke-width", 1.6);
          if (!dashes.isEmpty()) {
            svg.with("stroke-dasharray", dashes);
          }
        });
  }

  /** Colours what stands behind something else. */
  void fill(String colour, double x, double top, double width, double height) {
    sheet.draw(
        svg -> {
          svg.empty("rect").with("x", x).with("y", top).with("width", width);
          svg.with("height", height).with("fill", colour);
        });
  }

  /** Draws what stands behind a rating's word. */
  void chip(Rag rag, double x, double top, double width, double height) {
    sheet.draw(
        svg -> {
          svg.empty("rect").with("x", x).with("y", top).with("width", width);
          svg.with("height", height).with("rx", 3).with("fill", rag.fill());
          svg.with("stroke", rag.stroke()).with("stroke-width", 1);
        });
  }

  /** Draws the tick of a true zero. */
  void zero(double x, double top, double height) {
    line(INK, 4, "", x + 2, top, "v" + number(height));
  }

  /** Writes words on white, so that no line runs through them. */
  void onPlate(String words, double x, double top, double width) {
    double widest =
        Letters.SMALL.lines(words, width).stream()
            .mapToDouble(Letters.SMALL::width)
            .max()
            .orElse(0);
    double height = Letters.SMALL.height(words, width);
    fill("#ffffff", x, top, widest, height);
    text(Letters.SMALL, words, x, top, width, Anchor.START);
  }

  void circle(String name, String fill, String stroke, double x, double y, double radius) {
    sheet.draw(
        svg -> {
          svg.empty("circle").with("data-mark", name).with("cx", x).with("cy", y);
          svg.with("r", radius).with("fill", fill).with("stroke", stroke).with("stroke-width", 2);
        });
  }

  /** Draws a sign in a box, which has one size whatever it stands for. */
  void sign(String name, String sign, double x, double top) {
    sheet.draw(
        svg -> {
          svg.empty("rect").with("data-sign", name).with("x", x).with("y", top);
          svg.with("width", SIGN_WIDTH).with("height", SIGN_HEIGHT).with("fill", "#ffffff");
          svg.with("stroke", EDGE).with("stroke-width", 1).with("stroke-dasharray", "3 2");
        });
    double middle = x + SIGN_WIDTH / 2;
    text(Letters.SMALL, sign, middle, top, SIGN_WIDTH, Anchor.MIDDLE);
  }

  /** Draws a sign of a key from its upper left corner, 30 wide and 16 high. */
  interface Swatch {
    void draw(double x, double top);
  }

  /** One entry of a key. */
  record KeyItem(String words, Swatch swatch) {}

  /** Draws the key to the looks of series. */
  void keyOfLooks(List<String> words) {
    List<KeyItem> items = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String name = "key-" + at;
      Look look = LOOKS.get(at);
      items.add(new KeyItem(words.get(at), (x, top) -> bar(look, name, x, top + 1, SWATCH, 14)));
    }
    key(items);
  }

  /** Draws a key, in as many rows as it needs. */
  void key(List<KeyItem> items) {
    double x = LEFT;
    double widest = WIDTH - SWATCH - GAP;
    y += 4;
    double bottom = y;
    for (KeyItem item : items) {
      String words = item.words();
      double width = Math.min(widest, Letters.TEXT.width(words));
      if (x > LEFT && x + SWATCH + GAP + width > RIGHT) {
        x = LEFT;
        y = bottom + 4;
      }
      item.swatch().draw(x, y);
      double end = text(Letters.TEXT, words, x + SWATCH + GAP, y, widest, Anchor.START);
      bottom = Math.max(bottom, end);
      x += SWATCH + GAP + width + 2 * GAP;
    }
    y = bottom;
  }

  static final List<Look> LOOKS = List.of(Look.values());

  /** Writes the notes and returns the drawing. */
  Drawing finish(String id, ReportTable table, List<String> notes, List<String> description) {
    y += GAP;
    for (String note : notes) {
      y = text(Letters.SMALL, note, LEFT, y, WIDTH, Anchor.START) + 2;
    }
    List<String> plain = new ArrayList<>();
    description.forEach(sentence -> plain.add(Wrapping.plain(sentence)));
    String words = String.join(" ", plain);
    String svg = sheet.svg(title, words, Math.ceil(y + SvgSheet.MARGIN / 2));
    return new Drawing(id, Wrapping.plain(title), words, svg, Optional.of(table.id()));
  }
}
