// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.internal.RowWriter.Kind;

/**
 * A column of a table.
 *
 * @param <T> what a row is
 * @param <V> what a cell is
 * @param name as the header has it: lower-case words joined by hyphens
 * @param cell how a value stands in it
 * @param required whether it may not be blank
 * @param value takes the value from what a row is; empty for a blank cell
 * @param meaning what it says, in words for people
 */
public record Column<T, V>(
    String name, Cell<V> cell, boolean required, Function<T, Optional<V>> value, String meaning) {

  /** A column that may not be blank. */
  public static <T, V> Column<T, V> required(
      String name, Cell<V> cell, Function<T, V> value, String meaning) {
    return new Column<>(name, cell, true, value.andThen(Optional::of), meaning);
  }

  /** A column that may be blank. */
  public static <T, V> Column<T, V> optional(
      String name, Cell<V> cell, Function<T, Optional<V>> value, String meaning) {
    return new Column<>(name, cell, false, value, meaning);
  }

  /** A column that is yes, or else blank. */
  public static <T> Column<T, Boolean> flag(
      String name, Function<T, Boolean> value, String meaning) {
    return new Column<>(
        name,
        Cells.YES_NO,
        false,
        row -> Optional.of(true).filter(value.apply(row)::equals),
        meaning);
  }

  /** A column with any number of values, a semicolon between them. */
  public static <T, V> Column<T, List<V>> list(
      String name, Cell<V> one, Function<T, ? extends Collection<V>> values, String meaning) {
    Cell<List<V>> several =
        new Cell<>(
            Kind.LIST,
            "any number of these with semicolons between them: " + one.form(),
            one.shown(),
            text -> parse(one, text),
            list -> list.stream().map(one.print()).collect(joining(";")));
    return new Column<>(
        name,
        several,
        false,
        row -> Optional.of(List.copyOf(values.apply(row))).filter(list -> !list.isEmpty()),
        meaning);
  }

  private static <V> List<V> parse(Cell<V> one, String text) {
    List<V> values = new ArrayList<>();
    Stream.of(text.split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(one.parse())
        .forEach(
            value -> {
              if (values.contains(value)) {
                throw new Cells.Refused("must have each of several once");
              }
              values.add(value);
            });
    return values;
  }
}
