// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * An engagement with children, families, the community or practitioners, on a day or over a period.
 * Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Voice of the Child: "The NCSCP will
 * seek to engage with children, young people, and families to inform its work".
 */
@Value.Immutable
public abstract class Engagement implements YearRecord, WithEngagement {
  Engagement() {}

  /**
   * Returns which engagement it is.
   *
   * @return its name
   */
  public abstract EngagementId engagement();

  /**
   * Returns what it is called.
   *
   * @return for example {@code Practitioner survey on the neglect toolkit}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns on which day it was.
   *
   * @return the day; empty if it went over a period
   */
  public abstract Optional<LocalDate> day();

  /**
   * Returns over which period it went.
   *
   * @return the period; empty if it was on one day
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns with whom.
   *
   * @return one kind of people at least, in the order of the kinds
   */
  public abstract Set<Engaged> engaged();

  /**
   * Returns how many took part.
   *
   * @return as it was stated, no percentage; empty if it was not
   */
  public abstract Optional<Quantity> number();

  /**
   * Returns who did it.
   *
   * @return a body, group or post
   */
  public abstract BodyId by();

  /**
   * Returns its first day.
   *
   * @return its only day if there is no period
   */
  public LocalDate first() {
    return day().or(() -> period().map(ReportingPeriod::first)).orElseThrow();
  }

  /**
   * Returns its last day.
   *
   * @return its only day if there is no period
   */
  public LocalDate last() {
    return day().or(() -> period().map(ReportingPeriod::last)).orElseThrow();
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
    if (day().isPresent() == period().isPresent()) {
      throw new IllegalArgumentException(
          "day or period must be given, and not both, but "
              + (day().isPresent() ? "both were" : "neither was"));
    }
    if (engaged().isEmpty()) {
      throw new IllegalArgumentException(
          "with must have one kind of people at least but had none for " + engagement());
    }
    number()
        .filter(Quantity::percentage)
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException(
                  "number must not be a percentage but was " + wrong);
            });
  }

  /** Builds an {@link Engagement}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableEngagement.Builder {
    Builder() {}
  }
}
