// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.Names;

/** How a figure stands against its target, in words: a colour alone says nothing to some people. */
public enum RatingWord {
  /** It is where it is to be: green. */
  ON_TARGET("green"),
  /** It is not, but not further off than is tolerated: amber. */
  WITHIN_TOLERANCE("amber"),
  /** It is further off: red. */
  OFF_TARGET("red"),
  /** There is a figure and no target for it. */
  NO_TARGET(null),
  /** There is no figure. */
  NOT_MEASURED(null);

  private final Optional<String> colour;

  RatingWord(@Nullable String colour) {
    this.colour = Optional.ofNullable(colour);
  }

  /**
   * Returns the rating in words.
   *
   * @return for example {@code within tolerance}
   */
  public String inWords() {
    return Names.word(this).replace('-', ' ');
  }

  /**
   * Returns the colour.
   *
   * @return green, amber or red; empty if nothing could be rated
   */
  public Optional<String> colour() {
    return colour;
  }
}
