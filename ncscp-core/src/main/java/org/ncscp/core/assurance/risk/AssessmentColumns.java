// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of assessments. */
final class AssessmentColumns {
  private static final Cell<Integer> STEP_CELL = stepCell();

  private static final Column<RiskAssessment, RiskId> RISK =
      Column.required("risk", RiskColumns.RISK_CELL, RiskAssessment::risk, "the risk");
  private static final Column<RiskAssessment, LocalDate> DAY =
      Column.required("day", Cells.DAY, RiskAssessment::day, "the day on which it was assessed");
  private static final Column<RiskAssessment, Integer> LIKELIHOOD_BEFORE =
      step(
          "likelihood-before",
          assessment -> assessment.before().likelihood(),
          "how likely it would be if nothing were done");
  private static final Column<RiskAssessment, Integer> IMPACT_BEFORE =
      step(
          "impact-before",
          assessment -> assessment.before().impact(),
          "how bad it would be if nothing were done");
  private static final Column<RiskAssessment, Integer> LIKELIHOOD_AFTER =
      step(
          "likelihood-after",
          assessment -> assessment.after().likelihood(),
          "how likely it is with what is done");
  private static final Column<RiskAssessment, Integer> IMPACT_AFTER =
      step(
          "impact-after",
          assessment -> assessment.after().impact(),
          "how bad it would be with what is done");
  private static final Column<RiskAssessment, FreeText> MITIGATION =
      Column.optional(
          "mitigation",
          Cells.TEXT,
          RiskAssessment::mitigation,
          "what is done against it; blank if nothing is");
  private static final Column<RiskAssessment, GroupId> OWNER =
      Column.required(
          "owner",
          RiskColumns.GROUP_CELL,
          RiskAssessment::owner,
          "the group that answers for it from then on");
  private static final Column<RiskAssessment, List<GroupId>> ESCALATED_TO =
      Column.list(
          "escalated-to",
          RiskColumns.GROUP_CELL,
          RiskAssessment::escalatedTo,
          "the groups to which it stands escalated from then on; blank if it does not");
  private static final Column<RiskAssessment, FreeText> ESCALATED_BECAUSE =
      Column.optional(
          "escalated-because",
          Cells.TEXT,
          RiskAssessment::escalatedBecause,
          "why it stands escalated; blank if it does not");
  private static final Column<RiskAssessment, Boolean> CLOSED =
      Column.flag("closed", RiskAssessment::closed, "yes if it was closed");
  private static final Column<RiskAssessment, FreeText> CLOSED_BECAUSE =
      Column.optional(
          "closed-because",
          Cells.TEXT,
          RiskAssessment::closedBecause,
          "why it was closed; blank if it was not");

  static final List<Column<RiskAssessment, ?>> ALL =
      List.of(
          RISK,
          DAY,
          LIKELIHOOD_BEFORE,
          IMPACT_BEFORE,
          LIKELIHOOD_AFTER,
          IMPACT_AFTER,
          MITIGATION,
          OWNER,
          ESCALATED_TO,
          ESCALATED_BECAUSE,
          CLOSED,
          CLOSED_BECAUSE);

  private AssessmentColumns() {}

  static RiskAssessment read(Row row, Provenance provenance) {
    return RiskAssessment.builder()
        .provenance(provenance)
        .risk(row.get(RISK))
        .day(row.get(DAY))
        .before(new RiskScore(row.get(LIKELIHOOD_BEFORE), row.get(IMPACT_BEFORE)))
        .after(new RiskScore(row.get(LIKELIHOOD_AFTER), row.get(IMPACT_AFTER)))
        .mitigation(row.find(MITIGATION))
        .owner(row.get(OWNER))
        .escalatedTo(row.list(ESCALATED_TO))
        .escalatedBecause(row.find(ESCALATED_BECAUSE))
        .closed(row.is(CLOSED))
        .closedBecause(row.find(CLOSED_BECAUSE))
        .build();
  }

  private static Column<RiskAssessment, Integer> step(
      String name, Function<RiskAssessment, Integer> value, String meaning) {
    return Column.required(name, STEP_CELL, value, meaning);
  }

  private static Cell<Integer> stepCell() {
    Cell<Integer> count = Cells.COUNT;
    Function<String, Integer> parse =
        text -> {
          int step = count.parse().apply(text);
          RiskScore.requireStep("step", step, RiskScore.MOST);
          return step;
        };
    return new Cell<>(
        count.kind(), "a whole number from 1 to 100, as 4", count.shown(), parse, count.print());
  }
}
