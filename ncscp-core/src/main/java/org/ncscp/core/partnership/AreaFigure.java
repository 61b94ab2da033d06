// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Quantity;

/**
 * A figure about the area, as it is stated.
 *
 * @param what what it counts
 * @param figure the figure with its qualifier
 * @param asAt the day of which it speaks, or empty if none is stated
 * @param reproducible false for a figure whose parts are not stated
 * @param citations where it stands
 */
public record AreaFigure(
    String what,
    Quantity figure,
    Optional<LocalDate> asAt,
    boolean reproducible,
    List<LegalBasis> citations) {

  /**
   * Checks the parts.
   *
   * @param what what it counts
   * @param figure the figure with its qualifier
   * @param asAt the day of which it speaks, or empty if none is stated
   * @param reproducible false for a figure whose parts are not stated
   * @param citations where it stands
   * @throws IllegalArgumentException if {@code what} is blank
   */
  public AreaFigure {
    if (requireNonNull(what, "what").isBlank()) {
      throw new IllegalArgumentException("what must not be blank");
    }
    requireNonNull(figure, "figure");
    requireNonNull(asAt, "asAt");
    citations = List.copyOf(requireNonNull(citations, "citations"));
  }
}
