// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.RowReader;

/**
 * The row that is read: the value of each cell by its column. What stands in a column of one row
 * after the other is made once.
 */
public final class Row {
  private final List<? extends Column<?, ?>> columns;
  private final IdentityHashMap<Column<?, ?>, Integer> places = new IdentityHashMap<>();
  private final @Nullable String[] texts;
  private final @Nullable Object[] made;
  private final @Nullable Object[] values;

  /** A row of a table with these columns. */
  public Row(List<? extends Column<?, ?>> columns) {
    this.columns = columns;
    columns.forEach(column -> places.put(column, places.size()));
    texts = new String[columns.size()];
    made = new Object[columns.size()];
    values = new Object[columns.size()];
  }

  /** Takes the cells of the row that was read; false if one was refused. */
  public boolean take(RowReader reader, RowReader.Refusals refusals) {
    boolean sound = true;
    for (int i = 0; i < values.length; i++) {
      String text = reader.cell(i);
      values[i] = null;
      if (text != null) {
        sound &= take(i, text, reader, refusals);
      } else if (columns.get(i).required()) {
        sound = false;
        refusals.add(reader.line(), reader.row(), columns.get(i).name(), "must not be blank", null);
      }
    }
    return sound;
  }

  private boolean take(int i, String text, RowReader reader, RowReader.Refusals refusals) {
    if (text.indexOf('\uFFFD') >= 0) {
      refusals.add(
          reader.line(),
          reader.row(),
          columns.get(i).name(),
          "must be UTF-8: save the sheet as CSV UTF-8",
          null);
      return false;
    }
    if (!text.equals(texts[i])) {
      texts[i] = null;
      Column<?, ?> column = columns.get(i);
      try {
        made[i] = column.cell().parse().apply(Cells.plain(text));
      } catch (IllegalArgumentException | DateTimeException e) {
        refusals.add(
            reader.line(),
            reader.row(),
            column.name(),
            rule(column, e),
            column.cell().shown() ? text : null);
        return false;
      }
      texts[i] = text;
    }
    values[i] = made[i];
    return true;
  }

  private static String rule(Column<?, ?> column, RuntimeException refusal) {
    boolean own = refusal instanceof Cells.Refused;
    return own ? String.valueOf(refusal.getMessage()) : "must be " + column.cell().form();
  }

  /** Returns what stands in a column that may not be blank. */
  public <V> V get(Column<?, V> column) {
    return find(column).orElseThrow();
  }

  /** Returns what stands in a column that may be blank. */
  public <V> Optional<V> find(Column<?, V> column) {
    @SuppressWarnings("unchecked") // a column's cell makes nothing else
    V value = (V) values[index(column)];
    return Optional.ofNullable(value);
  }

  /** Returns what stands in a column with any number of values. */
  public <V> List<V> list(Column<?, List<V>> column) {
    return find(column).orElse(List.of());
  }

  /** Tells whether a column says yes. */
  public boolean is(Column<?, Boolean> column) {
    return find(column).orElse(false);
  }

  private int index(Column<?, ?> column) {
    Integer index = places.get(column);
    if (index == null) {
      throw new IllegalStateException("the table has no column " + column.name());
    }
    return index;
  }

  /** Returns the cells of a value, null for a blank one. */
  public static <T> List<@Nullable String> cells(List<Column<? super T, ?>> columns, T value) {
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    for (Column<? super T, ?> column : columns) {
      cells.add(cell(column, value));
    }
    return cells;
  }

  private static <T, V> @Nullable String cell(Column<? super T, V> column, T value) {
    return column.value().apply(value).map(column.cell().print()).orElse(null);
  }
}
