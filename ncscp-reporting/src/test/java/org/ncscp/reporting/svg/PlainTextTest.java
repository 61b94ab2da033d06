// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void whiteSpace_isOneSpaceBetweenWords() {
    assertEquals("a b c", PlainText.of(" \t a \r\n\n b\u00a0\u2003\u2028\u0085c\u000b "));
    assertEquals("", PlainText.of(" \n "));
  }

  @Test
  void whatNoFormatHolds_isTheReplacementCharacter() {
    assertEquals("a\ufffdb\ufffd\ufffd", PlainText.of("a\u0000b\u001b\u007f"));
    assertEquals("\ufffdx\ufffd", PlainText.of("\ud800x\udc00"));
    assertEquals("\ufffd\ufffd\ufffd", PlainText.of("\ufffe\uffff\ufdd0"));
    assertEquals("\ufffd", PlainText.of(new String(Character.toChars(0x1ffff))));
  }

  @Test
  void turnsOfDirection_areTheReplacementCharacter() {
    assertEquals(
        "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
        PlainText.of("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"));
  }

  @Test
  void allElse_stays() {
    String text = "=a \ud83d\ude00 \u05d0\u200f <b> \"&' \u2065\u2029x".replace("\u2029", "");
    assertEquals(text, PlainText.of(text));
  }
}
