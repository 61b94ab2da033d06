// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.reference.Entry;

/** Finds the entry that an id names on a day. */
final class Naming {
  private Naming() {}

  static <E extends Entry, I> E entry(
      List<E> entries, LocalDate day, Function<E, I> idOf, I id, String what) {
    return entries.stream()
        .filter(entry -> entry.holdsOn(day) && idOf.apply(entry).equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(entries, day, idOf, id, what));
  }

  private static <E extends Entry, I> IllegalArgumentException unknown(
      List<E> entries, LocalDate day, Function<E, I> idOf, I id, String what) {
    List<String> otherDays = new ArrayList<>();
    Set<I> ids = new LinkedHashSet<>();
    for (E entry : entries) {
      ids.add(idOf.apply(entry));
      if (idOf.apply(entry).equals(id)) {
        otherDays.add(entry.inForce().toString());
      }
    }
    return new IllegalArgumentException(
        what
            + " must be one of "
            + (otherDays.isEmpty() ? ids.toString() : "the day " + day)
            + " but was "
            + id
            + (otherDays.isEmpty() ? "" : ", which is there " + String.join(", ", otherDays)));
  }
}
