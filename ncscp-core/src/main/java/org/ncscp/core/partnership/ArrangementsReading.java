// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleBookException;

/** Makes arrangements of a file, and collects all that is wrong with it. */
final class ArrangementsReading {
  /** The id and the days of a file that does not say them, and is refused for it. */
  private static final PartnershipId UNNAMED = PartnershipId.of("unnamed");

  private static final EffectivePeriod UNDATED = EffectivePeriod.from(LocalDate.EPOCH);

  private final YamlMap file;
  private final Problems problems;
  private final Ids ids = new Ids();

  private ArrangementsReading(YamlMap file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static Arrangements read(InputStream in, String name, RuleBook national) throws IOException {
    requireNonNull(name, "name");
    requireNonNull(national, "national");
    byte[] bytes = YamlMap.bytes(requireNonNull(in, "in"));
    Problems problems = new Problems();
    Optional<YamlMap> file = YamlMap.parse(new ByteArrayInputStream(bytes), problems);
    Optional<Arrangements> arrangements = Optional.empty();
    if (file.isPresent()) {
      LocalRules rules = localRules(file.get(), bytes, national, problems);
      arrangements = new ArrangementsReading(file.get(), problems).arrangements(rules);
    }
    if (problems.count() > 0) {
      throw new ArrangementsException(name, problems.list());
    }
    return arrangements.orElseThrow();
  }

  /** The rule book reads its section from the whole file, so that its problems have their lines. */
  private static LocalRules localRules(
      YamlMap file, byte[] bytes, RuleBook national, Problems problems) throws IOException {
    Optional<YamlMap> section = file.optionalMap("rule-book");
    if (section.isEmpty()) {
      return LocalRules.none(national);
    }
    try {
      RuleBook both = national.overlaidBy(new ByteArrayInputStream(bytes), "rule-book");
      return LocalRules.of(section.get(), both);
    } catch (RuleBookException e) {
      e.problems().forEach(problems::add);
      return LocalRules.none(national);
    }
  }

  private Optional<Arrangements> arrangements(LocalRules rules) {
    boolean rulesRead = rules.text().isPresent();
    Arrangements.Builder builder = Arrangements.builder().rules(rules);
    Optional<PartnershipId> id = file.made("arrangements", PartnershipId::of);
    file.text("name").ifPresent(builder::name);
    file.optionalText("abbreviation").ifPresent(builder::abbreviation);
    file.made("edition", Dates::parse).ifPresent(builder::edition);
    file.optionalConstant("scope", Scope.values()).ifPresent(builder::scope);
    file.optionallyMade("in-operation-since", Dates::parse).ifPresent(builder::inOperationSince);
    declare();
    Draft draft = new Draft(id.orElse(UNNAMED));
    EntryReading entries = new EntryReading(problems, sources(), always());
    versions(draft, entries);
    new AreaReading(entries).read(file, draft);
    new PeopleReading(entries, ids).read(file, draft);
    new GroupReading(entries, ids, draft.id).read(file, draft.groups);
    new PolicyReading(entries).read(file, draft);
    file.refuseUnread();
    Checks.check(draft, ids, entries);
    RuleChecks ruleChecks = new RuleChecks(rules.ruleBook(), entries);
    if (!rulesRead) {
      file.optionalMap("rule-book").ifPresent(ruleChecks::declare);
    }
    ruleChecks.check(draft);
    if (problems.count() > 0) {
      return Optional.empty();
    }
    draft.into(builder);
    return Optional.of(builder.build());
  }

  private void versions(Draft draft, EntryReading entries) {
    for (YamlMap entry : file.list("versions")) {
      ArrangementsVersion.Builder version = ArrangementsVersion.builder();
      entry.made("from", Dates::parse);
      entries
          .entry(
              entry,
              () -> entry.text("title").ifPresent(version::title),
              version::inForce,
              version::citations,
              version::interpretation,
              version::build)
          .ifPresent(draft.versions::add);
    }
  }

  /** The days of an entry that does not say its own: from the first version on. */
  private EffectivePeriod always() {
    return file.list("versions").stream()
        .findFirst()
        .flatMap(first -> first.optionallyMade("from", Dates::parse))
        .map(EffectivePeriod::from)
        .orElse(UNDATED);
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    file.optionalMap("sources")
        .ifPresent(
            map -> {
              for (String key : map.keys()) {
                map.optionalMap(key).flatMap(Source::read).ifPresent(s -> sources.put(key, s));
              }
            });
    return sources;
  }

  /** Notes every id beforehand, so that an entry may name one that comes later or is wrong. */
  private void declare() {
    declare("organisations", OrganisationId::of, ids.organisations);
    declare("posts", PostId::of, ids.posts);
    declare("boards", BoardId::of, ids.boards);
    for (YamlMap partner : file.optionalList("partners")) {
      partner
          .optionallyMade("organisation", OrganisationId::of)
          .ifPresent(id -> Ids.declare(id, ids.partners));
    }
    for (YamlMap group : file.optionalList("groups")) {
      List<SeatId> seats = new ArrayList<>();
      for (YamlMap seat : group.optionalList("seats")) {
        seat.optionallyMade("seat", SeatId::of).ifPresent(seats::add);
      }
      group.optionallyMade("id", GroupId::of).ifPresent(id -> ids.declareGroup(id, seats));
      declareKinds(group, "decisions", "kinds");
      declareKinds(group, "reserved-matters", "kinds");
    }
    declareKinds(file, "delegations", "decisions");
  }

  private void declareKinds(YamlMap of, String list, String key) {
    for (YamlMap entry : of.optionalList(list)) {
      ids.decisionKinds.addAll(entry.texts(key, DecisionKind::of));
    }
  }

  private <T> void declare(String key, Function<String, T> maker, Map<T, Integer> to) {
    for (YamlMap entry : file.optionalList(key)) {
      entry.optionallyMade("id", maker).ifPresent(id -> Ids.declare(id, to));
    }
  }
}
