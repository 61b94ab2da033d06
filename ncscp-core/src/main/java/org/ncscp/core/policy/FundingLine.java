// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;

/** Money from one source for one period. Immutable and thread-safe. */
@Value.Immutable
public abstract class FundingLine implements WithFundingLine {
  FundingLine() {}

  /**
   * Returns the organisation it comes from.
   *
   * @return empty for another source
   */
  public abstract Optional<OrganisationId> organisation();

  /**
   * Returns another source in words.
   *
   * @return empty for an organisation
   */
  public abstract Optional<String> source();

  /**
   * Returns what kind of money it is.
   *
   * @return a contribution, if nothing is said
   */
  @Value.Default
  public FundingKind kind() {
    return FundingKind.CONTRIBUTION;
  }

  /**
   * Returns how much.
   *
   * @return in pounds
   */
  public abstract Pounds amount();

  /**
   * Returns whom it is for.
   *
   * @return children, if nothing is said
   */
  @Value.Default
  public FundingPurpose purpose() {
    return FundingPurpose.CHILDREN;
  }

  /**
   * Returns for which period.
   *
   * @return as the source calls it, for example {@code 2024/25}
   */
  @NotBlank
  public abstract String period();

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
    if (organisation().isPresent() == source().isPresent()) {
      throw new IllegalArgumentException(
          "a line must have one of organisation and source but had "
              + (organisation().isPresent() ? "both" : "neither"));
    }
  }

  /** Builds a {@link FundingLine}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableFundingLine.Builder {
    Builder() {}
  }
}
