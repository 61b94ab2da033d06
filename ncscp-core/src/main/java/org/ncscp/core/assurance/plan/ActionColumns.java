// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The tables of agreed actions and their progress. */
final class ActionColumns {
  private static final Column<AgreedAction, AgreedActionId> ACTION =
      Column.required("action", ProgressColumns.ACTION, AgreedAction::action, "which action it is");
  private static final Column<AgreedAction, ActionBasis> OF_KIND =
      Column.required(
          "of-kind",
          Cells.constant(ActionBasis.class),
          AgreedAction::basis,
          "what kind of thing it follows from");
  private static final Column<AgreedAction, BasisId> OF =
      Column.required(
          "of",
          Cells.of(BasisId::of, BasisId.class, "neglect")
              .as("the id of a priority, audit, risk, challenge or engagement, as neglect"),
          AgreedAction::basisId,
          "what it follows from");
  private static final Column<AgreedAction, FreeText> TEXT =
      Column.required("text", Cells.TEXT, AgreedAction::text, "what is to be done");
  private static final Column<AgreedAction, BodyId> OWNER =
      Column.required(
          "owner",
          Cells.of(BodyId::of, BodyId.class, "quality-assurance-group"),
          AgreedAction::owner,
          "the body, group or post that answers for it");
  private static final Column<AgreedAction, LocalDate> AGREED =
      Column.required("agreed", Cells.DAY, AgreedAction::agreed, "when it was agreed");
  private static final Column<AgreedAction, LocalDate> DUE =
      Column.required("due", Cells.DAY, AgreedAction::due, "by when it is to be done");

  static final RecordTable<AgreedAction> AGREED_ACTIONS =
      RecordTable.<AgreedAction>of(
              "agreed-actions",
              List.of(ACTION, OF_KIND, OF, TEXT, OWNER, AGREED, DUE),
              (row, provenance) ->
                  AgreedAction.builder()
                      .provenance(provenance)
                      .action(row.get(ACTION))
                      .basis(row.get(OF_KIND))
                      .basisId(row.get(OF))
                      .text(row.get(TEXT))
                      .owner(row.get(OWNER))
                      .agreed(row.get(AGREED))
                      .due(row.get(DUE))
                      .build())
          .oneForEach("action", one -> List.of(one.action()));

  private static final Column<ActionProgress, AgreedActionId> PROGRESSED =
      Column.required("action", ProgressColumns.ACTION, ActionProgress::action, "the action");
  private static final Column<ActionProgress, LocalDate> DAY =
      Column.required("day", Cells.DAY, ActionProgress::day, "when it stood so");
  private static final Column<ActionProgress, Progress> PROGRESS =
      ProgressColumns.progress(ActionProgress::progress);
  private static final Column<ActionProgress, FreeText> REASON =
      ProgressColumns.reason(ActionProgress::reason);
  private static final Column<ActionProgress, FreeText> EVIDENCE =
      ProgressColumns.evidence(ActionProgress::evidence);
  private static final Column<ActionProgress, FreeText> IMPACT =
      ProgressColumns.impact(ActionProgress::impact);

  static final RecordTable<ActionProgress> ACTION_PROGRESS =
      RecordTable.<ActionProgress>of(
              "action-progress",
              List.of(PROGRESSED, DAY, PROGRESS, REASON, EVIDENCE, IMPACT),
              (row, provenance) ->
                  ActionProgress.builder()
                      .provenance(provenance)
                      .action(row.get(PROGRESSED))
                      .day(row.get(DAY))
                      .progress(row.get(PROGRESS))
                      .reason(row.find(REASON))
                      .evidence(row.find(EVIDENCE))
                      .impact(row.find(IMPACT))
                      .build())
          .oneForEach("action and day", one -> List.of(one.action(), one.day()));

  private ActionColumns() {}
}
