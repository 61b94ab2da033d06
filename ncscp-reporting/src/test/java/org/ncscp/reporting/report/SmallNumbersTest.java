// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.narrative.NarrativeTables;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.reporting.disclosure.DisclosureControl;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

class SmallNumbersTest {
  private static final List<ReportTable> TABLES =
      List.of(
          ReportTable.builder("reviews", "Reviews")
              .column(Column.dimension("kind", "Kind"))
              .column(Column.Measure.ofCount("reviews", "Reviews", "reviews").asIdentifying())
              .column(Column.Measure.ofCount("sessions", "Sessions", "sessions"))
              .build());

  private static List<String> told(String text, int fewerThan) {
    Passage any = NottinghamSources.sheets().current(NarrativeTables.PASSAGES).get(0);
    return SmallNumbers.of(TABLES, TABLES, fewerThan)
        .in(List.of(any.withText(FreeText.of(text))))
        .stream()
        .map(SmallNumbers.Told::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We completed one rapid review this year.        | one rapid review
          Four children were seen.                        | four children
          2 cases                                         | 2 cases
          a review of 3 very young children               | 3 very young
          Five children were seen.                        | ''
          Rapid reviews with a practice review: 2         | review 2
          1-2 children                                    | 1 2 children
          Two (2) children                                | two 2 children
          a single child                                  | single child
          3 infants died                                  | 3 infants
          2 young people                                  | 2 young
          Only 2 very young children                      | 2 very young
          ２ children                                     | 2 children
          both children                                   | both children
          No reviews, zero reviews and 0 reviews          | ''
          628 children, 1,004 children, £4 for children   | ''
          two sessions for practitioners                  | ''
          someone reviews it; phone reviews               | ''
          one of the many things that children need       | ''
          """)
  void numbers_areFoundBeforeWhatIsCounted(String text, String words) {
    assertEquals(words.isEmpty() ? List.of() : List.of(words), told(text, 5));
  }

  @Test
  void theThreshold_isNotSmall() {
    assertEquals(List.of("five cases"), told("five cases and six cases", 6));
  }

  @Test
  void theAnnualReport_tellsOfOneRapidReview() {
    YearSources sources = NottinghamSources.sheets();
    List<SmallNumbers.Told> told =
        SmallNumbers.of(TABLES, TABLES, 5)
            .in(Narrative.of(sources, NottinghamSources.YEAR).passages());
    assertEquals(List.of("one rapid review"), told.stream().map(one -> one.words()).toList());
  }

  /** Nine is no small number, but the table withholds it so that another cannot be worked out. */
  @Test
  void whatATableWithholds_isFoundWhateverItsSize() {
    ReportTable.Builder reviews =
        ReportTable.builder("reviews", "Reviews")
            .column(Column.dimension("kind", "Kind"))
            .column(Column.Measure.ofCount("reviews", "Reviews", "reviews").asIdentifying());
    ReportTable table =
        reviews
            .row(Cell.words("Rapid"), Cell.count(1))
            .row(Cell.words("Local"), Cell.count(9))
            .row(Cell.words("Other"), Cell.count(20))
            .total("Total")
            .build();
    List<ReportTable> printed =
        DisclosureControl.apply(List.of(table), DisclosurePolicy.withholding(5)).tables();
    SmallNumbers small = SmallNumbers.of(List.of(table), printed, 5);
    assertEquals(Optional.of("nine local reviews"), small.find("There were nine local reviews."));
    assertEquals(Optional.empty(), small.find("There were twenty other reviews, thirty in all."));
    assertEquals(
        Optional.empty(),
        SmallNumbers.none(List.of(table)).find("one rapid and nine local reviews"));
  }

  private static StatedFigure figure(String title, String quantity, Optional<Boolean> ofChildren) {
    return NottinghamSources.sheets()
        .current(StatementTables.STATED_FIGURES)
        .get(0)
        .withTitle(title)
        .withQuantity(Quantity.parse(quantity))
        .withNote(Optional.empty())
        .withOfChildren(ofChildren);
  }

  @ParameterizedTest
  @CsvSource({
    "Sessions on child exploitation, 3,, true",
    "Sessions on child exploitation, 3, false, false",
    "Sessions, 3,, false",
    "In custody, 3,, false",
    "In custody, 3, true, true",
    "In custody, 5, true, false",
    "In custody, 4%, true, false",
    "Visits to two children, 12, false, false",
    "Visits to two children, 12,, true",
  })
  void aStatedFigure_isJudgedByItsMark_orElseByItsWords(
      String title, String quantity, Boolean mark, boolean told) {
    assertEquals(
        told,
        SmallNumbers.of(TABLES, TABLES, 5)
            .isToldBy(figure(title, quantity, Optional.ofNullable(mark))));
  }
}
