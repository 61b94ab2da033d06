// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where something stands that a record was made from.
 *
 * @param document for example {@code NCSCP annual report 2024/25}
 * @param place the page, heading or sheet in it; empty if it is not said
 */
public record RecordSource(String document, Optional<String> place) {

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

  /** Returns for example {@code NCSCP annual report 2024/25, Breakdown of Funding}. */
  @Override
  public String toString() {
    return document + place.map(at -> ", " + at).orElse("");
  }
}
