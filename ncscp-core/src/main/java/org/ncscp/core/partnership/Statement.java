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

/** A statement of what the partnership is for. Immutable and thread-safe. */
@Value.Immutable
public abstract class Statement implements Entry, WithStatement {
  Statement() {}

  /**
   * Returns what it is.
   *
   * @return the kind
   */
  public abstract StatementKind kind();

  /**
   * Returns the statement.
   *
   * @return in words
   */
  @NotBlank
  public abstract String text();

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

  /** Builds a {@link Statement}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
