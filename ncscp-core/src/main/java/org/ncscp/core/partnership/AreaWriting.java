// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** Writes what {@link AreaReading} reads. */
final class AreaWriting {
  private final EntryWriting entries;

  AreaWriting(EntryWriting entries) {
    this.entries = entries;
  }

  void write(Arrangements of, Section file) {
    file.list("statements", of.statements(), this::statement);
    of.area().ifPresent(area -> file.put("area", area(area).entries()));
    file.list("predecessors", of.predecessors(), this::succession);
    file.list("successors", of.successors(), this::succession);
  }

  private Section statement(Statement statement) {
    Section section = new Section();
    section.constant("kind", statement.kind());
    section.text("text", statement.text());
    entries.common(statement, section);
    return section;
  }

  private Section area(Area area) {
    Section section = new Section();
    section.text("description", area.description());
    section.texts("authorities", area.authorities());
    section.optional("cooperation", area.cooperation());
    section.list("neighbours", area.neighbours(), AreaWriting::neighbour);
    section.list("profile", area.profile(), this::figure);
    entries.common(area, section);
    return section;
  }

  private static Section neighbour(Neighbour neighbour) {
    Section section = new Section();
    section.text("partnership", neighbour.partnership());
    section.text("name", neighbour.name());
    section.optional("shares", neighbour.shares());
    return section;
  }

  private Section figure(AreaFigure figure) {
    Section section = new Section();
    section.text("what", figure.what());
    section.text("figure", figure.figure());
    section.optional("as-at", figure.asAt());
    section.truth("reproducible", figure.reproducible());
    entries.cites(figure.citations(), section);
    return section;
  }

  private Section succession(Succession succession) {
    Section section = new Section();
    section.text("partnership", succession.partnership());
    section.text("name", succession.name());
    section.constant("by", succession.by());
    section.text("date", succession.date());
    entries.common(succession, section);
    return section;
  }
}
