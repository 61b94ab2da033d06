// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/** The list of relevant agencies. Immutable and thread-safe. */
@Value.Immutable
public abstract class RelevantAgencies implements Entry, WithRelevantAgencies {
  RelevantAgencies() {}

  /**
   * Returns the recurring duty by which the list is reviewed.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<RuleId> review();

  /**
   * Returns the days on which it was reviewed.
   *
   * @return in order
   */
  public abstract List<LocalDate> reviewed();

  /**
   * Returns the entries.
   *
   * @return on any day, in the order of the list
   */
  public abstract List<RelevantAgency> entries();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

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

  /** Builds a {@link RelevantAgencies}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRelevantAgencies.Builder {
    Builder() {}
  }
}
