// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of bands. */
final class BandColumns {
  private static final Column<RiskBand, RiskScaleId> SCALE =
      Column.required(
          "scale",
          Cells.of(RiskScaleId::of, RiskScaleId.class, "five-by-five"),
          RiskBand::scale,
          "the scale, the same in every version of it");
  private static final Column<RiskBand, Integer> HIGHEST_LIKELIHOOD =
      Column.required(
          "highest-likelihood",
          Cells.COUNT,
          RiskBand::highestLikelihood,
          "the highest likelihood of the scale");
  private static final Column<RiskBand, Integer> HIGHEST_IMPACT =
      Column.required(
          "highest-impact",
          Cells.COUNT,
          RiskBand::highestImpact,
          "the highest impact of the scale");
  private static final Column<RiskBand, String> BAND =
      Column.required("band", Cells.WORDS, RiskBand::band, "what the band is called, as High");
  private static final Column<RiskBand, Integer> LOWEST_SCORE =
      Column.required(
          "lowest-score",
          Cells.COUNT,
          RiskBand::lowestScore,
          "its lowest score; it goes up to the next band");
  private static final Column<RiskBand, String> COLOUR =
      Column.required(
          "colour", Cells.WORDS, RiskBand::colour, "the colour in which it is shown, as red");
  private static final Column<RiskBand, LocalDate> FROM =
      Column.required(
          "from", Cells.DAY, band -> band.inForce().from(), "the first day of this version");
  private static final Column<RiskBand, LocalDate> TO =
      Column.optional(
          "to",
          Cells.DAY,
          band -> band.inForce().to(),
          "the last day of this version; blank while it holds");

  static final List<Column<RiskBand, ?>> ALL =
      List.of(SCALE, HIGHEST_LIKELIHOOD, HIGHEST_IMPACT, BAND, LOWEST_SCORE, COLOUR, FROM, TO);

  private BandColumns() {}

  static RiskBand read(Row row, Provenance provenance) {
    return RiskBand.builder()
        .provenance(provenance)
        .scale(row.get(SCALE))
        .highestLikelihood(row.get(HIGHEST_LIKELIHOOD))
        .highestImpact(row.get(HIGHEST_IMPACT))
        .band(row.get(BAND))
        .lowestScore(row.get(LOWEST_SCORE))
        .colour(row.get(COLOUR))
        .inForce(new EffectivePeriod(row.get(FROM), row.find(TO)))
        .build();
  }
}
