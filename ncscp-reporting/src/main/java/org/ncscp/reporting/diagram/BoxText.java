// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import java.util.List;
import org.ncscp.reporting.diagram.LayeredDrawing.Box;
import org.ncscp.reporting.svg.Wrapping;

/**
 * A box with its words broken into lines that fit its width.
 *
 * @param title the lines of the name
 * @param notes the lines below the name
 */
record BoxText(Box box, List<String> title, List<String> notes) {
  static final double WIDTH = 180;
  static final double TITLE_SIZE = 15;
  static final double TITLE_LINE = 19;
  static final double NOTE_SIZE = 13;
  static final double NOTE_LINE = 17;
  static final double MARGIN = 8;
  static final double GAP = 4;

  static BoxText of(Box box) {
    return new BoxText(
        box, lines(box.title(), TITLE_SIZE, true), lines(box.notes(), NOTE_SIZE, false));
  }

  private static List<String> lines(List<String> texts, double fontSize, boolean bold) {
    return texts.stream()
        .flatMap(text -> Wrapping.lines(text, WIDTH - 2 * MARGIN, fontSize, bold).stream())
        .toList();
  }

  /** Returns the least height that holds the words. */
  double height() {
    double notesHeight = notes.isEmpty() ? 0 : GAP + notes.size() * NOTE_LINE;
    return 2 * MARGIN + title.size() * TITLE_LINE + notesHeight;
  }
}
