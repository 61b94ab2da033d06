// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.record.RecordTable;

/** The tables of audits, as they stand in a sheet. */
public final class AuditTables {
  /** The rolling programme: one for each audit. */
  public static final RecordTable<PlannedAudit> PLANNED_AUDITS = PlannedAuditTable.TABLE;

  /** What was audited: one for each audit. */
  public static final RecordTable<UndertakenAudit> AUDITS = UndertakenAuditTable.TABLE;

  private AuditTables() {}
}
