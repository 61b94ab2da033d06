// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.ncscp.reporting.table.TableId;

/**
 * A section of a report.
 *
 * @param id its name, once in a report: lower-case words and digits joined by hyphens
 * @param heading its heading
 * @param blocks what stands in it before its own sections
 * @param sections the sections in it
 */
public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {

  /**
   * Checks the parts.
   *
   * @param id its name, once in a report
   * @param heading its heading
   * @param blocks what stands in it
   * @param sections the sections in it
   * @throws IllegalArgumentException if the name has another form
   */
  public Section {
    TableId.of(id);
    requireNonNull(heading, "heading");
    blocks = List.copyOf(requireNonNull(blocks, "blocks"));
    sections = List.copyOf(requireNonNull(sections, "sections"));
  }

  /**
   * Returns this section and those in it, in the order of reading.
   *
   * @return one section at least
   */
  public Stream<Section> all() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
  }
}
