// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is wrong in one place of a table.
 *
 * @param file the file, or the table if it was not read from one
 * @param line the line on which the record begins, 1 for the first; 0 if it was not read from a
 *     file
 * @param record which record it is, 1 for the first; 0 for the header or the file as a whole
 * @param column the column; empty if several or none are at fault
 * @param rule what is wrong or what would be right, without the value
 * @param value what stands there; empty for a blank cell, and for what may be the data of a person
 */
public record RecordProblem(
    String file,
    long line,
    long record,
    Optional<String> column,
    String rule,
    Optional<String> value) {

  /**
   * Refuses nulls.
   *
   * @param file the file
   * @param line the line on which the record begins
   * @param record which record it is
   * @param column the column
   * @param rule what is wrong or what would be right
   * @param value what stands there
   */
  public RecordProblem {
    requireNonNull(file, "file");
    requireNonNull(column, "column");
    requireNonNull(rule, "rule");
    requireNonNull(value, "value");
  }

  /**
   * Returns the problem in one line.
   *
   * @return for example {@code contributions.csv line 3: agreed must be pounds, as £189,712 or
   *     189712.50, a credit as -2,857 but was "41k"}
   */
  public String inOneLine() {
    return file
        + (line > 0 ? " line " + line : "")
        + (record > 0 && record >= line ? " record " + record : "")
        + ": "
        + column.map(name -> name + " ").orElse("")
        + rule
        + value.map(text -> " but was \"" + text + "\"").orElse("");
  }

  /** Returns the problem in one line. */
  @Override
  public String toString() {
    return inOneLine();
  }
}
