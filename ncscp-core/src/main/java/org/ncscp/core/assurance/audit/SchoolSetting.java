// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationKind;

/**
 * A school or other education setting in a school year, and whether the safeguarding audit of that
 * year is asked of it. Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance; Education Act 2002,
 * sections 157 and 175.
 */
@Value.Immutable
public abstract class SchoolSetting implements YearRecord, WithSchoolSetting {
  SchoolSetting() {}

  /**
   * Returns in which school year.
   *
   * @return the school year
   */
  public abstract SchoolYear schoolYear();

  /**
   * Returns which setting.
   *
   * @return its id, one record for each of a school year
   */
  public abstract SettingId setting();

  /**
   * Returns what it is.
   *
   * @return a kind of organisation, for example {@code academy}
   */
  public abstract OrganisationKind kind();

  /**
   * Tells whether the audit is asked of it.
   *
   * @return whether it counts in the denominator
   */
  public abstract boolean inScope();

  /**
   * Returns why the audit is not asked of it.
   *
   * @return the text, withheld; there if and only if it is not in scope
   */
  public abstract Optional<FreeText> outOfScopeBecause();

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
    if (inScope() == outOfScopeBecause().isPresent()) {
      throw new IllegalArgumentException(
          "out-of-scope-because must "
              + (inScope() ? "be blank where in-scope is yes" : "be given where in-scope is no"));
    }
  }

  /** Builds a {@link SchoolSetting}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSchoolSetting.Builder {
    Builder() {}
  }
}
