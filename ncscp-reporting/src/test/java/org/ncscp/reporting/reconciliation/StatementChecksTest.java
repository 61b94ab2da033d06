// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.reporting.reconciliation.Made.YEAR;
import static org.ncscp.reporting.reconciliation.Made.check;
import static org.ncscp.reporting.reconciliation.Made.figure;
import static org.ncscp.reporting.reconciliation.Made.lines;
import static org.ncscp.reporting.reconciliation.Made.relation;
import static org.ncscp.reporting.reconciliation.Made.undated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.StatedFigure;

class StatementChecksTest {

  @Nested
  class Sums {
    @Test
    void wholePounds_mayBeOffByHalfOfOneEach() {
      List<StatedFigure> three =
          List.of(figure("a", "£10"), figure("b", "£20"), figure("t", "£31"));
      assertEquals(
          List.of(
              "NOTE rounding:t-sum: t is stated as £31, but a £10 + b £20 is £30: £1 apart, which"
                  + " rounding allows, up to £1.50"),
          lines(check(three, relation("t sum a;b"))));
      assertEquals(
          List.of("ERROR sum:t-sum: t is stated as £32, but a £10 + b £20 is £30: £2 apart"),
          lines(
              check(
                  List.of(figure("a", "£10"), figure("b", "£20"), figure("t", "£32")),
                  relation("t sum a;b"))));
    }

    @Test
    void pence_areExact() {
      assertEquals(
          List.of(
              "ERROR sum:t-sum: t is stated as £30.26, but a £10.10 + b £20.15 is £30.25: £0.01"
                  + " apart"),
          lines(
              check(
                  List.of(figure("a", "£10.10"), figure("b", "£20.15"), figure("t", "£30.26")),
                  relation("t sum a;b"))));
    }

    @Test
    void counts_areExact() {
      assertEquals(
          List.of("ERROR sum:t-sum: t is stated as 31, but a 10 + b 20 is 30: 1 apart"),
          lines(
              check(
                  List.of(figure("a", "10"), figure("b", "20"), figure("t", "31")),
                  relation("t sum a;b"))));
    }

    @ParameterizedTest
    @CsvSource({
      "£100, as if b had been left out",
      "£70, as if b had been subtracted instead of added",
      "£160, as if b had been added twice"
    })
    void cause_isNamed(String total, String cause) {
      String line =
          lines(
                  check(
                      List.of(figure("a", "£100"), figure("b", "£30"), figure("t", total)),
                      relation("t sum a;b")))
              .get(0);
      assertEquals(cause, line.substring(line.indexOf("as if")));
    }

    @Test
    void aPartThatIsNotQuantified_leavesTheSumOpen() {
      List<StatedFigure> parts = List.of(figure("a", "10"), figure("b", ""), figure("t", "12"));
      assertEquals(
          List.of(
              "WARNING incomplete-sum:t-sum: t 12 is 2 more than a 10 = 10; b is not quantified"),
          lines(check(parts, relation("t sum a;b"))));
      assertEquals(
          List.of("ERROR sum:t-sum: t is stated as 9, but a 10 is 10: 1 apart"),
          lines(
              check(
                  List.of(figure("a", "10"), figure("b", ""), figure("t", "9")),
                  relation("t sum a;b"))));
    }
  }

  @Nested
  class Differences {
    @Test
    void whatFollows_isRight() {
      Reconciliation all =
          check(
              List.of(figure("in", "£90"), figure("out", "£100"), figure("over", "£10")),
              relation("over difference out;in"));
      assertEquals(List.of(), lines(all));
      assertEquals(List.of("“over” £10 = “out” £100 less “in” £90"), all.agreements());
    }

    @Test
    void twoOtherFiguresThatGiveIt_areNamed() {
      assertEquals(
          List.of(
              "ERROR difference:over-difference: over is stated as £25, but out £100 less in £90 is"
                  + " £10: £15 apart; it is out £100 less early £75"),
          lines(
              check(
                  List.of(
                      figure("early", "£75"),
                      figure("in", "£90"),
                      figure("out", "£100"),
                      figure("over", "£25")),
                  relation("over difference out;in"))));
    }
  }

