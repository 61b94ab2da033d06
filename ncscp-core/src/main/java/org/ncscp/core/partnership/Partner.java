// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;

/**
 * An organisation in its role as a safeguarding partner. Any number may have the same role.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Partner implements Entry, WithPartner {
  Partner() {}

  /**
   * Returns which organisation.
   *
   * @return the organisation
   */
  public abstract OrganisationId organisation();

  /**
   * Returns in what role.
   *
   * @return the role
   */
  public abstract PartnerRole role();

  /**
   * Returns the lead safeguarding partner.
   *
   * @return the post; empty for a locally designated partner without one
   */
  public abstract Optional<PostId> lead();

  /**
   * Returns the delegated safeguarding partners.
   *
   * @return posts, maybe none
   */
  public abstract List<PostId> delegates();

  /**
   * Returns the bodies that act for it.
   *
   * @return maybe none
   */
  public abstract List<DeliveryBody> deliveredBy();

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
    if (lead().isPresent() && delegates().contains(lead().get())) {
      throw new IllegalArgumentException(
          "delegates must not name the lead but named " + lead().get());
    }
    if (lead().isPresent() && role() == PartnerRole.LOCALLY_DESIGNATED) {
      throw new IllegalArgumentException(
          "lead must be left out for a locally designated partner but was " + lead().get());
    }
  }

  /** Builds a {@link Partner}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
