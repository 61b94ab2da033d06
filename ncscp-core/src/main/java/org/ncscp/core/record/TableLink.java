// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * That the records of one table speak of what the records of another are about: an attendance of a
 * session, a finding of an audit.
 *
 * @param <S> what the records are that speak
 * @param <T> what the records are that are spoken of
 * @param from the table whose records speak
 * @param column the column in which they do
 * @param named what a record names there, maybe nothing
 * @param to the table of what is named
 * @param name what a record of that table is about
 * @param misfit what is wrong between a record and those of that name, if anything is: that it is
 *     earlier than it can be, for example
 */
public record TableLink<S extends YearRecord, T extends YearRecord>(
    RecordTable<S> from,
    String column,
    Function<S, ? extends Collection<?>> named,
    RecordTable<T> to,
    Function<T, ?> name,
    BiFunction<S, List<T>, Optional<String>> misfit) {

  /**
   * Refuses nulls.
   *
   * @param from the table whose records speak
   * @param column the column in which they do
   * @param named what a record names there
   * @param to the table of what is named
   * @param name what a record of that table is about
   * @param misfit what is wrong between a record and those of that name
   */
  public TableLink {
    requireNonNull(from, "from");
    requireNonNull(column, "column");
    requireNonNull(named, "named");
    requireNonNull(to, "to");
    requireNonNull(name, "name");
    requireNonNull(misfit, "misfit");
  }
}
