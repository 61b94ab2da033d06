// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Records that are refused as a whole, with all that is wrong with them. Nothing was applied. */
public final class RecordsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private static final int MOST_IN_MESSAGE = 20;

  /** All that is kept of them. */
  private final transient List<RecordProblem> problems;

  /** How many there were. */
  private final long count;

  RecordsException(List<RecordProblem> problems, long count) {
    super(
        "refused: "
            + problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(RecordProblem::inOneLine)
                .collect(joining("; "))
            + (count > MOST_IN_MESSAGE ? "; and " + (count - MOST_IN_MESSAGE) + " more" : ""));
    this.problems = List.copyOf(problems);
    this.count = count;
  }

  /**
   * Returns what is wrong.
   *
   * @return in the order found, the first 10,000 of them
   */
  public List<RecordProblem> problems() {
    return problems;
  }

  /**
   * Returns how many problems there are.
   *
   * @return 1 or more, also those that are not listed
   */
  public long count() {
    return count;
  }
}
