// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.PostId;

/** An office of the partnership itself, such as its scrutineer. Immutable and thread-safe. */
@Value.Immutable
public abstract class Office implements Entry, WithOffice {
  Office() {}

  /**
   * Returns what office it is.
   *
   * @return the kind
   */
  public abstract OfficeKind kind();

  /**
   * Returns its name in the arrangements and the rule book.
   *
   * @return the id
   */
  public abstract BodyId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns the posts that make it up.
   *
   * @return maybe none named
   */
  public abstract List<PostId> posts();

  /**
   * Returns what it must do.
   *
   * @return in the order of the source
   */
  public abstract List<OfficeDuty> duties();

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

  /** Builds an {@link Office}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableOffice.Builder {
    Builder() {}
  }
}
