// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SameCount;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

/** The counts of several tables, and what their totals and sums say of them. */
final class TableCounts {
  private final SortedMap<QuantityKey, Found> found = new TreeMap<>();
  private final SortedSet<QuantityKey> unlike = new TreeSet<>();
  private final SortedMap<CountKey, QuantityKey> quantities = new TreeMap<>();
  private final SortedMap<CountKey, Long> values = new TreeMap<>();
  private final SortedMap<CountKey, SortedSet<CountKey>> partOf = new TreeMap<>();
  private final LinkedCounts.Builder builder = LinkedCounts.builder();

  /** A count as the first table shows it that has it. */
  private record Found(ReportTable table, long value, boolean identifying) {}

  TableCounts(List<ReportTable> tables, ReaderKnows knows) {
    tables.forEach(table -> forEachCount(table, this::find));
    tables.forEach(table -> forEachCount(table, this::add));
    tables.forEach(this::relate);
    narrower();
    knows.same().forEach(this::bind);
    knows
        .earlier()
        .flatMap(ProtectedTables::suppression)
        .map(Suppression::printed)
        .ifPresent(builder::publishedBefore);
  }

  LinkedCounts linked() {
    return builder.build();
  }

  /** What is done with a cell of a column of counts. */
  private interface Use {
    void use(ReportTable table, TableRow row, Column.Measure column, Cell cell);
  }

  private static void forEachCount(ReportTable table, Use use) {
    for (Column column : table.columns()) {
      if (isCount(column)) {
        for (TableRow row : table.rows()) {
          use.use(table, row, (Column.Measure) column, cell(table, row, column));
        }
      }
    }
  }

  static boolean isCount(Column column) {
    return column instanceof Column.Measure measure && measure.unit().kind() == Unit.Kind.COUNT;
  }

  static Cell cell(ReportTable table, TableRow row, Column column) {
    return row.cells().get(table.indexOf(column.id()));
  }

  private void find(ReportTable table, TableRow row, Column.Measure column, Cell cell) {
    if (cell == Mark.WITHHELD || cell == Mark.LOW) {
      throw new IllegalArgumentException(
          "table %s must have its counts as they are but has %s under %s"
              .formatted(table.id(), ((Mark) cell).sign(), column.id()));
    }
    if (cell instanceof Cell.Figure figure) {
      QuantityKey key = table.key(row, column);
      Found one = new Found(table, figure.value().longValueExact(), column.identifying());
      Found before = found.putIfAbsent(key, one);
      if (before == null) {
        return;
      }
      boolean identifying = before.identifying() || one.identifying();
      if (before.value() == one.value()) {
        found.put(key, new Found(before.table(), before.value(), identifying));
      } else if (identifying) {
        throw new IllegalArgumentException(
            "tables %s and %s must agree on %s but do not"
                .formatted(before.table().id(), table.id(), key));
      } else {
        unlike.add(key);
      }
    }
  }

