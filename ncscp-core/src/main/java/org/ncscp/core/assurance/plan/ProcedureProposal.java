// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * A proposal for a new or amended procedure. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Policy &amp; Procedure Subgroup:
 * "Reviewing and agreeing proposals for new or amended procedures/guidance".
 */
@Value.Immutable
public abstract class ProcedureProposal implements YearRecord, WithProcedureProposal {
  ProcedureProposal() {}

  /**
   * Returns which proposal it is.
   *
   * @return its name
   */
  public abstract ProposalId proposal();

  /**
   * Returns the procedure that is to be new or amended.
   *
   * @return its name
   */
  public abstract ProcedureId procedure();

  /**
   * Returns when it was made.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns who made it.
   *
   * @return a body, group or post
   */
  public abstract BodyId by();

  /**
   * Returns what is proposed.
   *
   * @return the proposal
   */
  public abstract FreeText text();

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
    provenance().requireHappened("proposed", day());
  }

  /** Builds a {@link ProcedureProposal}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableProcedureProposal.Builder {
    Builder() {}
  }
}
