// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.voting.Threshold.Fraction;
import org.ncscp.core.voting.Threshold.Majority;
import org.ncscp.core.voting.Threshold.Unanimity;
import org.ncscp.core.voting.Threshold.Votes;

class ThresholdTest {

  /** The smallest number of votes, from one on, that is enough. */
  private static int smallest(IntPredicate enough) {
    int votes = 1;
    while (!enough.test(votes)) {
      votes++;
    }
    return votes;
  }

  @Test
  void majority_ofAnyNumber_isTheFirstAboveHalf() {
    for (int base = 0; base <= 50; base++) {
      BigDecimal half = new BigDecimal(base).multiply(new BigDecimal("0.5"));
      assertEquals(
          smallest(votes -> new BigDecimal(votes).compareTo(half) > 0),
          new Majority().votesNeededOf(base),
          "majority of " + base);
    }
  }

  @Test
  void unanimity_ofAnyNumber_isAll() {
    for (int base = 1; base <= 50; base++) {
      assertEquals(base, new Unanimity().votesNeededOf(base));
    }
  }

  @Test
  void votes_ofAnyNumber_areThatMany() {
    for (int base = 0; base <= 50; base++) {
      for (int votes = 1; votes <= 50; votes++) {
        assertEquals(votes, new Votes(votes).votesNeededOf(base));
      }
    }
  }

  /** As many times the denominator as makes the base times the numerator: no division. */
  @Test
  void fraction_ofAnyNumber_isTheFirstThatReachesTheShare() {
    for (int denominator = 1; denominator <= 50; denominator++) {
      for (int numerator = 1; numerator <= denominator; numerator++) {
        Fraction fraction = new Fraction(numerator, denominator);
        for (int base = 0; base <= 50; base++) {
          BigDecimal share = new BigDecimal(base).multiply(new BigDecimal(numerator));
          BigDecimal parts = new BigDecimal(denominator);
          assertEquals(
              smallest(votes -> new BigDecimal(votes).multiply(parts).compareTo(share) >= 0),
              fraction.votesNeededOf(base),
              fraction + " of " + base);
        }
      }
    }
  }

  /** Votes cast may be none: then nothing is carried, by consent of nobody least of all. */
  @ParameterizedTest
  @ValueSource(strings = {"majority", "unanimity", "1", "1/2", "2/3", "1/1", "1/9999"})
  void nobodysVotes_neverCarry(String text) {
    assertEquals(1, Threshold.parse(text).votesNeededOf(0));
  }

  @ParameterizedTest
  @CsvSource({
    "majority, 1073741824",
    "unanimity, 2147483647",
    "9999, 9999",
    "9999/9999, 2147483647",
    "9998/9999, 2147268878",
    "1/9999, 214770"
  })
  void greatestBase_doesNotOverflow(String text, int needed) {
    assertEquals(needed, Threshold.parse(text).votesNeededOf(Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"majority", "unanimity", "1", "2/3"})
  void negativeBase_isRefused(String text) {
    Threshold threshold = Threshold.parse(text);
    assertEquals(
        "base must be 0 or more but was -1",
        assertThrows(IllegalArgumentException.class, () -> threshold.votesNeededOf(-1))
            .getMessage());
  }

  @Test
  void parse_eachForm_isRead() {
    assertEquals(new Majority(), Threshold.parse("majority"));
    assertEquals(new Unanimity(), Threshold.parse("unanimity"));
    assertEquals(new Votes(2), Threshold.parse("2"));
    assertEquals(new Votes(9999), Threshold.parse("9999"));
    assertEquals(new Fraction(2, 3), Threshold.parse("2/3"));
    assertEquals(new Fraction(4, 6), Threshold.parse("4/6"));
    assertEquals(new Fraction(1, 1), Threshold.parse("1/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "majority, a majority",
    "unanimity, unanimity",
    "1, 1 vote",
    "2, 2 votes",
    "2/3, at least 2/3",
    "4/6, at least 4/6"
  })
  void eachForm_isWrittenAndSaid(String text, String words) {
    assertEquals(text, Threshold.parse(text).toString());
    assertEquals(words, Threshold.parse(text).inWords());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Majority",
        "majority ",
        "unanimous",
        "two thirds",
        "0",
        "-1",
        "+2",
        "02",
        "2.0",
        "10000",
        "99999999999999999999",
        "0/1",
        "1/0",
        "0/0",
        "2/03",
        "02/3",
        "2 / 3",
        "2/-3",
        "/3",
        "2/",
        "1/2/3",
        "2/10000",
        "٢",
        "½",
        "67%"
      })
  void parse_anyOtherForm_isRefused(String text) {
    assertEquals(
        "threshold must be \"majority\", \"unanimity\", a number of votes as \"2\" or a fraction as"
            + " \"2/3\" but was \""
            + text
            + "\"",
        refusal(text));
  }

  @Test
  void parse_textOfSeveralLinesOrAMillion_isRefusedInOne() {
    assertTrue(refusal("2\n").endsWith(" but was \"2\uFFFD\""));
    assertTrue(refusal("9".repeat(1_000_000)).length() < 1_200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/2", "9999/9998", "2/1"})
  void parse_moreThanTheWhole_isRefused(String text) {
    assertEquals("threshold must be at most the whole but was \"" + text + "\"", refusal(text));
  }

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> Threshold.parse(text)).getMessage();
  }

  @Test
  void numbers_outsideOneToMost_areRefused() {
    assertEquals("votes must be from 1 to 9999 but was 0", refusal(() -> new Votes(0)));
    assertEquals("votes must be from 1 to 9999 but was 10000", refusal(() -> new Votes(10_000)));
    assertEquals("numerator must be from 1 to 9999 but was 0", refusal(() -> new Fraction(0, 1)));
    assertEquals(
        "denominator must be from 1 to 9999 but was -2", refusal(() -> new Fraction(1, -2)));
    assertEquals(
        "threshold must be at most the whole but was \"3/2\"", refusal(() -> new Fraction(3, 2)));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable making) {
    return assertThrows(IllegalArgumentException.class, making).getMessage();
  }

  @Test
  void parse_null_isRefusedByName() {
    assertEquals(
        "text", assertThrows(NullPointerException.class, () -> Threshold.parse(null)).getMessage());
  }
}
