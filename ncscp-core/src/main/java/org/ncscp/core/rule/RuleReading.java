// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/** Reads rules with their versions, and amendments of rules. */
final class RuleReading {
  private static final Set<String> COUNT_KEYS =
      Set.of(
          "trigger", "within", "at-least", "direction", "counting", "roll", "whichever", "origins");

  private final ProvisionReading provisions;
  private final WorkingDayProfile calendar;
  private final Problems problems;

  RuleReading(ProvisionReading provisions, WorkingDayProfile calendar, Problems problems) {
    this.provisions = provisions;
    this.calendar = calendar;
    this.problems = problems;
  }

  Optional<DeadlineRule> rule(YamlMap entry) {
    return provisions.inVersions(entry, this::version, DeadlineRule::new);
  }

  private Optional<RuleVersion> version(YamlMap entry) {
    int before = problems.count();
    Optional<Provision> provision = provisions.provision(entry);
    Optional<EffectivePeriod> inForce = provisions.period(entry);
    RuleVersion.Builder builder = RuleVersion.builder().workingDays(calendar);
    counts(entry, builder);
    apply(entry, builder);
    if (problems.count() > before || provision.isEmpty() || inForce.isEmpty()) {
      return Optional.empty();
    }
    return built(entry, builder.provision(provision.get()).inForce(inForce.get()));
  }

