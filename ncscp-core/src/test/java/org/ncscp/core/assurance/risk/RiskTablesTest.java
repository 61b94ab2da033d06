// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.risk.RiskOrigin.FromAudit;
import org.ncscp.core.assurance.risk.RiskOrigin.FromElsewhere;
import org.ncscp.core.assurance.risk.RiskOrigin.FromIndicator;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

class RiskTablesTest {
  private static <T extends YearRecord> List<String> problems(
      RecordTable<T> table, String header, String... rows) {
    return Sheets.problems(
        table, Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new));
  }

  @Nested
  class Risks {
    private static final String HEADER =
        "id,risk,title,description,opened,owner,origin-indicator,origin-period,origin-audit,"
            + "origin-other";

    private List<String> wrong(String... rows) {
      return problems(RiskTables.RISKS, HEADER, rows);
    }

    @Test
    void sheetAsPeopleTypeIt_isRead() {
      List<Risk> read =
          Sheets.read(
                  RiskTables.RISKS,
                  HEADER,
                  "1,exclusions,Rising exclusions,More are excluded,12 March 2025,"
                      + "business-management-group,permanent-exclusions,2024/25,,",
                  "2,neglect,Neglect,Delay,2025-03-12,business-management-group,,,neglect-2024,",
                  "3,staff,Staff,Few,2025-03-12,business-management-group,,,,SLG meeting")
              .current();
      assertEquals(RiskId.of("exclusions"), read.get(0).risk());
      assertEquals("Rising exclusions", read.get(0).title());
      assertEquals("More are excluded", read.get(0).description().reveal());
      assertEquals(LocalDate.of(2025, 3, 12), read.get(0).opened());
      assertEquals(GroupId.of("business-management-group"), read.get(0).owner());
      assertEquals(
          List.of(
              new FromIndicator(
                  IndicatorId.of("permanent-exclusions"), ReportingPeriod.ofFinancialYear(2024)),
              new FromAudit("neglect-2024"),
              new FromElsewhere("SLG meeting")),
          read.stream().map(Risk::origin).toList());
    }

    @Test
    void everyBadRow_isRefusedByName() {
      String origin =
          "origin must be one of origin-indicator with origin-period, origin-audit and"
              + " origin-other but was ";
      String both =
          "origin-indicator and origin-period must be both there or both left out but only ";
      assertEquals(
          List.of(
              "line 2: " + origin + "none",
              "line 3: " + origin + "2 of them",
              "line 4: " + origin + "3 of them",
              "line 5: " + both + "origin-indicator was there",
              "line 6: " + both + "origin-period was there",
              "line 7: opened must be on or before recorded 2025-04-01 but was 2025-04-02",
              "line 8: origin-audit must be the id of an audit, as neglect-2025 but was \"X\""),
          wrong(
              "1,a,A,secret,2025-03-12,g,,,,",
              "2,a,A,secret,2025-03-12,g,,,audit,words",
              "3,a,A,secret,2025-03-12,g,i,2024/25,audit,words",
              "4,a,A,secret,2025-03-12,g,i,,audit,",
              "5,a,A,secret,2025-03-12,g,,2024/25,audit,",
              "6,a,A,secret,2025-04-02,g,,,audit,",
              "7,a,A,secret,2025-03-12,g,,,X,"));
      assertEquals(
          List.of(
              "line 3: must be the only record of this risk: a second one must correct the first"),
          wrong("1,a,A,secret,2025-03-12,g,,,audit,", "2,a,B,secret,2025-03-13,g,,,,words"));
    }
  }

  @Nested
  class Assessments {
    private static final String HEADER =
        "id,risk,day,likelihood-before,impact-before,likelihood-after,impact-after,mitigation,owner,"
            + "escalated-to,escalated-because,closed,closed-because";

    private List<String> wrong(String... rows) {
      return problems(RiskTables.ASSESSMENTS, HEADER, rows);
    }

    @Test
    void sheetAsPeopleTypeIt_isRead() {
      List<RiskAssessment> read =
          Sheets.read(
                  RiskTables.ASSESSMENTS,
                  HEADER,
                  "1,exclusions,12/3/2025,5,4,4,3,Include Service,business-management-group,"
                      + "strategic-leadership-group; lead-safeguarding-partners,Too high,,",
                  "2,exclusions,2025-03-31,2,2,2,2,,business-management-group,,,yes,Done")
              .current();
      RiskAssessment first = read.get(0);
      assertEquals(RiskId.of("exclusions"), first.risk());
      assertEquals(LocalDate.of(2025, 3, 12), first.day());
      assertEquals("5 x 4 = 20", first.before().toString());
      assertEquals("4 x 3 = 12", first.after().toString());
      assertEquals("Include Service", first.mitigation().orElseThrow().reveal());
      assertEquals(GroupId.of("business-management-group"), first.owner());
      assertEquals(
          Set.of(
              GroupId.of("strategic-leadership-group"), GroupId.of("lead-safeguarding-partners")),
          first.escalatedTo());
      assertEquals("Too high", first.escalatedBecause().orElseThrow().reveal());
      assertFalse(first.closed());
      assertTrue(read.get(1).closed());
      assertEquals("Done", read.get(1).closedBecause().orElseThrow().reveal());
    }

    @Test
    void everyBadRow_isRefusedByName() {
      String step = " must be a whole number from 1 to 100, as 4 but was ";
      assertEquals(
          List.of(
              "line 2: likelihood-before" + step + "\"0\"",
              "line 3: impact-after" + step + "\"101\"",
              "line 4: day must be on or before recorded 2025-04-01 but was 2025-04-02",
              "line 5: likelihood-after and impact-after must be those before, 3 x 4 = 12, without"
                  + " mitigation but were 4 x 3 = 12",
              "line 6: escalated-because must be there with escalated-to but was left out",
              "line 7: escalated-because must be left out without escalated-to but was there",
              "line 8: closed-because must be there with closed but was left out",
              "line 9: closed-because must be left out without closed but was there"),
          wrong(
              "1,a,2025-03-01,0,1,1,1,secret,g,,,,",
              "2,a,2025-03-02,1,1,1,101,secret,g,,,,",
              "3,a,2025-04-02,1,1,1,1,secret,g,,,,",
              "4,a,2025-03-04,3,4,4,3,,g,,,,",
              "5,a,2025-03-05,1,1,1,1,secret,g,slg,,,",
              "6,a,2025-03-06,1,1,1,1,secret,g,,secret,,",
              "7,a,2025-03-07,1,1,1,1,secret,g,,,yes,",
              "8,a,2025-03-08,1,1,1,1,secret,g,,,no,secret"));
    }

    @Test
    void twoOnOneDayForOneRisk_areRefused() {
      assertEquals(
          List.of(
              "line 4: must be the only record of this risk and day: a second one must correct the"
                  + " first"),
          wrong(
              "1,a,2025-03-01,1,1,1,1,,g,,,,",
              "2,b,2025-03-01,1,1,1,1,,g,,,,",
              "3,a,2025-03-01,2,2,2,2,,g,,,,"));
    }
  }

  @Nested
  class Bands {
    private static final String HEADER =
        "id,scale,highest-likelihood,highest-impact,band,lowest-score,colour,from,to";

    private List<String> wrong(String... rows) {
      return problems(RiskTables.BANDS, HEADER, rows);
    }

    @Test
    void sheetInAnyOrder_isRead() {
      RiskBand read =
          Sheets.read(
                  RiskTables.BANDS,
                  HEADER,
                  "1,five,5,4,High,12,red,2024-04-01,",
                  "2,five,5,4,Low,1,green,2024-04-01,",
                  "3,five,3,3,Low,1,green,2023-04-01,2024-03-31",
                  "4,three,3,3,Low,1,green,2024-04-02,")
              .current()
              .get(0);
      assertEquals(RiskScaleId.of("five"), read.scale());
      assertEquals(5, read.highestLikelihood());
      assertEquals(4, read.highestImpact());
      assertEquals("High", read.band());
      assertEquals(12, read.lowestScore());
      assertEquals("red", read.colour());
      assertEquals("2024-04-01 on", read.inForce().toString());
    }

    @Test
    void everyBadRow_isRefusedByName() {
      assertEquals(
          List.of(
              "line 2: highest-likelihood must be 1 to 100 but was 0",
              "line 3: highest-impact must be 1 to 100 but was 101",
              "line 4: lowest-score must be 1 to 20 but was 21",
              "line 5: lowest-score must be 1 to 20 but was 0"),
          wrong(
              "1,five,0,4,High,1,red,2024-04-01,",
              "2,five,5,101,High,1,red,2024-04-01,",
              "3,five,5,4,High,21,red,2024-04-01,",
              "4,five,5,4,High,0,red,2024-04-01,"));
    }

    @Test
    void gapsAndOverlaps_areRefusedByName() {
      assertEquals(
          List.of(
              "line 3: lowest-score must be another than that of every other band of five of"
                  + " 2024-04-01 on but was 6",
              "line 4: band must be another than that of every other band of five of 2024-04-01 on"
                  + " but was \"High\"",
              "line 5: highest-likelihood and highest-impact must be those of five of 2024-04-01"
                  + " on, 5 and 5, but were 5 and 4",
              "line 6: from and to must be those of five of 2024-04-01 on, with which it has days in"
                  + " common, but was 2025-04-01 on",
              "line 2: lowest-score must be 1 for the lowest band of five of 2024-04-01 on but was 6",
              "line 6: lowest-score must be 1 for the lowest band of five of 2025-04-01 on but was"
                  + " 7",
              "line 7: lowest-score must be 1 for the lowest band of three of 2024-04-01 on but was"
                  + " 2"),
          wrong(
              "1,five,5,5,High,6,red,2024-04-01,",
              "2,five,5,5,Medium,6,amber,2024-04-01,",
              "3,five,5,5,High,12,red,2024-04-01,",
              "4,five,5,4,Higher,13,red,2024-04-01,",
              "5,five,5,5,Highest,7,red,2025-04-01,",
              "6,three,3,3,Low,2,green,2024-04-01,"));
    }
  }
}
