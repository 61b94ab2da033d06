// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.chart.Figures.Value;
import org.ncscp.reporting.table.Mark;

/** What can be seen in a chart, in sentences made of printed cells only. */
final class Said {
  private static final int NAMED = 3;

  private Said() {}

  /** Returns how many rows there are, and for each series its ends and what is not shown. */
  static List<String> of(String kind, Figures figures) {
    List<String> sentences = new ArrayList<>();
    int rows = figures.rows().size();
    sentences.add(kind + " with " + rows + (rows == 1 ? " row" : " rows") + ".");
    for (int at = 0; at < figures.series().size(); at++) {
      sentences.add(figures.series().get(at).heading() + ": " + series(figures.rows(), at) + ".");
    }
    return sentences;
  }

  /** Returns the highest and lowest figure of a series, and how many cells show none. */
  static String series(List<Row> rows, int at) {
    List<String> parts = new ArrayList<>();
    List<BigDecimal> numbers =
        rows.stream().flatMap(row -> row.values().get(at).number().stream()).toList();
    numbers.stream()
        .max(Comparator.naturalOrder())
        .ifPresent(highest -> parts.add("highest " + where(rows, at, highest)));
    numbers.stream()
        .min(Comparator.naturalOrder())
        .filter(lowest -> numbers.stream().anyMatch(other -> other.compareTo(lowest) != 0))
        .ifPresent(lowest -> parts.add("lowest " + where(rows, at, lowest)));
    for (Mark mark : Mark.values()) {
      List<String> labels =
          rows.stream()
              .filter(row -> row.values().get(at).mark().filter(mark::equals).isPresent())
              .map(Row::name)
              .toList();
      if (!labels.isEmpty()) {
        parts.add(mark.sign() + " " + mark.description() + " in " + listed(labels));
      }
    }
    return parts.isEmpty() ? "nothing to show" : String.join("; ", parts);
  }

  private static String where(List<Row> rows, int at, BigDecimal number) {
    List<Row> found =
        rows.stream()
            .filter(
                row ->
                    row.values()
                        .get(at)
                        .number()
                        .filter(other -> other.compareTo(number) == 0)
                        .isPresent())
            .toList();
    Value value = found.get(0).values().get(at);
    return value.text() + " in " + listed(found.stream().map(Row::name).toList());
  }

  /** Returns the first few, and how many more there are. */
  static String listed(List<String> labels) {
    String first = labels.stream().limit(NAMED).collect(joining("; "));
    int more = labels.size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
