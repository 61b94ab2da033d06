// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.reference.PartnershipId;

/**
 * A partnership with which this one works.
 *
 * @param partnership which
 * @param name what it is called
 * @param shares what they share, in words
 */
public record Neighbour(PartnershipId partnership, String name, Optional<String> shares) {

  /**
   * Checks the parts.
   *
   * @param partnership which
   * @param name what it is called
   * @param shares what they share, in words
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Neighbour {
    requireNonNull(partnership, "partnership");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    requireNonNull(shares, "shares");
  }
}
