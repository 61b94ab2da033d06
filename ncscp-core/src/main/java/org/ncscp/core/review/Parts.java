// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.internal.Names;

/** The parts of steps, in one order whatever the order in which they were given. */
final class Parts {
  private Parts() {}

  static <T> Set<T> inOrder(String what, Collection<T> parts) {
    Comparator<T> byWord =
        comparing(part -> part instanceof Enum<?> constant ? constant.name() : part.toString());
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(requireNonNull(parts, what).stream().sorted(byWord).toList()));
  }

  static <T> void requireOnce(String what, List<T> parts, Function<T, ?> key) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(what + " must be there at least once");
    }
    Set<Object> seen = new HashSet<>();
    for (T part : parts) {
      if (!seen.add(key.apply(part))) {
        throw new IllegalArgumentException(
            what + " must be there once but was there again: " + key.apply(part));
      }
    }
  }

  /** A constant as a sentence has it. */
  static String inWords(Enum<?> constant) {
    return Names.word(constant).replace('-', ' ');
  }
}
