// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.record.RecordTable;

/** The tables of the business plan and of procedures, as they stand in a sheet. */
public final class PlanTables {
  /** Priorities: one for each priority and plan. */
  public static final RecordTable<Priority> PRIORITIES = PriorityColumns.PRIORITIES;

  /** Progress of priorities: one for each priority and period, by its first and last day. */
  public static final RecordTable<PriorityProgress> PRIORITY_PROGRESS =
      PriorityColumns.PRIORITY_PROGRESS;

  /** Agreed actions: one for each action. */
  public static final RecordTable<AgreedAction> AGREED_ACTIONS = ActionColumns.AGREED_ACTIONS;

  /** Progress of actions: one for each action and day. */
  public static final RecordTable<ActionProgress> ACTION_PROGRESS = ActionColumns.ACTION_PROGRESS;

  /**
   * Versions of procedures: one for each procedure and version. Versions of one procedure must not
   * be in force on the same day; days between them on which none is in force are allowed.
   */
  public static final RecordTable<ProcedureVersion> PROCEDURES = ProcedureColumns.PROCEDURES;

  /** Proposals for procedures: one for each proposal. */
  public static final RecordTable<ProcedureProposal> PROCEDURE_PROPOSALS =
      ProcedureColumns.PROPOSALS;

  /** Decisions on proposals: one for each proposal and day. */
  public static final RecordTable<ProposalDecision> PROCEDURE_DECISIONS =
      ProcedureColumns.DECISIONS;

  private PlanTables() {}
}
