// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.TimetableStepId;

/**
 * A step of the local timetable of a kind of review. It holds for the reviews whose anchor is on
 * one of its days in force. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TimetableStep implements Entry, WithTimetableStep {
  TimetableStep() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract TimetableStepId id();

  /**
   * Returns what is to be done.
   *
   * @return in words
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns on which working days it is to be done.
   *
   * @return counted from the anchor of the timetable
   */
  public abstract WorkingDayWindow window();

  /**
   * Returns who is to do it.
   *
   * @return a body of the rule book, or empty if it is not stated
   */
  public abstract Optional<BodyId> responsible();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

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
  }

  /** Builds a {@link TimetableStep}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableTimetableStep.Builder {
    Builder() {}
  }
}
