// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One object of a JSON text, read key by key. What is missing, of the wrong kind, or left unread is
 * noted as a problem with its path. No problem shows a value that may be what somebody wrote.
 */
public final class JsonMap {
  private static final int MOST_IN_ONE_ANOTHER = 20;

  /** What a name, a reference, a day or a moment is made of, and a sentence is not. */
  private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9/._:+-]{1,100}");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_IN_ONE_ANOTHER)
                  .maxNumberLength(20)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Map<String, Object> members;
  private final String path;
  private final Problems problems;
  private final Set<String> read = new HashSet<>();

  private JsonMap(Map<String, Object> members, String path, Problems problems) {
    this.members = members;
    this.path = path;
    this.problems = problems;
  }

  /**
   * Reads a text that is one object; anything else is nothing, and a problem noted.
   *
   * @param place what problems call the text, for example {@code line 3}
   */
  public static Optional<JsonMap> parse(String text, String place, Problems problems) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problems.add(place + " must be a JSON object");
        return Optional.empty();
      }
      Map<String, Object> members = object(parser);
      if (parser.nextToken() != null) {
        problems.add(place + " must be one JSON object but has more");
        return Optional.empty();
      }
      return Optional.of(new JsonMap(members, place + ": ", problems));
    } catch (JsonProcessingException e) {
      // The parser's own message quotes the text.
      long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      problems.add(
          place
              + " must be JSON with each key once and at most "
              + MOST_IN_ONE_ANOTHER
              + " objects and lists inside one another but is not, at character "
              + (at + 1));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused to be read", e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      members.put(key, value(parser));
    }
    return members;
  }

  /** Text, a whole number, a map or a list; anything else as a token that nobody asks for. */
  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          entries.add(value(parser));
        }
        yield entries;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : token;
      default -> token;
    };
  }

  /** What is made of the text of a key that must be there; the maker throws if it is not sound. */
  public <T> Optional<T> made(String key, Function<String, T> maker) {
    return require(key) ? optionallyMade(key, maker) : Optional.empty();
  }

  /** What is made of the text of a key that may be there. */
  public <T> Optional<T> optionallyMade(String key, Function<String, T> maker) {
    Object value = value(key);
    return value == null ? Optional.empty() : made(path + key, value, maker);
  }

  /** The constant whose name in lower-case words stands at a key that must be there. */
  public <E extends Enum<E>> Optional<E> constant(String key, E[] constants) {
    return require(key) ? optionalConstant(key, constants) : Optional.empty();
  }

  /** The constant whose name in lower-case words stands at a key that may be there. */
  public <E extends Enum<E>> Optional<E> optionalConstant(String key, E[] constants) {
    return optionallyMade(key, text -> Names.constant(text, constants));
  }

  /** The whole number of a key that must be there. */
  public Optional<Integer> wholeNumber(String key) {
    return require(key) ? optionalWholeNumber(key) : Optional.empty();
  }

  /** The whole number of a key that may be there. */
  public Optional<Integer> optionalWholeNumber(String key) {
    Object value = value(key);
    if (value instanceof Integer number) {
      return Optional.of(number);
    }
    if (value != null) {
      problems.add(path + key + " must be a whole number up to 2147483647");
    }
    return Optional.empty();
  }

  /** The texts of a key that may be there and is then a list of them, each made into something. */
  public <T> List<T> texts(String key, Function<String, T> maker) {
    List<T> made = new ArrayList<>();
    List<?> entries = entries(key);
    for (int i = 0; i < entries.size(); i++) {
      made(path + key + "[" + i + "]", entries.get(i), maker).ifPresent(made::add);
    }
    return made;
  }

  /** The objects of a key that may be there and is then a list of them. */
  public List<JsonMap> list(String key) {
    List<JsonMap> maps = new ArrayList<>();
    List<?> entries = entries(key);
    for (int i = 0; i < entries.size(); i++) {
      map(path + key + "[" + i + "]", entries.get(i)).ifPresent(maps::add);
    }
    return maps;
  }

  /** The object of a key that must be there. */
  public Optional<JsonMap> map(String key) {
    return require(key) ? optionalMap(key) : Optional.empty();
  }

  /** The object of a key that may be there. */
  public Optional<JsonMap> optionalMap(String key) {
    Object value = value(key);
    return value == null ? Optional.empty() : map(path + key, value);
  }

  /** The one key of an object that has one only, which says of what kind it is. */
  public Optional<String> onlyKey(List<String> known) {
    if (members.size() == 1 && known.containsAll(members.keySet())) {
      return members.keySet().stream().findFirst();
    }
    refuse("must have one key of " + String.join(", ", known));
    return Optional.empty();
  }

  /** Notes a problem with the whole object. */
  public void refuse(String message) {
    problems.add(path.substring(0, path.length() - 1).stripTrailing() + " " + message);
  }

  /** Notes a problem with a key. */
  public void refuse(String key, String message) {
    problems.add(path + key + " " + message);
  }

  /** Notes every key that nobody asked for. */
  public void refuseUnread() {
    for (String key : members.keySet()) {
      if (!read.contains(key)) {
        problems.add(path + (SHOWN.matcher(key).matches() ? key : "a key") + " is not known here");
      }
    }
  }

  private <T> Optional<T> made(String place, Object value, Function<String, T> maker) {
    if (!(value instanceof String text)) {
      problems.add(place + " must be text");
      return Optional.empty();
    }
    try {
      return Optional.of(maker.apply(text));
    } catch (DateTimeException e) {
      problems.add(place + " must be a day as 2025-04-17 or a moment as 2025-04-17T09:30:00Z");
    } catch (IllegalArgumentException e) {
      problems.add(
          place
              + (SHOWN.matcher(text).matches()
                  ? " is refused: " + e.getMessage()
                  : " is refused: it must not be blank, or has not the form of what stands here"));
    }
    return Optional.empty();
  }

  private Optional<JsonMap> map(String place, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put((String) key, member));
      return Optional.of(new JsonMap(members, place + ".", problems));
    }
    problems.add(place + " must be an object");
    return Optional.empty();
  }

  private List<?> entries(String key) {
    Object value = value(key);
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    if (value != null) {
      problems.add(path + key + " must be a list with at least one");
    }
    return List.of();
  }

  private boolean require(String key) {
    if (members.containsKey(key)) {
      return true;
    }
    read.add(key);
    problems.add(path + key + " is missing");
    return false;
  }

  private @Nullable Object value(String key) {
    read.add(key);
    return members.get(key);
  }
}
