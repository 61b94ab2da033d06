// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as RFC 4180 has it, in UTF-8 with a header. */
public final class CsvRowWriter implements RowWriter {
  private final Writer out;
  private final CsvWriter csv;

  /** Writes the header. */
  public CsvRowWriter(OutputStream out, List<String> columns) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
    writeRecord(columns);
  }

  @Override
  public void write(List<@Nullable String> cells) throws IOException {
    writeRecord(cells);
  }

  private void writeRecord(Iterable<@Nullable String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    out.flush();
  }
}
