// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

/**
 * Something a scrutineer assessed, and what was found. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Independent Scrutiny, Responsibilities
 * of the Independent Scrutineer.
 */
@Value.Immutable
public abstract class ScrutinyAssessment implements YearRecord, WithScrutinyAssessment {
  ScrutinyAssessment() {}

  /**
   * Returns which assessment it is.
   *
   * @return its name
   */
  public abstract AssessmentId assessment();

  /**
   * Returns what was assessed.
   *
   * @return effectiveness, leadership, the reviews, or something else
   */
  public abstract ScrutinyKind kind();

  /**
   * Returns when it was completed.
   *
   * @return the day, not before the first of the period that it speaks of
   */
  public abstract LocalDate day();

  /**
   * Returns the period that it speaks of.
   *
   * @return for example the reporting year
   */
  public abstract ReportingPeriod period();

  /**
   * Returns to whom it was given.
   *
   * @return groups in the order in which they were given; none if that is not known
   */
  public abstract Set<GroupId> givenTo();

  /**
   * Returns what was found.
   *
   * @return the assessment
   */
  public abstract FreeText text();

  /**
   * Returns what it is about.
   *
   * @return themes in the order in which they were given; maybe none
   */
  public abstract Set<ThemeId> themes();

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
    provenance().requireHappened("day", day());
    if (day().isBefore(period().first())) {
      throw new IllegalArgumentException(
          "day must be on or after the first day of its period "
              + period().first()
              + " but was "
              + day());
    }
  }

  /** Builds a {@link ScrutinyAssessment}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableScrutinyAssessment.Builder {
    Builder() {}
  }
}
