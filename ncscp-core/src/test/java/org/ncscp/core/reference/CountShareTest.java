// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountShareTest {
  @ParameterizedTest
  @CsvSource({
    "131,136,2,96.32",
    "131,136,0,96",
    "1,8,2,12.50",
    "1,8,1,12.5",
    "1,8,0,13",
    "0,5,2,0.00",
    "5,5,0,100",
    "1,3,10,33.3333333333",
    "12,10,1,120.0"
  })
  void percentage_roundsAHalfUp(long part, long whole, int places, String percentage) {
    assertEquals(percentage, new CountShare(part, whole).percentage(places).toPlainString());
  }

  @Test
  void toString_keepsBothNumbers() {
    assertEquals("131 of 136, 96.32%", new CountShare(131, 136).toString());
  }

  @Test
  void whatIsNoShare_isRefused() {
    assertRefused(
        "share must have a denominator above zero but it was 0", () -> new CountShare(0, 0));
    assertRefused("share must not be below zero but was -1", () -> new CountShare(-1, 3));
    assertRefused("places must be 0 to 10 but was 11", () -> new CountShare(1, 3).percentage(11));
    assertRefused("places must be 0 to 10 but was -1", () -> new CountShare(1, 3).percentage(-1));
  }

  private static void assertRefused(String message, Executable refused) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, refused).getMessage());
  }
}
