// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;

/**
 * That somebody answers for publishing with something that does not reconcile. It is printed with
 * its reason. Immutable and thread-safe.
 *
 * <pre>{@code
 * FindingOverride.builder()
 *     .provenance(provenance)
 *     .finding(FindingId.of("difference:overspend"))
 *     .by(BodyId.of("corporate-director"))
 *     .reason("The council's ledger closes a week after ours; the auditors have the bridge.")
 *     .day(LocalDate.of(2025, 9, 12))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class FindingOverride implements YearRecord, WithFindingOverride {
  FindingOverride() {}

  /**
   * Returns which finding.
   *
   * @return its name
   */
  public abstract FindingId finding();

  /**
   * Returns who answers for it.
   *
   * @return a post or body, never the name of a person
   */
  public abstract BodyId by();

  /**
   * Returns why the report may be published with it. It is printed: it must identify nobody.
   *
   * @return the reason
   */
  @NotBlank
  public abstract String reason();

  /**
   * Returns when that was decided.
   *
   * @return a day on or before that on which it was recorded
   */
  public abstract LocalDate day();

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
    provenance().requireHappened("day", day());
  }

  /** Builds a {@link FindingOverride}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableFindingOverride.Builder {
    Builder() {}
  }
}
