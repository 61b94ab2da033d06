// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.reconciliation.Made.check;
import static org.ncscp.reporting.reconciliation.Made.figure;
import static org.ncscp.reporting.reconciliation.Made.lines;
import static org.ncscp.reporting.reconciliation.Made.relation;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.statement.StatedFigure;

class ShareChecksTest {

  @Nested
  class Shares {
    private List<StatedFigure> shares(String... three) {
      return List.of(
          figure("a", "£100"),
          figure("b", "£100"),
          figure("c", "£100"),
          figure("t", "£300"),
          figure("share-a", three[0]),
          figure("share-b", three[1]),
          figure("share-c", three[2]));
    }

    private Reconciliation checked(String... three) {
      return check(
          shares(three),
          relation("t sum a;b;c"),
          relation("share-a share a;t"),
          relation("share-b share b;t"),
          relation("share-c share c;t"));
    }

    @Test
    void roundedShares_areRightThoughTheyMissAHundred() {
      assertEquals(List.of(), lines(checked("33.33%", "33.33%", "33.33%")));
      assertEquals(List.of(), lines(checked("33%", "33%", "33%")));
    }

    @Test
    void aShareRoundedUp_isNoted() {
      assertEquals(
          List.of(
              "NOTE other-rounding:t: of t £300, share a is stated as 33.34% but a £100 is 33.33%"
                  + " to the nearest"),
          lines(checked("33.34%", "33.33%", "33.33%")));
    }

    @Test
    void aWrongShare_isNamedAloneWithWhatTheyAddUpTo() {
      assertEquals(
          List.of(
              "ERROR shares:t: of t £300, share b is stated as 35.33% but b £100 is 33.33%; together"
                  + " the shares add up to 101.99%, 1.99 points above 100%"),
          lines(checked("33.33%", "35.33%", "33.33%")));
    }

    /** Nobody says that these are all shares there are. */
    @Test
    void someSharesOnly_needNotAddUpToAHundred() {
      assertEquals(
          List.of(),
          lines(
              check(
                  shares("33.33%", "33.33%", "33.33%"),
                  relation("share-a share a;t"),
                  relation("share-b share b;t"))));
    }

    @Test
    void partsThatExceedTheirWhole_haveSharesAboveAHundred() {
      List<StatedFigure> figures =
          List.of(
              figure("a", "£100"),
              figure("b", "£100"),
              figure("t", "£180"),
              figure("share-a", "55.6%"),
              figure("share-b", "55.6%"));
      assertEquals(
          List.of(
              "ERROR sum:t-sum: t is stated as £180, but a £100 + b £100 is £200: £20 apart",
              "ERROR share-sum:t: the shares of t £180 add up to 111.2%, 11.2 points above 100%:"
                  + " share a 55.6% and share b 55.6%"),
          lines(
              check(
                  figures,
                  relation("t sum a;b"),
                  relation("share-a share a;t"),
                  relation("share-b share b;t"))));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "30.3030% | 69.6970% | every share fits a whole of £330 = t £450 less c £120: c was left"
              + " out",
          "17.5439% | 40.3509% | every share fits a whole of £570 = t £450 + c £120",
          "20.0000% | 46.0000% | every share fits other £500 as the whole",
          "222.2222% | 511.1111% | every share fits a whole of £45 = d £145 less a £100",
          "14.9254% | 34.3284% | every share fits a whole of £670 = t £450 + a £100 + c £120",
        })
    void theWholeThatFits_isFound(String a, String b, String cause) {
      // t = a + b + c = 100 + 230 + 120; d = c + e = 145
      String line =
          lines(
                  check(
                      List.of(
                          figure("a", "£100"),
                          figure("b", "£230"),
                          figure("c", "£120"),
                          figure("d", "£145"),
                          figure("e", "£25.00"),
                          figure("t", "£450"),
                          figure("other", "£500"),
                          figure("share-a", a),
                          figure("share-b", b)),
                      relation("t sum a;b;c"),
                      relation("d sum c;e"),
                      relation("share-a share a;t"),
                      relation("share-b share b;t")))
              .get(0);
      assertEquals(true, line.contains("every share"), line);
      assertEquals(cause, line.substring(line.indexOf("every share")));
    }

    @Test
    void aWholeOfNothing_hasNoShares() {
      assertEquals(
          List.of(
              "WARNING not-checked:share-share: share 5% is not checked: t £0 is no whole above"
                  + " zero"),
          lines(
              check(
                  List.of(figure("a", "£0"), figure("t", "£0"), figure("share", "5%")),
                  relation("share share a;t"))));
    }
  }

  @Nested
  class Parts {
    @Test
    void aPart_isNotMoreThanItsWhole() {
      List<StatedFigure> figures = List.of(figure("part", "18"), figure("whole", "17"));
      assertEquals(
          List.of(
              "ERROR part-above-whole:part-part-of: part 18 is stated as a part of whole 17, but is"
                  + " 1 more"),
          lines(check(figures, relation("part part-of whole"))));
      assertEquals(
          List.of(),
          lines(
              check(
                  List.of(figure("part", "17"), figure("whole", "17")),
                  relation("part part-of whole"))));
    }

    @ParameterizedTest
    @CsvSource({
      "4.58%, 131, true",
      "5.34%, 131, true",
      "4.83%, 131, false",
      "4.83%, 145, true",
      "0%, 131, true",
      "100%, 131, true",
      "0.1%, 131, false",
    })
    void aPercentage_isOfAWholeNumber(String percentage, String whole, boolean possible) {
      assertEquals(
          possible,
          lines(
                  check(
                      List.of(figure("part", percentage), figure("whole", whole)),
                      relation("part part-of whole")))
              .isEmpty());
    }

    /** Against every fraction in turn. */
    @ParameterizedTest
    @CsvSource({"4.83", "0.01", "0", "33.3", "50", "99.99", "66.667", "12.34", "100"})
    void smallestFraction_isTheFirstOfAll(BigDecimal percentage) {
      BigDecimal half = Amount.halfUnit(percentage);
      for (long of = 1; ; of++) {
        for (long part = 0; part <= of; part++) {
          BigDecimal off =
              BigDecimal.valueOf(part * 100).subtract(percentage.multiply(BigDecimal.valueOf(of)));
          if (off.abs().compareTo(half.multiply(BigDecimal.valueOf(of))) <= 0) {
            assertEquals(
                part + "/" + of,
                PartChecks.smallestFraction(percentage)[0]
                    + "/"
                    + PartChecks.smallestFraction(percentage)[1]);
            return;
          }
        }
      }
    }
  }
}
