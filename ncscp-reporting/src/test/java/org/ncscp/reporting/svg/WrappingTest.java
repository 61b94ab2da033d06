// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Child Safeguarding Practice Review Group",
        "Health and Wellbeing Board",
        "Chair: Head of Safeguarding, Integrated Care Board",
        "Tackling Child Exploitation (TCE) Steering Group",
        "Until 31 December 2026",
        "QUALITY ASSURANCE & AUDITS",
        "illicit filling-in; 'little', \"fjord\": 1/2 (ill)",
      })
  void width_isThatOfHelveticaWithRoomForWiderFonts(String text) {
    for (boolean bold : new boolean[] {false, true}) {
      double real = Helvetica.width(text, 15, bold);
      double estimate = Wrapping.width(text, 15, bold);
      assertTrue(estimate > real && estimate < 1.5 * real, () -> estimate + " for " + real);
    }
  }

  @Test
  void boldAndLargeText_isWider() {
    assertTrue(Wrapping.width("Group", 15, true) > Wrapping.width("Group", 15, false));
    assertEquals(2 * Wrapping.width("Group", 15, true), Wrapping.width("Group", 30, true), 1e-9);
    assertTrue(Wrapping.width("児童保護", 10, false) >= 40, "an ideograph is as wide as it is high");
  }

  @Test
  void lines_takeAsManyWordsAsFit() {
    double width = Wrapping.width("one two three", 10, false);
    assertEquals(
        List.of("one two three", "one two", "threefour two", "three one"),
        Wrapping.lines("one two three one two threefour two three one", width, 10, false));
  }

  @Test
  void longWord_isCutAndJoinsTheNext() {
    double width = Wrapping.width("aaaa", 10, false);
    assertEquals(
        List.of("a", "aaaa", "aaaa", "a a"), Wrapping.lines("a aaaaaaaaa a", width, 10, false));
    assertEquals(List.of("a", "a"), Wrapping.lines("aa", 0, 10, false));
    assertEquals(List.of("👧", "👧"), Wrapping.lines("👧👧", 1, 10, false));
  }

  @Test
  void plain_hasSingleSpacesAndNoControls() {
    assertEquals("a b c", Wrapping.plain(" a\t\r\nb \u00a0\u2003 c\n"));
    assertEquals("a\ufffdb", Wrapping.plain("a\u0007b"));
    assertEquals("a\ufffdb\ufffdc", Wrapping.plain("a\u202eb\u2066c"));
    assertEquals("\ufffd\ufffd", Wrapping.plain("\u202a\u2069"));
    assertEquals(List.of(), Wrapping.lines(" \n", 100, 10, false));
  }
}
