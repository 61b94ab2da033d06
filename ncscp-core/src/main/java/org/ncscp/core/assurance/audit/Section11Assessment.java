// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;

/**
 * How an agency scores itself on a standard. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Quality Assurance &amp; Audits.
 */
@Value.Immutable
public abstract class Section11Assessment implements YearRecord, WithSection11Assessment {
  Section11Assessment() {}

  /**
   * Returns in which cycle.
   *
   * @return the cycle
   */
  public abstract AssessmentCycle cycle();

  /**
   * Returns who assessed itself.
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
   * Returns the score.
   *
   * @return a score on the scale of the standard
   */
  @PositiveOrZero
  public abstract int score();

  /**
   * Returns on what the score rests.
   *
   * @return the text, withheld; empty if none was given
   */
  public abstract Optional<FreeText> evidence();

  /**
   * Returns when.
   *
   * @return a day not after that on which it was recorded
   */
  public abstract LocalDate assessed();

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
    provenance().requireHappened("assessed", assessed());
  }

  /** Builds a {@link Section11Assessment}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSection11Assessment.Builder {
    Builder() {}
  }
}
