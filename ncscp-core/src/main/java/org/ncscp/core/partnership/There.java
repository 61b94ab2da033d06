// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;

/**
 * What may be named, and on which days it is there. An id of which some entry could not be read is
 * taken to be there always: what is wrong with that entry is noted at its own place.
 *
 * @param <T> the ids
 */
final class There<T> {
  private final Map<T, Integer> declared;
  private final Map<T, List<EffectivePeriod>> days = new HashMap<>();

  /** What is declared so often, by entries some of which could be read. */
  <E extends Entry> There(Map<T, Integer> declared, List<E> read, Function<E, T> id) {
    this.declared = declared;
    for (E entry : read) {
      days.computeIfAbsent(id.apply(entry), key -> new ArrayList<>()).add(entry.inForce());
    }
    days.values().forEach(periods -> periods.sort(comparing(EffectivePeriod::from)));
  }

  /** What was read. */
  static <E extends Entry, T> There<T> of(List<E> read, Function<E, T> id) {
    Map<T, Integer> counts = new HashMap<>();
    read.forEach(entry -> Ids.declare(id.apply(entry), counts));
    return new There<>(counts, read, id);
  }

  /** Tells whether every entry of an id could be read. */
  boolean isAllRead(T id) {
    return days.getOrDefault(id, List.of()).size() >= declared.getOrDefault(id, 0);
  }

  /**
   * Tells what is wrong with naming an id on some days.
   *
   * @param among what the ids are, in the plural
   */
  Optional<String> refusal(Object id, Optional<EffectivePeriod> on, String among) {
    Integer times = declared.get(id);
    if (times == null) {
      return Optional.of("\"" + id + "\" is not among the " + among);
    }
    List<EffectivePeriod> there = days.getOrDefault(id, List.of());
    if (there.size() < times || on.isEmpty() || Days.cover(there, on.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "\""
            + id
            + "\" must be there on all the days, "
            + on.get()
            + ", but is there "
            + String.join(", ", there.stream().map(EffectivePeriod::toString).toList()));
  }
}
