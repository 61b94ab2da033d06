// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a YAML file, read key by key. What is missing, of the wrong kind, or left unread
 * is noted as a problem with its path and line; nothing is thrown, so that a file's problems come
 * all at once.
 */
public final class YamlMap {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

  private final YamlTree.Mapping mapping;
  private final String path;
  private final List<String> problems;
  private final Set<String> read = new HashSet<>();

  private YamlMap(YamlTree.Mapping mapping, String path, List<String> problems) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
  }

  /** Reads a whole file; what cannot be read as one mapping is nothing, and a problem noted. */
  public static Optional<YamlMap> parse(InputStream in, List<String> problems) throws IOException {
    return YamlTree.read(in, problems).map(root -> new YamlMap(root, "", problems));
  }

  /** The text of a key that must be there. */
  public Optional<String> text(String key) {
    if (!mapping.entries().containsKey(key)) {
      read.add(key);
      refuse(key, "is missing");
      return Optional.empty();
    }
    return optionalText(key);
  }

  /** The text of a key that may be there. */
  public Optional<String> optionalText(String key) {
    YamlTree.Node value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof YamlTree.Text text) {
      Optional<String> stripped = text.value().map(String::strip).filter(t -> !t.isEmpty());
      if (stripped.isPresent()) {
        return stripped;
      }
    }
    refuse(key, "must be text but was " + kind(value));
    return Optional.empty();
  }

  /** The whole number of a key that must be there: decimal digits without a leading zero. */
  public Optional<Integer> wholeNumber(String key) {
    return text(key)
        .flatMap(
            text -> {
              if (WHOLE_NUMBER.matcher(text).matches()) {
                return Optional.of(Integer.valueOf(text));
              }
              refuse(key, "must be a whole number but was \"" + text + "\"");
              return Optional.empty();
            });
  }

  /** The mappings of a key that must be a list with at least one. */
  public List<YamlMap> list(String key) {
    YamlTree.Node value = value(key);
    List<YamlMap> maps = new ArrayList<>();
    if (value == null) {
      refuse(key, "is missing");
    } else if (value instanceof YamlTree.Listing list && !list.entries().isEmpty()) {
      for (int i = 0; i < list.entries().size(); i++) {
        addMap(maps, list.entries().get(i), path(key) + "[" + i + "]");
      }
    } else {
      refuse(key, "must be a list but was " + kind(value));
    }
    return maps;
  }

  private void addMap(List<YamlMap> maps, YamlTree.Node entry, String place) {
    if (entry instanceof YamlTree.Mapping map) {
      maps.add(new YamlMap(map, place, problems));
    } else {
      problems.add(place + " (line " + entry.line() + ") must be a mapping but was " + kind(entry));
    }
  }

  /** Notes every key that nobody asked for: most often a slip of the pen in one that matters. */
  public void refuseUnread() {
    for (String key : mapping.entries().keySet()) {
      if (!read.contains(key)) {
        refuse(key, "is not known here");
      }
    }
  }

  /** Notes a problem with a key. */
  public void refuse(String key, String message) {
    YamlTree.Node value = mapping.entries().get(key);
    int line = value == null ? mapping.line() : value.line();
    problems.add(path(key) + " (line " + line + ") " + message);
  }

  private YamlTree.@Nullable Node value(String key) {
    read.add(key);
    return mapping.entries().get(key);
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String kind(YamlTree.Node value) {
    if (value instanceof YamlTree.Text text) {
      return text.value().map(t -> "\"" + t + "\"").orElse("empty");
    }
    if (value instanceof YamlTree.Listing list) {
      return list.entries().isEmpty() ? "an empty list" : "a list";
    }
    return "a mapping";
  }
}
