// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mappings, lists, text and whole numbers as the one JSON text that stands for them, in the form of
 * RFC 8785: no space, keys in order, and only those characters escaped that must be. Two texts are
 * the same if and only if what they stand for is.
 */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(500);

  private JsonText() {}

  /**
   * Writes an object.
   *
   * @param root its members in any order: text, whole numbers, lists and maps
   * @throws IllegalArgumentException if a text is not Unicode; it names the key and not the text
   */
  public static String of(Map<String, ?> root) {
    JsonText text = new JsonText();
    text.write(root, "");
    return text.out.toString();
  }

  private void write(Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      char before = '[';
      for (Object entry : list) {
        out.append(before);
        write(entry, key);
        before = ',';
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Integer number) {
      out.append(number.intValue());
    } else {
      string((String) value, key);
    }
  }

  private void object(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> member : sorted(map).entrySet()) {
      String key = (String) member.getKey();
      out.append(before);
      string(key, key);
      out.append(':');
      write(member.getValue(), key);
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static Map<?, ?> sorted(Map<?, ?> map) {
    return map.size() < 2 || (map instanceof TreeMap<?, ?> tree && tree.comparator() == null)
        ? map
        : new TreeMap<>(map);
  }

  private void string(String text, String key) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        requirePair(text, i, key);
        out.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        } else {
          out.append(c);
        }
      }
    }
  }

  /** Half a character has no bytes of its own: another text would have the same. */
  private static void requirePair(String text, int at, String key) {
    if (at + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      throw new IllegalArgumentException(
          key + " must be Unicode but has half a surrogate pair at character " + (at + 1));
    }
  }
}
