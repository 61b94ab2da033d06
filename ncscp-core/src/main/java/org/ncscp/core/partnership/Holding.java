// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PersonReference;

/**
 * A person who acts for a post.
 *
 * @param person a pseudonym
 * @param capacity holder, interim holder or deputy
 * @param scope what a deputy may decide; empty for everything
 * @param during the first and the last day included
 */
public record Holding(
    PersonReference person, Capacity capacity, Set<DecisionKind> scope, EffectivePeriod during) {

  /**
   * Checks the parts.
   *
   * @param person a pseudonym
   * @param capacity holder, interim holder or deputy
   * @param scope what a deputy may decide; empty for everything
   * @param during the first and the last day included
   * @throws IllegalArgumentException if there is a {@code scope} for other than a deputy
   */
  public Holding {
    requireNonNull(person, "person");
    requireNonNull(capacity, "capacity");
    scope = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(scope, "scope")));
    requireNonNull(during, "during");
    if (capacity != Capacity.DEPUTY && !scope.isEmpty()) {
      throw new IllegalArgumentException(
          "scope must be left out for a " + capacity.description() + " but was " + scope);
    }
  }
}
