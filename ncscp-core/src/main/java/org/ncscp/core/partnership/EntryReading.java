// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.LegalBasis;

/** Reads what all entries have in common, and remembers where each one stands. */
final class EntryReading implements Refusals {
  private final Problems problems;
  private final Map<String, Source> sources;
  private final EffectivePeriod always;
  private final IdentityHashMap<Object, YamlMap> origins = new IdentityHashMap<>();

  private final Deque<LeftOut> leftOut = new ArrayDeque<>();

  /**
   * Begins.
   *
   * @param sources what entries may cite
   * @param always the days of an entry that does not say its own
   */
  EntryReading(Problems problems, Map<String, Source> sources, EffectivePeriod always) {
    this.problems = problems;
    this.sources = sources;
    this.always = always;
  }

  /**
   * Reads an entry: what it says itself, then what all entries may say.
   *
   * @param parts reads the entry's own keys into its builder
   * @return the entry, or nothing if anything is wrong in it
   */
  <T> Optional<T> entry(
      YamlMap entry,
      Runnable parts,
      Consumer<EffectivePeriod> inForce,
      Consumer<List<LegalBasis>> citations,
      Consumer<String> interpretation,
      Supplier<T> build) {
    return part(
        entry,
        () -> {
          parts.run();
          period(entry).ifPresent(inForce);
          citations.accept(citations(entry));
          entry.optionalText("interpretation").ifPresent(interpretation);
        },
        build);
  }

  /** Reads a part of an entry that has no days of its own. */
  <T> Optional<T> part(YamlMap entry, Runnable parts, Supplier<T> build) {
    int before = problems();
    parts.run();
    return made(entry, before, build);
  }

  /** Returns how many problems there are, to be handed to {@link #made} after the reading. */
  int problems() {
    return problems.count();
  }

  /** Makes a part of what was read, unless anything was wrong in it other than in its parts. */
  <T> Optional<T> made(YamlMap entry, int before, Supplier<T> build) {
    entry.refuseUnread();
    int inParts = inParts(before);
    if (problems.count() - before > inParts) {
      leaveOut(before);
      return Optional.empty();
    }
    try {
      T made = build.get();
      origins.put(made, entry);
      return Optional.of(made);
    } catch (IllegalArgumentException e) {
      if (inParts == 0) {
        entry.refuse("is refused: " + e.getMessage());
      }
      leaveOut(before);
      return Optional.empty();
    }
  }

  /** How many of the problems since then belong to parts that are left out already. */
  private int inParts(int before) {
    int count = 0;
    for (LeftOut part : leftOut) {
      if (part.from < before) {
        break;
      }
      count += part.to - part.from;
    }
    return count;
  }

  private void leaveOut(int before) {
    while (!leftOut.isEmpty() && leftOut.peek().from >= before) {
      leftOut.pop();
    }
    leftOut.push(new LeftOut(before, problems.count()));
  }

  /** The problems, by their number, for which a part is left out of its entry. */
  private record LeftOut(int from, int to) {}

  @Override
  public void refuse(Object entry, String key, String message) {
    YamlMap origin = origins.get(entry);
    if (origin == null) {
      problems.add(key + " " + message);
    } else {
      origin.refuse(key, message);
    }
  }

  /** The days of an entry; for what must say its own, {@code from} is missing otherwise. */
  Optional<EffectivePeriod> ownPeriod(YamlMap entry) {
    entry.made("from", Dates::parse);
    return period(entry);
  }

  List<LegalBasis> citations(YamlMap entry) {
    List<LegalBasis> citations = new ArrayList<>();
    entry
        .optionalMap("cites")
        .ifPresent(
            cites -> {
              for (String name : cites.keys()) {
                List<String> sections = cites.texts(name, text -> text);
                Source source = sources.get(name);
                if (source == null) {
                  cites.refuse(name, "is not among the sources");
                } else {
                  sections.forEach(section -> citations.add(source.section(section)));
                }
              }
            });
    return citations;
  }

  private Optional<EffectivePeriod> period(YamlMap entry) {
    int before = problems.count();
    Optional<LocalDate> from = entry.optionallyMade("from", Dates::parse);
    Optional<LocalDate> to = entry.optionallyMade("to", Dates::parse);
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new EffectivePeriod(from.orElse(always.from()), to.isPresent() ? to : always.to()));
    } catch (IllegalArgumentException e) {
      entry.refuse(entry.has("to") ? "to" : "from", "is refused: " + e.getMessage());
      return Optional.empty();
    }
  }
}
