// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.Problems;

/**
 * Refuses a file of cases at its first line that is damaged, missing or not permitted. Every case
 * before it was read; of the case under way, what stands on the lines before it can be had here. No
 * text of a case is in it.
 */
public final class CaseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line at which it stops. */
  private final long line;

  /** What is wrong there. */
  private final String reason;

  /** Not kept when the exception is written away: it may say too much of a child. */
  private final transient Optional<ReviewCase> underWay;

  CaseFileException(
      String name,
      long line,
      String reason,
      Optional<ReviewCase> underWay,
      @Nullable Throwable cause) {
    super(Problems.inOneLine(name, oneLine("line " + line + " " + reason)), cause);
    this.line = line;
    this.reason = oneLine(reason).get(0);
    this.underWay = underWay;
  }

  private static List<String> oneLine(String text) {
    Problems problems = new Problems();
    problems.add(text);
    return problems.list();
  }

  /**
   * Returns the line that is refused.
   *
   * @return its number in the file, from 1; all lines before it are whole
   */
  public long line() {
    return line;
  }

  /**
   * Returns why.
   *
   * @return one line, for example {@code must end with a line feed but the file ends before it}
   */
  public String reason() {
    return reason;
  }

  /**
   * Returns the case of which the file was telling.
   *
   * @return the case up to its last whole line, of which more may have stood in the file; or empty
   *     if no case was under way
   */
  public Optional<ReviewCase> underWay() {
    return underWay;
  }
}
