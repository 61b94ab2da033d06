// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.record.RecordTable;

/** The tables of audits, as they stand in a sheet. */
public final class AuditTables {
  /** The rolling programme: one record for each audit. */
  public static final RecordTable<PlannedAudit> PLANNED_AUDITS = PlannedAuditTable.TABLE;

  /** What was audited: one record for each audit. */
  public static final RecordTable<UndertakenAudit> AUDITS = UndertakenAuditTable.TABLE;

  /** What audits found: one record for each audit and finding. */
  public static final RecordTable<AuditFinding> FINDINGS = AuditOutcomeTables.FINDINGS;

  /** To whom audits were presented: one record for each audit, group and day. */
  public static final RecordTable<AuditPresentation> PRESENTATIONS =
      AuditOutcomeTables.PRESENTATIONS;

  /** The standards of self-assessments: one record for each cycle and standard. */
  public static final RecordTable<Section11Standard> SECTION_11_STANDARDS =
      Section11Tables.STANDARDS;

  /** Self-assessments: one record for each cycle, agency and standard. */
  public static final RecordTable<Section11Assessment> SECTION_11_ASSESSMENTS =
      Section11Tables.ASSESSMENTS;

  /** Moderations of self-assessments: one record for each cycle, agency and standard. */
  public static final RecordTable<Section11Moderation> SECTION_11_MODERATIONS =
      Section11Tables.MODERATIONS;

  /** Education settings: one record for each school year and setting. */
  public static final RecordTable<SchoolSetting> SCHOOL_SETTINGS = SchoolTables.SETTINGS;

  /** Audits that settings returned: one record for each school year and setting. */
  public static final RecordTable<SchoolAuditReturn> SCHOOL_AUDIT_RETURNS = SchoolTables.RETURNS;

  /** Visits to settings: one record for each school year, setting, day and kind. */
  public static final RecordTable<SchoolVisit> SCHOOL_VISITS = SchoolTables.VISITS;

  private AuditTables() {}
}
