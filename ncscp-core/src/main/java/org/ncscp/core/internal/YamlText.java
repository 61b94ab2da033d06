// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Mappings, lists and text as a YAML file that {@link YamlMap} reads as the same. */
public final class YamlText {
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private YamlText() {}

  /**
   * Writes a file.
   *
   * @param root its entries: text or days, lists and maps of them, in order
   */
  public static String of(Map<String, ?> root) {
    StringWriter out = new StringWriter();
    try (YAMLGenerator yaml = YAML.createGenerator(out)) {
      write(root, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused to be written to", e);
    }
    return out.toString();
  }

  /**
   * Tells whether the generator can decide on quotes: rare ends of lines and {@code -:} it
   * misjudges.
   */
  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && text.chars().noneMatch(c -> c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  private static void write(Object value, YAMLGenerator yaml) throws IOException {
    if (value instanceof Map<?, ?> map) {
      yaml.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        yaml.writeFieldName((String) entry.getKey());
        write(entry.getValue(), yaml);
      }
      yaml.writeEndObject();
    } else if (value instanceof List<?> list) {
      yaml.writeStartArray();
      for (Object entry : list) {
        write(entry, yaml);
      }
      yaml.writeEndArray();
    } else {
      String text = value.toString();
      yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, isPlain(text));
      yaml.writeString(text);
    }
  }
}
