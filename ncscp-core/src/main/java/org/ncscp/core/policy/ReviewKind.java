// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.TimeLimit;

/** A kind of review that the partnership may undertake. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReviewKind implements Entry, WithReviewKind {
  ReviewKind() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract ReviewKindId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns the group that decides whether one is undertaken.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<GroupId> decidedBy();

  /**
   * Returns by when it is to be finished.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<TimeLimit> within();

  /**
   * Returns when one is undertaken.
   *
   * @return maybe nothing stated
   */
  public abstract List<ReviewCriterion> criteria();

  /**
   * Returns the fact from whose day the steps of the timetable are counted.
   *
   * @return empty if there is no timetable
   */
  public abstract Optional<FactKind> timetableAnchor();

  /**
   * Returns which number the anchor's day has.
   *
   * @return day zero, if nothing is said
   */
  @Value.Default
  public DayNumbering numbering() {
    return DayNumbering.ANCHOR_IS_DAY_ZERO;
  }

  /**
   * Returns the local timetable.
   *
   * @return its steps on any day, in the order of the file; none if none is stated
   */
  public abstract List<TimetableStep> timetable();

  /**
   * Returns the methods by which one is undertaken.
   *
   * @return maybe none stated
   */
  public abstract List<ReviewMethod> methods();

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
    if (timetable().isEmpty()) {
      requireNoNumbering();
    } else if (timetableAnchor().isEmpty()) {
      throw new IllegalArgumentException("timetable-anchor must be there where a timetable is");
    }
    for (TimetableStep step : timetable()) {
      if (numbering() == DayNumbering.ANCHOR_IS_DAY_ONE && step.window().first() == 0) {
        throw new IllegalArgumentException(
            "working days of step "
                + step.id()
                + " must be from 1 on where "
                + numbering().description()
                + " but were "
                + step.window());
      }
    }
  }

  private void requireNoNumbering() {
    timetableAnchor()
        .ifPresent(
            anchor -> {
              throw new IllegalArgumentException(
                  "timetable-anchor must be left out where there is no timetable but was "
                      + anchor);
            });
    if (numbering() != DayNumbering.ANCHOR_IS_DAY_ZERO) {
      throw new IllegalArgumentException(
          "numbering must be left out where there is no timetable but was "
              + Names.word(numbering()));
    }
  }

  /** Builds a {@link ReviewKind}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReviewKind.Builder {
    Builder() {}
  }
}
