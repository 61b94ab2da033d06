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

/** An edition of the published arrangements. Immutable and thread-safe. */
@Value.Immutable
public abstract class ArrangementsVersion implements Entry, WithArrangementsVersion {
  ArrangementsVersion() {}

  /**
   * Returns what it is called.
   *
   * @return the title with its date
   */
  @NotBlank
  public abstract String title();

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

  /** Builds an {@link ArrangementsVersion}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableArrangementsVersion.Builder {
    Builder() {}
  }
}
