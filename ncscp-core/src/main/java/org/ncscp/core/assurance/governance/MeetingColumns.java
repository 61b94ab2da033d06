// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** How meetings stand in a sheet. */
final class MeetingColumns {
  private static final Cell<OrganisationId> ORGANISATION =
      Cells.of(OrganisationId::of, OrganisationId.class, "nottinghamshire-police");

  private static final Column<MeetingHeld, MeetingReference> MEETING =
      Column.required(
          "meeting",
          Cells.reference(MeetingReference::of, MeetingReference.class, "SLG-2025-03"),
          MeetingHeld::meeting,
          "which meeting it is");
  private static final Column<MeetingHeld, GroupId> GROUP =
      Column.required(
          "group",
          Cells.of(GroupId::of, GroupId.class, "strategic-leadership-group"),
          MeetingHeld::group,
          "the group that met");
  private static final Column<MeetingHeld, LocalDate> DAY =
      Column.required("day", Cells.DAY, MeetingHeld::day, "when it was held");
  private static final Column<MeetingHeld, List<OrganisationId>> PRESENT =
      organisations(
          "present",
          MeetingHeld::present,
          "the organisations of whom somebody came who holds a seat");
  private static final Column<MeetingHeld, List<OrganisationId>> BY_DEPUTY =
      organisations(
          "by-deputy", MeetingHeld::byDeputy, "the organisations of whom only deputies came");
  private static final Column<MeetingHeld, List<OrganisationId>> APOLOGIES =
      organisations(
          "apologies",
          MeetingHeld::apologies,
          "the organisations of whom nobody came, with apologies");
  private static final Column<MeetingHeld, List<OrganisationId>> ABSENT =
      organisations(
          "absent",
          MeetingHeld::absent,
          "the organisations of whom nobody came, without apologies; each organisation stands in one"
              + " of these four columns at most");
  private static final Column<MeetingHeld, Boolean> QUORATE =
      Column.optional(
          "quorate",
          Cells.YES_NO,
          MeetingHeld::quorate,
          "whether enough were there to decide; blank if that is not recorded, or no quorum is"
              + " stated");

  static final RecordTable<MeetingHeld> TABLE =
      RecordTable.<MeetingHeld>of(
              "meetings",
              List.of(MEETING, GROUP, DAY, PRESENT, BY_DEPUTY, APOLOGIES, ABSENT, QUORATE),
              (row, provenance) ->
                  MeetingHeld.builder()
                      .provenance(provenance)
                      .meeting(row.get(MEETING))
                      .group(row.get(GROUP))
                      .day(row.get(DAY))
                      .present(row.list(PRESENT))
                      .byDeputy(row.list(BY_DEPUTY))
                      .apologies(row.list(APOLOGIES))
                      .absent(row.list(ABSENT))
                      .quorate(row.find(QUORATE))
                      .build())
          .oneForEach("meeting", one -> List.of(one.meeting()));

  private MeetingColumns() {}

  private static Column<MeetingHeld, List<OrganisationId>> organisations(
      String name, Function<MeetingHeld, Collection<OrganisationId>> which, String meaning) {
    return Column.list(name, ORGANISATION, which, meaning);
  }
}
