// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.Quantity;

/** Reads what the partnership is for, where, and what it was before and became. */
final class AreaReading {
  private final EntryReading entries;

  AreaReading(EntryReading entries) {
    this.entries = entries;
  }

  void read(YamlMap file, Draft draft) {
    file.optionalList("statements").forEach(e -> statement(e).ifPresent(draft.statements::add));
    draft.area = file.optionalMap("area").flatMap(this::area);
    successions(file.optionalList("predecessors"), draft.predecessors);
    successions(file.optionalList("successors"), draft.successors);
  }

  private Optional<Statement> statement(YamlMap entry) {
    Statement.Builder statement = Statement.builder();
    return entries.entry(
        entry,
        () -> {
          entry.constant("kind", StatementKind.values()).ifPresent(statement::kind);
          entry.text("text").ifPresent(statement::text);
        },
        statement::inForce,
        statement::citations,
        statement::interpretation,
        statement::build);
  }

  private Optional<Area> area(YamlMap entry) {
    Area.Builder area = Area.builder();
    return entries.entry(
        entry,
        () -> {
          entry.text("description").ifPresent(area::description);
          area.authorities(entry.texts("authorities", OrganisationId::of));
          entry.optionalText("cooperation").ifPresent(area::cooperation);
          for (YamlMap neighbour : entry.optionalList("neighbours")) {
            neighbour(neighbour).ifPresent(area::addNeighbour);
          }
          for (YamlMap figure : entry.optionalList("profile")) {
            figure(figure).ifPresent(area::addProfile);
          }
        },
        area::inForce,
        area::citations,
        area::interpretation,
        area::build);
  }

  private Optional<Neighbour> neighbour(YamlMap entry) {
    int before = entries.problems();
    Optional<PartnershipId> partnership = entry.made("partnership", PartnershipId::of);
    Optional<String> name = entry.text("name");
    Optional<String> shares = entry.optionalText("shares");
    return entries.made(
        entry, before, () -> new Neighbour(partnership.orElseThrow(), name.orElseThrow(), shares));
  }

  private Optional<AreaFigure> figure(YamlMap entry) {
    int before = entries.problems();
    Optional<String> what = entry.text("what");
    Optional<Quantity> figure = entry.made("figure", Quantity::parse);
    Optional<LocalDate> asAt = entry.optionallyMade("as-at", Dates::parse);
    boolean reproducible = entry.optionalTruth("reproducible").orElse(true);
    List<LegalBasis> citations = entries.citations(entry);
    return entries.made(
        entry,
        before,
        () ->
            new AreaFigure(
                what.orElseThrow(), figure.orElseThrow(), asAt, reproducible, citations));
  }

  private void successions(List<YamlMap> entries, List<Succession> to) {
    entries.forEach(entry -> succession(entry).ifPresent(to::add));
  }

  private Optional<Succession> succession(YamlMap entry) {
    Succession.Builder succession = Succession.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("partnership", PartnershipId::of).ifPresent(succession::partnership);
          entry.text("name").ifPresent(succession::name);
          entry.constant("by", SuccessionKind.values()).ifPresent(succession::by);
          entry.made("date", Dates::parse).ifPresent(succession::date);
        },
        succession::inForce,
        succession::citations,
        succession::interpretation,
        succession::build);
  }
}
