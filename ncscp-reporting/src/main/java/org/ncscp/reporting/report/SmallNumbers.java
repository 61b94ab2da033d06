// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/**
 * Looks in what is written for the numbers that the tables do not show: those below the threshold,
 * and every other that a table withholds or rounds. A number is found if a word for whom or what it
 * may count stands near it, before or after. It finds too much rather than too little, and cannot
 * find everything.
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
  private final Set<Long> withheld;
  private final Set<String> nouns = new TreeSet<>(ALWAYS);

  private SmallNumbers(List<ReportTable> tables, int fewerThan, Set<Long> withheld) {
    this.fewerThan = fewerThan;
    this.withheld = withheld;
    for (ReportTable table : tables) {
      for (Column column : table.columns()) {
        if (column instanceof Column.Measure measure && measure.identifying()) {
          nouns.addAll(nouns(measure.unit().name()));
        }
      }
    }
  }

  /**
   * Looks for numbers of what identifying columns count.
   *
   * @param tables the tables of the report, with all their figures
   * @param printed the same as they are printed
   * @param fewerThan what is small, not included
   */
  static SmallNumbers of(List<ReportTable> tables, List<ReportTable> printed, int fewerThan) {
    Map<QuantityKey, Cell> shown = new HashMap<>();
    printed.forEach(table -> forEachCount(table, shown::put));
    Set<Long> withheld = new TreeSet<>();
    tables.forEach(
        table ->
            forEachCount(
                table,
                (key, cell) -> {
                  if (cell instanceof Cell.Figure figure && !cell.equals(shown.get(key))) {
                    withheld.add(figure.value().longValueExact());
                  }
                }));
    return new SmallNumbers(tables, fewerThan, withheld);
  }

  /** For who may see every number: none is too small. */
  static SmallNumbers none(List<ReportTable> tables) {
    return new SmallNumbers(tables, 0, Set.of());
  }

  private static void forEachCount(ReportTable table, BiConsumer<QuantityKey, Cell> use) {
    for (Column column : table.columns()) {
      if (column instanceof Column.Measure measure && measure.identifying()) {
        for (TableRow row : table.rows()) {
          use.accept(table.key(row, measure), row.cells().get(table.indexOf(column.id())));
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

  /** Tells which tables have such a number in their words: in cells or heads of groups. */
  List<ReportTable> inWords(List<ReportTable> tables) {
    return tables.stream()
        .filter(table -> isInHeads(table) || words(table.rows()).anyMatch(this::isIn))
        .toList();
  }

  private static Stream<String> words(List<TableRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Words.class::isInstance)
        .map(cell -> ((Cell.Words) cell).words());
  }

  /** Tells whether the head of a group of a table tells such a number. */
  boolean isInHeads(ReportTable table) {
    return table.rows().stream().flatMap(row -> row.group().stream()).anyMatch(this::isIn);
  }

  /** Tells whether a text tells such a number. */
  boolean isIn(String text) {
    return find(text).isPresent();
  }

  /**
   * Tells whether a figure that somebody stated, or what stands beside it, is such a number. Where
   * nobody said whether it counts children, its words decide.
   */
  boolean isToldBy(StatedFigure figure) {
    boolean counted =
        figure
            .ofChildren()
            .orElseGet(() -> namesWhatIsCounted(figure.title() + " " + figure.unit().orElse("")));
    boolean words =
        figure.ofChildren().orElse(true)
            && (isIn(figure.title()) || figure.note().filter(this::isIn).isPresent());
    return words || (counted && numbers(figure).anyMatch(this::isTold));
  }

  /** The number itself, the part and those that are not in it. */
  private static Stream<BigDecimal> numbers(StatedFigure figure) {
    return Stream.concat(
        figure.quantity().filter(quantity -> !quantity.percentage()).map(Quantity::value).stream(),
        figure.part().stream()
            .flatMap(part -> LongStream.of(part.count(), part.of() - part.count()).boxed())
            .map(BigDecimal::valueOf));
  }

  private boolean namesWhatIsCounted(String words) {
    return tokens(words).stream().anyMatch(nouns::contains);
  }

  private boolean isTold(BigDecimal number) {
    boolean small = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(fewerThan)) < 0;
    return small
        || withheld.stream().anyMatch(one -> number.compareTo(BigDecimal.valueOf(one)) == 0);
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
    return isTold(BigDecimal.valueOf(value));
  }
}
