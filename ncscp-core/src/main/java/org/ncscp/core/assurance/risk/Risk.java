// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/**
 * A risk to the safeguarding of children in the area or to how the arrangements work. Immutable and
 * thread-safe. How high it is stands in its assessments.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Strategic Leadership Group.
 */
@Value.Immutable
public abstract class Risk implements YearRecord, WithRisk {
  Risk() {}

  /**
   * Returns which risk it is.
   *
   * @return its name in the register
   */
  public abstract RiskId risk();

  /**
   * Returns the title.
   *
   * @return for example {@code Rising exclusions}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns what may happen and why.
   *
   * @return what somebody wrote
   */
  public abstract FreeText description();

  /**
   * Returns when it was entered in the register.
   *
   * @return its first day there
   */
  public abstract LocalDate opened();

  /**
   * Returns which group answers for it, until an assessment names another.
   *
   * @return the group
   */
  public abstract GroupId owner();

  /**
   * Returns what brought it to the register.
   *
   * @return an indicator, an audit or something else
   */
  public abstract RiskOrigin origin();

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
    provenance().requireHappened("opened", opened());
  }

  /** Builds a {@link Risk}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
