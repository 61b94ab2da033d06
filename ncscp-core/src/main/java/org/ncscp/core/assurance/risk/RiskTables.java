// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import java.util.List;
import org.ncscp.core.record.RecordTable;

/** The tables of the risk register, as they stand in a sheet. */
public final class RiskTables {
  /** Risks: one of each name. */
  public static final RecordTable<Risk> RISKS =
      RecordTable.of("risks", RiskColumns.ALL, RiskColumns::read)
          .oneForEach("risk", one -> List.of(one.risk()));

  /** Assessments: one for each risk and day. */
  public static final RecordTable<RiskAssessment> ASSESSMENTS =
      RecordTable.of("risk-assessments", AssessmentColumns.ALL, AssessmentColumns::read)
          .oneForEach("risk and day", one -> List.of(one.risk(), one.day()));

  /**
   * Bands: those of one scale that have a day in common hold on the same days, have the same
   * highest likelihood and impact, differ in name and lowest score, and begin at a score of 1; so
   * every score of the scale lies in one of them.
   */
  public static final RecordTable<RiskBand> BANDS =
      RecordTable.of("risk-bands", BandColumns.ALL, BandColumns::read).with(BandRules::check);

  private RiskTables() {}
}
