// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SameCount;

/** Tables as small as can be: what may be taken for what is named by hand. */
class SameCaseCountsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  private static ReportTable.Builder table(String id) {
    return ReportTable.builder(id, id).during(YEAR);
  }

  private static Column.Measure count(String id, String measure) {
    return Column.Measure.ofCount(id, id, "reviews").measuring(measure).asIdentifying();
  }

  private static Column.Measure lastYear(Column.Measure column) {
    return column.where("period", "2023/24");
  }

  private static List<String> texts(List<ReportTable> tables) {
    return SameCaseCounts.in(tables).stream()
        .map(SameCount::sums)
        .map(
            sums ->
                sums.stream()
                    .map(
                        sum ->
                            sum.stream()
                                .map(QuantityKey::toString)
                                .collect(Collectors.joining("+")))
                    .collect(Collectors.joining(" ~ ")))
        .toList();
  }

  @Test
  void milestones_answersAndDeadlines_ofEachYear() {
    ReportTable reviews =
        table("reviews-by-kind")
            .column(Column.dimension("kind", "Kind"))
            .column(count("completed", "reviews"))
            .column(lastYear(count("completed-last-year", "reviews")))
            .row(Cell.words("Rapid"), Cell.count(7), Cell.count(6))
            .build();
    ReportTable answers =
        table("review-decisions")
            .groupedBy(Column.dimension("question", "Question"))
            .column(Column.dimension("answer", "Answer"))
            .column(count("decisions", "answers"))
            .group("Panel")
            .row(Cell.words("Yes"), Cell.count(4))
            .row(Cell.words("No"), Cell.count(3))
            .build();
    ReportTable deadlines =
        table("deadlines-by-rule")
            .column(Column.dimension("rule", "Rule"))
            .column(count("in-time", "in-time"))
            .column(count("late", "late"))
            .column(count("due", "due").sumOf("in-time", "late"))
            .row(Cell.words("15 days"), Cell.count(5), Cell.count(2))
            .build();
    ReportTable other =
        table("audits").column(count("completed", "audits")).row(Cell.count(7)).build();
    assertEquals(
        List.of(
            "reviews{kind=Rapid, period=2024/25}"
                + " ~ answers{answer=Yes, period=2024/25, question=Panel}"
                + "+answers{answer=No, period=2024/25, question=Panel}"
                + " ~ due{period=2024/25, rule=15 days}"
                + " ~ in-time{period=2024/25, rule=15 days}+late{period=2024/25, rule=15 days}",
            "reviews{kind=Rapid, period=2023/24}"),
        texts(List.of(reviews, answers, deadlines, other)));
  }
}
