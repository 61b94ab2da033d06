// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

/** Text that stays in its property, whoever reads it. */
final class DiaryText {
  private static final char REPLACEMENT = '\uFFFD';

  private DiaryText() {}

  /**
   * Ends lines with a line feed, and replaces what no reader should meet: other control characters,
   * halves of surrogate pairs, and marks that turn the direction of what follows. Marks of
   * direction that turn nothing (U+200E, U+200F, U+061C) stay. A backslash at the end of a line
   * gets a space after it, as programs built on ical4j read it wrongly otherwise.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(DiaryText::safe).forEach(clean::appendCodePoint);
    return clean.toString().replace("\\\n", "\\ \n");
  }

  private static int safe(int point) {
    if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029 || point == 0x85) {
      return '\n';
    }
    boolean control = Character.isISOControl(point) && point != '\t';
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return control || half || turns(point) ? REPLACEMENT : point;
  }

  /** Embeddings, overrides and isolates: what they begin may not end with the text. */
  private static boolean turns(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  /** The same in one line. */
  static String oneLine(String text) {
    return clean(text).replace('\n', ' ').replace('\t', ' ').strip();
  }
}
