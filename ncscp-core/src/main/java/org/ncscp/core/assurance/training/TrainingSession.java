// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * One session of a course: planned, held or cancelled. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Inter-Agency Training.
 */
@Value.Immutable
public abstract class TrainingSession implements YearRecord, WithTrainingSession, Serializable {
  private static final long serialVersionUID = 1L;

  TrainingSession() {}

  /**
   * Returns what it is referred to by.
   *
   * @return the id
   */
  public abstract SessionId session();

  /**
   * Returns which course it is of.
   *
   * @return the course
   */
  public abstract CourseId course();

  /**
   * Returns the day on which it is held or was to be held.
   *
   * @return the day, the first of several
   */
  public abstract LocalDate day();

  /**
   * Returns how people take part.
   *
   * @return the format
   */
  public abstract SessionFormat format();

  /**
   * Returns who delivers it.
   *
   * @return a body, group or post; empty if it is not stated
   */
  public abstract Optional<BodyId> deliveredBy();

  /**
   * Returns how many people can take part.
   *
   * @return one or more; empty if there is no limit or it is not known
   */
  public abstract Optional<Integer> capacity();

  /**
   * Tells whether it was cancelled.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean cancelled() {
    return false;
  }

  /**
   * Returns why it was cancelled.
   *
   * @return the reason; empty for a session that was not cancelled
   */
  public abstract Optional<FreeText> cancellationReason();

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
    if (capacity().isPresent() && capacity().get() < 1) {
      throw new IllegalArgumentException("capacity must be 1 or more but was " + capacity().get());
    }
    if (cancelled() && cancellationReason().isEmpty()) {
      throw new IllegalArgumentException(
          "cancellation-reason must be given for a cancelled session but was left out");
    }
    if (!cancelled() && cancellationReason().isPresent()) {
      throw new IllegalArgumentException(
          "cancellation-reason must be left out for a session that is not cancelled but was given");
    }
  }

  /** Builds a {@link TrainingSession}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableTrainingSession.Builder {
    Builder() {}
  }
}
