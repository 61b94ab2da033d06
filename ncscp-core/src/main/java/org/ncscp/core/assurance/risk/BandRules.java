// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ncscp.core.record.RecordTable.Refusal;

/** What bands must be together so that every score of their scale lies in one of them. */
final class BandRules {
  private BandRules() {}

  static void check(List<RiskBand> bands, Refusal<RiskBand> refusal) {
    for (int i = 0; i < bands.size(); i++) {
      RiskBand band = bands.get(i);
      List<RiskBand> above = bands.subList(0, i);
      besideThoseAbove(band, above).ifPresent(wrong -> refusal.add(band, wrong));
    }
    bands.stream()
        .filter(band -> isLowest(band, bands) && band.lowestScore() != 1)
        .forEach(
            band ->
                refusal.add(
                    band,
                    "lowest-score must be 1 for the lowest band of "
                        + version(band)
                        + " but was "
                        + band.lowestScore()));
  }

  private static Optional<String> besideThoseAbove(RiskBand band, List<RiskBand> above) {
    return first(band, above, other -> !other.inForce().equals(band.inForce()))
        .map(
            other ->
                "from and to must be those of "
                    + version(other)
                    + ", with which it has days in common, but was "
                    + band.inForce())
        .or(() -> size(band, above))
        .or(
            () ->
                first(band, above, other -> other.lowestScore() == band.lowestScore())
                    .map(other -> another("lowest-score", band, band.lowestScore())))
        .or(
            () ->
                first(band, above, other -> other.band().equals(band.band()))
                    .map(other -> another("band", band, "\"" + band.band() + "\"")));
  }

  private static Optional<String> size(RiskBand band, List<RiskBand> above) {
    return first(
            band,
            above,
            other ->
                other.highestLikelihood() != band.highestLikelihood()
                    || other.highestImpact() != band.highestImpact())
        .map(
            other ->
                "highest-likelihood and highest-impact must be those of "
                    + version(other)
                    + ", "
                    + size(other)
                    + ", but were "
                    + size(band));
  }

  private static String size(RiskBand band) {
    return band.highestLikelihood() + " and " + band.highestImpact();
  }

  private static String another(String what, RiskBand band, Object value) {
    return what
        + " must be another than that of every other band of "
        + version(band)
        + " but was "
        + value;
  }

  /** The first of those above that holds on a day with it, of the same scale, and is so. */
  private static Optional<RiskBand> first(
      RiskBand band, List<RiskBand> above, Predicate<RiskBand> so) {
    return above.stream()
        .filter(other -> other.scale().equals(band.scale()))
        .filter(other -> other.inForce().overlaps(band.inForce()))
        .filter(so)
        .findFirst();
  }

  private static boolean isLowest(RiskBand band, List<RiskBand> bands) {
    return bands.stream()
        .filter(other -> other.scale().equals(band.scale()))
        .filter(other -> other.inForce().equals(band.inForce()))
        .min(comparingInt(RiskBand::lowestScore))
        .filter(band::equals)
        .isPresent();
  }

  static String version(RiskBand band) {
    return band.scale() + " of " + band.inForce();
  }
}
