// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The tables of stated figures, and of what is said about them, as they stand in sheets. */
public final class StatementTables {
  private static final Column<StatedFigure, FigureId> FIGURE =
      Column.required(
          "figure",
          Cells.of(FigureId::of, FigureId.class, "expenditure-children"),
          StatedFigure::figure,
          "what it is of, the same wherever it is stated");
  private static final Column<StatedFigure, String> TITLE =
      Column.required(
          "title", Cells.WORDS, StatedFigure::title, "what it is of, in the words of the source");
  private static final Column<StatedFigure, Quantity> QUANTITY =
      Column.optional(
          "quantity", Cells.QUANTITY, StatedFigure::quantity, "the figure, with its qualifier");
  private static final Column<StatedFigure, Pounds> POUNDS =
      Column.optional("pounds", Cells.POUNDS, StatedFigure::pounds, "the amount, if it is money");
  private static final Column<StatedFigure, Boolean> NOT_QUANTIFIED =
      Column.flag(
          "not-quantified",
          StatedFigure::notQuantified,
          "yes, if the source names the matter and gives no figure");
  private static final Column<StatedFigure, Integer> PART =
      Column.optional(
          "part",
          Cells.COUNT,
          figure -> figure.part().map(share -> Math.toIntExact(share.count())),
          "how many, where the source says of how many");
  private static final Column<StatedFigure, Integer> WHOLE =
      Column.optional(
          "whole",
          Cells.COUNT,
          figure -> figure.part().map(share -> Math.toIntExact(share.of())),
          "of how many");
  private static final Column<StatedFigure, String> UNIT =
      Column.optional(
          "unit", Cells.WORDS, StatedFigure::unit, "what one is counted in, if the source says");
  private static final Column<StatedFigure, ReportingPeriod> PERIOD =
      Column.optional(
          "period", Cells.PERIOD, StatedFigure::period, "the period in which it was counted");
  private static final Column<StatedFigure, LocalDate> AS_AT =
      Column.optional(
          "as-at", Cells.DAY, StatedFigure::asAt, "the day of which it is, if it is a snapshot");
  private static final Column<StatedFigure, String> NOTE =
      Column.optional("note", Cells.WORDS, StatedFigure::note, "what the source says beside it");
  private static final Column<StatedFigure, Boolean> OF_CHILDREN =
      Column.optional(
          "of-children",
          Cells.YES_NO,
          StatedFigure::ofChildren,
          "whether it counts children or cases; left empty, its words decide whether a small one"
              + " is printed");

  /** Figures as they were published: one for each figure and place of a source. */
  public static final RecordTable<StatedFigure> STATED_FIGURES =
      RecordTable.of(
              "stated-figures",
              List.of(
                  FIGURE,
                  TITLE,
                  QUANTITY,
                  POUNDS,
                  NOT_QUANTIFIED,
                  PART,
                  WHOLE,
                  UNIT,
                  PERIOD,
                  AS_AT,
                  NOTE,
                  OF_CHILDREN),
              StatementTables::read)
          .oneForEach(
              "figure, title and place of a source",
              one -> List.of(one.figure(), one.provenance().source(), one.title()));

  private static final Cell<FigureTerm> TERM =
      Cells.of(FigureTerm::parse, FigureTerm.class, "expenditure")
          .as(
              "a stated figure as expenditure, its count or denominator as part of"
                  + " school-audit-returned or whole of school-audit-returned, or one of the"
                  + " records as computed contribution:nottinghamshire-police");

  private static final Column<StatedRelation, RelationId> RELATION =
      Column.required(
          "relation",
          Cells.of(RelationId::of, RelationId.class, "grand-total"),
          StatedRelation::relation,
          "what the relation is called");
  private static final Column<StatedRelation, RelationKind> KIND =
      Column.required(
          "kind",
          Cells.constant(RelationKind.class),
          StatedRelation::kind,
          "how the figure follows from the others: their sum, the first less the rest, the share"
              + " that the first is of the second, the same, or a part of them");
  private static final Column<StatedRelation, FigureTerm> RESULT =
      Column.required(
          "figure", TERM, StatedRelation::figure, "the stated figure that follows from the others");
  private static final Column<StatedRelation, List<FigureTerm>> OF =
      Column.list("of", TERM, StatedRelation::of, "the others, in their order");

  /** Which stated figure should follow from which others: one for each relation. */
  public static final RecordTable<StatedRelation> STATED_RELATIONS =
      RecordTable.of(
              "stated-relations",
              List.of(RELATION, KIND, RESULT, OF),
              (row, provenance) ->
                  StatedRelation.builder()
                      .provenance(provenance)
                      .relation(row.get(RELATION))
                      .kind(row.get(KIND))
                      .figure(row.get(RESULT))
                      .of(row.list(OF))
                      .build())
          .oneForEach("relation", one -> List.of(one.relation()));

  private static final Column<FindingOverride, FindingId> FINDING =
      Column.required(
          "finding",
          Cells.of(FindingId::of, FindingId.class, "difference:overspend"),
          FindingOverride::finding,
          "what does not reconcile, by the name that the reconciliation gives it");
  private static final Column<FindingOverride, BodyId> BY =
      Column.required(
          "by",
          Cells.of(BodyId::of, BodyId.class, "business-office"),
          FindingOverride::by,
          "the post or body that answers for publishing with it");
  private static final Column<FindingOverride, String> REASON =
      Column.required(
          "reason", Cells.WORDS, FindingOverride::reason, "why; this is printed in the report");
  private static final Column<FindingOverride, LocalDate> DAY =
      Column.required("day", Cells.DAY, FindingOverride::day, "when that was decided");

  /** What is published although it does not reconcile: one for each finding. */
  public static final RecordTable<FindingOverride> OVERRIDES =
      RecordTable.of(
              "overrides",
              List.of(FINDING, BY, REASON, DAY),
              (row, provenance) ->
                  FindingOverride.builder()
                      .provenance(provenance)
                      .finding(row.get(FINDING))
                      .by(row.get(BY))
                      .reason(row.get(REASON))
                      .day(row.get(DAY))
                      .build())
          .oneForEach("finding", one -> List.of(one.finding()));

  private StatementTables() {}

  private static StatedFigure read(Row row, Provenance provenance) {
    return StatedFigure.builder()
        .provenance(provenance)
        .figure(row.get(FIGURE))
        .title(row.get(TITLE))
        .quantity(row.find(QUANTITY))
        .pounds(row.find(POUNDS))
        .notQuantified(row.is(NOT_QUANTIFIED))
        .part(part(row))
        .unit(row.find(UNIT))
        .period(row.find(PERIOD))
        .asAt(row.find(AS_AT))
        .note(row.find(NOTE))
        .ofChildren(row.find(OF_CHILDREN))
        .build();
  }

  private static Optional<CountShare> part(Row row) {
    Optional<Integer> part = row.find(PART);
    Optional<Integer> whole = row.find(WHOLE);
    if (part.isPresent() != whole.isPresent()) {
      throw new IllegalArgumentException(
          "part and whole must go together: a share must have its denominator");
    }
    return part.map(number -> new CountShare(number, whole.orElseThrow()));
  }
}
