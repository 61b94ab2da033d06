// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who reads a report, and what is kept from them. Each audience has a report of its own; whoever is
 * of two can hold one against the other.
 *
 * @param name for example {@code public} or {@code partnership}; not blank
 * @param policy what is kept from them; empty if they see everything
 */
public record Audience(String name, Optional<DisclosurePolicy> policy) {

  /**
   * Checks the parts.
   *
   * @param name for example {@code public} or {@code partnership}; not blank
   * @param policy what is kept from them; empty if they see everything
   * @throws IllegalArgumentException if the name is blank
   */
  public Audience {
    requireNonNull(policy, "policy");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("the name of an audience must not be blank");
    }
  }

  /**
   * Returns an audience that sees what a policy leaves.
   *
   * @param name for example {@code public}; not blank
   * @param policy what is kept from them
   * @return the audience
   * @throws IllegalArgumentException if the name is blank
   */
  public static Audience under(String name, DisclosurePolicy policy) {
    return new Audience(name, Optional.of(policy));
  }

  /**
   * Returns an audience that sees everything.
   *
   * @param name for example {@code partnership}; not blank
   * @return the audience
   * @throws IllegalArgumentException if the name is blank
   */
  public static Audience seeingEverything(String name) {
    return new Audience(name, Optional.empty());
  }
}
