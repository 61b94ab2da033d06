// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Names;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.GroupId;

/**
 * What a group decided of a proposal. A proposal that was deferred is decided again. Immutable and
 * thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Policy &amp; Procedure Subgroup.
 */
@Value.Immutable
public abstract class ProposalDecision implements YearRecord, WithProposalDecision {
  ProposalDecision() {}

  /**
   * Returns the proposal.
   *
   * @return its name
   */
  public abstract ProposalId proposal();

  /**
   * Returns who decided.
   *
   * @return a group
   */
  public abstract GroupId group();

  /**
   * Returns when it decided.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns what it decided.
   *
   * @return agreed, rejected or deferred
   */
  public abstract ProposalResult result();

  /**
   * Returns the version of the procedure that has what was agreed.
   *
   * @return its label; empty if it was not agreed or is in none yet
   */
  public abstract Optional<String> inVersion();

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
    if (inVersion().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("in-version must not be blank");
    }
    if (inVersion().isPresent() && result() != ProposalResult.AGREED) {
      throw new IllegalArgumentException(
          "in-version must be left out unless it was agreed but was "
              + inVersion().get()
              + " for what was "
              + Names.word(result()));
    }
  }

  /** Builds a {@link ProposalDecision}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableProposalDecision.Builder {
    Builder() {}
  }
}
