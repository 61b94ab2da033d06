// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Quorum.AtLeast;
import org.ncscp.core.voting.Quorum.Present;

/** Reads a quorum's written form, word by word. Its recursion is as deep as the open brackets. */
final class QuorumReading {
  private static final int MOST_CHARACTERS = 1_000;
  private static final int MOST_BRACKETS = 20;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");
  private static final String ITEM = "a seat, a count or \"(\"";

  private final String text;
  private int start;
  private int end;

  /** The word, bracket or comma from start to end; empty at the end of the text. */
  private String token = "";

  private QuorumReading(String text) {
    this.text = text;
  }

  static Quorum read(String text) {
    requireLength(text.length());
    QuorumReading reading = new QuorumReading(text);
    reading.next();
    Quorum quorum = reading.expression(0);
    if (!reading.token.isEmpty()) {
      throw reading.refusal("\"and\", \"or\" or its end");
    }
    return quorum;
  }

  /** Refuses a quorum whose written form could not be read again. */
  static void requireReadable(String written) {
    requireLength(written.length());
    int open = 0;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open > MOST_BRACKETS) {
        throw new IllegalArgumentException(
            "quorum must have at most 20 brackets inside one another but was \"" + written + "\"");
      }
    }
  }

  private static void requireLength(int length) {
    if (length > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "quorum must be written in up to 1000 characters but was in " + length);
    }
  }

  private Quorum expression(int open) {
    int first = start;
    List<Quorum> items = new ArrayList<>(List.of(item(open)));
    String word = token;
    if (!word.equals("and") && !word.equals("or")) {
      return items.get(0);
    }
    while (token.equals(word)) {
      next();
      items.add(item(open));
    }
    if (token.equals("and") || token.equals("or")) {
      throw refusal("brackets where \"and\" and \"or\" meet");
    }
    return checked(first, () -> new AtLeast(word.equals("or") ? 1 : items.size(), items));
  }

  private Quorum item(int open) {
    if (token.equals("(")) {
      open(open);
      Quorum inner = expression(open + 1);
      expect(")", "\"and\", \"or\" or \")\"");
      return inner;
    }
    if (token.equals("all") || token.equals("any") || NUMBER.matcher(token).matches()) {
      return counted(open);
    }
    return seat();
  }

  private Quorum counted(int open) {
    String count = token;
    int first = start;
    if (NUMBER.matcher(count).matches() && !COUNT.matcher(count).matches()) {
      throw refusal("a count from 1 to 999");
    }
    next();
    expect("of", "\"of\"");
    List<Quorum> items = list(open);
    return switch (count) {
      case "all" -> checked(first, () -> new AtLeast(items.size(), items));
      case "any" -> checked(first, () -> new AtLeast(1, items));
      default -> checked(first, () -> counted(Integer.parseInt(count), items));
    };
  }

  /** A count in figures promises so many seats, even where it is as many as there are items. */
  private static Quorum counted(int count, List<Quorum> items) {
    AtLeast counted = new AtLeast(count, items);
    if (count > 1) {
      AtLeast.requireEachSeatOnce(items);
    }
    return counted;
  }

  private List<Quorum> list(int open) {
    open(open);
    List<Quorum> items = new ArrayList<>(List.of(item(open + 1)));
    while (token.equals(",")) {
      next();
      items.add(item(open + 1));
    }
    if (token.equals("and") || token.equals("or")) {
      throw refusal("brackets around an item with \"and\" or \"or\"");
    }
    expect(")", "\",\" or \")\"");
    return items;
  }

  private Quorum seat() {
    try {
      Quorum seat = new Present(SeatId.of(token));
      next();
      return seat;
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(refusal(ITEM).getMessage(), refused);
    }
  }

  private void open(int open) {
    if (token.equals("(") && open == MOST_BRACKETS) {
      throw refusal("at most 20 brackets inside one another");
    }
    expect("(", "\"(\"");
  }

  private void expect(String wanted, String inWords) {
    if (!token.equals(wanted)) {
      throw refusal(inWords);
    }
    next();
  }

  private void next() {
    start = end;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    end = start;
    while (end < text.length() && " (),".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == start && end < text.length()) {
      end++;
    }
    token = text.substring(start, end);
  }

  private Quorum checked(int first, Supplier<Quorum> quorum) {
    try {
      return quorum.get();
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          refused.getMessage() + at(first) + ": " + Written.quoted(text), refused);
    }
  }

  private IllegalArgumentException refusal(String expected) {
    return new IllegalArgumentException(
        "quorum must have "
            + expected
            + at(start)
            + " but had "
            + (token.isEmpty() ? "its end" : Written.quoted(token))
            + ": "
            + Written.quoted(text));
  }

  private String at(int index) {
    return " at character " + (index + 1);
  }
}
