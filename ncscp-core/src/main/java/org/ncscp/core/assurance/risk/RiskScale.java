// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A partnership's own scale of risks, in all its versions: a score lies in the band with the
 * highest lowest score that is not above it. Immutable and thread-safe.
 *
 * <pre>{@code
 * RiskScale scale = RiskScale.of(RiskScaleId.of("five-by-five"), bands);
 * scale.band(new RiskScore(4, 3), LocalDate.of(2025, 6, 30)).band();    // High
 * }</pre>
 */
public final class RiskScale {
  private final RiskScaleId id;
  private final List<RiskBand> bands;

  private RiskScale(RiskScaleId id, List<RiskBand> bands) {
    this.id = id;
    this.bands = bands;
  }

  /**
   * Makes up a scale.
   *
   * @param id which one
   * @param bands bands that are held to be right; those of other scales are left out
   * @return the scale
   * @throws IllegalArgumentException if the scale has no band, or its bands do not go together as
   *     those of {@link RiskTables#BANDS} must
   */
  public static RiskScale of(RiskScaleId id, Collection<RiskBand> bands) {
    requireNonNull(id, "id");
    List<RiskBand> own =
        bands.stream()
            .filter(band -> band.scale().equals(id))
            .sorted(comparingInt(RiskBand::lowestScore))
            .toList();
    if (own.isEmpty()) {
      throw new IllegalArgumentException("bands must have one at least of " + id + " but had none");
    }
    BandRules.check(
        own,
        (band, wrong) -> {
          throw new IllegalArgumentException(wrong);
        });
    return new RiskScale(id, own);
  }

  /**
   * Returns which scale it is.
   *
   * @return its name
   */
  public RiskScaleId id() {
    return id;
  }

  /**
   * Returns the bands of a day.
   *
   * @param day the day
   * @return from the lowest score up
   * @throws IllegalArgumentException if no version holds on that day
   */
  public List<RiskBand> bands(LocalDate day) {
    List<RiskBand> held = bands.stream().filter(band -> band.inForce().contains(day)).toList();
    if (held.isEmpty()) {
      throw new IllegalArgumentException(
          "day must be one on which " + id + " holds but was " + day);
    }
    return held;
  }

  /**
   * Returns the band in which a score lies.
   *
   * @param score the score
   * @param day the day of its assessment
   * @return the band
   * @throws IllegalArgumentException if no version holds on that day, or likelihood or impact are
   *     beyond the scale
   */
  public RiskBand band(RiskScore score, LocalDate day) {
    List<RiskBand> held = bands(day);
    RiskBand found = held.get(0);
    requireWithin("likelihood", score.likelihood(), found.highestLikelihood());
    requireWithin("impact", score.impact(), found.highestImpact());
    for (RiskBand band : held) {
      found = band.lowestScore() <= score.score() ? band : found;
    }
    return found;
  }

  private void requireWithin(String what, int step, int highest) {
    RiskScore.requireStep(what + " on " + id, step, highest);
  }

  /** Returns the name of the scale. */
  @Override
  public String toString() {
    return "RiskScale[" + id + "]";
  }
}
