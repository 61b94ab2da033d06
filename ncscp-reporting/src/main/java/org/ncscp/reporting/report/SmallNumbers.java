// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ncscp.core.narrative.Passage;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

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
    pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,£-])([0-9]+|"
                + String.join("|", WORDS)
                + ")((?:\\s+[\\p{L}-]+){0,2}?)\\s+("
                + String.join("|", nouns.stream().map(Pattern::quote).toList())
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

  private boolean isSmall(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    long value = word >= 0 ? word : number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number);
    return value > 0 && value < fewerThan;
  }
}
