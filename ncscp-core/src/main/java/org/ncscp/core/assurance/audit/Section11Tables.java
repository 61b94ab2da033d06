// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The columns of self-assessments. */
final class Section11Tables {
  private static final Column<Section11Standard, AssessmentCycle> CYCLE =
      cycle(Section11Standard::cycle);
  private static final Column<Section11Standard, StandardId> STANDARD =
      standard(Section11Standard::standard);
  private static final Column<Section11Standard, String> TITLE =
      Column.required("title", Cells.WORDS, Section11Standard::title, "what the standard says");
  private static final Column<Section11Standard, Integer> LOWEST =
      Column.required("lowest", Cells.COUNT, Section11Standard::lowest, "the lowest score");
  private static final Column<Section11Standard, Integer> HIGHEST =
      Column.required("highest", Cells.COUNT, Section11Standard::highest, "the highest score");

  static final RecordTable<Section11Standard> STANDARDS =
      RecordTable.<Section11Standard>of(
              "section-11-standards",
              List.of(CYCLE, STANDARD, TITLE, LOWEST, HIGHEST),
              (row, provenance) ->
                  Section11Standard.builder()
                      .provenance(provenance)
                      .cycle(row.get(CYCLE))
                      .standard(row.get(STANDARD))
                      .title(row.get(TITLE))
                      .lowest(row.get(LOWEST))
                      .highest(row.get(HIGHEST))
                      .build())
          .oneForEach("cycle and standard", one -> List.of(one.cycle(), one.standard()));

  private static final Column<Section11Assessment, AssessmentCycle> ASSESSED_CYCLE =
      cycle(Section11Assessment::cycle);
  private static final Column<Section11Assessment, OrganisationId> ASSESSED_AGENCY =
      agency(Section11Assessment::agency);
  private static final Column<Section11Assessment, StandardId> ASSESSED_STANDARD =
      standard(Section11Assessment::standard);
  private static final Column<Section11Assessment, Integer> SCORE =
      Column.required(
          "score", Cells.COUNT, Section11Assessment::score, "what the agency gives itself");
  private static final Column<Section11Assessment, FreeText> EVIDENCE =
      Column.optional(
          "evidence", Cells.TEXT, Section11Assessment::evidence, "on what the score rests");
  private static final Column<Section11Assessment, LocalDate> ASSESSED =
      Column.required(
          "assessed", Cells.DAY, Section11Assessment::assessed, "when the agency assessed itself");

  static final RecordTable<Section11Assessment> ASSESSMENTS =
      RecordTable.<Section11Assessment>of(
              "section-11-assessments",
              List.of(
                  ASSESSED_CYCLE, ASSESSED_AGENCY, ASSESSED_STANDARD, SCORE, EVIDENCE, ASSESSED),
              (row, provenance) ->
                  Section11Assessment.builder()
                      .provenance(provenance)
                      .cycle(row.get(ASSESSED_CYCLE))
                      .agency(row.get(ASSESSED_AGENCY))
                      .standard(row.get(ASSESSED_STANDARD))
                      .score(row.get(SCORE))
                      .evidence(row.find(EVIDENCE))
                      .assessed(row.get(ASSESSED))
                      .build())
          .oneForEach(
              "cycle, agency and standard",
              one -> List.of(one.cycle(), one.agency(), one.standard()));

  private static final Column<Section11Moderation, AssessmentCycle> MODERATED_CYCLE =
      cycle(Section11Moderation::cycle);
  private static final Column<Section11Moderation, OrganisationId> MODERATED_AGENCY =
      agency(Section11Moderation::agency);
  private static final Column<Section11Moderation, StandardId> MODERATED_STANDARD =
      standard(Section11Moderation::standard);
  private static final Column<Section11Moderation, Integer> SELF =
      Column.optional(
          "assessed",
          Cells.COUNT,
          Section11Moderation::assessed,
          "the score that was moderated; blank if the agency did not assess itself");
  private static final Column<Section11Moderation, Integer> MODERATED =
      Column.required(
          "moderated", Cells.COUNT, Section11Moderation::moderated, "the score after moderation");
  private static final Column<Section11Moderation, FreeText> REASON =
      Column.optional(
          "reason",
          Cells.TEXT,
          Section11Moderation::reason,
          "why; may be blank only if the score stayed the same");
  private static final Column<Section11Moderation, BodyId> BY =
      Column.required(
          "by",
          Cells.of(BodyId::of, BodyId.class, "quality-assurance-group"),
          Section11Moderation::by,
          "the body, group or post that moderated");
  private static final Column<Section11Moderation, LocalDate> DAY =
      Column.required("day", Cells.DAY, Section11Moderation::day, "when it was moderated");

  static final RecordTable<Section11Moderation> MODERATIONS =
      RecordTable.<Section11Moderation>of(
              "section-11-moderations",
              List.of(
                  MODERATED_CYCLE,
                  MODERATED_AGENCY,
                  MODERATED_STANDARD,
                  SELF,
                  MODERATED,
                  REASON,
                  BY,
                  DAY),
              (row, provenance) ->
                  Section11Moderation.builder()
                      .provenance(provenance)
                      .cycle(row.get(MODERATED_CYCLE))
                      .agency(row.get(MODERATED_AGENCY))
                      .standard(row.get(MODERATED_STANDARD))
                      .assessed(row.find(SELF))
                      .moderated(row.get(MODERATED))
                      .reason(row.find(REASON))
                      .by(row.get(BY))
                      .day(row.get(DAY))
                      .build())
          .oneForEach(
              "cycle, agency and standard",
              one -> List.of(one.cycle(), one.agency(), one.standard()));

  private Section11Tables() {}

  private static <T> Column<T, AssessmentCycle> cycle(Function<T, AssessmentCycle> value) {
    return Column.required(
        "cycle",
        Cells.of(AssessmentCycle::of, AssessmentCycle.class, "2024-25")
            .as("the id of an assessment cycle, as 2024 or 2024-25"),
        value,
        "the round of self-assessments");
  }

  private static <T> Column<T, StandardId> standard(Function<T, StandardId> value) {
    return Column.required(
        "standard",
        Cells.of(StandardId::of, StandardId.class, "leadership-and-accountability"),
        value,
        "the standard");
  }

  private static <T> Column<T, OrganisationId> agency(Function<T, OrganisationId> value) {
    return Column.required("agency", AuditColumns.AGENCY_CELL, value, "the agency");
  }
}
