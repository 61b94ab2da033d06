// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** How sessions stand in a sheet. */
final class SessionColumns {
  static final Cell<SessionId> SESSION_CELL =
      Cells.reference(SessionId::of, SessionId.class, "2024-017");

  private static final Column<TrainingSession, SessionId> SESSION =
      Column.required("session", SESSION_CELL, TrainingSession::session, "the session");
  private static final Column<TrainingSession, CourseId> COURSE =
      Column.required(
          "course", CourseColumns.COURSE_CELL, TrainingSession::course, "the course that it is of");
  private static final Column<TrainingSession, LocalDate> DAY =
      Column.required(
          "day", Cells.DAY, TrainingSession::day, "the day on which it is or was to be held");
  private static final Column<TrainingSession, SessionFormat> FORMAT =
      Column.required(
          "format",
          Cells.constant(SessionFormat.class),
          TrainingSession::format,
          "how people take part");
  private static final Column<TrainingSession, BodyId> DELIVERED_BY =
      Column.optional(
          "delivered-by", CourseColumns.BODY_CELL, TrainingSession::deliveredBy, "who delivers it");
  private static final Column<TrainingSession, Integer> CAPACITY =
      Column.optional(
          "capacity",
          Cells.COUNT,
          TrainingSession::capacity,
          "how many people can take part; blank without a limit");
  private static final Column<TrainingSession, Boolean> CANCELLED =
      Column.flag("cancelled", TrainingSession::cancelled, "yes if it was cancelled");
  private static final Column<TrainingSession, FreeText> CANCELLATION_REASON =
      Column.optional(
          "cancellation-reason",
          Cells.TEXT,
          TrainingSession::cancellationReason,
          "why it was cancelled");

  static final RecordTable<TrainingSession> TABLE =
      RecordTable.<TrainingSession>of(
              "sessions",
              List.of(
                  SESSION,
                  COURSE,
                  DAY,
                  FORMAT,
                  DELIVERED_BY,
                  CAPACITY,
                  CANCELLED,
                  CANCELLATION_REASON),
              (row, provenance) ->
                  TrainingSession.builder()
                      .provenance(provenance)
                      .session(row.get(SESSION))
                      .course(row.get(COURSE))
                      .day(row.get(DAY))
                      .format(row.get(FORMAT))
                      .deliveredBy(row.find(DELIVERED_BY))
                      .capacity(row.find(CAPACITY))
                      .cancelled(row.is(CANCELLED))
                      .cancellationReason(row.find(CANCELLATION_REASON))
                      .build())
          .oneForEach("session", one -> List.of(one.session()));

  private SessionColumns() {}
}
