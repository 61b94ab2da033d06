// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.regex.Pattern;
import org.ncscp.core.internal.Names;

/** What messages quote. */
final class Written {
  private static final int MOST = 1_000;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Written() {}

  /** A text in quotes and in one line, however long or strange. */
  static String quoted(String text) {
    String shown = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    return "\"" + UNSEEN.matcher(shown).replaceAll("\uFFFD") + "\"";
  }

  /** A choice as files write it, in quotes. */
  static String quoted(Enum<?> choice) {
    return quoted(Names.word(choice));
  }
}
