// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationKind;

/**
 * A whole class of relevant agencies.
 *
 * @param id its name in the arrangements and the rule book
 * @param name what the list calls it
 * @param kinds the kinds of organisation in it
 */
public record AgencyClass(BodyId id, String name, Set<OrganisationKind> kinds) {

  /**
   * Checks the parts.
   *
   * @param id its name in the arrangements and the rule book
   * @param name what the list calls it
   * @param kinds the kinds of organisation in it
   * @throws IllegalArgumentException if {@code name} is blank, or {@code kinds} is empty
   */
  public AgencyClass {
    requireNonNull(id, "id");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(kinds, "kinds")));
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("kinds must not be empty");
    }
  }
}
