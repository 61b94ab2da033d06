// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.PartnershipId;

/** A partnership that became another. Immutable and thread-safe. */
@Value.Immutable
public abstract class Succession implements Entry, WithSuccession {
  Succession() {}

  /**
   * Returns the other partnership.
   *
   * @return the predecessor or successor
   */
  public abstract PartnershipId partnership();

  /**
   * Returns what that is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns how one became the other.
   *
   * @return the kind
   */
  public abstract SuccessionKind by();

  /**
   * Returns when.
   *
   * @return the first day of the new partnership
   */
  public abstract LocalDate date();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /** Of partnerships that ended after a day, those that ended first: they were there on it. */
  static List<Succession> lastBefore(LocalDate day, List<Succession> predecessors) {
    List<Succession> after = predecessors.stream().filter(p -> day.isBefore(p.date())).toList();
    return after.stream()
        .filter(one -> after.stream().noneMatch(other -> other.date().isBefore(one.date())))
        .toList();
  }

  /** Those that took over when a partnership ended, and not those to which a part went before. */
  static List<Succession> firstAfter(EffectivePeriod inForce, List<Succession> successors) {
    return successors.stream().filter(other -> !inForce.contains(other.date())).toList();
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

  /** Builds a {@link Succession}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSuccession.Builder {
    Builder() {}
  }
}
