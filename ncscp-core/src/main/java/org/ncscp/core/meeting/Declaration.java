// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** An interest that somebody declared. Immutable and thread-safe. */
@Value.Immutable
public abstract class Declaration implements WithDeclaration {
  Declaration() {}

  /**
   * Returns the person who has the interest.
   *
   * @return a pseudonym; empty if a seat is given
   */
  public abstract Optional<PersonReference> person();

  /**
   * Returns the seat whose interest it is, whoever acts for it.
   *
   * @return empty if a person is given
   */
  public abstract Optional<SeatId> seat();

  /**
   * Returns what it concerns.
   *
   * @return an item of the agenda, or empty for the whole meeting
   */
  public abstract Optional<AgendaItemId> item();

  /**
   * Returns the interest.
   *
   * @return what was declared, withheld
   */
  public abstract FreeText interest();

  /**
   * Returns when it was declared.
   *
   * @return the moment, which may lie before the meeting
   */
  public abstract Instant declaredAt();

  /**
   * Tells whether who declared it took no part in what it concerns. Whether they also left the room
   * is for their attendance to say.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean recused() {
    return false;
  }

  /** Tells whether it concerns an item. */
  boolean concerns(AgendaItemId of) {
    return item().isEmpty() || item().get().equals(of);
  }

  /** Returns the seat or the person. */
  String declarant() {
    return seat().map(s -> "seat " + s).or(() -> person().map(Object::toString)).orElse("");
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    if (person().isPresent() == seat().isPresent()) {
      throw new IllegalArgumentException(
          "declaration must be of a person or a seat but was of "
              + (person().isPresent() ? person().get() + " and " + seat().get() : "neither"));
    }
  }

  /** Builds a {@link Declaration}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
