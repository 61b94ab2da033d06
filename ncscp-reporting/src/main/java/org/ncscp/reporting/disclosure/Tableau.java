// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Linear programming on whole numbers: unknowns of zero or more, rows that are equations, and the
 * greatest value of one of them. The simplex method by Bland's rule, which always ends; each row is
 * kept as an equation with whole-number factors, divided by what they have in common, so that
 * nothing is ever rounded. A row that outgrows {@code long} ends it with an {@link
 * ArithmeticException}.
 *
 * <p>Columns from {@code free} on are frozen at zero. They take no part but show, by not being zero
 * in the row of the goal, that the answer rests on what they stand for.
 */
final class Tableau {
  private static final int NONE = -1;

  private final int columns;
  private final int free;
  private final Work work;
  private final List<long[]> rows = new ArrayList<>();
  private final List<Integer> basis = new ArrayList<>();
  private long[] goal = {};

  /**
   * @param columns how many, the frozen ones among them; in each row the constant comes after them
   * @param free how many of them, the first ones, are unknowns
   */
  Tableau(int columns, int free, Work work) {
    this.columns = columns;
    this.free = free;
    this.work = work;
  }

  /** Adds the equation: the sum of factor times column is the constant, the last of the row. */
  void add(long[] row) {
    add(row, NONE);
  }

  /** Adds an equation in which one column, that no other row has, makes good what is left over. */
  void add(long[] row, int over) {
    long[] copy = row.clone();
    if (copy[columns] < 0) {
      negate(copy);
    }
    rows.add(copy);
    basis.add(over != NONE && copy[over] > 0 ? over : NONE);
  }

  private static void negate(long[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = -row[i];
    }
  }

  /** Finds values for which all rows hold; false if there are none, the goal then telling why. */
  boolean hasSolution() {
    // The goal: the sum of what the rows lack, negated, is to rise to zero.
    goal = new long[columns + 2];
    goal[columns + 1] = 1;
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i <= columns && basis.get(row) == NONE; i++) {
        goal[i] = Math.subtractExact(goal[i], rows.get(row)[i]);
      }
    }
    if (!climb()) {
      throw new IllegalStateException("the sum of what rows lack cannot rise without end");
    }
    if (goal[columns] != 0) {
      return false;
    }
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (basis.get(i) == NONE) {
        int column = firstUsed(rows.get(i));
        if (column == NONE) {
          rows.remove(i);
          basis.subList(i, i + 1).clear();
        } else {
          pivot(i, column);
        }
      }
    }
    return true;
  }

  /**
   * Makes the unknown as great as it can be, or with sign -1 as little; false if it has no end.
   * Needs a solution to start from.
   */
  boolean climb(int unknown, int sign) {
    goal = new long[columns + 2];
    goal[columns + 1] = 1;
    goal[unknown] = -sign;
    for (int i = 0; i < rows.size(); i++) {
      eliminate(goal, rows.get(i), basis.get(i));
    }
    return climb();
  }

  private boolean climb() {
    while (true) {
      int entering = entering();
      if (entering == NONE) {
        return true;
      }
      int row = leaving(entering);
      if (row == NONE) {
        return false;
      }
      pivot(row, entering);
    }
  }

  private int entering() {
    for (int i = 0; i < free; i++) {
      if (goal[i] < 0) {
        return i;
      }
    }
    return NONE;
  }

  private int leaving(int entering) {
    int best = NONE;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[entering] > 0 && (best == NONE || compare(i, best, entering) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private int compare(int one, int other, int entering) {
    long[] a = rows.get(one);
    long[] b = rows.get(other);
    int byRatio =
        Long.compare(
            Math.multiplyExact(a[columns], b[entering]),
            Math.multiplyExact(b[columns], a[entering]));
    return byRatio != 0 ? byRatio : Integer.compare(basis.get(one), basis.get(other));
  }

  private void pivot(int index, int column) {
    work.spend(rows.size());
    long[] row = rows.get(index);
    if (row[column] < 0) {
      negate(row);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i != index) {
        eliminate(rows.get(i), row, column);
      }
    }
    eliminate(goal, row, column);
    basis.set(index, column);
  }

  /** Takes the column out of the row, by as much of the other row as it needs. */
  private static void eliminate(long[] row, long[] other, int column) {
    if (row[column] == 0) {
      return;
    }
    long common = gcd(row[column], other[column]);
    long times = other[column] / common;
    long less = row[column] / common;
    for (int i = 0; i < row.length; i++) {
      long taken = i < other.length ? Math.multiplyExact(other[i], less) : 0;
      row[i] = Math.subtractExact(Math.multiplyExact(row[i], times), taken);
    }
    long all = 0;
    for (int i = 0; i < row.length && all != 1; i++) {
      all = gcd(all, row[i]);
    }
    for (int i = 0; i < row.length && all > 1; i++) {
      row[i] /= all;
    }
  }

  private static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private int firstUsed(long[] row) {
    for (int i = 0; i < free; i++) {
      if (row[i] != 0) {
        return i;
      }
    }
    return NONE;
  }

  /** How high the goal is, rounded down to a whole number. */
  long height() {
    return Math.floorDiv(goal[columns], goal[columns + 1]);
  }

  /** The first of so many unknowns whose value is not whole, or -1 if all of them are. */
  int firstBroken(int unknowns) {
    int first = NONE;
    for (int i = 0; i < rows.size(); i++) {
      long[] row = rows.get(i);
      int column = basis.get(i);
      if (column < unknowns
          && row[columns] % row[column] != 0
          && (first == NONE || column < first)) {
        first = column;
      }
    }
    return first;
  }

  /** The value of an unknown that is not whole, rounded down to a whole number. */
  long value(int unknown) {
    long[] row = rows.get(basis.indexOf(unknown));
    return Math.floorDiv(row[columns], row[unknown]);
  }

  /** Hands out each column that the goal rests on. */
  void forEachUsed(IntConsumer user) {
    for (int i = 0; i < columns; i++) {
      if (goal[i] != 0) {
        user.accept(i);
      }
    }
  }
}
