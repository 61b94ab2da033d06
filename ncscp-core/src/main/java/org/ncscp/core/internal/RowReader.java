// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time, their cells by the columns that were asked for. */
public interface RowReader extends Closeable {
  /** Takes what is wrong with a file; the value is what stands there. */
  @FunctionalInterface
  interface Refusals {
    /** Takes what is wrong in a row, or with the whole of it if no column is given. */
    void add(long line, long row, @Nullable String column, String rule, @Nullable String value);
  }

  /** Reads the next row that is not blank; false at the end, or where nothing more can be read. */
  boolean next() throws IOException;

  /** Returns the line on which the row begins, 1 for the first of the file. */
  long line();

  /** Returns which row it is, 1 for the first after the header. */
  long row();

  /** Returns what stands in a column, null if nothing but space does. */
  @Nullable String cell(int column);
}
