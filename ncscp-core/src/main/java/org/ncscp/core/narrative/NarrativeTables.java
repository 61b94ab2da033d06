// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.narrative;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The tables of the report's text, as they stand in sheets. */
public final class NarrativeTables {
  private static final Column<Passage, ReportContentId> CONTENT =
      Column.required(
          "content",
          Cells.of(ReportContentId::of, ReportContentId.class, "little-progress"),
          Passage::content,
          "what it fills: a content that the arrangements require, or any other section");
  private static final Column<Passage, ReportingPeriod> PERIOD =
      Column.required(
          "period", Cells.PERIOD, Passage::period, "the period of the report that it stands in");
  private static final Column<Passage, String> HEADING =
      Column.optional(
          "heading",
          Cells.WORDS,
          Passage::heading,
          "the heading under which it stands, if it has one of its own");
  private static final Column<Passage, PassageForm> FORM =
      Column.optional(
          "form",
          Cells.constant(PassageForm.class),
          passage -> Optional.of(passage.form()),
          "how it is set; a paragraph if blank");
  private static final Column<Passage, FreeText> TEXT =
      Column.required("text", Cells.TEXT, Passage::text, "what is to be published");

  /** The text of the report: one record for each paragraph or point, in the order of reading. */
  public static final RecordTable<Passage> PASSAGES =
      RecordTable.of(
          "passages", List.of(CONTENT, PERIOD, HEADING, FORM, TEXT), NarrativeTables::passage);

  private static final Column<GlossaryTerm, String> TERM =
      Column.required("term", Cells.WORDS, GlossaryTerm::term, "the abbreviation");
  private static final Column<GlossaryTerm, String> MEANING =
      Column.required("meaning", Cells.WORDS, GlossaryTerm::meaning, "what it stands for");

  /** The abbreviations of the report: one record for each. */
  public static final RecordTable<GlossaryTerm> GLOSSARY =
      RecordTable.of("glossary", List.of(TERM, MEANING), NarrativeTables::term)
          .oneForEach("term", one -> List.of(one.term()));

  private NarrativeTables() {}

  private static Passage passage(Row row, Provenance provenance) {
    Passage.Builder passage =
        Passage.builder()
            .provenance(provenance)
            .content(row.get(CONTENT))
            .period(row.get(PERIOD))
            .heading(row.find(HEADING))
            .text(row.get(TEXT));
    row.find(FORM).ifPresent(passage::form);
    return passage.build();
  }

  private static GlossaryTerm term(Row row, Provenance provenance) {
    return GlossaryTerm.builder()
        .provenance(provenance)
        .term(row.get(TERM))
        .meaning(row.get(MEANING))
        .build();
  }
}
