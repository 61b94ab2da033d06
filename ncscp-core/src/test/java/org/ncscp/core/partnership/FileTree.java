// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file that can be changed and written, line by line, so that the lines of each part are
 * known without the reader under test.
 */
sealed interface FileTree {
  /** A text. */
  record Text(String value) implements FileTree {}

  /** A list. */
  record Items(List<FileTree> items) implements FileTree {}

  /** A mapping; a key may be there twice. */
  record Keys(List<Key> keys) implements FileTree {
    Optional<FileTree> get(String name) {
      return keys.stream().filter(k -> k.name().equals(name)).map(Key::value).findFirst();
    }

    String text(String name) {
      return get(name).map(value -> ((Text) value).value()).orElse("");
    }

    void put(String name, FileTree value) {
      for (int i = 0; i < keys.size(); i++) {
        if (keys.get(i).name().equals(name)) {
          keys.set(i, new Key(name, value));
          return;
        }
      }
      keys.add(new Key(name, value));
    }

    void remove(String name) {
      keys.removeIf(key -> key.name().equals(name));
    }
  }

  /** A key and its value. */
  record Key(String name, FileTree value) {}

  static Keys parse(String yaml) {
    return (Keys) of(new Yaml().compose(new StringReader(yaml)));
  }

  private static FileTree of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Text(scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      return new Items(new ArrayList<>(sequence.getValue().stream().map(FileTree::of).toList()));
    }
    List<Key> keys = new ArrayList<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      keys.add(new Key(((ScalarNode) tuple.getKeyNode()).getValue(), of(tuple.getValueNode())));
    }
    return new Keys(keys);
  }

  static FileTree copy(FileTree tree) {
    if (tree instanceof Keys map) {
      List<Key> keys = new ArrayList<>();
      map.keys().forEach(key -> keys.add(new Key(key.name(), copy(key.value()))));
      return new Keys(keys);
    }
    if (tree instanceof Items list) {
      return new Items(new ArrayList<>(list.items().stream().map(FileTree::copy).toList()));
    }
    return tree;
  }

  static Items items(String... texts) {
    List<FileTree> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new Text(text));
    }
    return new Items(items);
  }

  static Keys keys(String name, String value) {
    return new Keys(new ArrayList<>(List.of(new Key(name, new Text(value)))));
  }

  /** A file and, for each path, the lines of its key or dash and of what follows it. */
  record Written(String yaml, Map<String, Set<Integer>> lines) {
    /**
     * Whether a problem says this path and, of the place itself or of what is around it, a line.
     */
    boolean isAt(String problem, String path, String place) {
      return lines.getOrDefault(place, Set.of(1)).stream()
          .anyMatch(line -> problem.startsWith(path + " (line " + line + ") "));
    }
  }

  static Written write(Keys root) {
    Writer writer = new Writer();
    writer.lines.put("", new TreeSet<>(Set.of(1)));
    writer.block(root, "", "");
    return new Written(writer.out.toString(), writer.lines);
  }

  /** Each key and each item begins a line; all text is in quotes. */
  final class Writer {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Set<Integer>> lines = new HashMap<>();
    private int line = 1;

    private void block(FileTree tree, String indent, String path) {
      if (tree instanceof Keys map) {
        for (Key key : map.keys()) {
          String place = path.isEmpty() ? key.name() : path + "." + key.name();
          part(indent + quoted(key.name()) + ":", key.value(), indent, place);
        }
      } else if (tree instanceof Items list) {
        for (int i = 0; i < list.items().size(); i++) {
          part(indent + "-", list.items().get(i), indent, path + "[" + i + "]");
        }
      }
    }

    private void part(String begin, FileTree value, String indent, String place) {
      Set<Integer> at = lines.computeIfAbsent(place, key -> new TreeSet<>());
      at.add(line);
      out.append(begin);
      if (value instanceof Text text) {
        newLine(" " + quoted(text.value()));
      } else if (value instanceof Items list && list.items().isEmpty()) {
        newLine(" []");
      } else if (value instanceof Keys map && map.keys().isEmpty()) {
        newLine(" {}");
      } else {
        newLine("");
        at.add(line);
        block(value, indent + "  ", place);
      }
    }

    private void newLine(String end) {
      out.append(end).append('\n');
      line++;
    }

    private static String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
          quoted.append(c);
        } else {
          quoted.append(String.format("\\u%04x", (int) c));
        }
      }
      return quoted.append('"').toString();
    }
  }
}
