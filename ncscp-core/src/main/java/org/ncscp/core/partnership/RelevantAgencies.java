// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.RuleBook;

/** The list of relevant agencies. Immutable and thread-safe. */
@Value.Immutable
public abstract class RelevantAgencies implements Entry, WithRelevantAgencies {
  RelevantAgencies() {}

  /**
   * Returns the recurring duty by which the list is reviewed.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<RuleId> review();

  /**
   * Returns the days on which it was reviewed.
   *
   * @return in order
   */
  public abstract List<LocalDate> reviewed();

  /**
   * Returns the entries.
   *
   * @return on any day, in the order of the list
   */
  @NotEmpty
  public abstract List<RelevantAgency> entries();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Returns when the list was last reviewed.
   *
   * @param asAt the day on which this is asked
   * @return the last review on or before that day; empty if none is recorded
   */
  public Optional<LocalDate> lastReview(LocalDate asAt) {
    requireNonNull(asAt, "asAt");
    return reviewed().stream().filter(day -> !day.isAfter(asAt)).reduce((earlier, later) -> later);
  }

  /** By when it is to be reviewed again, by the largest gap that the duty allows on that day. */
  Optional<LocalDate> nextReview(LocalDate asAt, RuleBook book) {
    Optional<Frequency.NoFurtherApart> largest =
        review().stream()
            .flatMap(duty -> book.duty(duty).versions().stream())
            .filter(version -> version.inForce().contains(asAt))
            .map(DutyVersion::frequency)
            .filter(Frequency.NoFurtherApart.class::isInstance)
            .map(Frequency.NoFurtherApart.class::cast)
            .findFirst();
    return largest.flatMap(apart -> lastReview(asAt).map(day -> day.plus(apart.gap().toPeriod())));
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

  /** Builds a {@link RelevantAgencies}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRelevantAgencies.Builder {
    Builder() {}
  }
}
