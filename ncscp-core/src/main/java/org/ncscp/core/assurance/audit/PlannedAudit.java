// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * An audit of the rolling programme: of what, why, by whom and when. Immutable and thread-safe.
 *
 * <p>An audit that is put off or changed is a correction; one that is dropped is withdrawn. What
 * the programme was on an earlier day is what was known on it.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit.
 */
@Value.Immutable
public abstract class PlannedAudit implements YearRecord, WithPlannedAudit {
  PlannedAudit() {}

  /**
   * Returns which audit.
   *
   * @return its id, one record for each
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
   * Returns which item of the rolling programme it is of.
   *
   * @return lower-case words joined by hyphens, for example {@code neglect}; several audits may be
   *     of one item
   */
  public abstract ProgrammeItem theme();

  /**
   * Returns whose work it looks at.
   *
   * @return one agency or several
   */
  public abstract AuditKind kind();

  /**
   * Tells whether it is undertaken with a neighbouring partnership.
   *
   * @return no, if nothing is said
   */
  @Value.Default
  public boolean crossAuthority() {
    return false;
  }

  /**
   * Returns why it is in the programme.
   *
   * @return one reason at least
   */
  @NotEmpty
  public abstract Set<AuditReason> reasons();

  /**
   * Returns the reviews that gave a reason.
   *
   * @return none if no review did or it is not said which
   */
  public abstract Set<CaseReference> reviews();

  /**
   * Returns the earlier audits that gave a reason.
   *
   * @return none if no audit did or it is not said which
   */
  public abstract Set<AuditId> earlierAudits();

  /**
   * Returns what else gave the reasons: an indicator, a national report.
   *
   * @return words that say nothing of a child; empty if nothing is said
   */
  public abstract Optional<String> because();

  /**
   * Returns whose work it is to look at.
   *
   * @return several for a multi-agency audit, one for another; none as long as that is open
   */
  public abstract Set<OrganisationId> agencies();

  /**
   * Returns who is to lead it.
   *
   * @return the body, group or post; empty as long as that is open
   */
  public abstract Optional<BodyId> leadAuditor();

  /**
   * Tells whether the lead auditor considered, when planning it, how children, parents and carers
   * can be involved.
   *
   * @return empty if that is not known
   */
  public abstract Optional<Boolean> involvementConsidered();

  /**
   * Tells whether the Independent Scrutineer was consulted about that.
   *
   * @return empty if that is not known
   */
  public abstract Optional<Boolean> scrutineerConsulted();

  /**
   * Returns when it is to be undertaken.
   *
   * @return the period by whose last day it is to be completed
   */
  public abstract ReportingPeriod planned();

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
    if (because().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("because must not be blank");
    }
    requireReason(AuditReason.CHILD_SAFEGUARDING_PRACTICE_REVIEW, "reviews", !reviews().isEmpty());
    requireReason(AuditReason.EARLIER_AUDIT, "earlier-audits", !earlierAudits().isEmpty());
    if (earlierAudits().contains(audit())) {
      throw new IllegalArgumentException(
          "earlier-audits must be others than the audit itself but had " + audit());
    }
  }

  private void requireReason(AuditReason reason, String column, boolean named) {
    if (named && !reasons().contains(reason)) {
      throw new IllegalArgumentException(
          "reasons must have "
              + Names.word(reason)
              + " where there are "
              + column
              + " but were "
              + reasons().stream().map(Names::word).toList());
    }
  }

  /** Builds a {@link PlannedAudit}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePlannedAudit.Builder {
    Builder() {}
  }
}
