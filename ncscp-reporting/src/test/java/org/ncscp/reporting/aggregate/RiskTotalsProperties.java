// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.risk.Risk;
import org.ncscp.core.assurance.risk.RiskAssessment;
import org.ncscp.core.assurance.risk.RiskBand;
import org.ncscp.core.assurance.risk.RiskEntry.Movement;
import org.ncscp.core.assurance.risk.RiskRegister;
import org.ncscp.core.assurance.risk.RiskScale;
import org.ncscp.core.assurance.risk.RiskScaleId;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

class RiskTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

  private static RiskScale scale() {
    List<RiskBand> bands =
        SheetRows.read(
            RiskTables.BANDS,
            "scale,highest-likelihood,highest-impact,band,lowest-score,colour,from",
            "five-by-five,5,5,Low,1,green,2024-04-01",
            "five-by-five,5,5,Medium,6,amber,2024-04-01",
            "five-by-five,5,5,High,15,red,2024-04-01");
    return RiskScale.of(RiskScaleId.of("five-by-five"), bands);
  }

  private static String band(int score) {
    return score >= 15 ? "High" : score >= 6 ? "Medium" : "Low";
  }

  /** Counts while it draws: of the last assessment by the day, and the one before. */
  private static final class Drawn {
    private final Random random;
    private final List<String> risks = new ArrayList<>();
    private final List<String> assessments = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Drawn(Random random) {
      this.random = random;
      for (int i = random.nextInt(8); i > 0; i--) {
        draw("risk-" + i);
      }
    }

    private void draw(String risk) {
      LocalDate opened = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(600));
      risks.add(risk + ",A risk,what may happen," + opened + ",business-group,scrutineer");
      boolean known = !opened.isAfter(TUE_2026_03_31);
      if (known && YEAR.contains(opened)) {
        count("opened");
      }
      String standing = "open never assessed";
      List<Integer> after = new ArrayList<>();
      boolean stands = false;
      boolean newly = false;
      int days = 0;
      for (int i = random.nextInt(4); i > 0; i--) {
        days += 1 + random.nextInt(200);
        LocalDate day = opened.plusDays(days);
        int before = 1 + random.nextInt(5);
        int now = 1 + random.nextInt(5);
        boolean closed = random.nextInt(4) == 0;
        boolean escalated = !closed && random.nextBoolean();
        assessments.add(
            risk
                + ","
                + day
                + ",5,"
                + before
                + ",5,"
                + now
                + ",something,business-group,"
                + (escalated ? "top-group,too high," : ",,")
                + (closed ? "yes,gone" : ","));
        if (!day.isAfter(TUE_2026_03_31)) {
          after.add(now);
          newly |= escalated && !stands && YEAR.contains(day);
          stands = escalated;
          standing =
              closed
                  ? (standing.startsWith("closed") ? standing : "closed " + YEAR.contains(day))
                  : "open " + band(5 * before) + (escalated ? " escalated" : "");
        }
      }
      if (known && newly) {
        count("escalated in period");
      }
      if (known) {
        countLast(standing, after);
      }
    }

    private void countLast(String standing, List<Integer> after) {
      if (standing.startsWith("closed")) {
        count("closed");
        if (standing.endsWith("true")) {
          count("closed in period");
        }
        return;
      }
      count("open");
      if (standing.endsWith("escalated")) {
        count("escalated");
      }
      if (after.isEmpty()) {
        count("never assessed");
        count("moved " + Movement.NEVER_ASSESSED);
        return;
      }
      count("before " + standing.split(" ", -1)[1]);
      int last = after.get(after.size() - 1);
      count("after " + band(5 * last));
      Movement moved = Movement.FIRST_ASSESSMENT;
      if (after.size() > 1) {
        int more = Integer.compare(last, after.get(after.size() - 2));
        moved = more == 0 ? Movement.UNCHANGED : more > 0 ? Movement.RISEN : Movement.FALLEN;
      }
      count("moved " + moved);
    }

    private void count(String what) {
      counts.merge(what, 1L, Long::sum);
    }

    RiskRegister register() {
      return RiskRegister.of(
          SheetRows.read(
              RiskTables.RISKS, "risk,title,description,opened,owner,origin-other", risks),
          SheetRows.read(
              RiskTables.ASSESSMENTS,
              "risk,day,likelihood-before,impact-before,likelihood-after,impact-after,mitigation,"
                  + "owner,escalated-to,escalated-because,closed,closed-because",
              assessments),
          scale(),
          TUE_2026_03_31);
    }
  }

  @Property(tries = 300)
  void totals_areThoseCountedWhileDrawing(@ForAll long seed) {
    Drawn drawn = new Drawn(new Random(seed));
    RiskTotals totals =
        SheetLaws.check(
            drawn.register().entries(),
            RiskTotals.collector(YEAR),
            RiskTotals.empty(),
            RiskTotals::plus,
            seed);
    Map<String, Long> found = new LinkedHashMap<>();
    found.put("opened", totals.openedInPeriod());
    found.put("closed in period", totals.closedInPeriod());
    found.put("open", totals.open());
    found.put("closed", totals.closed());
    found.put("never assessed", totals.neverAssessed());
    found.put("escalated", totals.escalated());
    found.put("escalated in period", totals.escalatedInPeriod());
    totals.byBandBefore().forEach((band, count) -> found.put("before " + band, count));
    totals.byBandAfter().forEach((band, count) -> found.put("after " + band, count));
    totals.byMovement().forEach((movement, count) -> found.put("moved " + movement, count));
    found.values().removeIf(count -> count == 0);
    assertEquals(drawn.counts, found);
    List<String> order = List.of("Low", "Medium", "High");
    assertEquals(
        order.stream().filter(totals.byBandAfter()::containsKey).toList(),
        List.copyOf(totals.byBandAfter().keySet()));
    assertEquals(
        totals.escalated(), totals.escalatedTo().getOrDefault(GroupId.of("top-group"), 0L));
    assertEquals(
        totals.open(),
        totals.byBandAfter().values().stream().mapToLong(Long::longValue).sum()
            + totals.neverAssessed());
  }

  /** Invented: exclusions fell from 16 to 12, assessments stayed at 12, the toolkit was closed. */
  @Example
  void illustrativeYear_hasTwoOpenRisksInOneBand() {
    RecordSet records = SheetRows.example("illustrative-2025-26");
    RiskTotals totals =
        RiskRegister.of(
                records.of(RiskTables.RISKS).current(),
                records.of(RiskTables.ASSESSMENTS).current(),
                scale(),
                TUE_2026_03_31)
            .entries()
            .stream()
            .collect(RiskTotals.collector(YEAR));
    assertEquals("RiskTotals[2 open, 1 closed]", totals.toString());
    assertEquals(3, totals.openedInPeriod());
    assertEquals(1, totals.closedInPeriod());
    assertEquals(Map.of("High", 2L), totals.byBandBefore());
    assertEquals(Map.of("Medium", 2L), totals.byBandAfter());
    assertEquals(Map.of(Movement.FALLEN, 1L, Movement.FIRST_ASSESSMENT, 1L), totals.byMovement());
    assertEquals(0, totals.escalated());
    assertEquals(1, totals.escalatedInPeriod(), "exclusions, taken back when they fell");
  }

  /**
   * Of six risks, three were escalated to somebody new in the year; two stand escalated at its end.
   */
  @Example
  void escalatedInTheYear_isWhatWasNewThen() {
    String to = ",5,3,5,3,something,business-group,";
    List<RiskAssessment> assessments =
        SheetRows.read(
            RiskTables.ASSESSMENTS,
            "risk,day,likelihood-before,impact-before,likelihood-after,impact-after,mitigation,"
                + "owner,escalated-to,escalated-because,closed,closed-because",
            // Stood escalated before the year and all through it.
            "long,2025-02-03" + to + "top-group,too high,,",
            "long,2025-06-02" + to + "top-group,too high,,",
            // To one more group in the year.
            "wider,2025-02-03" + to + "top-group,too high,,",
            "wider,2025-06-02" + to + "top-group;other-group,too high,,",
            // Escalated and closed in the year.
            "closed,2025-06-02" + to + "top-group,too high,,",
            "closed,2025-09-01" + to + ",,yes,gone",
            // Taken back before the year, escalated again, taken back.
            "again,2025-01-06" + to + "top-group,too high,,",
            "again,2025-02-03" + to + ",,,",
            "again,2025-06-02" + to + "top-group,too high,,",
            "again,2025-09-01" + to + ",,,",
            // Never.
            "never,2025-06-02" + to + ",,,",
            // Long ago.
            "ago,2024-11-04" + to + "top-group,too high,,",
            "ago,2024-12-02" + to + ",,,");
    List<Risk> risks =
        SheetRows.read(
            RiskTables.RISKS,
            "risk,title,description,opened,owner,origin-other",
            Stream.of("long", "wider", "closed", "again", "never", "ago")
                .map(risk -> risk + ",A risk,what may happen,2024-10-01,business-group,scrutineer")
                .toList());
    RiskTotals totals =
        RiskRegister.of(risks, assessments, scale(), TUE_2026_03_31).entries().stream()
            .collect(RiskTotals.collector(YEAR));
    assertEquals(3, totals.escalatedInPeriod());
    assertEquals(2, totals.escalated());
  }
}
