// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as a JSON list of objects, one on each line; a blank cell is left out. */
public final class JsonRowWriter implements RowWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> columns;
  private final List<Kind> kinds;
  private final JsonGenerator json;

  /** Begins the list. */
  public JsonRowWriter(OutputStream out, List<String> columns, List<Kind> kinds)
      throws IOException {
    this.columns = columns;
    this.kinds = kinds;
    json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(null));
    json.writeStartArray();
    json.writeRaw('\n');
  }

  @Override
  public void write(List<@Nullable String> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i);
      if (cell != null) {
        json.writeFieldName(columns.get(i));
        write(kinds.get(i), cell);
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void write(Kind kind, String cell) throws IOException {
    switch (kind) {
      case TEXT -> json.writeString(cell);
      case NUMBER -> json.writeNumber(cell);
      case YES_NO -> json.writeBoolean(cell.equals("yes"));
      case LIST -> {
        json.writeStartArray();
        for (String one : cell.split(";", -1)) {
          json.writeString(one);
        }
        json.writeEndArray();
      }
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
