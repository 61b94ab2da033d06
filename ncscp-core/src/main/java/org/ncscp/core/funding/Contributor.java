// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.reference.OrganisationId;

/**
 * Where money comes from: an organisation of the arrangements, or another source such as a
 * government grant.
 *
 * @param organisation the organisation; empty for another source
 * @param other another source in words; empty for an organisation
 */
public record Contributor(Optional<OrganisationId> organisation, Optional<String> other) {

  /**
   * Checks that it is one of the two.
   *
   * @param organisation the organisation
   * @param other another source in words
   * @throws IllegalArgumentException if it is both or neither, or {@code other} is blank
   */
  public Contributor {
    requireNonNull(organisation, "organisation");
    requireNonNull(other, "other");
    if (organisation.isPresent() == other.isPresent()) {
      throw new IllegalArgumentException(
          "contributor must be one of organisation and other contributor but was "
              + (other.isPresent() ? "both" : "neither"));
    }
    if (other.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("other contributor must not be blank");
    }
  }

  /**
   * Returns an organisation as a contributor.
   *
   * @param organisation the organisation
   * @return the contributor
   */
  public static Contributor of(OrganisationId organisation) {
    return new Contributor(Optional.of(organisation), Optional.empty());
  }

  /**
   * Returns another source as a contributor.
   *
   * @param other for example {@code Home Office grant}
   * @return the contributor
   * @throws IllegalArgumentException if it is blank
   */
  public static Contributor ofOther(String other) {
    return new Contributor(Optional.empty(), Optional.of(other));
  }

  /** Returns the id of the organisation, or the other source. */
  @Override
  public String toString() {
    return organisation.map(OrganisationId::value).or(() -> other).orElseThrow();
  }
}
