// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.reporting.table.ReportTable;

/**
 * A whole report, ready to be written.
 *
 * @param title its title, as {@code Yearly report 2024/25}
 * @param publisher who publishes it
 * @param subtitle of which period it is and what it knew, in a sentence
 * @param sections its sections
 * @param glossary what its abbreviations mean, each linked where it is first used
 */
public record Report(
    String title, String publisher, String subtitle, List<Section> sections, Glossary glossary) {

  /**
   * Checks the parts.
   *
   * @param title its title
   * @param publisher who publishes it
   * @param subtitle of which period it is and what it knew
   * @param sections its sections
   * @param glossary what its abbreviations mean
   * @throws IllegalArgumentException if two sections, tables or drawings have one name
   */
  public Report {
    requireNonNull(title, "title");
    requireNonNull(publisher, "publisher");
    requireNonNull(subtitle, "subtitle");
    sections = List.copyOf(requireNonNull(sections, "sections"));
    requireNonNull(glossary, "glossary");
    requireOnce("section", sections.stream().flatMap(Section::all).map(Section::id));
    requireOnce("table", tables(sections).map(table -> table.id().value()));
    requireOnce("drawing", drawings(sections).map(Drawing::id));
  }

  private static void requireOnce(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names
        .filter(name -> !seen.add(name))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException(
                  what + " " + twice + " must be there once but is there twice");
            });
  }

  /**
   * Returns every table.
   *
   * @return in the order of reading
   */
  public List<ReportTable> tables() {
    return tables(sections).toList();
  }

  /**
   * Returns every drawing.
   *
   * @return in the order of reading
   */
  public List<Drawing> drawings() {
    return drawings(sections).toList();
  }

  private static Stream<ReportTable> tables(List<Section> sections) {
    return blocks(sections)
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).table());
  }

  private static Stream<Drawing> drawings(List<Section> sections) {
    return blocks(sections)
        .filter(Block.Picture.class::isInstance)
        .map(block -> ((Block.Picture) block).drawing());
  }

  private static Stream<Block> blocks(List<Section> sections) {
    return sections.stream().flatMap(Section::all).flatMap(section -> section.blocks().stream());
  }
}
