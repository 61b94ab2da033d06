// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/**
 * Whoever has one vote: a seat, an organisation, a role of partners or a person.
 *
 * @param name unique in an electorate
 */
public record Voter(String name) {
  /**
   * Refuses a blank name.
   *
   * @param name unique in an electorate
   * @throws IllegalArgumentException if it is blank
   */
  public Voter {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("voter must have a name but it was blank");
    }
  }

  /**
   * Returns a seat that has a vote of its own.
   *
   * @param seat the seat
   * @return the voter
   */
  public static Voter of(SeatId seat) {
    return new Voter("seat " + seat);
  }

  /**
   * Returns an organisation that has one vote.
   *
   * @param organisation the organisation
   * @return the voter
   */
  public static Voter of(OrganisationId organisation) {
    return new Voter(organisation.value());
  }

  /**
   * Returns a person who has one vote.
   *
   * @param person the person
   * @return the voter
   */
  public static Voter of(PersonReference person) {
    return new Voter(person.value());
  }

  /** Returns the bare name. */
  @Override
  public String toString() {
    return name;
  }
}
