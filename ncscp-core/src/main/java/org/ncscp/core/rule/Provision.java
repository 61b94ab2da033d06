// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.LegalBasis;

/** What is to be done, by whom, for whom, and where that stands. Immutable and thread-safe. */
@Value.Immutable
public abstract class Provision implements WithProvision {
  Provision() {}

  /**
   * Returns what must be done.
   *
   * @return for example {@code Rapid review completed}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns what follows if it is not done.
   *
   * @return a duty, if nothing is said
   */
  @Value.Default
  public Strength strength() {
    return Strength.DUTY;
  }

  /**
   * Returns who must do it.
   *
   * @return the body or post
   */
  public abstract BodyId responsible();

  /**
   * Returns who must receive it.
   *
   * @return the bodies in the order of the file, maybe none
   */
  public abstract List<BodyId> recipients();

  /**
   * Returns where it stands: the source whose force it has, then those that repeat it, or, where a
   * partnership's own book counts otherwise, those that it amends.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<LegalBasis> citations();

  /**
   * Returns the source whose force it has.
   *
   * @return the first citation
   */
  public LegalBasis legalBasis() {
    return citations().get(0);
  }

  /**
   * Tells whether somebody has seen the text whose force it has.
   *
   * @return false if every answer must warn
   */
  public boolean verified() {
    return legalBasis().evidence().verified();
  }

  /**
   * Returns how a disputed or unread text is read here, and what else could be read into it.
   *
   * @return the interpretation note, or empty where nothing is disputed
   */
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

  /** Builds a {@link Provision}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableProvision.Builder {
    Builder() {}
  }
}
