// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;

/**
 * The score of an agency on a standard after others looked at it: what the agency gave itself, or
 * another, with the reason. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Quality Assurance &amp; Audits.
 */
@Value.Immutable
public abstract class Section11Moderation implements YearRecord, WithSection11Moderation {
  Section11Moderation() {}

  /**
   * Returns in which cycle.
   *
   * @return the cycle
   */
  public abstract AssessmentCycle cycle();

  /**
   * Returns whose score it is.
   *
   * @return the agency
   */
  public abstract OrganisationId agency();

  /**
   * Returns against which standard.
   *
   * @return the standard
   */
  public abstract StandardId standard();

  /**
   * Returns the score that was moderated.
   *
   * @return what the agency gave itself; empty if it did not assess itself
   */
  public abstract Optional<@PositiveOrZero Integer> assessed();

  /**
   * Returns the score after moderation.
   *
   * @return a score on the scale of the standard
   */
  @PositiveOrZero
  public abstract int moderated();

  /**
   * Returns why.
   *
   * @return the text, withheld; empty only if the score stayed the same
   */
  public abstract Optional<FreeText> reason();

  /**
   * Returns who moderated.
   *
   * @return a body, group or post, never a person
   */
  public abstract BodyId by();

  /**
   * Returns when.
   *
   * @return a day not after that on which it was recorded
   */
  public abstract LocalDate day();

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
    provenance().requireHappened("day", day());
    if (reason().isEmpty() && !assessed().equals(Optional.of(moderated()))) {
      throw new IllegalArgumentException(
          "reason must be given where moderated differs from assessed, but they were "
              + moderated()
              + " and "
              + assessed().map(String::valueOf).orElse("blank"));
    }
  }

  /** Builds a {@link Section11Moderation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSection11Moderation.Builder {
    Builder() {}
  }
}
