// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

/**
 * The name of a table, for example {@code contributions}: also the name of its file or heading.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record TableId(String value) implements Comparable<TableId> {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public TableId {
    Ids.require("table", value);
  }

  /**
   * Returns that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the name
   * @throws IllegalArgumentException if the value has another form
   */
  public static TableId of(String value) {
    return new TableId(value);
  }

  @Override
  public int compareTo(TableId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
