// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a file, the line that is refused is the first that differs from what was
 * written, and all that stands before it is had.
 */
class CaseFileDamageTest {
  private static final byte[] FILE = CaseFiles.resource("cases.jsonl");
  private static final List<String> LINES = new String(FILE, UTF_8).lines().toList();
  private static final List<CaseEvent> EVENTS =
      Stream.concat(CaseFiles.EVENTS_OF_ONE.stream(), CaseFiles.EVENTS_OF_TWO.stream()).toList();

  private static void requireRefused(byte[] altered) {
    int at = Arrays.mismatch(FILE, altered);
    assertTrue(at >= 0);
    int whole = 0;
    for (int i = 0; i < at; i++) {
      whole += FILE[i] == '\n' ? 1 : 0;
    }
    CaseFiles.Had had = CaseFiles.recovered(altered);
    assertEquals(whole + 1, had.refusal().line(), had.refusal()::getMessage);
    assertEquals(EVENTS.subList(0, Math.min(whole, 5)), had.events());
    // A case is whole once the first line of the next one, or the end, is.
    assertEquals(whole < 4 ? 0 : whole < 6 ? 1 : 2, had.cases().size());
    String message = had.refusal().getMessage();
    assertTrue(message.startsWith("cases.jsonl refused: line " + (whole + 1) + " "), message);
    assertFalse(message.contains("file says") || message.contains("quote"), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void wholeFile_isNotRefused() {
    CaseFiles.Had had = CaseFiles.recovered(FILE);
    assertTrue(had.damage().isEmpty());
    assertEquals(CaseFiles.cases(), had.cases());
  }

  @Test
  void anyByteChanged_isRefused() {
    for (int at = 0; at < FILE.length; at++) {
      for (int other : new int[] {FILE[at] ^ 1, FILE[at] ^ 0x20, 0, '\n', '\r', ' ', '"', 0xFF}) {
        byte[] altered = FILE.clone();
        altered[at] = (byte) other;
        if (altered[at] != FILE[at]) {
          requireRefused(altered);
        }
      }
    }
  }

  @Test
  void anyByteRemovedOrPutIn_isRefused() {
    for (int at = 0; at < FILE.length; at++) {
      byte[] less = Arrays.copyOf(FILE, FILE.length - 1);
      System.arraycopy(FILE, at + 1, less, at, FILE.length - 1 - at);
      requireRefused(less);
      for (byte more : new byte[] {' ', '\n', '0'}) {
        byte[] longer = Arrays.copyOf(FILE, FILE.length + 1);
        longer[at] = more;
        System.arraycopy(FILE, at, longer, at + 1, FILE.length - at);
        requireRefused(longer);
      }
    }
  }

  @Test
  void truncatedAnywhere_isRefused() {
    for (int length = 0; length < FILE.length; length++) {
      requireRefused(Arrays.copyOf(FILE, length));
    }
  }

  @Test
  void anyLinesRemoved_isRefused() {
    for (int from = 0; from < LINES.size(); from++) {
      for (int to = from + 1; to <= LINES.size(); to++) {
        List<String> lines = new ArrayList<>(LINES);
        lines.subList(from, to).clear();
        requireRefused(file(lines));
      }
    }
  }

  @Test
  void anyTwoLinesSwapped_isRefused() {
    for (int one = 0; one < LINES.size(); one++) {
      for (int other = one + 1; other < LINES.size(); other++) {
        List<String> lines = new ArrayList<>(LINES);
        Collections.swap(lines, one, other);
        requireRefused(file(lines));
      }
    }
  }

  @Test
  void anyLineRepeatedAnywhere_isRefused() {
    for (int line = 0; line < LINES.size(); line++) {
      for (int to = 0; to <= LINES.size(); to++) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(to, LINES.get(line));
        requireRefused(file(lines));
      }
    }
  }

  @Test
  void casesSwappedOrRepeated_areRefused() {
    List<String> one = LINES.subList(0, 3);
    List<String> two = LINES.subList(3, 5);
    List<String> end = LINES.subList(5, 6);
    for (List<List<String>> order :
        List.of(
            List.of(two, one, end),
            List.of(one, two, two, end),
            List.of(one, one, two, end),
            List.of(one, two, one, end),
            List.of(one, two, end, two),
            List.of(one, two, end, one, two, end),
            List.of(one, end))) {
      requireRefused(file(order.stream().flatMap(List::stream).toList()));
    }
  }

  private static byte[] file(List<String> lines) {
    return (lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(UTF_8);
  }
}
