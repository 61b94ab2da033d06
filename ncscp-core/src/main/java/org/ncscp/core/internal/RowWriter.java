// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table one at a time. */
public interface RowWriter {
  /** What stands in a cell, where the form of the file tells them apart. */
  enum Kind {
    /** Text. */
    TEXT,
    /** Digits, maybe with a decimal point. */
    NUMBER,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** Several, with a semicolon between them. */
    LIST
  }

  /** Writes a row, null for a blank cell. */
  void write(List<@Nullable String> cells) throws IOException;

  /** Ends the file, flushes it and closes nothing. */
  void end() throws IOException;
}
