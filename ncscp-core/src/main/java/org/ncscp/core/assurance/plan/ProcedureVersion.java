// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/**
 * A version of a procedure or of guidance, and when it is in force. Two versions of one procedure
 * are never in force on one day. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Policy &amp; Procedure Subgroup: "The
 * procedures and guidance are updated twice per year with the option to include any urgent updates
 * when required".
 */
@Value.Immutable
public abstract class ProcedureVersion implements YearRecord, WithProcedureVersion {
  ProcedureVersion() {}

  /**
   * Returns which procedure it is of.
   *
   * @return its name
   */
  public abstract ProcedureId procedure();

  /**
   * Returns what the procedure is called.
   *
   * @return for example {@code Neglect Toolkit}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns which version it is.
   *
   * @return its label, for example {@code 2024-2}
   */
  @NotBlank
  public abstract String version();

  /**
   * Returns when it is in force.
   *
   * @return the first and last day, both included; no last day while it is in force
   */
  public abstract EffectivePeriod inForce();

  /**
   * Returns what kind of update brought it.
   *
   * @return a regular or an urgent one, or a new procedure
   */
  public abstract UpdateKind update();

  /**
   * Returns what gave rise to it.
   *
   * @return empty if that was not stated
   */
  public abstract Optional<FreeText> because();

  /**
   * Returns who maintains it.
   *
   * @return a group
   */
  public abstract GroupId maintainedBy();

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

  /** Builds a {@link ProcedureVersion}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableProcedureVersion.Builder {
    Builder() {}
  }
}
