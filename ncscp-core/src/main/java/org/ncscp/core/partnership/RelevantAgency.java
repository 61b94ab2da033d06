// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

/**
 * An entry of the list of relevant agencies: a named body, or a whole class. Immutable and thread-
 * safe.
 */
@Value.Immutable
public abstract class RelevantAgency implements Entry, WithRelevantAgency {
  RelevantAgency() {}

  /**
   * Returns the named body.
   *
   * @return empty for a whole class
   */
  public abstract Optional<OrganisationId> organisation();

  /**
   * Returns the whole class.
   *
   * @return empty for a named body
   */
  public abstract Optional<AgencyClass> wholeClass();

  /**
   * Returns what the list calls a named body, if otherwise.
   *
   * @return the list's own words
   */
  public abstract Optional<String> asNamed();

  /**
   * Returns under which heading it stands.
   *
   * @return for example {@code criminal justice}
   */
  @NotBlank
  public abstract String sector();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Tells whether it names an organisation.
   *
   * @param named the organisation
   * @return false for a whole class
   */
  public boolean names(OrganisationId named) {
    return organisation().filter(requireNonNull(named, "named")::equals).isPresent();
  }

  /**
   * Tells whether it is a whole class that includes a kind of organisation.
   *
   * @param kind what an organisation is
   * @return false for a named body
   */
  public boolean includes(OrganisationKind kind) {
    requireNonNull(kind, "kind");
    return wholeClass().filter(of -> of.kinds().contains(kind)).isPresent();
  }

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
    if (organisation().isPresent() == wholeClass().isPresent()) {
      throw new IllegalArgumentException(
          "an entry must be one of organisation and class but was "
              + (organisation().isPresent() ? "both" : "neither"));
    }
  }

  /** Builds a {@link RelevantAgency}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRelevantAgency.Builder {
    Builder() {}
  }
}
