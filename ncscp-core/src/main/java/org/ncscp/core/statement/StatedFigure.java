// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * A figure that somebody published, as it was stated: rounded, qualified or wrong. It is never
 * added to another, and never takes the place of what the records compute. Where it was published
 * is its source; one figure may be stated in several places. Immutable and thread-safe.
 *
 * <pre>{@code
 * StatedFigure.builder()
 *     .provenance(provenance)                     // NCSCP annual report 2024/25, Breakdown of Funding
 *     .figure(FigureId.of("contribution-share-police"))
 *     .title("Police, % share of contribution")
 *     .quantity(Quantity.parse("9.19%"))
 *     .period(ReportingPeriod.ofFinancialYear(2024))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class StatedFigure implements YearRecord, WithStatedFigure {
  /** The most that a table of figures can hold. */
  private static final int MOST = 999_999_999;

  StatedFigure() {}

  /**
   * Returns what it is of, for who compares it with what is computed.
   *
   * @return the figure
   */
  public abstract FigureId figure();

  /**
   * Returns what it is of, in the words of the source.
   *
   * @return the words
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns the figure, with its qualifier.
   *
   * @return empty for money, and where the source does not quantify
   */
  public abstract Optional<Quantity> quantity();

  /**
   * Returns the amount of money.
   *
   * @return empty for other figures, and where the source does not quantify
   */
  public abstract Optional<Pounds> pounds();

  /**
   * Tells whether the source names the matter and gives no figure.
   *
   * @return for example true of {@code Post-16 (not quantified)}
   */
  @Value.Default
  public boolean notQuantified() {
    return false;
  }

  /**
   * Returns of how many the figure is a part, where the source says both.
   *
   * @return for example 131 of 136; empty if the source does not say
   */
  public abstract Optional<CountShare> part();

  /**
   * Returns what one is counted in.
   *
   * @return for example {@code per 100,000 aged 10 to 17}; empty if the source does not say
   */
  public abstract Optional<String> unit();

  /**
   * Returns the period in which it was counted.
   *
   * @return empty for a snapshot, and if the source does not say
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns the day of which a snapshot is.
   *
   * @return empty for a flow, and if the source does not say
   */
  public abstract Optional<LocalDate> asAt();

  /**
   * Returns what the source says beside it.
   *
   * @return for example {@code In-year cumulative}; empty for nothing
   */
  public abstract Optional<String> note();

  /**
   * Tells whether it counts children or cases, so that a small one may identify a child.
   *
   * @return empty if nobody said: whoever prints it must then go by its words
   */
  public abstract Optional<Boolean> ofChildren();

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
    long given =
        Stream.of(quantity().isPresent(), pounds().isPresent(), notQuantified())
            .filter(there -> there)
            .count();
    if (given != 1) {
      throw new IllegalArgumentException(
          "figure "
              + figure()
              + " must have one of quantity, pounds and not-quantified but had "
              + given);
    }
    part()
        .filter(share -> Math.max(share.count(), share.of()) > MOST)
        .ifPresent(
            share -> {
              throw new IllegalArgumentException(
                  "part and whole of figure "
                      + figure()
                      + " must be up to "
                      + MOST
                      + " but were "
                      + share.count()
                      + " of "
                      + share.of());
            });
    if (period().isPresent() && asAt().isPresent()) {
      throw new IllegalArgumentException(
          "figure " + figure() + " must be of a period or as at a day but was both");
    }
  }

  /** Builds a {@link StatedFigure}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableStatedFigure.Builder {
    Builder() {}
  }
}
