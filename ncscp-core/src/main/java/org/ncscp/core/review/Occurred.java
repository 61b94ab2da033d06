// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.internal.Names;

/**
 * A step of which there is no more to say than when it happened.
 *
 * @param kind one of those of which that is so
 */
public record Occurred(StepKind kind) implements Step {

  /**
   * Refuses the kinds of which there is more to say.
   *
   * @param kind one of those of which that is so
   * @throws IllegalArgumentException if the kind has parts of its own
   */
  public Occurred {
    if (!requireNonNull(kind, "kind").plain()) {
      throw new IllegalArgumentException(
          "kind must be one that has no parts but was " + Names.word(kind));
    }
  }
}
