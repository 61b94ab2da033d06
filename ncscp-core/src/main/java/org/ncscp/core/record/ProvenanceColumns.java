// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns that every table has. */
final class ProvenanceColumns {
  static final Column<YearRecord, RecordId> ID =
      Column.required(
          "id",
          Cells.reference(RecordId::of, RecordId.class, "2024-017"),
          record -> record.provenance().id(),
          "the id of the record in its table: a running number will do");
  private static final Column<YearRecord, LocalDate> RECORDED =
      Column.required(
          "recorded",
          Cells.DAY,
          record -> record.provenance().recorded(),
          "the day on which the record was entered");
  private static final Column<YearRecord, String> SOURCE =
      Column.required(
          "source",
          Cells.WORDS,
          record -> record.provenance().source().document(),
          "the document that it was made from");
  private static final Column<YearRecord, String> PLACE =
      Column.optional(
          "place",
          Cells.WORDS,
          record -> record.provenance().source().place(),
          "the page, heading or sheet of the source");
  private static final Column<YearRecord, BodyId> RESPONSIBLE =
      Column.required(
          "responsible",
          Cells.of(BodyId::of, BodyId.class, "quality-assurance-group"),
          record -> record.provenance().responsible(),
          "the body, group or post that answers for it");
  private static final Column<YearRecord, RecordId> CORRECTS =
      Column.optional(
          "corrects",
          Cells.reference(RecordId::of, RecordId.class, "2024-016"),
          record -> record.provenance().corrects(),
          "the record that this one takes the place of, which stands above it");
  private static final Column<YearRecord, Boolean> WITHDRAWN =
      Column.flag(
          "withdrawn",
          record -> record.provenance().withdrawn(),
          "yes, if the record that this one corrects should not be there at all");

  static final List<Column<YearRecord, ?>> LAST =
      List.of(RECORDED, SOURCE, PLACE, RESPONSIBLE, CORRECTS, WITHDRAWN);

  private ProvenanceColumns() {}

  static Provenance read(Row row) {
    Optional<String> place = row.find(PLACE);
    return new Provenance(
        row.get(ID),
        row.find(CORRECTS),
        row.is(WITHDRAWN),
        row.get(RECORDED),
        new RecordSource(row.get(SOURCE), place),
        row.get(RESPONSIBLE));
  }
}
