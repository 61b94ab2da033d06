// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.risk.EscalationReview.Finding;
import org.ncscp.core.assurance.risk.EscalationReview.Outcome;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.ReportingPeriod;

class EscalationReviewTest {
  private static final LocalDate AS_AT = LocalDate.of(2025, 4, 1);
  private static final List<ReportingPeriod> QUARTERS =
      Stream.iterate(LocalDate.of(2024, 4, 1), first -> first.plusMonths(3))
          .limit(4)
          .map(
              first ->
                  new ReportingPeriod("from " + first, first, first.plusMonths(3).minusDays(1)))
          .toList();
  private static final RiskScale SCALE =
      RiskScale.of(
          RiskScaleId.of("five"),
          Sheets.read(
                  RiskTables.BANDS,
                  "id,scale,highest-likelihood,highest-impact,band,lowest-score,colour,from,to",
                  "1,five,5,5,Any,1,grey,2024-04-01,")
              .current());

  /** Each row: an indicator and what it was in each quarter: red, amber, green, or not there. */
  private static IndicatorBook book(String... rows) {
    String header =
        "id,indicator,title,numerator,denominator,unit,direction,data-source,timing,reviewed-by,"
            + "from,to";
    StringBuilder definitions = new StringBuilder(header);
    StringBuilder targets = new StringBuilder("id,indicator,from,to,target,tolerance");
    StringBuilder values =
        new StringBuilder("id,indicator,period,as-at,value,quality,missing-because");
    for (String row : rows) {
      String name = row.substring(0, row.indexOf(' '));
      String from = name.equals("new") ? "2025-01-01" : "2024-04-01";
      String to = name.equals("ended") ? "2025-03-30" : "";
      definitions.append(
          "\n%s,%s,T,n,,days,lower is better,s,flow,qa,%s,%s".formatted(name, name, from, to));
      if (!name.startsWith("untargeted")) {
        targets.append("\n%s,%s,2024-04-01,,10,5".formatted(name, name));
      }
      String quarters = row.substring(row.indexOf(' ') + 1);
      for (int i = 0; i < quarters.length(); i++) {
        value(name + i, name, QUARTERS.get(i), quarters.charAt(i), values);
      }
    }
    return IndicatorBook.of(
        Sheets.read(IndicatorTables.INDICATORS, definitions.toString().split("\n")).current(),
        Sheets.read(IndicatorTables.TARGETS, targets.toString().split("\n")).current(),
        Sheets.read(IndicatorTables.VALUES, values.toString().split("\n")),
        AS_AT);
  }

  private static void value(
      String id, String name, ReportingPeriod period, char what, StringBuilder values) {
    String days = period.first() + " to " + period.last();
    switch (what) {
      case 'm' -> values.append("\n%s,%s,%s,,,,why".formatted(id, name, days));
      case '-' -> {}
      default -> {
        int value = what == 'r' ? 16 : what == 'a' ? 15 : 10;
        values.append("\n%s,%s,%s,%s,%s,final,".formatted(id, name, days, period.last(), value));
      }
    }
  }

  private static RiskRegister register(LocalDate asAt) {
    List<Risk> risks =
        Sheets.read(
                RiskTables.RISKS,
                "id,risk,title,description,opened,owner,origin-indicator,origin-period,origin-other",
                "1,known,Known,text,2024-10-01,bmg,known,2024/25 Q2,",
                "2,closed,Closed,text,2024-10-01,bmg,closed,2024/25 Q2,",
                "3,other,Other,text,2024-10-01,bmg,,,red")
            .current();
    List<RiskAssessment> assessments =
        Sheets.read(
                RiskTables.ASSESSMENTS,
                "id,risk,day,likelihood-before,impact-before,likelihood-after,impact-after,owner,"
                    + "closed,closed-because",
                "1,closed,2024-11-01,1,1,1,1,bmg,yes,over")
            .current();
    return RiskRegister.of(risks, assessments, SCALE, asAt);
  }

  private static List<String> names(List<Finding> findings) {
    return findings.stream().map(one -> one.indicator().value()).toList();
  }

  @Test
  void indicatorsRedSoOften_areToBeConsidered() {
    EscalationReview review =
        EscalationReview.of(
            new EscalationRule(2),
            book(
                "red ggrr",
                "known ggrr",
                "closed ggrr",
                "once rrgr",
                "amber ggar",
                "gap ggr-",
                "missing ggmr",
                "absent gg--",
                "untargeted ggrr",
                "untargeted-gap gg--",
                "new ---r",
                "ended ggrr"),
            QUARTERS,
            register(AS_AT));
    assertEquals(
        List.of(
            "red TO_BE_CONSIDERED",
            "known TO_BE_CONSIDERED",
            "closed TO_BE_CONSIDERED",
            "once NOT_TO_BE_CONSIDERED",
            "amber NOT_TO_BE_CONSIDERED",
            "gap UNDETERMINED",
            "missing UNDETERMINED",
            "absent UNDETERMINED",
            "untargeted NOT_TO_BE_CONSIDERED",
            "untargeted-gap NOT_TO_BE_CONSIDERED",
            "new NOT_TO_BE_CONSIDERED"),
        review.findings().stream().map(one -> one.indicator() + " " + one.outcome()).toList());
    assertEquals(List.of("known"), names(review.withRisk()));
    assertEquals(List.of("red", "closed"), names(review.withoutRisk()));
    Finding known = review.withRisk().get(0);
    assertEquals("known", known.risks().get(0).risk().risk().value());
    assertEquals(
        QUARTERS.subList(2, 4), known.readings().stream().map(one -> one.period()).toList());
  }

  @Test
  void numberOfPeriods_isThatOfTheRule() {
    IndicatorBook book = book("red grrr");
    List<Outcome> outcomes =
        Stream.of(1, 2, 3, 4)
            .map(n -> EscalationReview.of(new EscalationRule(n), book, QUARTERS, register(AS_AT)))
            .map(review -> review.findings().get(0).outcome())
            .toList();
    assertEquals(
        List.of(
            Outcome.TO_BE_CONSIDERED,
            Outcome.TO_BE_CONSIDERED,
            Outcome.TO_BE_CONSIDERED,
            Outcome.NOT_TO_BE_CONSIDERED),
        outcomes);
  }

  @Test
  void periodsOrDaysThatDoNotGoTogether_areRefused() {
    IndicatorBook book = book("red rrrr");
    assertEquals(
        "periods must be 5 or more but were 4",
        refusal(new EscalationRule(5), book, QUARTERS, register(AS_AT)));
    assertEquals(
        "period after from 2024-04-01 must begin 2024-07-01 but began 2024-10-01",
        refusal(
            new EscalationRule(1),
            book,
            List.of(QUARTERS.get(0), QUARTERS.get(2)),
            register(AS_AT)));
    assertEquals(
        "register must be of 2025-04-01 but was of 2025-04-02",
        refusal(new EscalationRule(1), book, QUARTERS, register(AS_AT.plusDays(1))));
    assertEquals(
        "redPeriods must be 1 or more but was 0",
        assertThrows(IllegalArgumentException.class, () -> new EscalationRule(0)).getMessage());
  }

  private static String refusal(
      EscalationRule rule,
      IndicatorBook book,
      List<ReportingPeriod> periods,
      RiskRegister register) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> EscalationReview.of(rule, book, periods, register))
        .getMessage();
  }
}