  private Optional<RuleVersion> built(YamlMap entry, RuleVersion.Builder builder) {
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      entry.refuse("is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Sets what an entry says beside its provision and its counts. */
  private void apply(YamlMap entry, RuleVersion.Builder builder) {
    entry.optionalConstant("calendar", WorkingDayProfile.values()).ifPresent(builder::workingDays);
    entry.optionallyMade("cut-off", LocalTime::parse).ifPresent(builder::cutOff);
    if (entry.has("met-by")) {
      builder.metBy(entry.texts("met-by", provisions::knownFact));
    }
    if (entry.has("cancelled-by")) {
      builder.cancelledBy(entry.texts("cancelled-by", provisions::knownFact));
    }
    entry.optionalMap("extension").flatMap(this::extension).ifPresent(builder::extension);
    entry
        .optionalTruth("stoppable")
        .ifPresent(yes -> builder.stopping(yes ? Stopping.PROVIDED : Stopping.FORBIDDEN));
  }

  private Optional<Extension> extension(YamlMap entry) {
    entry.text("approved-by");
    Optional<BodyId> approver = provisions.body(entry, "approved-by");
    List<BodyId> told = entry.texts("told", provisions::knownBody);
    Optional<String> reasons = entry.optionalText("reasons");
    entry.refuseUnread();
    return approver.map(body -> new Extension(body, told, reasons));
  }

  private void counts(YamlMap entry, RuleVersion.Builder builder) {
    List<Count> counts = new ArrayList<>();
    List<YamlMap> origins;
    if (entry.has("origins")) {
      origins = entry.optionalList("origins");
      entry.constant("whichever", Whichever.values()).ifPresent(builder::whichever);
      for (String key : List.of("trigger", "within", "at-least", "direction", "counting", "roll")) {
        if (entry.has(key)) {
          entry.refuse(key, "must stand at the origins");
        }
      }
    } else {
      origins = List.of(entry);
      builder.whichever(Optional.empty());
    }
    boolean atLeast = !origins.isEmpty() && origins.get(0).has("at-least");
    builder.obligation(atLeast ? Obligation.AT_LEAST : Obligation.WITHIN);
    for (YamlMap origin : origins) {
      count(origin, atLeast ? "at-least" : "within").ifPresent(counts::add);
      if (origin != entry) {
        origin.refuseUnread();
      }
    }
    builder.counts(counts);
  }

  private Optional<Count> count(YamlMap entry, String limitKey) {
    Optional<FactKind> trigger = entry.made("trigger", provisions::knownFact);
    Optional<TimeLimit> limit = entry.made(limitKey, TimeLimit::parse);
    Count.Builder builder = Count.builder();
    entry.optionalConstant("direction", Direction.values()).ifPresent(builder::direction);
    entry.optionalConstant("counting", Counting.values()).ifPresent(builder::counting);
    entry.optionalConstant("roll", Roll.values()).ifPresent(builder::roll);
    if (trigger.isEmpty() || limit.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(builder.trigger(trigger.get()).limit(limit.get()).build());
    } catch (IllegalArgumentException e) {
      entry.refuse(limitKey, "is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Amends a rule of the book from a day on. */
  void amendment(YamlMap entry, Map<RuleId, DeadlineRule> rules) {
    int before = problems.count();
    Optional<RuleId> id = entry.made("rule", RuleId::of);
    Optional<EffectivePeriod> period = provisions.period(entry);
    DeadlineRule rule = id.map(rules::get).orElse(null);
    if (id.isPresent() && rule == null) {
      entry.refuse("rule", "\"" + id.get() + "\" is not among the rules of the book");
    }
    if (rule == null || period.isEmpty()) {
      readAll(entry);
    }
    if (rule != null && period.isPresent()) {
      List<RuleVersion> versions = new ArrayList<>();
      for (RuleVersion version : rule.versions()) {
        versions.addAll(amended(version, entry, period.get()));
      }
      if (problems.count() == before && versions.equals(rule.versions())) {
        readAll(entry);
        entry.refuse(
            "from",
            "must leave the amendment something to amend: the rule is in force "
                + Versions.periods(rule.versions()));
      } else if (problems.count() == before) {
        rules.put(rule.id(), new DeadlineRule(rule.id(), versions));
      }
    }
    entry.refuseUnread();
  }

  /** Reads what an amendment says, onto what it amends. */
  private void read(YamlMap entry, Provision.Builder provision, RuleVersion.Builder version) {
    provisions.apply(entry, provision);
    if (COUNT_KEYS.stream().anyMatch(entry::has)) {
      counts(entry, version);
    }
    apply(entry, version);
  }

  /** Reads an amendment that cannot be applied, for what else is wrong with it. */
  private void readAll(YamlMap entry) {
    read(entry, Provision.builder(), RuleVersion.builder());
  }

  /** The version before, during and after the amendment. */
  private List<RuleVersion> amended(RuleVersion version, YamlMap entry, EffectivePeriod period) {
    LocalDate never = LocalDate.MAX;
    LocalDate first = version.inForce().from();
    LocalDate last = version.inForce().to().orElse(never);
    LocalDate from = period.from().isAfter(first) ? period.from() : first;
    LocalDate to = period.to().orElse(never).isBefore(last) ? period.to().orElse(never) : last;
    if (from.isAfter(to)) {
      return List.of(version);
    }
    List<RuleVersion> parts = new ArrayList<>();
    if (first.isBefore(from)) {
      parts.add(version.withInForce(EffectivePeriod.ofClosed(first, from.minusDays(1))));
    }
    patched(version, entry)
        .map(
            patched ->
                patched.withInForce(
                    to.equals(never)
                        ? EffectivePeriod.from(from)
                        : EffectivePeriod.ofClosed(from, to)))
        .ifPresent(parts::add);
    if (to.isBefore(last)) {
      parts.add(version.withInForce(new EffectivePeriod(to.plusDays(1), version.inForce().to())));
    }
    return parts;
  }

  private Optional<RuleVersion> patched(RuleVersion version, YamlMap entry) {
    int before = problems.count();
    Provision.Builder provision = Provision.builder().from(version.provision());
    RuleVersion.Builder builder = RuleVersion.builder().from(version);
    read(entry, provision, builder);
    if (problems.count() > before) {
      return Optional.empty();
    }
    Optional<RuleVersion> patched =
        built(entry, builder.provision(provision.build()))
            .map(
                local ->
                    local.counts().equals(version.counts())
                        ? local
                        : recounted(version, local, entry));
    patched
        .flatMap(local -> Weakening.of(version, local))
        .ifPresent(weakening -> entry.refuse("must not weaken the rule it amends: " + weakening));
    if (patched.filter(version::equals).isPresent()) {
      entry.refuse("must say something that the rule does not");
    }
    return patched;
  }

  /**
   * What the national sources state, and what the note on them explains, is not a count of its own:
   * its own sources come first, and its own note replaces that of the nation.
   */
  private static RuleVersion recounted(RuleVersion version, RuleVersion local, YamlMap entry) {
    String change = ": " + version.inWords() + ", but would be " + local.inWords();
    Provision inherited = version.provision();
    List<LegalBasis> citations = new ArrayList<>(local.provision().citations());
    if (citations.size() == inherited.citations().size()) {
      entry.refuse("citations", "must say where the amended count stands" + change);
    }
    if (inherited.interpretation().isPresent() && !entry.has("interpretation")) {
      entry.refuse(
          "interpretation",
          "must say how the amended count is read, instead of what the rule says of its own"
              + change);
    }
    Collections.rotate(citations, -inherited.citations().size());
    return local.withProvision(local.provision().withCitations(citations));
  }
}
