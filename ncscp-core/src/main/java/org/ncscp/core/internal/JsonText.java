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

  /** The last key, which a message may name. */
  private String key = "";

  /** Begins a text that is written from left to right, with the keys given in order. */
  public JsonText() {}

  /**
   * Writes an object.
   *
   * @param root its members in any order: text, whole numbers, lists and maps
   * @throws IllegalArgumentException if a text is not Unicode; it names the key and not the text
   */
  public static String of(Map<String, ?> root) {
    JsonText text = new JsonText();
    text.value(root);
    return text.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      begin();
      for (Map.Entry<?, ?> member : sorted(map).entrySet()) {
        key((String) member.getKey());
        value(member.getValue());
      }
      end();
    } else if (value instanceof List<?> list) {
      beginList();
      for (Object entry : list) {
        entry();
        value(entry);
      }
      endList();
    } else if (value instanceof Integer number) {
      number(number);
    } else {
      text((String) value);
    }
  }

  private static Map<?, ?> sorted(Map<?, ?> map) {
    return map.size() < 2 || (map instanceof TreeMap<?, ?> tree && tree.comparator() == null)
        ? map
        : new TreeMap<>(map);
  }

  /** Begins an object. */
  public void begin() {
    out.append('{');
  }

  /** Writes the key of the value that comes next. */
  public void key(String name) {
    separate('{');
    key = name;
    text(name);
    out.append(':');
  }

  /** Ends an object. */
  public void end() {
    out.append('}');
  }

  /** Begins a list. */
  public void beginList() {
    out.append('[');
  }

  /** Makes room for the next value of a list. */
  public void entry() {
    separate('[');
  }

  /** Ends a list. */
  public void endList() {
    out.append(']');
  }

  /** Only what has just begun ends with its bracket: a text ends with its quotation mark. */
  private void separate(char opened) {
    if (out.charAt(out.length() - 1) != opened) {
      out.append(',');
    }
  }

  /** Writes a whole number. */
  public void number(long number) {
    out.append(number);
  }

  /** Writes true or false. */
  public void flag(boolean flag) {
    out.append(flag);
  }

  /**
   * Writes a text.
   *
   * @throws IllegalArgumentException if it is not Unicode; it names the last key and not the text
   */
  public void text(String text) {
    out.append('"');
    if (isPlain(text)) {
      out.append(text);
    } else {
      escaped(text);
    }
    out.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        requirePair(text, i);
        out.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return out.toString();
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
  private void requirePair(String text, int at) {
    if (at + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      throw new IllegalArgumentException(
          key + " must be Unicode but has half a surrogate pair at character " + (at + 1));
    }
  }
}
