// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;

/**
 * A visit to a setting about the safeguarding audit of a school year. Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance.
 */
@Value.Immutable
public abstract class SchoolVisit implements YearRecord, WithSchoolVisit {
  SchoolVisit() {}

  /**
   * Returns of which school year the audit is that it is about.
   *
   * @return the school year; the visit may be made after it
   */
  public abstract SchoolYear schoolYear();

  /**
   * Returns who was visited.
   *
   * @return the setting
   */
  public abstract SettingId setting();

  /**
   * Returns when.
   *
   * @return a day not after that on which it was recorded
   */
  public abstract LocalDate day();

  /**
   * Returns why.
   *
   * @return to follow up, or for an in-depth audit
   */
  public abstract SchoolVisitKind kind();

  /**
   * Returns how the setting stands against the standards.
   *
   * @return empty if that was not judged or is not known
   */
  public abstract Optional<SchoolVisitOutcome> outcome();

  /**
   * Returns what was seen.
   *
   * @return the text, withheld; empty if nothing was written
   */
  public abstract Optional<FreeText> note();

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
    schoolYear().requireNotBefore("day", day());
  }

  /** Builds a {@link SchoolVisit}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSchoolVisit.Builder {
    Builder() {}
  }
}