  @Nested
  class Equalities {
    @Test
    void records_areHeldAgainstWhatIsStated() {
      ComputedFigures computed =
          ComputedFigures.of(
              YEAR,
              List.of(),
              List.of(
                  Made.spent("1", "Staff", "CHILDREN", "100"),
                  Made.spent("2", "Staff", "ADULTS", "40")));
      List<StatedFigure> stated = List.of(figure("staff", "£145"));
      assertEquals(
          List.of(
              "ERROR records:staff-equal: staff is stated as £145, but spent on Staff in the records"
                  + " £140: £5 apart"),
          lines(
              StatementChecks.of(
                  stated, List.of(relation("staff equal computed spent:Staff")), computed)));
      assertEquals(
          List.of(
              "ERROR records:staff-equal: staff is stated as £145, but spent on Staff for adults in"
                  + " the records £40: £105 apart"),
          lines(
              StatementChecks.of(
                  stated, List.of(relation("staff equal computed spent:Staff:adults")), computed)));
      assertEquals(
          List.of(
              "WARNING not-checked:staff-equal: staff £145 is not checked: spent on Travel in the"
                  + " records is not known: no record of the period has it"),
          lines(
              StatementChecks.of(
                  stated, List.of(relation("staff equal computed spent:Travel")), computed)));
    }

    @ParameterizedTest
    @CsvSource({
      "'over 1,000', 1001, ",
      "'over 1,000', 1000, 0",
      "'under 1,000', 999, ",
      "'under 1,000', 1003, 3",
      "'c. 1,000', 5, "
    })
    void aBound_isHeldAgainstAnExactCount(String stated, long count, String apart) {
      ComputedFigures computed =
          Made.nothing()
              .with(org.ncscp.core.statement.ComputedFigure.parse("training-attendances"), count);
      List<String> found =
          lines(
              StatementChecks.of(
                  List.of(figure("trained", stated)),
                  List.of(relation("trained equal computed training-attendances")),
                  computed));
      assertEquals(
          apart == null
              ? List.of()
              : List.of(
                  "ERROR records:trained-equal: trained is stated as "
                      + stated
                      + ", but training attendances in the records "
                      + Words.number(BigDecimal.valueOf(count))
                      + ": "
                      + apart
                      + " apart"),
          found);
    }

    @Test
    void twoStatedFigures_areOne() {
      assertEquals(
          List.of("ERROR equal:a-equal: a is stated as 5, but b 6: 1 apart"),
          lines(check(List.of(figure("a", "5"), figure("b", "6")), relation("a equal b"))));
    }
  }

  @Nested
  class NotComparable {
    @ParameterizedTest
    @CsvSource({
      "£5, 5, money; counts and percentages are of different kinds",
      "5%, 5, money; counts and percentages are of different kinds",
      "over 5, 5, a over 5 is no exact figure",
    })
    void differentKinds_areNeverAdded(String a, String b, String why) {
      assertEquals(
          List.of(
              "ERROR not-comparable:t-sum: t 10 is put in relation to a "
                  + a
                  + " and b "
                  + b
                  + ", but "
                  + why.replace(';', ',')),
          lines(
              check(
                  List.of(figure("a", a), figure("b", b), figure("t", "10")),
                  relation("t sum a;b"))));
    }

    @Test
    void flowsAndSnapshots_areNeverAdded() {
      StatedFigure snapshot = undated("b", "5", Made.TEXT).withAsAt(LocalDate.of(2025, 3, 31));
      assertEquals(
          List.of(
              "ERROR not-comparable:t-sum: t 10 is put in relation to a 5 and b 5, but t is of a"
                  + " period and b as at 31 March 2025"),
          lines(
              check(
                  List.of(figure("a", "5"), snapshot, figure("t", "10")), relation("t sum a;b"))));
    }

