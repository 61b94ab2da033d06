// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;

/**
 * The safeguarding audit that a setting returned for a school year. Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance.
 */
@Value.Immutable
public abstract class SchoolAuditReturn implements YearRecord, WithSchoolAuditReturn {
  SchoolAuditReturn() {}

  /**
   * Returns for which school year.
   *
   * @return the school year
   */
  public abstract SchoolYear schoolYear();

  /**
   * Returns who returned it.
   *
   * @return the setting, one record for each of a school year
   */
  public abstract SettingId setting();

  /**
   * Returns when.
   *
   * @return a day not after that on which it was recorded; it may lie after the school year
   */
  public abstract LocalDate returned();

  /**
   * Returns how many answers it has.
   *
   * @return zero or more; empty if they were not counted
   */
  public abstract Optional<@PositiveOrZero Integer> answers();

  /**
   * Returns how many of the answers show that work is needed.
   *
   * @return zero to all; empty if and only if the answers were not counted
   */
  public abstract Optional<@PositiveOrZero Integer> answersNeedingWork();

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
    provenance().requireHappened("returned", returned());
    schoolYear().requireNotBefore("returned", returned());
    if (answers().isPresent() != answersNeedingWork().isPresent()) {
      throw new IllegalArgumentException(
          "answers and answers-needing-work must both be given or both be blank but only "
              + (answers().isPresent() ? "answers" : "answers-needing-work")
              + " was given");
    }
    int all = answers().orElse(0);
    int needing = answersNeedingWork().orElse(0);
    if (needing > all) {
      throw new IllegalArgumentException(
          "answers-needing-work must be at most answers " + all + " but was " + needing);
    }
  }

  /** Builds a {@link SchoolAuditReturn}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSchoolAuditReturn.Builder {
    Builder() {}
  }
}
