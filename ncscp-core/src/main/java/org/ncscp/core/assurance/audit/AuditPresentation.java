// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/**
 * The outcome of an audit before a group, which considers whether more is to be done. Immutable and
 * thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit.
 */
@Value.Immutable
public abstract class AuditPresentation implements YearRecord, WithAuditPresentation {
  AuditPresentation() {}

  /**
   * Returns which audit.
   *
   * @return the audit
   */
  public abstract AuditId audit();

  /**
   * Returns to whom.
   *
   * @return the group
   */
  public abstract GroupId group();

  /**
   * Returns when.
   *
   * @return a day not after that on which it was recorded
   */
  public abstract LocalDate day();

  /**
   * Returns what the group asked for.
   *
   * @return the text, withheld; empty if it asked for nothing or that is not known
   */
  public abstract Optional<FreeText> asked();

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
  }

  /** Builds an {@link AuditPresentation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAuditPresentation.Builder {
    Builder() {}
  }
}
