// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ThemeId;

/**
 * What an audit found. What was agreed to be done about it is recorded among the agreed actions.
 * Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit.
 */
@Value.Immutable
public abstract class AuditFinding implements YearRecord, WithAuditFinding {
  AuditFinding() {}

  /**
   * Returns which audit found it.
   *
   * @return the audit
   */
  public abstract AuditId audit();

  /**
   * Returns its name in the audit.
   *
   * @return one record for each of an audit
   */
  public abstract AuditFindingId finding();

  /**
   * Returns what was found.
   *
   * @return the text, withheld
   */
  public abstract FreeText text();

  /**
   * Returns what it is about.
   *
   * @return themes of learning, in the order given; none if nothing is said
   */
  public abstract Set<ThemeId> themes();

  /**
   * Returns how good the practice was.
   *
   * @return in the words of the audit, for example {@code Requires improvement}; empty if it was
   *     not graded
   */
  public abstract Optional<String> grade();

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
    if (grade().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("grade must not be blank");
    }
  }

  /** Builds an {@link AuditFinding}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAuditFinding.Builder {
    Builder() {}
  }
}
