// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Mark;

/** Writes JSON, indented with line feeds on every machine. */
final class JsonText {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** What writes the one value of a file. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  static String of(Content content) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  /** Writes words as every format prints them. */
  static void words(JsonGenerator json, String name, String words) throws IOException {
    json.writeStringField(name, PlainText.of(words));
  }

  static void list(JsonGenerator json, String name, List<String> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (String words : all) {
      json.writeString(PlainText.of(words));
    }
    json.writeEndArray();
  }

  /** Returns what a cell is, in a word. */
  static String state(Cell cell) {
    if (cell instanceof Mark mark) {
      return switch (mark) {
        case NOT_APPLICABLE -> "not-applicable";
        case NOT_AVAILABLE -> "not-available";
        case WITHHELD -> "withheld";
        case LOW -> "low";
      };
    }
    return cell instanceof Cell.Words || cell instanceof Cell.Day ? "words" : "value";
  }
}
