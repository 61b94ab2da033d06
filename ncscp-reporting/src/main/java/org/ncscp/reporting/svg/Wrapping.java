// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a given width. Widths are estimated, and rather too wide than too
 * narrow: which font a reader's machine takes is not known, and a real measure would differ between
 * the machines that draw.
 */
public final class Wrapping {
  private static final double BOLD = 1.1;
  private static final String NARROW = "ijl|.,:;'!`\u2019";
  private static final String HALF = "frt ()[]/\\-\"{}*\u2010\u2013";
  private static final String WIDE = "mwMW%@#+<=>^~\u2014\u2026";
  private static final int FIRST_IDEOGRAPH = 0x2e80;

  private Wrapping() {}

  /** Returns the text as words with one space between, without what XML cannot hold. */
  public static String plain(String text) {
    return PlainText.of(text);
  }

  /** Returns the lines, none wider than {@code width}; a word that is wider is cut. */
  public static List<String> lines(String text, double width, double fontSize, boolean bold) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : plain(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, fontSize, bold) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, fontSize, bold) > width) {
        int cut = fitting(line, width, fontSize, bold);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private static int fitting(String word, double width, double fontSize, boolean bold) {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length()) {
      int next = word.offsetByCodePoints(cut, 1);
      if (width(word.substring(0, next), fontSize, bold) > width) {
        break;
      }
      cut = next;
    }
    return cut;
  }

  /** Returns the estimated width of one line. */
  public static double width(String line, double fontSize, boolean bold) {
    return line.codePoints().mapToDouble(Wrapping::ems).sum() * fontSize * (bold ? BOLD : 1);
  }

  private static double ems(int codePoint) {
    if (NARROW.indexOf(codePoint) >= 0) {
      return 0.32;
    }
    if (HALF.indexOf(codePoint) >= 0) {
      return 0.4;
    }
    if (WIDE.indexOf(codePoint) >= 0 || codePoint >= FIRST_IDEOGRAPH) {
      return 1;
    }
    return Character.isUpperCase(codePoint) ? 0.74 : 0.61;
  }
}
