// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One mapping of a YAML file, read key by key. What is missing, of the wrong kind, or left unread
 * is noted as a problem with its path; nothing is thrown, so that a file's problems come all at
 * once.
 */
public final class YamlMap {
  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode node;
  private final String path;
  private final List<String> problems;
  private final Set<String> read = new HashSet<>();

  private YamlMap(JsonNode node, String path, List<String> problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** Reads a whole file, whose root must be a mapping; an empty one stands for a bad file. */
  public static YamlMap parse(InputStream in, List<String> problems) throws IOException {
    JsonNode root = MissingNode.getInstance();
    try {
      root = YAML.readTree(in);
      if (!root.isObject()) {
        problems.add("file must be a mapping but was " + kind(root));
      }
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
      problems.add("not YAML" + line + ": " + oneLine(e.getOriginalMessage()));
    }
    return new YamlMap(root, "", problems);
  }

  /** The text of a key that must be there. */
  public Optional<String> text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && node.path(key).isMissingNode()) {
      refuse(key, "is missing");
    }
    return text;
  }

  /** The text of a key that may be there. */
  public Optional<String> optionalText(String key) {
    JsonNode value = value(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      refuse(key, "must be text but was " + kind(value));
      return Optional.empty();
    }
    return Optional.of(value.textValue().strip());
  }

  /** The whole number of a key that must be there. */
  public Optional<Integer> wholeNumber(String key) {
    JsonNode value = value(key);
    if (value.isMissingNode()) {
      refuse(key, "is missing");
      return Optional.empty();
    }
    if (!value.isInt()) {
      refuse(key, "must be a whole number but was " + kind(value));
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  /** The mapping of a key that must be there. */
  public Optional<YamlMap> map(String key) {
    JsonNode value = value(key);
    if (value.isObject()) {
      return Optional.of(new YamlMap(value, path(key), problems));
    }
    refuse(key, value.isMissingNode() ? "is missing" : "must be a mapping but was " + kind(value));
    return Optional.empty();
  }

  /** The mappings of a key that must be a list with at least one. */
  public List<YamlMap> list(String key) {
    JsonNode value = value(key);
    List<YamlMap> maps = new ArrayList<>();
    if (!node.isObject()) {
      return maps;
    }
    if (!value.isArray() || value.isEmpty()) {
      refuse(key, value.isMissingNode() ? "is missing" : "must be a list but was " + kind(value));
      return maps;
    }
    for (int i = 0; i < value.size(); i++) {
      String place = path(key) + "[" + i + "]";
      if (value.get(i).isObject()) {
        maps.add(new YamlMap(value.get(i), place, problems));
      } else {
        problems.add(place + " must be a mapping but was " + kind(value.get(i)));
      }
    }
    return maps;
  }

  /** Notes every key that nobody asked for: most often a slip of the pen in one that matters. */
  public void refuseUnread() {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!read.contains(key)) {
                refuse(key, "is not known here");
              }
            });
  }

  /** Notes a problem with a key. */
  public void refuse(String key, String message) {
    problems.add(path(key) + " " + message);
  }

  private JsonNode value(String key) {
    read.add(key);
    return node.path(key);
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "a mapping";
      case ARRAY -> value.isEmpty() ? "an empty list" : "a list";
      case NULL, MISSING -> "empty";
      default -> "\"" + value.asText() + "\"";
    };
  }

  /** The parser's message without the indented lines that quote the file. */
  private static String oneLine(String message) {
    return message.lines().filter(line -> !line.startsWith(" ")).collect(joining(", "));
  }
}
