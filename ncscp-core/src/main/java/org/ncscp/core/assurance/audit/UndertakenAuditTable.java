// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of audits that were completed. */
final class UndertakenAuditTable {
  private static final Column<UndertakenAudit, AuditId> AUDIT =
      AuditColumns.audit(UndertakenAudit::audit);
  private static final Column<UndertakenAudit, String> TITLE =
      AuditColumns.title(UndertakenAudit::title);
  private static final Column<UndertakenAudit, ProgrammeItem> THEME =
      AuditColumns.theme(UndertakenAudit::theme);
  private static final Column<UndertakenAudit, AuditKind> KIND =
      AuditColumns.kind(UndertakenAudit::kind);
  private static final Column<UndertakenAudit, Boolean> CROSS_AUTHORITY =
      AuditColumns.crossAuthority(UndertakenAudit::crossAuthority);
  private static final Column<UndertakenAudit, LocalDate> COMPLETED =
      Column.required(
          "completed", Cells.DAY, UndertakenAudit::completed, "the day on which it was completed");
  private static final Column<UndertakenAudit, BodyId> LEAD_AUDITOR =
      Column.required(
          "lead-auditor",
          Cells.of(BodyId::of, BodyId.class, "quality-assurance-group"),
          UndertakenAudit::leadAuditor,
          "the body, group or post that led it");
  private static final Column<UndertakenAudit, List<OrganisationId>> AGENCIES =
      AuditColumns.agencies(UndertakenAudit::agencies, "who took part; blank if that is not known");
  private static final Column<UndertakenAudit, Boolean> INVOLVEMENT_CONSIDERED =
      AuditColumns.involvementConsidered(UndertakenAudit::involvementConsidered);
  private static final Column<UndertakenAudit, FreeText> INVOLVEMENT =
      Column.optional(
          "involvement",
          Cells.TEXT,
          UndertakenAudit::involvement,
          "how children, parents and carers were involved");
  private static final Column<UndertakenAudit, Boolean> SCRUTINEER_CONSULTED =
      AuditColumns.scrutineerConsulted(UndertakenAudit::scrutineerConsulted);
  private static final Column<UndertakenAudit, Integer> SAMPLE =
      Column.optional(
          "sample",
          Cells.COUNT,
          UndertakenAudit::sample,
          "how many cases were looked at; blank if that is not known");

  static final RecordTable<UndertakenAudit> TABLE =
      RecordTable.<UndertakenAudit>of(
              "audits",
              List.of(
                  AUDIT,
                  TITLE,
                  THEME,
                  KIND,
                  CROSS_AUTHORITY,
                  COMPLETED,
                  LEAD_AUDITOR,
                  AGENCIES,
                  INVOLVEMENT_CONSIDERED,
                  INVOLVEMENT,
                  SCRUTINEER_CONSULTED,
                  SAMPLE),
              UndertakenAuditTable::read)
          .oneForEach("audit", one -> List.of(one.audit()));

  private UndertakenAuditTable() {}

  private static UndertakenAudit read(Row row, Provenance provenance) {
    return UndertakenAudit.builder()
        .provenance(provenance)
        .audit(row.get(AUDIT))
        .title(row.get(TITLE))
        .theme(row.get(THEME))
        .kind(row.get(KIND))
        .crossAuthority(row.is(CROSS_AUTHORITY))
        .completed(row.get(COMPLETED))
        .leadAuditor(row.get(LEAD_AUDITOR))
        .addAllAgencies(row.list(AGENCIES))
        .involvementConsidered(row.find(INVOLVEMENT_CONSIDERED))
        .involvement(row.find(INVOLVEMENT))
        .scrutineerConsulted(row.find(SCRUTINEER_CONSULTED))
        .sample(row.find(SAMPLE))
        .build();
  }
}
