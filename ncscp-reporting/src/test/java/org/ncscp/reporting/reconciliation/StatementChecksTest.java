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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
