// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands that a record was made from.
 *
 * @param document for example {@code NCSCP annual report 2024/25}
 * @param place the page, heading or sheet in it; empty if it is not said
 */
public record RecordSource(String document, Optional<String> place) implements Serializable {

  /** As it is serialised: an {@link Optional} cannot be. */
  private record Written(String document, @Nullable String place) implements Serializable {
    private Object readResolve() {
      return new RecordSource(document, Optional.ofNullable(place));
    }
  }

  /**
   * Checks the parts.
   *
   * @param document the document
   * @param place the page, heading or sheet in it
   * @throws IllegalArgumentException if a part is blank
   */
  public RecordSource {
    if (requireNonNull(document, "document").isBlank()) {
      throw new IllegalArgumentException("source must not be blank");
    }
    if (requireNonNull(place, "place").filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("place of the source must not be blank");
    }
  }

  /**
   * Returns a place in a document.
   *
   * @param document for example {@code NCSCP annual report 2024/25}
   * @param place for example {@code Breakdown of Funding}
   * @return the reference
   * @throws IllegalArgumentException if a part is blank
   */
  public static RecordSource of(String document, String place) {
    return new RecordSource(document, Optional.of(place));
  }

  private Object writeReplace() {
    return new Written(document, place.orElse(null));
  }

  /** Returns for example {@code NCSCP annual report 2024/25, Breakdown of Funding}. */
  @Override
  public String toString() {
    return document + place.map(at -> ", " + at).orElse("");
  }
}
