// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as a JSON list of objects, whose keys are the columns. A value is text, a
 * number, true, false or null; a list of them stands for several in one cell.
 */
public final class JsonRows implements RowReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private final List<String> columns;
  private final List<String> lists;
  private final Refusals refusals;
  private final @Nullable String[] cells;
  private boolean begun;
  private boolean ended;
  private long line = 1;
  private long row;

  /**
   * Begins to read.
   *
   * @param columns the keys that an object may have
   * @param lists those of them whose value may be a list
   */
  public JsonRows(InputStream in, List<String> columns, List<String> lists, Refusals refusals)
      throws IOException {
    this.columns = columns;
    this.lists = lists;
    this.refusals = refusals;
    cells = new String[columns.size()];
    parser = opened(in);
  }

  private JsonParser opened(InputStream in) throws IOException {
    try {
      return JSON.createParser(in);
    } catch (CharConversionException e) {
      refuse(JsonLocation.NA);
      return JSON.createParser("");
    }
  }

  /**
   * Ends at what is no JSON, in words of our own: the parser's message quotes what stands there.
   */
  private void refuse(JsonLocation at) {
    ended = true;
    line = Math.max(1, at.getLineNr());
    refusals.add(
        line,
        row,
        null,
        "cannot be read as JSON at character " + Math.max(1, at.getColumnNr()),
        null);
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (!ended) {
        if (read()) {
          return true;
        }
      }
    } catch (JsonProcessingException e) {
      refuse(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    } catch (CharConversionException e) {
      refuse(parser.currentLocation());
    }
    return false;
  }

  /** Reads an object, or the beginning or the end of the list. */
  private boolean read() throws IOException {
    JsonToken token = parser.nextToken();
    line = Math.max(1, parser.currentTokenLocation().getLineNr());
    if (!begun) {
      begun = true;
      if (token != JsonToken.START_ARRAY) {
        ended = true;
        refusals.add(line, 0, null, "must be a list of objects", null);
      }
      return false;
    }
    if (token == JsonToken.END_ARRAY) {
      ended = true;
      if (parser.nextToken() != null) {
        refusals.add(line, row, null, "must end with the list", null);
      }
      return false;
    }
    row++;
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      refusals.add(line, row, null, "must be an object", null);
      return false;
    }
    return readObject();
  }

  private boolean readObject() throws IOException {
    Arrays.fill(cells, null);
    boolean[] taken = new boolean[cells.length];
    long began = line;
    boolean blank = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int column = columns.indexOf(key);
      parser.nextToken();
      String text = value(key);
      if (column < 0) {
        refusals.add(
            began, row, null, "has a key that must be one of " + String.join(", ", columns), key);
      } else if (taken[column]) {
        refusals.add(began, row, key, "must be there once", null);
      } else {
        taken[column] = true;
        cells[column] = text == null || text.isBlank() ? null : text;
        blank &= cells[column] == null;
      }
    }
    if (blank) {
      refusals.add(began, row, null, "must not be blank", null);
    }
    return !blank;
  }

  private @Nullable String value(String key) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      refusals.add(line, row, key, "must be text, a number, true, false or a list of them", null);
      return null;
    }
    if (token != JsonToken.START_ARRAY) {
      return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
    if (columns.contains(key) && !lists.contains(key)) {
      refusals.add(line, row, key, "must not be a list", null);
    }
    StringBuilder several = new StringBuilder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isStructStart()) {
        parser.skipChildren();
        refusals.add(line, row, key, "must not have lists or objects inside a list", null);
      } else {
        several.append(several.isEmpty() ? "" : ";").append(element(key));
      }
    }
    return several.toString();
  }

  /** One of several, which a semicolon would tear in two. */
  private String element(String key) throws IOException {
    boolean text = parser.currentToken() != JsonToken.VALUE_NULL;
    if (!text || parser.getText().contains(";")) {
      refusals.add(line, row, key, "must have neither null nor a semicolon in a list", null);
    }
    return text ? parser.getText() : "";
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public @Nullable String cell(int column) {
    return cells[column];
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