    @Test
    void differentPeriodsDaysAndUnits_areNeverAdded() {
      StatedFigure earlier =
          undated("b", "5", Made.TEXT).withPeriod(ReportingPeriod.ofFinancialYear(2023));
      assertEquals(
          "“t” 10 is put in relation to “a” 5 and “b” 5, but they are of 1 April 2024 to 31 March 2025"
              + " and 1 April 2023 to 31 March 2024",
          Made.find(
                  check(
                      List.of(figure("a", "5"), earlier, figure("t", "10")), relation("t sum a;b")),
                  "not-comparable:t-sum")
              .orElseThrow()
              .line());
      StatedFigure families = figure("b", "5").withUnit("families");
      assertEquals(
          "“t” 10 is put in relation to “a” 5 and “b” 5, but they are counted in children and families",
          Made.find(
                  check(
                      List.of(figure("a", "5").withUnit("children"), families, figure("t", "10")),
                      relation("t sum a;b")),
                  "not-comparable:t-sum")
              .orElseThrow()
              .line());
      LocalDate day = LocalDate.of(2025, 3, 31);
      assertEquals(
          "“t” 10 is put in relation to “a” 5 and “b” 5, but they are as at 31 March 2025 and 30 March"
              + " 2025",
          Made.find(
                  check(
                      List.of(
                          undated("a", "5", Made.TEXT).withAsAt(day),
                          undated("b", "5", Made.TEXT).withAsAt(day.minusDays(1)),
                          undated("t", "10", Made.TEXT).withAsAt(day)),
                      relation("t sum a;b")),
                  "not-comparable:t-sum")
              .orElseThrow()
              .line());
    }
  }

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

  @Nested
  class Figures {
    @Test
    void titlesThatSeveralFiguresHave_areToldApartByTheirPlaces() {
      List<StatedFigure> figures =
          List.of(
              figure("a", "£10").withTitle("Total"),
              figure("b", "£20", "table").withTitle("Total"),
              figure("t", "£31"));
      assertEquals(
          List.of(
              "ROUNDING “t” is stated as £31, but “Total” (text) £10 + “Total” (table) £20 is £30:"
                  + " £1 apart, which rounding allows, up to £1.50"),
          check(figures, relation("t sum a;b")).findings().stream()
              .map(one -> one.kind() + " " + one.line())
              .toList());
      // two figures of one title, of which one is the other: by name they would be the same
      assertEquals(
          "“over” £10 = “Total” (table) £20 less “Total” (text) £10",
          check(
                  List.of(figures.get(0), figures.get(1), figure("over", "£10")),
                  relation("over difference b;a"))
              .agreements()
              .get(0));
    }

    @Test
    void oneFigureWithTwoValues_isAnErrorThatNamesTheOneBorneOut() {
      List<StatedFigure> figures =
          List.of(
              figure("a", "£10"),
              figure("b", "£20"),
              figure("t", "£30", "table"),
              figure("t", "£40", "text"));
      assertEquals(
          List.of(
              "ERROR two-values:t: t is stated as £30 (table) and £40 (text): £10 apart; £30 agrees"
                  + " with the sums of t"),
          lines(check(figures, relation("t sum a;b", "table"))));
      // the relation is of the place that it was said at
      assertEquals(
          List.of(
              "ERROR sum:t-sum: t is stated as £40, but a £10 + b £20 is £30: £10 apart, as if a"
                  + " had been added twice",
              "ERROR two-values:t: t is stated as £30 (table) and £40 (text): £10 apart; £30 agrees"
                  + " with the sums of t"),
          lines(check(figures, relation("t sum a;b", "text"))));
    }

    @Test
    void figuresOfOtherTimesAndUnits_areOthers() {
      assertEquals(
          List.of(),
          lines(
              check(
                  List.of(
                      figure("rate", "209").withUnit("per 100,000"),
                      figure("rate", "434", "table").withUnit("per 10,000"),
                      figure("rate", "434%", "notes"),
                      undated("rate", "99", "end").withAsAt(YEAR.last())))));
    }

    @Test
    void roundingInTwoPlaces_isNoted() {
      assertEquals(
          List.of(
              "NOTE rounding:rate-in-several-places: rate is stated as 96.3% (table) and 96% (text):"
                  + " 0.3 points apart"),
          lines(check(List.of(figure("rate", "96%"), figure("rate", "96.3%", "table")))));
    }

    @ParameterizedTest
    @CsvSource({
      "96%, 131, 136, ",
      "1%, 1, 200, ",
      "0%, 1, 200, ",
      "1%, 2, 100, 'audit 1%, 2 of 100, is 2%'",
      "98%, 131, 136, 'audit 98%, 131 of 136, is 96%'",
      "96.34%, 131, 136, 'audit 96.34%, 131 of 136, is 96.32%'",
      "131, 131, 136, ",
      "130, 131, 136, 'audit 130, 131 of 136, is not its own part'",
    })
    void aFigure_isItsOwnPart(String value, long part, long whole, String line) {
      Reconciliation all =
          check(List.of(figure("audit", value).withPart(new CountShare(part, whole))));
      assertEquals(
          line == null ? List.of() : List.of("ERROR count-share:audit: " + line), lines(all));
      assertEquals(line == null ? 1 : 0, all.agreements().size());
    }

