// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import static org.ncscp.reporting.svg.SvgText.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A sheet that is filled from the top, as wide as can be read when an upright page of A4 holds it.
 * How high it becomes is known at its end, so what is drawn waits until then.
 */
public final class SvgSheet {
  /** How wide every sheet is. */
  public static final double WIDTH = 860;

  public static final double MARGIN = 24;
  public static final double PADDING = 8;
  private static final String INK = "#1a1a1a";
  private static final double STROKE_WIDTH = 1.6;
  private static final double INSET = 3.5;
  private static final double HEAD = 9;

  /** How words look. */
  public enum Letters {
    HEADING(20, 26, true),
    TITLE(14, 18, true),
    TEXT(13, 17, false),
    SMALL(12, 15, false);

    private final double size;
    private final double line;
    private final boolean bold;

    Letters(double size, double line, boolean bold) {
      this.size = size;
      this.line = line;
      this.bold = bold;
    }

    /** Returns how wide one line of the words is. */
    public double width(String words) {
      return Wrapping.width(Wrapping.plain(words), size, bold);
    }

    public List<String> lines(String words, double width) {
      return Wrapping.lines(words, width, size, bold);
    }

    public double height(String words, double width) {
      return lines(words, width).size() * line;
    }
  }

  /** Which point of a line of words its place is. */
  public enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String value;

    Anchor(String value) {
      this.value = value;
    }
  }

  /** How a box looks; its words say what it is, so that none rests on colour. */
  public enum Frame {
    PLAIN("#e6eff9", "#1d4f91", false, ""),
    DOUBLE("#e6eff9", "#1d4f91", true, ""),
    SQUARE("#eeeeee", "#4a4a4a", false, ""),
    DASHED("#fdf3dc", "#7a4b00", false, "7 4");

    private final String fill;
    private final String stroke;
    private final boolean twice;
    private final String dashes;

    Frame(String fill, String stroke, boolean twice, String dashes) {
      this.fill = fill;
      this.stroke = stroke;
      this.twice = twice;
      this.dashes = dashes;
    }
  }

  private final List<Consumer<SvgText>> drawing = new ArrayList<>();

  /** The words as a sentence begins with them. */
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Opens a group that is found by its id, until it is closed. */
  public void open(String id) {
    drawing.add(svg -> svg.open("g").with("data-box", id));
  }

  public void close() {
    drawing.add(SvgText::close);
  }

  /** Draws anything else, in its turn. */
  public void draw(Consumer<SvgText> step) {
    drawing.add(step);
  }

  /** Writes words from a place down, and returns where they end. */
  public double text(Letters letters, String words, double x, double top, double width) {
    return text(letters, words, x, top, width, Anchor.START);
  }

  /** Writes words from a place down, and returns where they end. */
  public double text(
      Letters letters, String words, double x, double top, double width, Anchor anchor) {
    List<String> lines = letters.lines(words, width);
    if (lines.isEmpty()) {
      return top;
    }
    drawing.add(
        svg -> {
          svg.open("text").with("font-size", letters.size);
          if (letters.bold) {
            svg.with("font-weight", "bold");
          }
          if (anchor != Anchor.START) {
            svg.with("text-anchor", anchor.value);
          }
          double y = top;
          for (String line : lines) {
            svg.open("tspan").with("x", x).with("y", y + letters.size).words(line).close();
            y += letters.line;
          }
          svg.close();
        });
    return top + lines.size() * letters.line;
  }

  public void frame(Frame frame, double x, double y, double width, double height) {
    drawing.add(
        svg -> {
          rectangle(svg, frame, x, y, width, height, frame.fill);
          if (frame.twice) {
            double twice = 2 * INSET;
            rectangle(svg, frame, x + INSET, y + INSET, width - twice, height - twice, "none");
          }
        });
  }

  private static void rectangle(
      SvgText svg, Frame frame, double x, double y, double width, double height, String fill) {
    svg.empty("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    svg.with("fill", fill).with("stroke", frame.stroke).with("stroke-width", STROKE_WIDTH);
    if (frame != Frame.SQUARE) {
      svg.with("rx", 6);
    }
    if (!frame.dashes.isEmpty()) {
      svg.with("stroke-dasharray", frame.dashes);
    }
  }

  /** Draws an arrow down. */
  public void arrow(double x, double from, double to) {
    drawing.add(
        svg -> {
          line(svg, "M" + number(x) + " " + number(from) + "V" + number(to - HEAD));
          svg.empty("path").with("d", "M" + number(x) + " " + number(to) + "l-5-9h10z");
          svg.with("fill", INK);
        });
  }

  /** Draws a thin line across the sheet. */
  public void rule(double y) {
    drawing.add(
        svg -> line(svg, "M" + number(MARGIN) + " " + number(y) + "H" + number(WIDTH - MARGIN)));
  }

  private static void line(SvgText svg, String path) {
    svg.empty("path").with("d", path).with("fill", "none");
    svg.with("stroke", "#333333").with("stroke-width", 1);
  }

  /** Returns the image, as high as given, with what it shows in words. */
  public String svg(String title, String description, double height) {
    SvgText svg = new SvgText();
    svg.with("role", "img").with("lang", "en");
    svg.with("viewBox", "0 0 " + number(WIDTH) + " " + number(height));
    svg.with("width", WIDTH).with("height", height);
    svg.with("font-family", "Arial, Helvetica, sans-serif").with("fill", INK);
    svg.open("title").words(Wrapping.plain(title)).close();
    svg.open("desc").words(description).close();
    svg.empty("rect").with("width", WIDTH).with("height", height).with("fill", "#ffffff");
    drawing.forEach(step -> step.accept(svg));
    return svg.finish();
  }
}
