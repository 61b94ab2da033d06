// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;

/**
 * A standard against which agencies assess themselves in a cycle, and its scale. Immutable and
 * thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Quality Assurance &amp; Audits: the
 * section 11 audit of agencies against national standards; Children Act 2004, section 11.
 */
@Value.Immutable
public abstract class Section11Standard implements YearRecord, WithSection11Standard {
  Section11Standard() {}

  /**
   * Returns in which cycle.
   *
   * @return the cycle
   */
  public abstract AssessmentCycle cycle();

  /**
   * Returns which standard.
   *
   * @return its id, one record for each of a cycle
   */
  public abstract StandardId standard();

  /**
   * Returns what it says.
   *
   * @return its title: with another title it is another standard, even under the same id
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns the lowest score.
   *
   * @return zero or more
   */
  @PositiveOrZero
  public abstract int lowest();

  /**
   * Returns the highest score.
   *
   * @return above the lowest
   */
  public abstract int highest();

  /**
   * Tells whether a score is on the scale.
   *
   * @param score the score
   * @return true for the lowest and the highest too
   */
  public boolean hasOnScale(int score) {
    return score >= lowest() && score <= highest();
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
    if (highest() <= lowest()) {
      throw new IllegalArgumentException(
          "highest must be above lowest " + lowest() + " but was " + highest());
    }
  }

  /** Builds a {@link Section11Standard}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSection11Standard.Builder {
    Builder() {}
  }
}
