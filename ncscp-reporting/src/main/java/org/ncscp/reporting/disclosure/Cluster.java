// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts not known exactly that hang together by facts, and apart from all others. Finds the
 * greatest and least whole value of each: linear programming, and where that ends between whole
 * numbers, both sides of the gap (branch and bound).
 */
final class Cluster {
  private static final long NO_END = Long.MAX_VALUE;

  /**
   * The end of a range.
   *
   * @param value where it is; empty if there is no end
   * @param restsOn the shown counts and percentages without all of which it might lie further out;
   *     as long as those are shown it stays, whatever else is withheld
   */
  record End(OptionalLong value, SortedSet<CountKey> restsOn) {}

  private final List<CountKey> unknowns;
  private final List<Fact> facts;
  private final Function<CountKey, Shown> shown;
  private final Work work;
  private final SortedMap<CountKey, Integer> numbers = new TreeMap<>();
  private final List<CountKey> frozen;
  private final long[] least;
  private final long[] greatest;
  private final Rows start;

  /**
   * @param unknowns the counts, in the order of their keys
   * @param facts all that name one of them
   * @param shown what print tells of each count by itself
   */
  Cluster(List<CountKey> unknowns, List<Fact> facts, Function<CountKey, Shown> shown, Work work) {
    this.unknowns = unknowns;
    this.facts = facts;
    this.shown = shown;
    this.work = work;
    unknowns.forEach(key -> numbers.put(key, numbers.size()));
    SortedSet<CountKey> others = new TreeSet<>();
    facts.forEach(fact -> others.addAll(fact.factors().keySet()));
    others.removeAll(unknowns);
    frozen = List.copyOf(others);
    least = unknowns.stream().mapToLong(key -> shown.apply(key).least()).toArray();
    greatest =
        unknowns.stream().mapToLong(key -> shown.apply(key).greatest().orElse(NO_END)).toArray();
    start = rows(least, greatest);
    if (!start.tableau().hasSolution()) {
      throw new IllegalStateException("what is printed of " + unknowns + " cannot be");
    }
  }

  /** The range of one of the counts. */
  Known.Range range(CountKey key) {
    long low = least(key).value().orElseThrow();
    return new Known.Range(low, greatest(key).value());
  }

  /** The greatest value of one of the counts. */
  End greatest(CountKey key) {
    return new Search(key, 1).end();
  }

  /** The least value of one of the counts. */
  End least(CountKey key) {
    return new Search(key, -1).end();
  }

  /**
   * The facts within bounds as rows.
   *
   * @param restsOn by column: what is shown that the column stands for
   */
  private record Rows(Tableau tableau, List<List<CountKey>> restsOn) {}

  /** Columns: the unknowns above their least value, what inequalities leave over, what is known. */
  private Rows rows(long[] low, long[] high) {
    List<List<CountKey>> restsOn = new ArrayList<>();
    for (CountKey key : unknowns) {
      restsOn.add(ifRounded(key));
    }
    facts.stream().filter(fact -> !fact.equal()).forEach(fact -> restsOn.add(fact.from()));
    for (int i = 0; i < high.length; i++) {
      if (high[i] != NO_END) {
        restsOn.add(ifRounded(unknowns.get(i)));
      }
    }
    int free = restsOn.size();
    frozen.forEach(key -> restsOn.add(List.of(key)));
    Tableau tableau = new Tableau(restsOn.size(), free, work);
    int over = unknowns.size();
    for (Fact fact : facts) {
      long[] row = row(fact, low, free, restsOn.size());
      if (fact.equal()) {
        tableau.add(row);
      } else {
        row[over] = 1;
        tableau.add(row, over++);
      }
    }
    for (int i = 0; i < high.length; i++) {
      if (high[i] != NO_END) {
        long[] row = new long[restsOn.size() + 1];
        row[i] = 1;
        row[over] = 1;
        row[restsOn.size()] = high[i] - low[i];
        tableau.add(row, over++);
      }
    }
    return new Rows(tableau, restsOn);
  }

  private long[] row(Fact fact, long[] low, int free, int columns) {
    long[] row = new long[columns + 1];
    row[columns] = fact.constant();
    fact.factors()
        .forEach(
            (key, factor) -> {
              Integer number = numbers.get(key);
              int column = number != null ? number : free + Collections.binarySearch(frozen, key);
              long from = number != null ? low[number] : shown.apply(key).least();
              row[column] = factor;
              row[columns] = Math.subtractExact(row[columns], Math.multiplyExact(factor, from));
            });
    return row;
  }

  private List<CountKey> ifRounded(CountKey key) {
    return shown.apply(key).isRounded() ? List.of(key) : List.of();
  }

  /** Looks for one end of the range of one count. */
  private final class Search {
    private final int unknown;
    private final int sign;
    private final SortedSet<CountKey> restsOn = new TreeSet<>();
    private OptionalLong best = OptionalLong.empty();

    Search(CountKey key, int sign) {
      unknown = requireNonNull(numbers.get(key));
      this.sign = sign;
    }

    End end() {
      if (!start.tableau().climb(unknown, sign)) {
        return new End(OptionalLong.empty(), restsOn);
      }
      explore(start, least, greatest);
      if (best.isEmpty()) {
        throw new IllegalStateException("what is printed of " + unknowns + " cannot be");
      }
      return new End(OptionalLong.of(sign * best.getAsLong()), restsOn);
    }

    /** Of a tableau at its highest. */
    private void explore(Rows rows, long[] low, long[] high) {
      Tableau tableau = rows.tableau();
      tableau.forEachUsed(column -> restsOn.addAll(rows.restsOn().get(column)));
      long height = Math.addExact(tableau.height(), sign * low[unknown]);
      if (best.isPresent() && height <= best.getAsLong()) {
        return;
      }
      int broken = tableau.firstBroken(unknowns.size());
      if (broken < 0) {
        best = OptionalLong.of(height);
        return;
      }
      long below = Math.addExact(low[broken], tableau.value(broken));
      long[] upTo = high.clone();
      upTo[broken] = below;
      branch(low, upTo);
      long[] from = low.clone();
      from[broken] = below + 1;
      branch(from, high);
    }

    private void branch(long[] low, long[] high) {
      Rows rows = rows(low, high);
      if (!rows.tableau().hasSolution()) {
        rows.tableau().forEachUsed(column -> restsOn.addAll(rows.restsOn().get(column)));
      } else if (rows.tableau().climb(unknown, sign)) {
        explore(rows, low, high);
      } else {
        throw new IllegalStateException("a part cannot be endless in a range that ends");
      }
    }
  }
}
