// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

/**
 * The words of a report as every format can hold them, so that all print the same: white space of
 * any kind is one space and none stands at the ends; control characters, halves of surrogates, what
 * Unicode calls no character, and the signs that turn the direction of what follows are printed as
 * the replacement character U+FFFD.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xfffd;

  private PlainText() {}

  /** Returns the words as they are printed. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(PlainText::printed)
        .filter(c -> c != ' ' || !(plain.isEmpty() || plain.charAt(plain.length() - 1) == ' '))
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static int printed(int codePoint) {
    if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85) {
      return ' ';
    }
    boolean isControl = Character.isISOControl(codePoint);
    boolean isHalf = Character.getType(codePoint) == Character.SURROGATE;
    boolean isNone = (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
    return isControl || isHalf || isNone || turns(codePoint) ? REPLACEMENT : codePoint;
  }

  /** Embeddings, overrides and isolates: they would reach into what stands behind them. */
  private static boolean turns(int codePoint) {
    return (codePoint >= 0x202a && codePoint <= 0x202e)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
