// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import org.ncscp.core.record.RecordTable;

/** The tables of training, as they stand in a sheet. */
public final class TrainingTables {
  /** Courses: versions of one course have no day in common. */
  public static final RecordTable<Course> COURSES = CourseColumns.TABLE;

  /** Sessions: one record for each. */
  public static final RecordTable<TrainingSession> SESSIONS = SessionColumns.TABLE;

  /**
   * Attendances: one for each session and agency. Of any length: there is no other rule between
   * them, so that none is held while they are collected.
   */
  public static final RecordTable<Attendance> ATTENDANCES = AttendanceColumns.TABLE;

  /** Evaluations: one for each session or course in a period, stage, measure and scale. */
  public static final RecordTable<Evaluation> EVALUATIONS = EvaluationColumns.TABLE;

  private TrainingTables() {}
}
