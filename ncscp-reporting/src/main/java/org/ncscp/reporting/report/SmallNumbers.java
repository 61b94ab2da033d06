// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;

/**
 * Looks in what is written for small numbers of what the tables count without showing small
 * numbers: what a table withholds, a sentence beside it must not tell.
 */
final class SmallNumbers {
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** A passage that tells a small number. */
  record Told(Passage passage, String words) {}

  private final int fewerThan;
  private final Pattern pattern;
  private final Pattern noun;

  /**
   * Looks for numbers of what identifying columns count.
   *
   * @param tables the tables of the report
   * @param fewerThan what is small, not included
   */
  SmallNumbers(List<ReportTable> tables, int fewerThan) {
    this.fewerThan = fewerThan;
    Set<String> nouns = new TreeSet<>(List.of("child", "children", "case", "cases"));
    for (ReportTable table : tables) {
      for (Column column : table.columns()) {
        if (column instanceof Column.Measure measure && measure.identifying()) {
          nouns.addAll(nouns(measure.unit().name()));
        }
      }
    }
    String any = String.join("|", nouns.stream().map(Pattern::quote).toList());
    noun =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,£-])([0-9]+|"
                + String.join("|", WORDS)
                + ")((?:\\s+[\\p{L}-]+){0,2}?)\\s+("
                + any
                + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The last word of the unit, in the plural and in the singular. */
  private static Set<String> nouns(String unit) {
    String noun = unit.toLowerCase(Locale.ROOT).replaceAll(".*\\s", "");
    Set<String> both = new TreeSet<>(Set.of(noun));
    if (noun.endsWith("s")) {
      both.add(noun.substring(0, noun.length() - 1));
    }
    return both;
  }

  List<Told> in(List<Passage> passages) {
    List<Told> told = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher found = pattern.matcher(passage.text().reveal());
      while (found.find()) {
        if (isSmall(found.group(1))) {
          told.add(new Told(passage, found.group()));
        }
      }
    }
    return told;
  }

  /** Tells which tables have a small number of what is counted in their words. */
  List<TableId> inWords(List<ReportTable> tables) {
    return tables.stream()
        .filter(
            table ->
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell instanceof Cell.Words words && tells(words.words())))
        .map(ReportTable::id)
        .toList();
  }

  private boolean tells(String text) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      if (isSmall(found.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a figure that somebody stated is a small number of what is counted. */
  boolean isToldBy(StatedFigure figure) {
    return figure
            .quantity()
            .filter(quantity -> !quantity.percentage())
            .filter(quantity -> quantity.value().signum() > 0)
            .filter(quantity -> quantity.value().compareTo(BigDecimal.valueOf(fewerThan)) < 0)
            .isPresent()
        && (noun.matcher(figure.title()).find()
            || figure.unit().filter(unit -> noun.matcher(unit).find()).isPresent());
  }

  private boolean isSmall(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    long value = word >= 0 ? word : number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number);
    return value > 0 && value < fewerThan;
  }
}
