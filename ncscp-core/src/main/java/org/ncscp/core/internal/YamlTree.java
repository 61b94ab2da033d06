// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML file as mappings, lists and the text that stands in it. Numbers stay text, so that {@code
 * 010} is not taken for eight; aliases are refused, so that nothing stands for something else; a
 * file is one document of at most a million bytes.
 */
final class YamlTree {
  static final int MOST_BYTES = 1_000_000;
  private static final int MOST_IN_ONE_ANOTHER = 50;
  private static final int LONGEST_KEY = 1_000;
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MOST_IN_ONE_ANOTHER).build())
          .build();

  /** A part of the file and the line on which it begins. */
  sealed interface Node {
    int line();
  }

  record Mapping(Map<String, Node> entries, int line) implements Node {}

  record Listing(List<Node> entries, int line) implements Node {}

  /** A value as it is written; empty for {@code null} and for nothing at all. */
  record Text(Optional<String> value, int line) implements Node {}

  private final YAMLParser parser;
  private final Problems problems;

  private YamlTree(YAMLParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Returns the file's one mapping, or nothing and a problem noted if there is none to read. */
  static Optional<Mapping> read(InputStream in, Problems problems) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      problems.add("file must have at most " + MOST_BYTES + " bytes but has more");
      return Optional.empty();
    }
    try (YAMLParser parser = YAML.createParser(bytes)) {
      YamlTree tree = new YamlTree(parser, problems);
      JsonToken start = parser.nextToken();
      if (start != JsonToken.START_OBJECT) {
        problems.add("file must be a mapping");
        return Optional.empty();
      }
      Mapping root = tree.mapping("");
      if (parser.nextToken() != null) {
        problems.add("file must be one document but has more");
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add("file is not YAML (line " + line + "): " + oneLine(e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  /** Returns a mapping without lines: maps, lists and text. */
  static Map<String, Object> plain(Mapping mapping) {
    Map<String, Object> plain = new LinkedHashMap<>();
    mapping.entries().forEach((key, value) -> plain.put(key, plain(value)));
    return plain;
  }

  private static Object plain(Node node) {
    if (node instanceof Mapping mapping) {
      return plain(mapping);
    }
    return node instanceof Listing list
        ? list.entries().stream().map(YamlTree::plain).toList()
        : ((Text) node).value().orElse("");
  }

  private Mapping mapping(String path) throws IOException {
    int line = line();
    Map<String, Node> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (key.length() > LONGEST_KEY) {
        throw new JsonParseException(
            parser,
            "a key must have at most " + LONGEST_KEY + " characters",
            parser.currentTokenLocation());
      }
      String place = path.isEmpty() ? key : path + "." + key;
      parser.nextToken();
      int keyLine = line();
      if (entries.put(key, node(place)) != null) {
        problems.add(place + " (line " + keyLine + ") occurs twice");
      }
    }
    return new Mapping(entries, line);
  }

  private Listing listing(String path) throws IOException {
    int line = line();
    List<Node> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(node(path + "[" + entries.size() + "]"));
    }
    return new Listing(entries, line);
  }

  private Node node(String path) throws IOException {
    if (parser.isCurrentAlias()) {
      problems.add(path + " (line " + line() + ") must be written out and not be an alias");
    } else if (parser.getTypeId() != null) {
      problems.add(path + " (line " + line() + ") must be written without a tag");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(path);
      case START_ARRAY -> listing(path);
      case VALUE_NULL -> new Text(Optional.empty(), line());
      default -> new Text(Optional.of(parser.getText()), line());
    };
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The parser's message without the indented lines that quote the file. */
  private static String oneLine(String message) {
    return message.lines().filter(line -> !line.startsWith(" ")).collect(joining(", "));
  }
}
