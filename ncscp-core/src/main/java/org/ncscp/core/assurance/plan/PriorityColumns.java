// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The tables of priorities and their progress. */
final class PriorityColumns {
  private static final Column<Priority, PriorityId> PRIORITY =
      Column.required(
          "priority", ProgressColumns.PRIORITY, Priority::priority, "which priority it is");
  private static final Column<Priority, String> TITLE =
      Column.required("title", Cells.WORDS, Priority::title, "what it is called");
  private static final Column<Priority, String> AIM =
      Column.required("aim", Cells.WORDS, Priority::aim, "what it is to reach");
  private static final Column<Priority, String> PLAN =
      Column.required(
          "plan", Cells.WORDS, Priority::plan, "the business plan, as Business Plan 2023-26");
  private static final Column<Priority, ReportingPeriod> IN_PLAN =
      Column.required(
          "period", Cells.PERIOD, Priority::period, "when it is a priority of that plan");
  private static final Column<Priority, Boolean> OVERARCHING =
      Column.flag("overarching", Priority::overarching, "yes if it stands above the others");

  static final RecordTable<Priority> PRIORITIES =
      RecordTable.<Priority>of(
              "priorities",
              List.of(PRIORITY, TITLE, AIM, PLAN, IN_PLAN, OVERARCHING),
              (row, provenance) ->
                  Priority.builder()
                      .provenance(provenance)
                      .priority(row.get(PRIORITY))
                      .title(row.get(TITLE))
                      .aim(row.get(AIM))
                      .plan(row.get(PLAN))
                      .period(row.get(IN_PLAN))
                      .overarching(row.is(OVERARCHING))
                      .build())
          .oneForEach("priority and plan", one -> List.of(one.priority(), one.plan()));

  private static final Column<PriorityProgress, PriorityId> OF =
      Column.required(
          "priority", ProgressColumns.PRIORITY, PriorityProgress::priority, "the priority");
  private static final Column<PriorityProgress, ReportingPeriod> PERIOD =
      Column.required(
          "period", Cells.PERIOD, PriorityProgress::period, "the period that it speaks of");
  private static final Column<PriorityProgress, Progress> PROGRESS =
      ProgressColumns.progress(PriorityProgress::progress);
  private static final Column<PriorityProgress, FreeText> REASON =
      ProgressColumns.reason(PriorityProgress::reason);
  private static final Column<PriorityProgress, FreeText> EVIDENCE =
      ProgressColumns.evidence(PriorityProgress::evidence);
  private static final Column<PriorityProgress, FreeText> IMPACT =
      ProgressColumns.impact(PriorityProgress::impact);

  static final RecordTable<PriorityProgress> PRIORITY_PROGRESS =
      RecordTable.<PriorityProgress>of(
              "priority-progress",
              List.of(OF, PERIOD, PROGRESS, REASON, EVIDENCE, IMPACT),
              (row, provenance) ->
                  PriorityProgress.builder()
                      .provenance(provenance)
                      .priority(row.get(OF))
                      .period(row.get(PERIOD))
                      .progress(row.get(PROGRESS))
                      .reason(row.find(REASON))
                      .evidence(row.find(EVIDENCE))
                      .impact(row.find(IMPACT))
                      .build())
          .oneForEach(
              "priority and period",
              one -> List.of(one.priority(), one.period().first(), one.period().last()));

  private PriorityColumns() {}
}
