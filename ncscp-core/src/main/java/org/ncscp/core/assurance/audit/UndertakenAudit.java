// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;

/**
 * An audit that was completed, planned or not: what it was in the end may differ from the plan.
 * Immutable and thread-safe.
 *
 * <p>When a multi-agency audit is planned, the lead auditor gives consideration to how children,
 * parents and carers can be involved, and the Independent Scrutineer is consulted about it.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit and Voice of the Child.
 */
@Value.Immutable
public abstract class UndertakenAudit implements YearRecord, WithUndertakenAudit {
  UndertakenAudit() {}

  /**
   * Returns which audit.
   *
   * @return its id, one record for each; that of the plan if it was planned
   */
  public abstract AuditId audit();

  /**
   * Returns what it is called.
   *
   * @return a title that says nothing of a child
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns which item of the rolling programme it covered.
   *
   * @return lower-case words joined by hyphens, for example {@code neglect}
   */
  public abstract ProgrammeItem theme();

  /**
   * Returns whose work it looked at.
   *
   * @return one agency or several
   */
  public abstract AuditKind kind();

  /**
   * Tells whether it was undertaken with a neighbouring partnership.
   *
   * @return no, if nothing is said
   */
  @Value.Default
  public boolean crossAuthority() {
    return false;
  }

  /**
   * Returns when it was completed.
   *
   * @return a day not after that on which it was recorded
   */
  public abstract LocalDate completed();

  /**
   * Returns who led it.
   *
   * @return a body, group or post, never a person
   */
  public abstract BodyId leadAuditor();

  /**
   * Returns who took part.
   *
   * @return several for a multi-agency audit, one for another; none if that is not known
   */
  public abstract Set<OrganisationId> agencies();

  /**
   * Returns whether it was considered how to involve children, parents and carers.
   *
   * @return empty if that is not known, which is not the same as no
   */
  public abstract Optional<Boolean> involvementConsidered();

  /**
   * Returns how children, parents and carers were involved.
   *
   * @return empty if they were not or it is not told; only where involvement was considered
   */
  public abstract Optional<FreeText> involvement();

  /**
   * Returns whether the Independent Scrutineer was consulted about that.
   *
   * @return empty if that is not known
   */
  public abstract Optional<Boolean> scrutineerConsulted();

  /**
   * Returns how many cases were looked at.
   *
   * @return one or more; empty if that is not known or the audit was not of cases
   */
  public abstract Optional<@Positive Integer> sample();

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
    Names.requireHyphenated("theme", theme().name());
    Agencies.requireAsMany(kind(), agencies());
    provenance().requireHappened("completed", completed());
    if (involvement().isPresent() && !involvementConsidered().equals(Optional.of(true))) {
      throw new IllegalArgumentException(
          "involvement-considered must be yes where involvement is told but was "
              + (involvementConsidered().isPresent() ? "no" : "blank"));
    }
  }

  /** Builds an {@link UndertakenAudit}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableUndertakenAudit.Builder {
    Builder() {}
  }
}
