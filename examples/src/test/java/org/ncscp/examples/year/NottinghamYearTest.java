// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.funding.Account;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.core.year.YearTables;

/**
 * The figures of the annual report 2024/25, transcribed, and what can be computed of them: each
 * number here was worked out by hand from the report's own pages.
 */
class NottinghamYearTest {
  private static final RecordSet RECORDS = records();

  private static RecordSet records() {
    try {
      return YearTables.read(Path.of("year", "nottingham-2024-25"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Account account(FundingPurpose first, FundingPurpose... more) {
    return Account.of(
        ReportingPeriod.ofFinancialYear(2024),
        EnumSet.of(first, more),
        RECORDS.of(FundingTables.CONTRIBUTIONS).current(),
        RECORDS.of(FundingTables.EXPENDITURE).current(),
        List.of(),
        List.of());
  }

  private static List<StatedFigure> stated(String figure) {
    List<StatedFigure> found =
        RECORDS.of(StatementTables.STATED_FIGURES).current().stream()
            .filter(one -> one.figure().value().equals(figure))
            .toList();
    assertTrue(!found.isEmpty(), figure);
    return found;
  }

  private static Pounds pounds(String figure) {
    return stated(figure).get(0).pounds().orElseThrow();
  }

  private static BigDecimal quantity(String figure) {
    return stated(figure).get(0).quantity().map(Quantity::value).orElseThrow();
  }

  @Test
  void contributions_addUpAndTheirStatedSharesDoNot() {
    assertEquals(pounds("contributions"), account(FundingPurpose.CHILDREN).agreed());
    assertEquals(
        pounds("contributions-of-partners"),
        account(FundingPurpose.CHILDREN).agreed().minus(pounds("contribution-probation")));
    BigDecimal shares =
        Stream.of("council", "icb", "police", "probation")
            .map(name -> quantity("contribution-share-" + name))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal("101.89"), shares);
    assertEquals(
        List.of("45.03", "45.03", "9.02", "0.92"),
        account(FundingPurpose.CHILDREN).shares().stream()
            .map(one -> one.share().orElseThrow().percentage(2).toPlainString())
            .toList());
  }

  @Test
  void expenditure_comesToTheTableAndNotToTheText() {
    Account children = account(FundingPurpose.CHILDREN);
    Account adults = account(FundingPurpose.ADULTS);
    assertEquals(
        Map.of(
            "Direct Payroll Costs", pounds("direct-payroll-children"),
            "Indirect Employee Costs", pounds("indirect-payroll-children"),
            "Other services", pounds("other-services-children")),
        children.spentByCategory());
    assertEquals(
        List.of(Pounds.parse("318,288"), children.spent()),
        stated("expenditure-children").stream().map(one -> one.pounds().orElseThrow()).toList());
    assertEquals(Pounds.parse("8,736"), children.spent().minus(pounds("expenditure-children")));
    // the payroll of the adults' board is printed one pound too high
    assertEquals(
        Pounds.parse("1"),
        pounds("direct-payroll-adults")
            .minus(adults.spentByCategory().get("Direct Payroll Costs")));
    assertEquals(Pounds.parse("1"), pounds("expenditure-adults").minus(adults.spent()));
    assertEquals(Pounds.parse("94,292"), children.balance());
    // of the stated totals: 441,671 less 421,316 is 20,355, and not the 22,048 that is stated
    assertEquals(
        Pounds.parse("1,693"),
        pounds("overspend").minus(pounds("expenditure").minus(pounds("contributions"))));
  }

  @Test
  void everyLineOfExpenditure_isOfTheYearAndSourced() {
    List<Expenditure> lines = RECORDS.of(FundingTables.EXPENDITURE).current();
    assertEquals(23, lines.size());
    for (Expenditure line : lines) {
      assertEquals(
          "NCSCP annual report 2024/25, Summary of Financial Performance",
          line.provenance().source().toString());
    }
    assertEquals(
        List.of("Various Credits -2,857.00"),
        lines.stream()
            .filter(line -> line.amount().compareTo(Pounds.ZERO) < 0)
            .map(line -> line.line() + " " + line.amount())
            .toList());
  }

  @Test
  void landscape_keepsItsQualifiersAndWhatItDoesNotSay() {
    assertEquals(
        "c. 60,000",
        stated("children-in-education-settings").get(0).quantity().orElseThrow().toString());
    assertTrue(stated("post-16-settings").get(0).notQuantified());
    assertEquals(Optional.empty(), stated("assessments-in-time").get(0).part());
    // alternative provisions are 2 + 3 + 14; with nurseries, schools and units that makes 124
    BigDecimal ap =
        quantity("ap-free-schools")
            .add(quantity("independent-schools"))
            .add(quantity("unregistered-aps"));
    assertEquals(quantity("alternative-provisions"), ap);
    BigDecimal settings =
        Stream.of(
                "nursery-schools",
                "primary-schools",
                "secondary-schools",
                "special-schools",
                "pupil-referral-units",
                "alternative-provisions")
            .map(NottinghamYearTest::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal("124"), settings);
  }

  @Test
  void schoolAudit_sharesAreOfWhatIsStated() {
    StatedFigure returned = stated("school-audit-returned").get(0);
    assertEquals("96.32", returned.part().orElseThrow().percentage(2).toPlainString());
    assertEquals("2023-09-01", returned.period().orElseThrow().first().toString());
    // no whole number of 131 or 136 answers comes to 4.83 per cent
    Set<String> possible = new TreeSet<>();
    for (int whole : List.of(131, 136)) {
      for (int part = 0; part <= whole; part++) {
        possible.add(new CountShare(part, whole).percentage(2).toPlainString());
      }
    }
    assertTrue(possible.containsAll(List.of("4.58", "5.34", "4.41", "5.15")));
    assertFalse(possible.contains(quantity("school-audit-further-work").toPlainString()));
  }

  @Test
  void youthJusticeRates_areTwoStatementsOfOneFigure() {
    assertEquals(
        List.of("209 per 100,000 10-17s", "434 per 100,000 10-17s"),
        stated("first-time-entrants").stream()
            .map(one -> one.quantity().orElseThrow() + " " + one.unit().orElseThrow())
            .toList());
  }

  @Test
  void everyRecord_namesTheReportAndAHeading() {
    RECORDS.tables().stream()
        .map(RECORDS::of)
        .flatMap(records -> records.all().stream())
        .forEach(
            one -> {
              assertTrue(
                  List.of(
                          "NCSCP annual report 2024/25",
                          "NCSCP safeguarding arrangements, December 2024")
                      .contains(one.provenance().source().document()));
              assertTrue(one.provenance().source().place().isPresent());
            });
    assertEquals(List.of(), YearTables.unknownNames(RECORDS, NottinghamCity.arrangements()));
    assertEquals(79, RECORDS.of(StatementTables.STATED_FIGURES).all().size());
  }

  /** The rule book was transcribed from the same pages on its own. */
  @Test
  void figuresOfTheArrangements_areThoseOfTheRuleBook() {
    RuleBook rules = NottinghamCity.arrangements().ruleBook();
    LocalDate day = LocalDate.of(2025, 9, 1);
    for (String figure :
        List.of(
            "lead-partners-meetings-a-year lead-partners-meetings",
            "leads-network-meetings-a-year early-years-leads-network",
            "multi-agency-audits-a-year multi-agency-audits",
            "procedures-updates-a-year procedures-update")) {
      String[] names = figure.split(" ", -1);
      Frequency.TimesInEach times =
          (Frequency.TimesInEach) rules.duty(RuleId.of(names[1])).version(day).frequency();
      assertEquals(new BigDecimal(times.times()), quantity(names[0]), figure);
    }
    for (String figure :
        List.of(
            "notification-days serious-incident-notification",
            "rapid-review-days rapid-review",
            "review-months practice-review-publication",
            "report-copy-days yearly-report-sent")) {
      String[] names = figure.split(" ", -1);
      int limit = rules.rule(RuleId.of(names[1])).version(day).counts().get(0).limit().amount();
      assertEquals(new BigDecimal(limit), quantity(names[0]), figure);
    }
  }
}
