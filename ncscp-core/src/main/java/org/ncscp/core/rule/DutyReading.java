// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.EffectivePeriod;

/** Reads recurring duties with their versions. */
final class DutyReading {
  private final ProvisionReading provisions;
  private final Map<String, RecurringPeriod> periods;
  private final Problems problems;

  DutyReading(
      ProvisionReading provisions, Map<String, RecurringPeriod> periods, Problems problems) {
    this.provisions = provisions;
    this.periods = periods;
    this.problems = problems;
  }

  Optional<RecurringDuty> duty(YamlMap entry) {
    return provisions.inVersions(entry, this::version, RecurringDuty::new);
  }

  private Optional<DutyVersion> version(YamlMap entry) {
    int before = problems.count();
    Optional<Provision> provision = provisions.provision(entry);
    Optional<EffectivePeriod> inForce = provisions.period(entry);
    Optional<FactKind> occurrence = entry.made("occurrence", provisions::knownFact);
    Optional<Frequency> frequency = frequency(entry);
    Optional<Ambiguity> ambiguity = entry.optionalMap("ambiguity").flatMap(this::ambiguity);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new DutyVersion(
            inForce.orElseThrow(),
            provision.orElseThrow(),
            occurrence.orElseThrow(),
            frequency.orElseThrow(),
            ambiguity));
  }

  private Optional<Frequency> frequency(YamlMap entry) {
    List<String> said =
        List.of("at-least", "no-further-apart-than", "each-item-within").stream()
            .filter(entry::has)
            .toList();
    if (said.size() != 1) {
      entry.refuse(
          "must have one of at-least, no-further-apart-than, each-item-within but had " + said);
      said.forEach(entry::optionalText);
      return Optional.empty();
    }
    String key = said.get(0);
    if (key.equals("at-least")) {
      Optional<Integer> times = entry.wholeNumber(key);
      Optional<RecurringPeriod> period = entry.made("in-each", this::knownPeriod);
      return times.flatMap(
          n -> period.flatMap(p -> made(entry, key, () -> new Frequency.TimesInEach(n, p))));
    }
    Optional<TimeLimit> limit = entry.made(key, TimeLimit::parse);
    Optional<TimeLimit> atRisk = entry.made("at-risk", TimeLimit::parse);
    return limit.flatMap(
        l ->
            atRisk.flatMap(
                r ->
                    made(
                        entry,
                        key,
                        () ->
                            key.equals("each-item-within")
                                ? new Frequency.EachItemWithin(l, r)
                                : new Frequency.NoFurtherApart(l, r))));
  }

  private static Optional<Frequency> made(YamlMap entry, String key, Supplier<Frequency> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      entry.refuse(key, "is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  private RecurringPeriod knownPeriod(String name) {
    RecurringPeriod period = periods.get(name);
    if (period == null) {
      throw new IllegalArgumentException("\"" + name + "\" is not among the periods of the book");
    }
    return period;
  }

  private Optional<Ambiguity> ambiguity(YamlMap entry) {
    Optional<String> wording = entry.text("wording");
    Optional<String> readAs = entry.text("read-as");
    List<String> alternatives = entry.texts("alternatives", text -> text);
    entry.refuseUnread();
    if (alternatives.isEmpty()) {
      entry.refuse("alternatives", "must have at least one");
    }
    if (wording.isEmpty() || readAs.isEmpty() || alternatives.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Ambiguity(wording.get(), readAs.get(), alternatives));
  }
}