    @Test
    void aPercentageRoundedUp_isNoted() {
      assertEquals(
          List.of("NOTE other-rounding:audit: audit 97%, 131 of 136, is 96% to the nearest"),
          lines(check(List.of(figure("audit", "97%").withPart(new CountShare(131, 136))))));
    }

    @ParameterizedTest
    @CsvSource({
      "IMD 2029, 'names the year 2029, but was recorded on 1 September 2025'",
      "in 2025, ",
      "'from 2,029 to £2029 and 12029', ",
      "'2026/27 and 2026', 'names the year 2026, but was recorded on 1 September 2025'",
    })
    void aYearAhead_isFound(String note, String words) {
      assertEquals(
          words == null ? List.of() : List.of("WARNING date-ahead:rank: rank 11 " + words),
          lines(check(List.of(figure("rank", "11").withNote(note)))));
    }

    @Test
    void aYearAfterTheReportIsDue_isAhead_wheneverItWasRecorded() {
      StatedFigure late =
          figure("rank", "11")
              .withNote("IMD 2027")
              .withProvenance(
                  Provenance.of(
                      RecordId.of("1"),
                      LocalDate.of(2027, 1, 5),
                      RecordSource.of("report", Made.TEXT),
                      BodyId.of("business-office")));
      assertEquals(
          List.of(
              "WARNING date-ahead:rank: rank 11 names the year 2027, but a report on 2024/25 is to be"
                  + " out by 31 March 2026"),
          lines(check(List.of(late))));
    }

    @Test
    void aDayAfterItWasRecorded_isFound() {
      assertEquals(
          List.of(
              "WARNING date-ahead:plans: plans 264 goes to 2 September 2025, but was recorded on 1"
                  + " September 2025",
              "NOTE outside-period:plans: plans 264 is as at 2 September 2025, 155 days after the"
                  + " end of 2024/25 (1 April 2024 to 31 March 2025)"),
          lines(
              check(
                  List.of(undated("plans", "264", Made.TEXT).withAsAt(LocalDate.of(2025, 9, 2))))));
    }

    @Test
    void aFigureWithoutTime_isNamedUnderItsHeading() {
      assertEquals(
          List.of(
              "WARNING undated:report-landscape: landscape does not say of which period or day these"
                  + " are: children 628, rate 81.1% and youth 209",
              "NOTE undated-rough:report-landscape: landscape does not say of which period or day"
                  + " this is: pupils c. 60,000"),
          lines(
              check(
                  Arrays.asList(
                      undated("children", "628", "landscape"),
                      undated("rate", "81.1%", "landscape"),
                      undated("youth", "209", "landscape").withUnit("per 100,000"),
                      undated("days", "5", "landscape").withUnit("working days"),
                      undated("college", "", "landscape"),
                      undated("pupils", "c. 60,000", "landscape")))));
    }
  }

  @Test
  void moneyOfOtherPeriods_isNamed() {
    ComputedFigures computed =
        ComputedFigures.of(
            YEAR,
            List.of(
                Made.contribution("1", "council", "CHILDREN", "10"),
                Made.contribution("2", "council", "CHILDREN", "10")
                    .withPeriod(ReportingPeriod.ofFinancialYear(2023))),
            List.of());
    assertEquals(
        List.of(
            "NOTE records-outside:contributions: 1 record of contributions is of another period"
                + " than 2024/25 (1 April 2024 to 31 March 2025) and not counted"),
        lines(StatementChecks.of(List.of(), List.of(), computed)));
  }

  @Test
  void aRelationOfWhatIsNotStated_isRefused() {
    assertEquals(
        "figure of a relation must be one of the stated figures but was b",
        assertThrows(
                IllegalArgumentException.class,
                () -> check(List.of(figure("a", "5")), relation("a equal b")))
            .getMessage());
  }

  @Test
  void aDenominatorThatIsNotStated_isNotChecked() {
    assertEquals(
        Optional.of("“a” 5 is not checked: the whole of “b” is not stated"),
        Made.find(
                check(List.of(figure("a", "5"), figure("b", "5")), relation("a equal whole of b")),
                "not-checked:a-equal")
            .map(Finding::line));
  }
}
