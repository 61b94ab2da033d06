// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import java.util.function.Function;
import org.ncscp.core.internal.RowWriter.Kind;

/**
 * How one kind of value stands in a cell.
 *
 * @param kind how a file that tells them apart writes it
 * @param form what is right, for people, for example {@code a day, as 27/7/2024 or 2024-07-27}
 * @param shown whether a message may show what stands there if it is not right
 * @param parse reads what stands there, without space around it; refuses it with an {@link
 *     IllegalArgumentException}
 * @param print writes it so that {@code parse} reads the same again
 */
public record Cell<V>(
    Kind kind, String form, boolean shown, Function<String, V> parse, Function<V, String> print) {

  /** The same with other words for what is right. */
  public Cell<V> as(String words) {
    return new Cell<>(kind, words, shown, parse, print);
  }
}
