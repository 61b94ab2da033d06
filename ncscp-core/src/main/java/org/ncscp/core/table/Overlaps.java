// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * Two of the same that are in force together on a day at least.
 *
 * @param <T> what they are
 * @param earlier the one that begins first or, on the same day, stands first
 * @param later the other
 */
public record Overlaps<T>(T earlier, T later) {

  /** Every pair of one kind that overlaps, each kind where its first stands, then by their days. */
  public static <T> List<Overlaps<T>> of(
      Collection<T> all, Function<T, ?> kindOf, Function<T, EffectivePeriod> periodOf) {
    Map<Object, List<T>> kinds = new LinkedHashMap<>();
    for (T one : all) {
      kinds.computeIfAbsent(kindOf.apply(one), kind -> new ArrayList<>()).add(one);
    }
    Function<T, LocalDate> begin = one -> periodOf.apply(one).from();
    List<Overlaps<T>> overlaps = new ArrayList<>();
    for (List<T> kind : kinds.values()) {
      kind.sort(comparing(begin));
      for (int i = 0; i < kind.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (periodOf.apply(kind.get(j)).overlaps(periodOf.apply(kind.get(i)))) {
            overlaps.add(new Overlaps<>(kind.get(j), kind.get(i)));
          }
        }
      }
    }
    return overlaps;
  }
}
