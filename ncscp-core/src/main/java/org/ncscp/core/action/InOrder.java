// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Sets in one order, whatever the order in which their parts were given. */
final class InOrder {
  private InOrder() {}

  static <T> Set<T> by(Function<T, String> key, Collection<T> parts) {
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(
            parts.stream()
                .sorted(comparing(key).thenComparing(part -> part.getClass().getName()))
                .toList()));
  }

  /** Whether two sets have their parts in the same order too. */
  static boolean same(Set<?> one, Set<?> other) {
    return List.copyOf(one).equals(List.copyOf(other));
  }
}
