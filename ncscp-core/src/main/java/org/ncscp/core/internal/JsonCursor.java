// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON text without space, read from left to right by who knows what must stand next. The first
 * thing that is otherwise is refused with its path and character. No message shows what stands
 * there: it may be what somebody wrote.
 */
public final class JsonCursor {
  private final String text;
  private final List<String> path = new ArrayList<>();
  private int at;

  /** Where the next backslash is, so that it is not looked for again for every text. */
  private int escape = -1;

  /** Begins at the beginning of a text. */
  public JsonCursor(String text) {
    this.text = text;
  }

  /** Begins an object. */
  public void begin() {
    if (!take('{')) {
      throw refusal("must be an object");
    }
  }

  /** Takes a key if it is the one that stands next; its value is to be read and then left. */
  public boolean key(String name) {
    int from = start('{');
    int end = from + name.length() + 1;
    if (from < 0
        || !text.startsWith(name, from + 1)
        || !isAt('"', from)
        || !isAt('"', end)
        || !isAt(':', end + 1)) {
      return false;
    }
    at = end + 2;
    path.add(name);
    return true;
  }

  /** Takes a key and its value if they are what stands next; there is nothing to leave then. */
  public boolean text(String name, String value) {
    int before = at;
    if (key(name)) {
      leave();
      int end = at + value.length() + 1;
      if (isAt('"', at) && text.startsWith(value, at + 1) && isAt('"', end)) {
        at = end + 1;
        return true;
      }
    }
    at = before;
    return false;
  }

  /** Takes a key that must stand next. */
  public void requireKey(String name) {
    if (!key(name)) {
      throw missing(name);
    }
  }

  /** Takes whatever key stands next: the only one of an object, which says of what kind it is. */
  public String anyKey() {
    int from = start('{');
    if (from < 0 || !isAt('"', from)) {
      throw refusal("must have one key that says what it is");
    }
    at = from;
    String name = text();
    if (!take(':')) {
      throw refusal("must have one key that says what it is");
    }
    return name;
  }

  /** Names in messages the value that is read now, if its key was not taken by its name. */
  public void enter(String name) {
    path.add(name);
  }

  /** Goes on after the value of a key. */
  public void leave() {
    path.remove(path.size() - 1);
  }

  /** Ends an object. */
  public void end() {
    if (!take('}')) {
      throw refusal("must end but has a key that is not known here, again, or not in its place");
    }
  }

  /** Begins a list. */
  public void beginList() {
    if (!take('[')) {
      throw refusal("must be a list");
    }
  }

  /** Tells whether the list has one more value, which is to be read then; if not, ends it. */
  public boolean hasNext() {
    if (take(']')) {
      return false;
    }
    int from = start('[');
    if (from < 0) {
      throw refusal("must be a list that ends");
    }
    at = from;
    return true;
  }

  /** Reads a text. */
  public String text() {
    if (!take('"')) {
      throw refusal("must be text");
    }
    int close = text.indexOf('"', at);
    if (escape < at) {
      int next = text.indexOf('\\', at);
      escape = next < 0 ? text.length() : next;
    }
    if (close < 0) {
      throw refusal("must be text that ends");
    }
    if (escape > close) {
      String read = text.substring(at, close);
      at = close + 1;
      return read;
    }
    return unescaped();
  }

  private String unescaped() {
    StringBuilder read = new StringBuilder();
    while (!take('"')) {
      if (at >= text.length()) {
        throw refusal("must be text that ends");
      }
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    return read.toString();
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> byNumber();
      default -> throw refusal("must be text without other escapes");
    };
  }

  private char byNumber() {
    int number = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw refusal("must be text without other escapes");
      }
      number = number * 16 + digit;
    }
    return (char) number;
  }

  /** Reads a whole number of at most 18 digits. */
  public long number() {
    int from = at;
    long number = 0;
    while (at < text.length() && at < from + 18 && isDigit(text.charAt(at))) {
      number = number * 10 + (text.charAt(at++) - '0');
    }
    if (at == from || (at < text.length() && isDigit(text.charAt(at)))) {
      throw refusal("must be a whole number of 1 to 18 digits");
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads true or false. */
  public boolean flag() {
    String flag = text.startsWith("true", at) ? "true" : "false";
    if (!text.startsWith(flag, at)) {
      throw refusal("must be true or false");
    }
    at += flag.length();
    return flag.equals("true");
  }

  /** Refuses what follows the text's one value. */
  public void finish() {
    if (at < text.length()) {
      throw refusal("must be one object but has more");
    }
  }

  /** Returns the refusal of an object without a key. */
  public IllegalArgumentException missing(String name) {
    path.add(name);
    return refusal("is missing, or not in its place");
  }

  /** Returns the refusal of what stands here: its path, the message, and the character. */
  public IllegalArgumentException refusal(String message) {
    return new IllegalArgumentException(
        (path.isEmpty() ? "" : String.join(".", path) + " ")
            + message
            + ", at character "
            + (at + 1));
  }

  /** Where the next key or value begins, after a comma unless it is the first; or -1. */
  private int start(char opened) {
    if (at > 0 && text.charAt(at - 1) == opened) {
      return at;
    }
    return isAt(',', at) ? at + 1 : -1;
  }

  private boolean take(char c) {
    boolean there = isAt(c, at);
    if (there) {
      at++;
    }
    return there;
  }

  private boolean isAt(char c, int place) {
    return place < text.length() && text.charAt(place) == c;
  }
}
