// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import java.io.IOException;
import org.ncscp.core.record.RecordFormat;

/** Sheets of records in CSV. */
public final class CsvSheetsFuzz {
  private CsvSheetsFuzz() {}

  /**
   * Reads a sheet.
   *
   * @param input the name of a table, a line feed, and any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    SheetsFuzz.read(input, RecordFormat.CSV);
  }
}
