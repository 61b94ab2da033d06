// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Problems problems;
  private final @Nullable YamlMap parent;
  private final Set<String> read = new HashSet<>();

  private YamlMap(
      YamlTree.Mapping mapping, String path, Problems problems, @Nullable YamlMap parent) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
    this.parent = parent;
  }

  /** Reads a whole file; what cannot be read as one mapping is nothing, and a problem noted. */
  public static Optional<YamlMap> parse(InputStream in, Problems problems) throws IOException {
    return YamlTree.read(in, problems).map(root -> new YamlMap(root, "", problems, null));
  }

  /** Returns the bytes of a file, and no more of one that is too long than shows that it is. */
  public static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(YamlTree.MOST_BYTES + 1);
  }

  /** Returns this mapping, which takes from another what it does not say itself. */
  public YamlMap inheriting(YamlMap from) {
    return new YamlMap(mapping, path, problems, from);
  }

  /** Tells whether a key is there. */
  public boolean has(String key) {
    return mapping.entries().containsKey(key) || (parent != null && parent.has(key));
  }

  /** The text of a key that must be there. */
  public Optional<String> text(String key) {
    return require(key) ? optionalText(key) : Optional.empty();
  }

  /** The text of a key that may be there. */
  public Optional<String> optionalText(String key) {
    YamlTree.Node value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    Optional<String> text = textOf(value);
    if (text.isEmpty()) {
      refuse(key, "must be text but was " + kind(value));
    }
    return text;
  }

  /** What is made of the text of a key that must be there; the maker throws if it is not sound. */
  public <T> Optional<T> made(String key, Function<String, T> maker) {
    return require(key) ? optionallyMade(key, maker) : Optional.empty();
  }

  /** What is made of the text of a key that may be there. */
  public <T> Optional<T> optionallyMade(String key, Function<String, T> maker) {
    return optionalText(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(maker.apply(text));
              } catch (DateTimeException e) {
                refuse(
                    key,
                    "must be a date as 2025-04-17 or a time as 16:00 but was \"" + text + "\"");
              } catch (IllegalArgumentException e) {
                refuse(key, "is refused: " + e.getMessage());
              }
              return Optional.empty();
            });
  }

  /** The constant whose name in lower-case words stands at a key that must be there. */
  public <E extends Enum<E>> Optional<E> constant(String key, E[] constants) {
    return require(key) ? optionalConstant(key, constants) : Optional.empty();
  }

  /** The constant whose name in lower-case words stands at a key that may be there. */
  public <E extends Enum<E>> Optional<E> optionalConstant(String key, E[] constants) {
    return optionallyMade(key, text -> Names.constant(text, constants));
  }

  /** Whether {@code true} or {@code false} stands at a key that may be there. */
  public Optional<Boolean> optionalTruth(String key) {
    return optionalText(key)
        .flatMap(
            text -> {
              if (text.equals("true") || text.equals("false")) {
                return Optional.of(text.equals("true"));
              }
              refuse(key, "must be true or false but was \"" + text + "\"");
              return Optional.empty();
            });
  }

  /** The whole number of a key that must be there: decimal digits without a leading zero. */
  public Optional<Integer> wholeNumber(String key) {
    return require(key) ? optionalWholeNumber(key) : Optional.empty();
  }

  /** The whole number of a key that may be there. */
  public Optional<Integer> optionalWholeNumber(String key) {
    return optionalText(key).flatMap(text -> number(text, message -> refuse(key, message)));
  }

  /** The texts of a key that may be there and is then a list of them, each made into something. */
  public <T> List<T> texts(String key, Function<String, T> maker) {
    List<T> made = new ArrayList<>();
    YamlTree.Node value = value(key);
    if (value instanceof YamlTree.Listing list && !list.entries().isEmpty()) {
      for (int i = 0; i < list.entries().size(); i++) {
        YamlTree.Node entry = list.entries().get(i);
        String place = path(key) + "[" + i + "] (line " + entry.line() + ") ";
        Optional<String> text = textOf(entry);
        if (text.isEmpty()) {
          problems.add(place + "must be text but was " + kind(entry));
          continue;
        }
        try {
          made.add(maker.apply(text.get()));
        } catch (IllegalArgumentException | DateTimeException e) {
          problems.add(place + "is refused: " + e.getMessage());
        }
      }
    } else if (value != null) {
      refuse(key, "must be a list of text but was " + kind(value));
    }
    return made;
  }

  /** The constants of a key that may be there and is then a list of their names. */
  public <E extends Enum<E>> List<E> constants(String key, E[] constants) {
    return texts(key, text -> Names.constant(text, constants));
  }

  /** The whole numbers of a key that may be there and is then a list of them. */
  public List<Integer> wholeNumbers(String key) {
    return texts(
        key,
        text ->
            number(
                    text,
                    message -> {
                      throw new IllegalArgumentException(message);
                    })
                .orElseThrow());
  }

  /** The mappings of a key that must be a list with at least one. */
  public List<YamlMap> list(String key) {
    return require(key) ? optionalList(key) : List.of();
  }

  /** The mappings of a key that may be there and is then a list with at least one. */
  public List<YamlMap> optionalList(String key) {
    YamlTree.Node value = value(key);
    List<YamlMap> maps = new ArrayList<>();
    if (value instanceof YamlTree.Listing list && !list.entries().isEmpty()) {
      for (int i = 0; i < list.entries().size(); i++) {
        addMap(maps, list.entries().get(i), path(key) + "[" + i + "]");
      }
    } else if (value != null) {
      refuse(key, "must be a list but was " + kind(value));
    }
    return maps;
  }

  /** The mapping of a key that may be there. */
  public Optional<YamlMap> optionalMap(String key) {
    YamlTree.Node value = value(key);
    List<YamlMap> maps = new ArrayList<>(1);
    if (value != null) {
      addMap(maps, value, path(key));
    }
    return maps.stream().findFirst();
  }

  /** This mapping as text, lists and maps, with nothing else in them. */
  public Map<String, Object> tree() {
    return YamlTree.plain(mapping);
  }

  /** The keys, where they are not known beforehand; asking for them does not read them. */
  public List<String> keys() {
    return List.copyOf(mapping.entries().keySet());
  }

  private void addMap(List<YamlMap> maps, YamlTree.Node entry, String place) {
    if (entry instanceof YamlTree.Mapping map) {
      maps.add(new YamlMap(map, place, problems, null));
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

  /** Notes a problem with a key, at the place where it stands or should. */
  public void refuse(String key, String message) {
    YamlTree.Node value = mapping.entries().get(key);
    if (value == null && parent != null && parent.has(key)) {
      parent.refuse(key, message);
    } else {
      int line = value == null ? mapping.line() : value.line();
      problems.add(path(key) + " (line " + line + ") " + message);
    }
  }

  /** Notes a problem with the whole mapping. */
  public void refuse(String message) {
    problems.add(path + " (line " + mapping.line() + ") " + message);
  }

  private boolean require(String key) {
    if (has(key)) {
      return true;
    }
    read.add(key);
    refuse(key, "is missing");
    return false;
  }

  private YamlTree.@Nullable Node value(String key) {
    read.add(key);
    YamlTree.Node inherited = parent == null ? null : parent.value(key);
    YamlTree.Node own = mapping.entries().get(key);
    return own == null ? inherited : own;
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static Optional<Integer> number(String text, Consumer<String> refusal) {
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return Optional.of(Integer.valueOf(text));
    }
    refusal.accept("must be a whole number but was \"" + text + "\"");
    return Optional.empty();
  }

  private static Optional<String> textOf(YamlTree.Node value) {
    return value instanceof YamlTree.Text text
        ? text.value().map(String::strip).filter(stripped -> !stripped.isEmpty())
        : Optional.empty();
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
