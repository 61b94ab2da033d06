// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.narrative;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;

/** What an abbreviation of the yearly report stands for. Immutable and thread-safe. */
@Value.Immutable
public abstract class GlossaryTerm implements YearRecord, WithGlossaryTerm {
  GlossaryTerm() {}

  /**
   * Returns the abbreviation.
   *
   * @return as it stands in the text, for example {@code MASH}
   */
  @NotBlank
  public abstract String term();

  /**
   * Returns what it stands for.
   *
   * @return for example {@code Multi-Agency Safeguarding Hub}
   */
  @NotBlank
  public abstract String meaning();

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

  /** Builds a {@link GlossaryTerm}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableGlossaryTerm.Builder {
    Builder() {}
  }
}
