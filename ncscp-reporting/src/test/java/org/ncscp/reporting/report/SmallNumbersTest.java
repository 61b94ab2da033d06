// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.narrative.NarrativeTables;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.reference.FreeText;
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
    return new SmallNumbers(TABLES, fewerThan)
        .in(List.of(any.withText(FreeText.of(text)))).stream()
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
        new SmallNumbers(TABLES, 5).in(Narrative.of(sources, NottinghamSources.YEAR).passages());
    assertEquals(List.of("one rapid review"), told.stream().map(one -> one.words()).toList());
  }
}
