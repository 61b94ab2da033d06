// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.reporting.table.TableId;

/**
 * A drawing.
 *
 * @param id its name, once in a report: lower-case words and digits joined by hyphens
 * @param title what it shows, in a few words
 * @param description what can be seen in it, in a few sentences, for who does not see it
 * @param svg the drawing itself, a whole SVG file with role, title and description
 * @param data the table of the same report that holds its figures; empty if it has none
 */
public record Drawing(
    String id, String title, String description, String svg, Optional<TableId> data) {

  /**
   * Checks the parts.
   *
   * @param id its name, once in a report
   * @param title what it shows
   * @param description what can be seen in it
   * @param svg the drawing itself
   * @param data the table that holds its figures
   * @throws IllegalArgumentException if the name has another form
   */
  public Drawing {
    TableId.of(id);
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(svg, "svg");
    requireNonNull(data, "data");
  }
}
