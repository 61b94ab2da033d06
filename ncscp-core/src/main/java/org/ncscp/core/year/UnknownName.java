// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import org.ncscp.core.record.RecordId;

/**
 * A name in a record that the arrangements do not have: mistyped, or of a body that they do not
 * name, such as one school of all.
 *
 * @param table the table of the record
 * @param record the record
 * @param column where the name stands in it
 * @param name the name
 */
public record UnknownName(String table, RecordId record, String column, String name) {

  /**
   * Returns the finding in one line.
   *
   * @return for example {@code attendances 17: agency "nottinghamshire-polise" is named by no entry
   *     of the arrangements}
   */
  @Override
  public String toString() {
    return table
        + " "
        + record
        + ": "
        + column
        + " \""
        + name
        + "\" is named by no entry of the arrangements";
  }
}
