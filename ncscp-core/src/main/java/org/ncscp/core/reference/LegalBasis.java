// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;

/**
 * Where a rule stands and how its text is known. Immutable and thread-safe.
 *
 * <pre>{@code
 * LegalBasis.builder()
 *     .instrument("NCSCP safeguarding arrangements, December 2024")
 *     .provision("Notification of Incidents")
 *     .force(Force.LOCAL_ARRANGEMENTS)
 *     .evidence(Evidence.READ)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class LegalBasis implements WithLegalBasis {
  LegalBasis() {}

  /**
   * Returns the Act, instrument, guidance or arrangements.
   *
   * @return the instrument's title with its year
   */
  @NotBlank
  public abstract String instrument();

  /**
   * Returns the section, regulation, chapter or heading.
   *
   * @return the provision
   */
  @NotBlank
  public abstract String provision();

  /**
   * Returns how strongly it binds.
   *
   * @return the force
   */
  public abstract Force force();

  /**
   * Returns how its text is known.
   *
   * @return the evidence
   */
  public abstract Evidence evidence();

  /**
   * Returns the basis in one line.
   *
   * @return instrument, provision, force and evidence, with a warning if nobody saw the text
   */
  public String citation() {
    return instrument()
        + ", "
        + provision()
        + " ("
        + force().description()
        + (evidence().verified() ? "; " : "; unverified: ")
        + evidence().description()
        + ")";
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
  }

  /** Builds a {@link LegalBasis}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
