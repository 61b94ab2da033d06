// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;

/**
 * Looks in what is written for small numbers of what the tables count without showing small
 * numbers: what a table withholds, a sentence beside it must not tell. A number is found if a word
 * for whom or what it may count stands near it, before or after. It finds too much rather than too
 * little, and cannot find everything.
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

  /** Words for one, and for two. */
  private static final List<String> ONE = List.of("single", "sole", "lone");

  private static final List<String> TWO = List.of("both", "pair", "couple", "twins");

  /** Words for who must not be identified, whatever the tables count. */
  private static final List<String> ALWAYS =
      List.of(
          "babies",
          "baby",
          "boy",
          "boys",
          "brother",
          "brothers",
          "case",
          "cases",
          "child",
          "children",
          "deaths",
          "girl",
          "girls",
          "infant",
          "infants",
          "sibling",
          "siblings",
          "sister",
          "sisters",
          "teenager",
          "teenagers",
          "young",
          "youths");

  /** So many words may stand between a number and what it counts. */
  private static final int BETWEEN = 3;

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+|[.!?](?=\\s|$)|[%£]|[.,](?=\\p{N})");

  /** A passage that tells a small number. */
  record Told(Passage passage, String words) {}

  private final int fewerThan;
  private final Set<String> nouns = new TreeSet<>(ALWAYS);

  /**
   * Looks for numbers of what identifying columns count.
   *
   * @param tables the tables of the report
   * @param fewerThan what is small, not included
   */
  SmallNumbers(List<ReportTable> tables, int fewerThan) {
    this.fewerThan = fewerThan;
    for (ReportTable table : tables) {
      for (Column column : table.columns()) {
        if (column instanceof Column.Measure measure && measure.identifying()) {
          nouns.addAll(nouns(measure.unit().name()));
        }
      }
    }
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

  /** The passages that tell a small number, in their text or heading, each once. */
  List<Told> in(List<Passage> passages) {
    List<Told> told = new ArrayList<>();
    for (Passage passage : passages) {
      Stream.concat(passage.heading().stream(), Stream.of(passage.text().reveal()))
          .map(this::find)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(words -> told.add(new Told(passage, words)));
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
                    .anyMatch(
                        cell ->
                            cell instanceof Cell.Words words && find(words.words()).isPresent()))
        .map(ReportTable::id)
        .toList();
  }

  /** Tells whether a figure that somebody stated, or what stands beside it, is a small number. */
  boolean isToldBy(StatedFigure figure) {
    boolean small =
        figure
                .quantity()
                .filter(quantity -> !quantity.percentage())
                .filter(quantity -> isSmall(quantity.value()))
                .isPresent()
            || figure.part().filter(part -> isSmall(BigDecimal.valueOf(part.count()))).isPresent()
            || figure
                .part()
                .filter(part -> isSmall(BigDecimal.valueOf(part.of() - part.count())))
                .isPresent();
    return (small && namesWhatIsCounted(figure.title() + " " + figure.unit().orElse("")))
        || find(figure.title()).isPresent()
        || figure.note().flatMap(this::find).isPresent();
  }

  private boolean namesWhatIsCounted(String words) {
    return tokens(words).stream().anyMatch(nouns::contains);
  }

  private boolean isSmall(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(fewerThan)) < 0;
  }

  private static List<String> tokens(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(plain);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  /** The words from a small number to what it counts, or the other way round. */
  Optional<String> find(String text) {
    List<String> tokens = tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      if (!isSmallNumber(tokens, at)) {
        continue;
      }
      for (int near = 1; near <= BETWEEN + 1; near++) {
        if (isNoun(tokens, at, at + near)) {
          return Optional.of(String.join(" ", tokens.subList(at, at + near + 1)));
        }
        if (isNoun(tokens, at - near, at)) {
          return Optional.of(String.join(" ", tokens.subList(at - near, at + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the outer end of a stretch of one sentence is a word for what is counted. */
  private boolean isNoun(List<String> tokens, int from, int to) {
    if (from < 0 || to >= tokens.size()) {
      return false;
    }
    List<String> stretch = tokens.subList(from, to + 1);
    boolean sentence = stretch.stream().noneMatch(token -> "!.?".contains(token));
    return sentence
        && (nouns.contains(stretch.get(0)) || nouns.contains(stretch.get(stretch.size() - 1)));
  }

  private boolean isSmallNumber(List<String> tokens, int at) {
    String before = at == 0 ? "" : tokens.get(at - 1);
    String after = at + 1 == tokens.size() ? "" : tokens.get(at + 1);
    if (before.equals("£") || before.equals(",") || before.equals(".")) {
      return false;
    }
    if (after.equals("%") || after.equals(",")) {
      return false;
    }
    String token = tokens.get(at);
    int value =
        ONE.contains(token)
            ? 1
            : TWO.contains(token)
                ? 2
                : token.matches("[0-9]{1,9}") ? Integer.parseInt(token) : WORDS.indexOf(token);
    return value > 0 && value < fewerThan;
  }
}
