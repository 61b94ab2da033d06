// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ThemeId;

/**
 * One version of a course of the training programme. A course that changes keeps its name and gets
 * another version, from the day after the last day of the one before. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Inter-Agency Training.
 */
@Value.Immutable
public abstract class Course implements YearRecord, WithCourse {
  Course() {}

  /**
   * Returns its name in the programme, the same for every version.
   *
   * @return the id
   */
  public abstract CourseId course();

  /**
   * Returns what it is called.
   *
   * @return for example {@code Working Together to Safeguard Children}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns which element of the programme it belongs to.
   *
   * @return the element
   */
  public abstract CourseElement element();

  /**
   * Returns its level in the partnership's competency framework.
   *
   * @return the level; empty if it is not stated
   */
  public abstract Optional<CompetencyLevel> level();

  /**
   * Returns its place in the partnership's learning pathway.
   *
   * @return for example {@code After the introduction}; empty if it is not stated
   */
  public abstract Optional<String> pathwayPlace();

  /**
   * Returns who delivers it.
   *
   * @return a body, group or post; empty if that is not stated or differs by session
   */
  public abstract Optional<BodyId> deliveredBy();

  /**
   * Returns what it is about.
   *
   * @return themes of the partnership's list, in the order given, maybe none
   */
  public abstract Set<ThemeId> themes();

  /**
   * Returns on which days this version is offered.
   *
   * @return the first and the last day included
   */
  public abstract EffectivePeriod offered();

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
    if (pathwayPlace().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("pathway-place must not be blank");
    }
  }

  /** Builds a {@link Course}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableCourse.Builder {
    Builder() {}
  }
}
