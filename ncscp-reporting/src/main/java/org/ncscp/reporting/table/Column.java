// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One column of a table: what its cells are, and how they hang together with others. */
public sealed interface Column {
  /**
   * Returns its name in the table.
   *
   * @return the name
   */
  ColumnId id();

  /**
   * Returns its heading.
   *
   * @return a few words
   */
  String heading();

  /**
   * What a row is about, in words or as a day: heads of rows.
   *
   * @param id its name, the same in every table that is divided by it
   * @param heading its heading
   */
  record Dimension(ColumnId id, String heading) implements Column {

    /**
     * Checks the parts.
     *
     * @param id its name, the same in every table that is divided by it
     * @param heading its heading
     */
    public Dimension {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
    }
  }

  /**
   * What is said beside the figures, in words or as a day, as a rating or a trend.
   *
   * @param id its name
   * @param heading its heading
   */
  record Remark(ColumnId id, String heading) implements Column {

    /**
     * Checks the parts.
     *
     * @param id its name
     * @param heading its heading
     */
    public Remark {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
    }
  }

  /**
   * Figures. Two cells, of one table or of two, are the same quantity if they have the same
   * measure, stand in rows of the same dimensions and in columns of the same {@code where}.
   *
   * @param id its name in the table
   * @param heading its heading
   * @param unit what one is
   * @param places how many decimals are printed
   * @param measure what is measured, the same in every table that shows it, as {@code reviews}
   * @param where what narrows the measure in this column, by name of the dimension: {@code
   *     decision=national review}; {@code period} for a column of another year
   * @param sumOf the columns of which it is the sum in each row; none if it is no sum
   * @param identifying whether it counts children or cases, so that a small figure may identify one
   * @param additive whether the total of the column is the sum of its rows; not so where one thing
   *     counts in several rows, as a review with two themes
   */
  record Measure(
      ColumnId id,
      String heading,
      Unit unit,
      int places,
      String measure,
      SortedMap<String, String> where,
      List<ColumnId> sumOf,
      boolean identifying,
      boolean additive)
      implements Column {

    /**
     * Checks the parts.
     *
     * @param id its name in the table
     * @param heading its heading
     * @param unit what one is
     * @param places how many decimals are printed
     * @param measure what is measured
     * @param where what narrows the measure in this column
     * @param sumOf the columns of which it is the sum in each row
     * @param identifying whether it counts children or cases
     * @param additive whether the total of the column is the sum of its rows
     * @throws IllegalArgumentException if there are decimals below none or of a count, or if
     *     something identifying is no count
     */
    public Measure {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
      requireNonNull(unit, "unit");
      requireNonNull(measure, "measure");
      where = Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(where, "where")));
      sumOf = List.copyOf(requireNonNull(sumOf, "sumOf"));
      if (places < 0 || (places > 0 && unit.kind() == Unit.Kind.COUNT)) {
        throw new IllegalArgumentException(
            "places of column " + id + " must be 0 or more, and 0 of a count, but were " + places);
      }
      if (identifying && unit.kind() != Unit.Kind.COUNT) {
        throw new IllegalArgumentException(
            "column " + id + " must be a count to be identifying but is in " + unit.name());
      }
    }

    /**
     * Returns a column of counts whose measure is named as the column is.
     *
     * @param id its name in the table, and what is measured
     * @param heading its heading
     * @param counted what is counted, in the plural
     * @return the column
     */
    public static Measure ofCount(String id, String heading, String counted) {
      return of(id, heading, Unit.ofCount(counted), 0);
    }

    /**
     * Returns a column of whole pounds whose measure is named as the column is.
     *
     * @param id its name in the table, and what is measured
     * @param heading its heading
     * @return the column
     */
    public static Measure ofPounds(String id, String heading) {
      return of(id, heading, Unit.POUNDS, 0);
    }

    /**
     * Returns a column of figures whose measure is named as the column is.
     *
     * @param id its name in the table, and what is measured
     * @param heading its heading
     * @param unit what one is
     * @param places how many decimals are printed
     * @return the column
     */
    public static Measure of(String id, String heading, Unit unit, int places) {
      return new Measure(
          ColumnId.of(id),
          heading,
          unit,
          places,
          id,
          Collections.emptySortedMap(),
          List.of(),
          false,
          true);
    }

    /**
     * Returns the column as one of another measure.
     *
     * @param what what is measured, the same in every table that shows it
     * @return the changed column
     */
    public Measure measuring(String what) {
      return new Measure(id, heading, unit, places, what, where, sumOf, identifying, additive);
    }

    /**
     * Returns the column narrowed.
     *
     * @param dimension the name of the dimension, as the id of the column that shows it elsewhere
     * @param value its value
     * @return the changed column
     */
    public Measure where(String dimension, String value) {
      SortedMap<String, String> narrower = new TreeMap<>(where);
      narrower.put(dimension, value);
      return new Measure(
          id, heading, unit, places, measure, narrower, sumOf, identifying, additive);
    }

    /**
     * Returns the column as the sum of others in each row.
     *
     * @param columns their names
     * @return the changed column
     */
    public Measure sumOf(String... columns) {
      List<ColumnId> parts = List.of(columns).stream().map(ColumnId::of).toList();
      return new Measure(id, heading, unit, places, measure, where, parts, identifying, additive);
    }

    /**
     * Returns the column as one that counts children or cases.
     *
     * @return the changed column
     */
    public Measure asIdentifying() {
      return new Measure(id, heading, unit, places, measure, where, sumOf, true, additive);
    }

    /**
     * Returns the column as one whose total is not the sum of its rows.
     *
     * @return the changed column
     */
    public Measure notAdditive() {
      return new Measure(id, heading, unit, places, measure, where, sumOf, identifying, false);
    }

    /**
     * Returns what a cell of the column is, given what its row is about.
     *
     * @param row the dimensions of the row
     * @return the measure with the dimensions of row and column together
     */
    QuantityKey key(Map<String, String> row) {
      SortedMap<String, String> of = new TreeMap<>(row);
      of.putAll(where);
      return new QuantityKey(measure, of);
    }
  }

  /**
   * Shares, made from other cells of the table: percentages, or rates in a thousand or more.
   *
   * @param id its name
   * @param heading its heading
   * @param part the column of which it is a share
   * @param whole the column of the whole in the same row; the part itself for a share of the total
   *     of the column
   * @param places how many decimals are printed
   * @param base in how many the share is printed: 100 for a percentage, 1,000 for a rate in a
   *     thousand
   */
  record Share(ColumnId id, String heading, ColumnId part, ColumnId whole, int places, int base)
      implements Column {

    /**
     * Checks the parts.
     *
     * @param id its name
     * @param heading its heading
     * @param part the column of which it is a share
     * @param whole the column of the whole in the same row, or the part itself
     * @param places how many decimals are printed, 0 or more
     * @param base in how many the share is printed, 1 or more
     * @throws IllegalArgumentException if there are decimals below none, or the base is below one
     */
    public Share {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
      requireNonNull(part, "part");
      requireNonNull(whole, "whole");
      if (places < 0) {
        throw new IllegalArgumentException(
            "places of column " + id + " must be 0 or more but were " + places);
      }
      if (base < 1) {
        throw new IllegalArgumentException(
            "base of column " + id + " must be 1 or more but was " + base);
      }
    }

    /**
     * Returns a percentage of the total of a column.
     *
     * @param id its name
     * @param heading its heading
     * @param part the column
     * @param places how many decimals are printed
     * @return the column
     */
    public static Share ofTotal(String id, String heading, String part, int places) {
      return new Share(ColumnId.of(id), heading, ColumnId.of(part), ColumnId.of(part), places, 100);
    }

    /**
     * Returns a percentage of another column in each row.
     *
     * @param id its name
     * @param heading its heading
     * @param part the column of the parts
     * @param whole the column of the wholes
     * @param places how many decimals are printed
     * @return the column
     */
    public static Share of(String id, String heading, String part, String whole, int places) {
      return new Share(
          ColumnId.of(id), heading, ColumnId.of(part), ColumnId.of(whole), places, 100);
    }

    /**
     * Returns the column as a rate.
     *
     * @param others in how many, as 1,000
     * @return the changed column
     * @throws IllegalArgumentException if that is below one
     */
    public Share inEvery(int others) {
      return new Share(id, heading, part, whole, places, others);
    }

    /**
     * Tells whether it is a share of the total of its column.
     *
     * @return true if part and whole are one column
     */
    public boolean isOfTotal() {
      return part.equals(whole);
    }
  }

  /**
   * Returns a dimension.
   *
   * @param id its name, the same in every table that is divided by it
   * @param heading its heading
   * @return the column
   */
  static Dimension dimension(String id, String heading) {
    return new Dimension(ColumnId.of(id), heading);
  }

  /**
   * Returns a remark.
   *
   * @param id its name
   * @param heading its heading
   * @return the column
   */
  static Remark remark(String id, String heading) {
    return new Remark(ColumnId.of(id), heading);
  }
}
