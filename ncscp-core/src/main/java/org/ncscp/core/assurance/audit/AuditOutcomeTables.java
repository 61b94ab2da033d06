// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The columns of what audits found and to whom they were presented. */
final class AuditOutcomeTables {
  private static final Column<AuditFinding, AuditId> AUDIT =
      AuditColumns.audit(AuditFinding::audit);
  private static final Column<AuditFinding, AuditFindingId> FINDING =
      Column.required(
          "finding",
          Cells.of(AuditFindingId::of, AuditFindingId.class, "voice-of-the-child")
              .as("the id of a finding, as voice-of-the-child"),
          AuditFinding::finding,
          "its name in the audit");
  private static final Column<AuditFinding, FreeText> TEXT =
      Column.required("text", Cells.TEXT, AuditFinding::text, "what was found");
  private static final Column<AuditFinding, List<ThemeId>> THEMES =
      Column.list(
          "themes",
          Cells.of(ThemeId::of, ThemeId.class, "neglect"),
          AuditFinding::themes,
          "the themes of learning that it is about");
  private static final Column<AuditFinding, String> GRADE =
      Column.optional(
          "grade",
          Cells.WORDS,
          AuditFinding::grade,
          "how good the practice was, in the words of the audit; blank if it was not graded");

  static final RecordTable<AuditFinding> FINDINGS =
      RecordTable.<AuditFinding>of(
              "audit-findings",
              List.of(AUDIT, FINDING, TEXT, THEMES, GRADE),
              (row, provenance) ->
                  AuditFinding.builder()
                      .provenance(provenance)
                      .audit(row.get(AUDIT))
                      .finding(row.get(FINDING))
                      .text(row.get(TEXT))
                      .addAllThemes(row.list(THEMES))
                      .grade(row.find(GRADE))
                      .build())
          .oneForEach("audit and finding", one -> List.of(one.audit(), one.finding()));

  private static final Column<AuditPresentation, AuditId> PRESENTED =
      AuditColumns.audit(AuditPresentation::audit);
  private static final Column<AuditPresentation, GroupId> GROUP =
      Column.required(
          "group",
          Cells.of(GroupId::of, GroupId.class, "business-management-group"),
          AuditPresentation::group,
          "to whom it was presented");
  private static final Column<AuditPresentation, LocalDate> DAY =
      Column.required("day", Cells.DAY, AuditPresentation::day, "when it was presented");
  private static final Column<AuditPresentation, FreeText> ASKED =
      Column.optional("asked", Cells.TEXT, AuditPresentation::asked, "what the group asked for");

  static final RecordTable<AuditPresentation> PRESENTATIONS =
      RecordTable.<AuditPresentation>of(
              "audit-presentations",
              List.of(PRESENTED, GROUP, DAY, ASKED),
              (row, provenance) ->
                  AuditPresentation.builder()
                      .provenance(provenance)
                      .audit(row.get(PRESENTED))
                      .group(row.get(GROUP))
                      .day(row.get(DAY))
                      .asked(row.find(ASKED))
                      .build())
          .oneForEach("audit, group and day", one -> List.of(one.audit(), one.group(), one.day()));

  private AuditOutcomeTables() {}
}
