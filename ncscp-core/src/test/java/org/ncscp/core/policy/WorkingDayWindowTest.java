// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayWindowTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, 3, 3", "2-5, 2, 5", "0-1, 0, 1", "99999, 99999, 99999"})
  void parse_inItsForm_isThatWindow(String text, int first, int last) {
    WorkingDayWindow window = WorkingDayWindow.parse(text);
    assertEquals(WorkingDayWindow.ofClosed(first, last), window);
    assertEquals(text, window.toString());
    assertEquals(first == last, window.isSingleDay());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 3", "03", "-3", "2-", "2-5-7", "2 - 5", "two", "100000", "٣"})
  void parse_inAnotherForm_isRefused(String text) {
    assertEquals(
        "working days must be a number as \"3\" or two as \"2-5\" but were \"" + text + "\"",
        refusal(() -> WorkingDayWindow.parse(text)));
  }

  @Test
  void numbers_outOfOrderOrBounds_areRefused() {
    assertEquals(
        "last working day must be 5, the first, or later but was 2",
        refusal(() -> WorkingDayWindow.parse("5-2")));
    assertEquals(
        "working days must be from 0 to 99999 but were -1--1",
        refusal(() -> WorkingDayWindow.on(-1)));
    assertEquals(
        "working days must be from 0 to 99999 but were 0-100000",
        refusal(() -> WorkingDayWindow.ofClosed(0, 100_000)));
  }

  @Test
  void singleDay_isOneOfBothEnds() {
    assertTrue(WorkingDayWindow.parse("4-4").isSingleDay());
    assertEquals(WorkingDayWindow.on(4), WorkingDayWindow.parse("4-4"));
    assertFalse(WorkingDayWindow.ofClosed(4, 5).isSingleDay());
  }

  private static String refusal(Executable what) {
    return assertThrows(IllegalArgumentException.class, what).getMessage();
  }
}
