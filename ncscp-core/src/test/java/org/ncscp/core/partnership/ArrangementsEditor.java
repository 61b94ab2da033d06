// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor that knows the schema tells of an arrangements file. */
final class ArrangementsEditor {
  private static final String BASE = "https://editor.test/core/";

  static final String SCHEMA_TEXT = bundled("partnership/arrangements.schema.json");
  static final String RULE_BOOK_TEXT = bundled("rule/rule-book.schema.json");

  /** An editor finds the rule book's schema where it lies beside this one, and nowhere else. */
  private static final Schema EDITOR =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemas(
                      Map.of(
                          BASE + "partnership/arrangements.schema.json", SCHEMA_TEXT,
                          BASE + "rule/rule-book.schema.json", RULE_BOOK_TEXT)))
          .getSchema(SchemaLocation.of(BASE + "partnership/arrangements.schema.json"));

  static final String DOCUMENT = document();
  static final String EXAMPLE = example();

  static String bundled(String name) {
    try (InputStream in = ArrangementsEditor.class.getResourceAsStream("/org/ncscp/core/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private ArrangementsEditor() {}

  private static String document() {
    try {
      return Files.readString(Path.of("docs/arrangements.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The pieces of the document's example as one file, with a rule where it only hints at some. */
  private static String example() {
    String joined =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(DOCUMENT)
            .results()
            .map(piece -> piece.group(1))
            .collect(joining("\n"));
    String hint = "  duties: …\n";
    assertTrue(joined.endsWith(hint), "the example must end with the local rules");
    return joined
        .replace(
            hint, "  amendments:\n    - {rule: rapid-review, from: 2024-12-13, stoppable: false}\n")
        .replaceFirst("as: holder  ", "as: deputy  ")
        .replace("vice-chairs: []", "vice-chairs: [{chair: vacant}]");
  }

  static List<Error> problems(String yaml) {
    return EDITOR.validate(yaml, InputFormat.YAML);
  }

  /** Where the editor sees a slip; for a key too many or missing, where it should or should not. */
  static Set<String> placesSeen(String yaml) {
    return problems(yaml).stream()
        .map(ArrangementsEditor::place)
        .collect(toCollection(TreeSet::new));
  }

  private static String place(Error error) {
    String at = error.getInstanceLocation().toString();
    String key = error.getProperty() == null ? "" : "/" + error.getProperty();
    return (at.endsWith(key) ? at : at + key)
        .replaceFirst("^/", "")
        .replaceAll("/(\\d+)", "[$1]")
        .replace('/', '.');
  }

  /** The example with one slip; what is to go with its line goes with the note beside it. */
  static String slip(String was, String is) {
    String text = was.replace("\\n", "\n");
    String found =
        is.isEmpty() && text.endsWith("\n")
            ? " *" + Pattern.quote(text.strip()) + " *(#.*)?\n"
            : Pattern.quote(text);
    String yaml = EXAMPLE.replaceFirst(found, Matcher.quoteReplacement(is.replace("\\n", "\n")));
    assertFalse(yaml.equals(EXAMPLE), "\"" + text + "\" must stand in the example");
    return yaml;
  }
}
