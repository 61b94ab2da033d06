// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

/**
 * The name of a column of a table, for example {@code agreed}: also the name of its file or
 * heading.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ColumnId(String value) implements Comparable<ColumnId> {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ColumnId {
    Ids.require("column", value);
  }

  /**
   * Returns that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the name
   * @throws IllegalArgumentException if the value has another form
   */
  public static ColumnId of(String value) {
    return new ColumnId(value);
  }

  @Override
  public int compareTo(ColumnId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
