// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;

/** A post, apart from the people who hold it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Post implements Entry, WithPost {
  Post() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract PostId id();

  /**
   * Returns what it is called.
   *
   * @return the title
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns whose post it is.
   *
   * @return the organisation, or empty for an independent one
   */
  public abstract Optional<OrganisationId> organisation();

  /**
   * Returns the other titles in use.
   *
   * @return maybe none
   */
  public abstract List<String> alsoKnownAs();

  /**
   * Returns who acts for it.
   *
   * @return on any day; maybe nobody known
   */
  public abstract List<Holding> holders();

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

  /** Builds a {@link Post}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePost.Builder {
    Builder() {}
  }
}
