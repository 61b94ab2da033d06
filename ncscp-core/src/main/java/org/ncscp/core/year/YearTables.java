// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.governance.GovernanceTables;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.assurance.scrutiny.ScrutinyTables;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.narrative.NarrativeTables;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.statement.StatementTables;

/**
 * The tables in which a partnership keeps the records of its year, as {@code docs/records.md}
 * describes them.
 *
 * <pre>{@code
 * RecordSet year = YearTables.read(Path.of("year-2024-25"));      // contributions.csv, audits.csv, ...
 * year.of(FundingTables.CONTRIBUTIONS).current();
 * }</pre>
 */
public final class YearTables {
  private static final List<RecordTable<?>> ALL =
      List.of(
          PlanTables.PRIORITIES,
          PlanTables.PRIORITY_PROGRESS,
          PlanTables.AGREED_ACTIONS,
          PlanTables.ACTION_PROGRESS,
          PlanTables.PROCEDURES,
          PlanTables.PROCEDURE_PROPOSALS,
          PlanTables.PROCEDURE_DECISIONS,
          AuditTables.PLANNED_AUDITS,
          AuditTables.AUDITS,
          AuditTables.FINDINGS,
          AuditTables.PRESENTATIONS,
          AuditTables.SECTION_11_STANDARDS,
          AuditTables.SECTION_11_ASSESSMENTS,
          AuditTables.SECTION_11_MODERATIONS,
          AuditTables.SCHOOL_SETTINGS,
          AuditTables.SCHOOL_AUDIT_RETURNS,
          AuditTables.SCHOOL_VISITS,
          IndicatorTables.INDICATORS,
          IndicatorTables.TARGETS,
          IndicatorTables.VALUES,
          RiskTables.BANDS,
          RiskTables.RISKS,
          RiskTables.ASSESSMENTS,
          TrainingTables.COURSES,
          TrainingTables.SESSIONS,
          TrainingTables.ATTENDANCES,
          TrainingTables.EVALUATIONS,
          ScrutinyTables.APPOINTMENTS,
          ScrutinyTables.ASSESSMENTS,
          ScrutinyTables.CHALLENGES,
          ScrutinyTables.CHALLENGE_ANSWERS,
          ScrutinyTables.ENGAGEMENTS,
          ScrutinyTables.VOICES,
          ScrutinyTables.VOICE_CHANGES,
          GovernanceTables.MEETINGS,
          FundingTables.CONTRIBUTIONS,
          FundingTables.BUDGET,
          FundingTables.EXPENDITURE,
          FundingTables.RESERVES,
          StatementTables.STATED_FIGURES,
          StatementTables.STATED_RELATIONS,
          StatementTables.OVERRIDES,
          NarrativeTables.PASSAGES,
          NarrativeTables.GLOSSARY);

  private YearTables() {}

  /**
   * Returns the tables.
   *
   * @return by subject
   */
  public static List<RecordTable<?>> all() {
    return ALL;
  }

  /**
   * Reads the records of a folder: one file for each table, with its name and {@code .csv} or
   * {@code .json}. If anything is wrong with one file or between them, none is read.
   *
   * @param folder the folder
   * @return the records
   * @throws RecordsException if anything is wrong, with every problem of every file
   * @throws IOException if a file or the folder cannot be read
   */
  public static RecordSet read(Path folder) throws IOException {
    return RecordSet.read(folder, ALL, YearReferences.ALL);
  }

  /**
   * Returns the names of organisations, groups, posts, bodies and themes in the records that the
   * arrangements do not have on any day. A mistyped agency would else be one of its own.
   *
   * @param records the records; those that hold are looked at
   * @param arrangements the arrangements, with their rule book
   * @return in the order of the tables and their records, maybe none
   */
  public static List<UnknownName> unknownNames(RecordSet records, Arrangements arrangements) {
    return NameCheck.unknown(records, arrangements);
  }
}
