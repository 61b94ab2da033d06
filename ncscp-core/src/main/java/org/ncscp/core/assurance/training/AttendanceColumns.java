// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** How attendances stand in a sheet. */
final class AttendanceColumns {
  private static final Column<Attendance, SessionId> SESSION =
      Column.required("session", SessionColumns.SESSION_CELL, Attendance::session, "the session");
  private static final Column<Attendance, OrganisationId> AGENCY =
      Column.required(
          "agency",
          Cells.of(OrganisationId::of, OrganisationId.class, "nottinghamshire-police"),
          Attendance::agency,
          "the agency whose people these are");
  private static final Column<Attendance, Integer> BOOKED =
      Column.required("booked", Cells.COUNT, Attendance::booked, "how many places were booked");
  private static final Column<Attendance, Integer> ATTENDED =
      Column.required("attended", Cells.COUNT, Attendance::attended, "how many people came");
  private static final Column<Attendance, FreeText> REASON =
      Column.optional(
          "reason",
          Cells.TEXT,
          Attendance::reason,
          "why more came than had booked; may not be blank then");

  static final RecordTable<Attendance> TABLE =
      RecordTable.<Attendance>of(
              "attendances",
              List.of(SESSION, AGENCY, BOOKED, ATTENDED, REASON),
              (row, provenance) ->
                  Attendance.builder()
                      .provenance(provenance)
                      .session(row.get(SESSION))
                      .agency(row.get(AGENCY))
                      .booked(row.get(BOOKED))
                      .attended(row.get(ATTENDED))
                      .reason(row.find(REASON))
                      .build())
          .oneForEach("session and agency", one -> List.of(one.session(), one.agency()));

  private AttendanceColumns() {}
}
