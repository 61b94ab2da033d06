// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/** What must hold of every input. */
final class Law {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private Law() {}

  /** A refusal has a message of one line, and at least one problem, each of one line. */
  static void refused(RuntimeException refusal, List<?> problems) {
    if (problems.isEmpty()) {
      throw new AssertionError("refused without a problem", refusal);
    }
    oneLine(String.valueOf(refusal.getMessage()));
    problems.forEach(problem -> oneLine(problem.toString()));
  }

  static void oneLine(String text) {
    if (text.isBlank() || UNSEEN.matcher(text).find()) {
      throw new AssertionError("must be one line but was \"" + text + "\"");
    }
  }

  static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("read back as " + actual + " but was " + expected);
    }
  }
}
