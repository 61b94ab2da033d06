// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.util.List;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the programme. */
final class PlannedAuditTable {
  private static final Column<PlannedAudit, AuditId> AUDIT =
      AuditColumns.audit(PlannedAudit::audit);
  private static final Column<PlannedAudit, String> TITLE = AuditColumns.title(PlannedAudit::title);
  private static final Column<PlannedAudit, ProgrammeItem> THEME =
      AuditColumns.theme(PlannedAudit::theme);
  private static final Column<PlannedAudit, AuditKind> KIND = AuditColumns.kind(PlannedAudit::kind);
  private static final Column<PlannedAudit, Boolean> CROSS_AUTHORITY =
      AuditColumns.crossAuthority(PlannedAudit::crossAuthority);
  private static final Column<PlannedAudit, List<AuditReason>> REASONS =
      Column.list(
          "reasons",
          Cells.constant(AuditReason.class),
          PlannedAudit::reasons,
          "why it is in the programme, one reason at least");
  private static final Column<PlannedAudit, List<CaseReference>> REVIEWS =
      Column.list(
          "reviews",
          Cells.reference(CaseReference::of, CaseReference.class, "EXAMPLE-2025-01"),
          PlannedAudit::reviews,
          "the reviews that gave a reason");
  private static final Column<PlannedAudit, List<AuditId>> EARLIER_AUDITS =
      Column.list(
          "earlier-audits",
          AuditColumns.AUDIT_CELL,
          PlannedAudit::earlierAudits,
          "the earlier audits that gave a reason");
  private static final Column<PlannedAudit, String> BECAUSE =
      Column.optional(
          "because",
          Cells.WORDS,
          PlannedAudit::because,
          "what else gave the reasons: an indicator, a national report");
  private static final Column<PlannedAudit, List<OrganisationId>> AGENCIES =
      AuditColumns.agencies(
          PlannedAudit::agencies, "whose work it is to look at; blank as long as that is open");
  private static final Column<PlannedAudit, BodyId> LEAD_AUDITOR =
      Column.optional(
          "lead-auditor",
          Cells.of(BodyId::of, BodyId.class, "quality-assurance-group"),
          PlannedAudit::leadAuditor,
          "the body, group or post that is to lead it; blank as long as that is open");
  private static final Column<PlannedAudit, Boolean> INVOLVEMENT_CONSIDERED =
      AuditColumns.involvementConsidered(PlannedAudit::involvementConsidered);
  private static final Column<PlannedAudit, Boolean> SCRUTINEER_CONSULTED =
      AuditColumns.scrutineerConsulted(PlannedAudit::scrutineerConsulted);
  private static final Column<PlannedAudit, ReportingPeriod> PLANNED =
      Column.required(
          "planned",
          Cells.PERIOD,
          PlannedAudit::planned,
          "the period by whose last day it is to be completed");

  static final RecordTable<PlannedAudit> TABLE =
      RecordTable.<PlannedAudit>of(
              "planned-audits",
              List.of(
                  AUDIT,
                  TITLE,
                  THEME,
                  KIND,
                  CROSS_AUTHORITY,
                  REASONS,
                  REVIEWS,
                  EARLIER_AUDITS,
                  BECAUSE,
                  AGENCIES,
                  LEAD_AUDITOR,
                  INVOLVEMENT_CONSIDERED,
                  SCRUTINEER_CONSULTED,
                  PLANNED),
              PlannedAuditTable::read)
          .oneForEach("audit", one -> List.of(one.audit()));

  private PlannedAuditTable() {}

  private static PlannedAudit read(Row row, Provenance provenance) {
    return PlannedAudit.builder()
        .provenance(provenance)
        .audit(row.get(AUDIT))
        .title(row.get(TITLE))
        .theme(row.get(THEME))
        .kind(row.get(KIND))
        .crossAuthority(row.is(CROSS_AUTHORITY))
        .addAllReasons(row.list(REASONS))
        .addAllReviews(row.list(REVIEWS))
        .addAllEarlierAudits(row.list(EARLIER_AUDITS))
        .because(row.find(BECAUSE))
        .addAllAgencies(row.list(AGENCIES))
        .leadAuditor(row.find(LEAD_AUDITOR))
        .involvementConsidered(row.find(INVOLVEMENT_CONSIDERED))
        .scrutineerConsulted(row.find(SCRUTINEER_CONSULTED))
        .planned(row.get(PLANNED))
        .build();
  }
}
