// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.math.BigDecimal;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** How evaluations stand in a sheet. */
final class EvaluationColumns {
  private static final Column<Evaluation, SessionId> SESSION =
      Column.optional(
          "session",
          SessionColumns.SESSION_CELL,
          Evaluation::session,
          "the session that was evaluated");
  private static final Column<Evaluation, CourseId> COURSE =
      Column.optional(
          "course",
          CourseColumns.COURSE_CELL,
          Evaluation::course,
          "the course that was evaluated as a whole, if no session is given");
  private static final Column<Evaluation, ReportingPeriod> PERIOD =
      Column.optional(
          "period",
          Cells.PERIOD,
          Evaluation::period,
          "for a course the period whose training was evaluated; blank for a session");
  private static final Column<Evaluation, EvaluationStage> STAGE =
      Column.required(
          "stage",
          Cells.constant(EvaluationStage.class),
          Evaluation::stage,
          "whether they were asked before the training, after it, or later");
  private static final Column<Evaluation, MeasureId> MEASURE =
      Column.required(
          "measure",
          Cells.of(MeasureId::of, MeasureId.class, "confidence"),
          Evaluation::measure,
          "what they were asked to score");
  private static final Column<Evaluation, Integer> RESPONDENTS =
      Column.required("respondents", Cells.COUNT, Evaluation::respondents, "how many answered");
  private static final Column<Evaluation, BigDecimal> SUM =
      Column.required("sum", Cells.NUMBER, Evaluation::sum, "the sum of their scores");
  private static final Column<Evaluation, BigDecimal> LOWEST =
      Column.required(
          "lowest",
          Cells.NUMBER,
          evaluation -> evaluation.scale().lowest(),
          "the lowest score of the scale");
  private static final Column<Evaluation, BigDecimal> HIGHEST =
      Column.required(
          "highest",
          Cells.NUMBER,
          evaluation -> evaluation.scale().highest(),
          "the highest score of the scale");

  static final RecordTable<Evaluation> TABLE =
      RecordTable.<Evaluation>of(
              "evaluations",
              List.of(SESSION, COURSE, PERIOD, STAGE, MEASURE, RESPONDENTS, SUM, LOWEST, HIGHEST),
              (row, provenance) ->
                  Evaluation.builder()
                      .provenance(provenance)
                      .session(row.find(SESSION))
                      .course(row.find(COURSE))
                      .period(row.find(PERIOD))
                      .stage(row.get(STAGE))
                      .measure(row.get(MEASURE))
                      .respondents(row.get(RESPONDENTS))
                      .sum(row.get(SUM))
                      .scale(new ScoreScale(row.get(LOWEST), row.get(HIGHEST)))
                      .build())
          .oneForEach(
              "session, course, period, stage, measure and scale",
              one ->
                  List.of(
                      one.session(),
                      one.course(),
                      one.period().map(ReportingPeriod::first),
                      one.period().map(ReportingPeriod::last),
                      one.stage(),
                      one.measure(),
                      one.scale()));

  private EvaluationColumns() {}
}
