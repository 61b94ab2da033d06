// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.ReportingPeriod;

/** Who reports on what, to whom, and on which periods. Immutable and thread-safe. */
@Value.Immutable
public abstract class Reporting implements Entry, WithReporting {
  Reporting() {}

  /**
   * Returns the group that produces the report.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<GroupId> producedBy();

  /**
   * Returns the group that signs it off.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<GroupId> signedOffBy();

  /**
   * Returns who receives a copy.
   *
   * @return bodies of the rule book
   */
  public abstract List<BodyId> recipients();

  /**
   * Returns what it must contain.
   *
   * @return in the order of the source
   */
  public abstract List<ReportContent> contents();

  /**
   * Returns the periods reported on.
   *
   * @return of any length; they may overlap
   */
  public abstract List<ReportingPeriod> reports();

  /**
   * Returns what keeps published figures from identifying a child.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Disclosure> disclosure();

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

  /** Builds a {@link Reporting}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReporting.Builder {
    Builder() {}
  }
}