  private void add(ReportTable table, TableRow row, Column.Measure column, Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      QuantityKey quantity = table.key(row, column);
      CountKey key = key(table, row, column);
      long value = figure.value().longValueExact();
      quantities.put(key, quantity);
      values.put(key, value);
      builder.count(
          new Count(
              key, value, requireNonNull(found.get(quantity)).identifying(), Count.Place.PRINTED));
    }
  }

  /** One key for one quantity; where harmless counts of one name differ, one for each table. */
  CountKey key(ReportTable table, TableRow row, Column.Measure column) {
    QuantityKey quantity = table.key(row, column);
    StringBuilder text = new StringBuilder(quoted(quantity.measure()));
    quantity.of().forEach((name, value) -> text.append(' ').append(quoted(name, value)));
    return CountKey.of(unlike.contains(quantity) ? text + " in " + table.id() : text.toString());
  }

  private static String quoted(String... words) {
    List<String> quoted = new ArrayList<>();
    for (String word : words) {
      quoted.add('"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
    return String.join("=", quoted);
  }

  private void relate(ReportTable table) {
    for (Column column : table.columns()) {
      if (isCount(column)) {
        relateRows(table, (Column.Measure) column);
        relateColumns(table, (Column.Measure) column);
      } else if (column instanceof Column.Share share) {
        table.rows().forEach(row -> share(table, share, row).ifPresent(this::relate));
      }
    }
  }

  /** A percentage says of the part that it is in the whole. */
  private void relate(ShareOf share) {
    builder.share(share);
    if (!wholes(share.part()).contains(share.whole())) {
      within(share.part(), share.whole());
    }
  }

  /** Subtotals are of their groups, the total of all, also where only another table has it. */
  private void relateRows(ReportTable table, Column.Measure column) {
    List<TableRow> body =
        table.rows().stream().filter(row -> row.kind() == TableRow.Kind.BODY).toList();
    Set<Optional<String>> groups = new LinkedHashSet<>();
    body.forEach(row -> groups.add(row.group()));
    groups.add(Optional.empty());
    for (Optional<String> group : groups) {
      TableRow.Kind kind = group.isEmpty() ? TableRow.Kind.TOTAL : TableRow.Kind.SUBTOTAL;
      TableRow total = new TableRow(kind, group, List.of(), List.of());
      List<TableRow> parts =
          body.stream().filter(row -> group.isEmpty() || row.group().equals(group)).toList();
      relate(
          key(table, total, column),
          parts.stream().map(row -> key(table, row, column)).toList(),
          parts.stream().map(row -> cell(table, row, column)),
          column.additive());
    }
  }

  private void relateColumns(ReportTable table, Column.Measure column) {
    if (!column.sumOf().isEmpty()) {
      List<Column> parts =
          column.sumOf().stream().map(id -> table.columns().get(table.indexOf(id))).toList();
      for (TableRow row : table.rows()) {
        relate(
            key(table, row, column),
            parts.stream().map(part -> key(table, row, (Column.Measure) part)).toList(),
            parts.stream().map(part -> cell(table, row, part)),
            true);
      }
    }
  }

  /**
   * Takes as known what holds: the sum, or else that no part is more than the whole and, if so,
   * that they cover it. What is not available counts as one more part that nobody sees.
   */
  private void relate(
      CountKey whole, List<CountKey> allParts, Stream<Cell> cells, boolean additive) {
    Long value = values.get(whole);
    List<CountKey> parts =
        allParts.stream().filter(part -> values.containsKey(part) && !part.equals(whole)).toList();
    if (parts.stream().distinct().count() < parts.size()) {
      throw new IllegalArgumentException(
          "rows of a table must differ in their dimensions but two are " + twice(parts));
    }
    if (value == null || parts.isEmpty()) {
      return;
    }
    long sum = parts.stream().mapToLong(part -> requireNonNull(values.get(part))).sum();
    boolean incomplete = cells.anyMatch(cell -> cell == Mark.NOT_AVAILABLE);
    if (additive && incomplete && sum <= value) {
      CountKey rest = CountKey.of("rest of " + whole + " beside " + parts);
      builder.count(new Count(rest, value - sum, false, Count.Place.IMPLIED));
      builder.sum(whole, Stream.concat(parts.stream(), Stream.of(rest)).toList());
    } else if (additive && sum == value) {
      builder.sum(whole, parts);
    } else {
      parts.forEach(part -> within(part, whole));
      if (sum >= value && !incomplete) {
        builder.covered(whole, parts);
      }
      return;
    }
    parts.forEach(part -> partOf.computeIfAbsent(part, unused -> new TreeSet<>()).add(whole));
  }

  private static CountKey twice(List<CountKey> keys) {
    Set<CountKey> seen = new TreeSet<>();
    return keys.stream().filter(key -> !seen.add(key)).findFirst().orElseThrow();
  }

  /** A part, and who are in the whole and not in it. */
  private void within(CountKey part, CountKey whole) {
    if (requireNonNull(values.get(part)) <= requireNonNull(values.get(whole))) {
      boolean identifying = isIdentifying(part) && isIdentifying(whole);
      if (identifying) {
        builder.complement(CountKey.of(whole + " without " + part), part, whole);
      } else {
        builder.atMost(part, whole);
      }
      partOf.computeIfAbsent(part, unused -> new TreeSet<>()).add(whole);
    }
  }

  private boolean isIdentifying(CountKey key) {
    return requireNonNull(found.get(requireNonNull(quantities.get(key)))).identifying();
  }

  /** Sums that come to the same by how the work is done, and do so in truth. */
  private void bind(SameCount same) {
    Map<QuantityKey, CountKey> keys = keys();
    Map<Long, List<List<CountKey>>> byValue = new TreeMap<>();
    for (List<QuantityKey> sum : same.sums()) {
      if (keys.keySet().containsAll(sum)) {
        List<CountKey> parts = sum.stream().map(keys::get).map(Objects::requireNonNull).toList();
        long value = parts.stream().mapToLong(part -> requireNonNull(values.get(part))).sum();
        byValue.computeIfAbsent(value, unused -> new ArrayList<>()).add(parts);
      }
    }
    byValue.forEach(
        (value, sums) -> {
          if (sums.size() > 1) {
            CountKey all = CountKey.of("what is the same in " + sums);
            boolean identifying = sums.stream().flatMap(List::stream).anyMatch(this::isIdentifying);
            builder.count(new Count(all, value, identifying, Count.Place.IMPLIED));
            sums.forEach(parts -> builder.sum(all, parts));
          }
        });
  }

  /** The counts that are the same in every table. */
  private Map<QuantityKey, CountKey> keys() {
    Map<QuantityKey, CountKey> keys = new TreeMap<>();
    quantities.forEach((key, quantity) -> keys.put(quantity, key));
    keys.keySet().removeAll(unlike);
    return keys;
  }

  /** A count that is narrowed further than another is part of it, though no table adds them up. */
  private void narrower() {
    Map<QuantityKey, CountKey> keys = keys();
    List<QuantityKey> fromWide = new ArrayList<>(keys.keySet());
    fromWide.sort(Comparator.comparingInt(quantity -> quantity.of().size()));
    for (QuantityKey narrow : fromWide) {
      CountKey part = requireNonNull(keys.get(narrow));
      for (QuantityKey wide : wider(narrow)) {
        CountKey whole = keys.get(wide);
        if (whole != null && !wholes(part).contains(whole)) {
          within(part, whole);
        }
      }
    }
  }

  /** The same with fewer words that narrow it, the narrowest first. */
  private static List<QuantityKey> wider(QuantityKey narrow) {
    List<String> names = List.copyOf(narrow.of().keySet());
    List<QuantityKey> wider = new ArrayList<>();
    for (int kept = 0; kept < (1 << names.size()) - 1; kept++) {
      SortedMap<String, String> of = new TreeMap<>(narrow.of());
      for (int i = 0; i < names.size(); i++) {
        if ((kept >> i & 1) == 0) {
          of.remove(names.get(i));
        }
      }
      wider.add(new QuantityKey(narrow.measure(), of));
    }
    wider.sort(
        Comparator.<QuantityKey>comparingInt(quantity -> -quantity.of().size())
            .thenComparing(Comparator.naturalOrder()));
    return wider;
  }

  private SortedSet<CountKey> wholes(CountKey part) {
    SortedSet<CountKey> wholes = new TreeSet<>();
    List<CountKey> open = new ArrayList<>(List.of(part));
    while (!open.isEmpty()) {
      for (CountKey whole : partOf.getOrDefault(open.remove(open.size() - 1), new TreeSet<>())) {
        if (wholes.add(whole)) {
          open.add(whole);
        }
      }
    }
    return wholes;
  }

  /** The row in which the whole of a share stands. */
  static TableRow below(ReportTable table, Column.Share share, TableRow row) {
    return share.isOfTotal() ? table.rows().get(table.rows().size() - 1) : row;
  }

  /** The share in a row, if it is of one count in another. */
  Optional<ShareOf> share(ReportTable table, Column.Share share, TableRow row) {
    Column part = table.columns().get(table.indexOf(share.part()));
    Column whole = table.columns().get(table.indexOf(share.whole()));
    TableRow below = below(table, share, row);
    if (!isCount(part)
        || !isCount(whole)
        || !(cell(table, row, part) instanceof Cell.Figure)
        || !(cell(table, below, whole) instanceof Cell.Figure)) {
      return Optional.empty();
    }
    CountKey partKey = key(table, row, (Column.Measure) part);
    CountKey wholeKey = key(table, below, (Column.Measure) whole);
    if (partKey.equals(wholeKey)) {
      return Optional.empty();
    }
    return Optional.of(
        new ShareOf(
            CountKey.of(
                "share of "
                    + partKey
                    + " in "
                    + wholeKey
                    + " "
                    + Unit.ofRate(share.base()).name()
                    + " to "
                    + share.places()),
            partKey,
            wholeKey,
            share.base(),
            share.places()));
  }
}
