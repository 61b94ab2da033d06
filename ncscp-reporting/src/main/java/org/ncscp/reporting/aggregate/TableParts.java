// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.Unit;

/** What the tables of several subjects have in common. */
final class TableParts {
  private TableParts() {}

  /** The scopes in words, so that several named together are not taken for the scope of both. */
  static String words(Set<FundingPurpose> scopes) {
    List<String> all = scopes.stream().sorted().map(FundingPurpose::description).toList();
    return String.join(" and ", all) + (all.size() > 1 ? ", together" : "");
  }

  /** A column of the year before, of the same measure. */
  static Column.Measure before(Column.Measure now, Yearly<?> before) {
    return new Column.Measure(
            ColumnId.of(now.id().value() + "-before"),
            now.heading() + ", " + before.period().label(),
            now.unit(),
            now.places(),
            now.measure(),
            now.where(),
            List.of(),
            now.identifying(),
            now.additive())
        .where("period", before.period().label());
  }

  /** Pounds, with pence if one of the amounts has any. */
  static Column.Measure pounds(String id, String heading, Collection<Pounds> amounts) {
    boolean pence = amounts.stream().anyMatch(one -> one.amount().stripTrailingZeros().scale() > 0);
    return Column.Measure.of(id, heading, Unit.POUNDS, pence ? 2 : 0);
  }

  /** What a record says of a row, or that there is none. */
  static <F> Cell count(Optional<F> figures, ToLongFunction<F> count) {
    return figures.map(one -> Cell.count(count.applyAsLong(one))).orElse(Mark.NOT_APPLICABLE);
  }

  static Cell words(Optional<String> words) {
    return words.map(Cell::words).orElse(Mark.NOT_AVAILABLE);
  }

  /** The keys of this year and of the year before, in order. */
  static <K> Set<K> keys(Yearly<? extends Map<K, ?>> years, Comparator<? super K> order) {
    Set<K> keys = new TreeSet<>(order);
    keys.addAll(years.totals().keySet());
    years.before().ifPresent(before -> keys.addAll(before.totals().keySet()));
    return keys;
  }

  static <K, V> Optional<V> find(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key));
  }
}
