// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/** Reads what rules and duties have in common. */
final class ProvisionReading {
  private final Set<BodyId> bodies;
  private final Set<FactKind> facts;
  private final Problems problems;

  ProvisionReading(Set<BodyId> bodies, Set<FactKind> facts, Problems problems) {
    this.bodies = bodies;
    this.facts = facts;
    this.problems = problems;
  }

  /** Reads a provision of its own: all of it must be there. */
  Optional<Provision> provision(YamlMap entry) {
    int before = problems.count();
    entry.text("title");
    entry.text("responsible");
    entry.list("citations");
    Provision.Builder builder = Provision.builder();
    apply(entry, builder);
    return problems.count() > before ? Optional.empty() : Optional.of(builder.build());
  }

  /** Sets what an entry says: single things replace, recipients and citations are added. */
  void apply(YamlMap entry, Provision.Builder builder) {
    entry.optionalText("title").ifPresent(builder::title);
    entry.optionalConstant("strength", Strength.values()).ifPresent(builder::strength);
    body(entry, "responsible").ifPresent(builder::responsible);
    builder.addAllRecipients(entry.texts("recipients", this::knownBody));
    for (YamlMap citation : entry.optionalList("citations")) {
      legalBasis(citation).ifPresent(builder::addCitation);
    }
    entry.optionalText("interpretation").ifPresent(builder::interpretation);
  }

  /** The days on which something is in force. */
  Optional<EffectivePeriod> period(YamlMap entry) {
    Optional<LocalDate> from = entry.made("from", Dates::parse);
    Optional<LocalDate> to = entry.optionallyMade("to", Dates::parse);
    if (from.isEmpty() || (entry.has("to") && to.isEmpty())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EffectivePeriod(from.get(), to));
    } catch (IllegalArgumentException e) {
      entry.refuse("to", "is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** The entries of the versions, their order checked; a rule without versions is its only one. */
  private List<YamlMap> versionEntries(YamlMap entry) {
    if (!entry.has("versions")) {
      return List.of(entry);
    }
    for (String key : List.of("from", "to")) {
      if (entry.has(key)) {
        entry.refuse(key, "must stand at the versions");
      }
    }
    List<YamlMap> entries =
        entry.optionalList("versions").stream().map(v -> v.inheriting(entry)).toList();
    EffectivePeriod last = null;
    for (YamlMap version : entries) {
      int before = problems.count();
      Optional<EffectivePeriod> period = period(version);
      if (last != null && period.isPresent()) {
        Versions.clash(last, period.get()).ifPresent(clash -> version.refuse("from", clash));
      }
      last = problems.count() > before ? null : period.orElse(null);
    }
    return entries;
  }

  /** Reads a rule or duty with its versions; nothing, and the problems noted, if one is wrong. */
  <V, T> Optional<T> inVersions(
      YamlMap entry,
      Function<YamlMap, Optional<V>> versionReader,
      BiFunction<RuleId, List<V>, T> maker) {
    int before = problems.count();
    Optional<RuleId> id = entry.made("id", RuleId::of);
    List<V> versions = new ArrayList<>();
    for (YamlMap version : versionEntries(entry)) {
      versionReader.apply(version).ifPresent(versions::add);
      version.refuseUnread();
    }
    entry.refuseUnread();
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.apply(id.orElseThrow(), versions));
    } catch (IllegalArgumentException e) {
      entry.refuse("is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  FactKind knownFact(String text) {
    FactKind kind = FactKind.of(text);
    if (!facts.contains(kind)) {
      throw new IllegalArgumentException("\"" + kind + "\" is not among the facts of the book");
    }
    return kind;
  }

  Optional<BodyId> body(YamlMap entry, String key) {
    return entry.optionallyMade(key, this::knownBody);
  }

  BodyId knownBody(String text) {
    BodyId body = BodyId.of(text);
    if (!bodies.contains(body)) {
      throw new IllegalArgumentException("\"" + body + "\" is not among the bodies of the book");
    }
    return body;
  }

  private Optional<LegalBasis> legalBasis(YamlMap citation) {
    Optional<String> instrument = citation.text("instrument");
    Optional<String> provision = citation.text("provision");
    Optional<Force> force = citation.constant("force", Force.values());
    Optional<Evidence> evidence = citation.constant("evidence", Evidence.values());
    citation.refuseUnread();
    if (instrument.isEmpty() || provision.isEmpty() || force.isEmpty() || evidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        LegalBasis.builder()
            .instrument(instrument.get())
            .provision(provision.get())
            .force(force.get())
            .evidence(evidence.get())
            .build());
  }
}
