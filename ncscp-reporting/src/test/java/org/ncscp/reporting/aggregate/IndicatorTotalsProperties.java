// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.reference.ReportingPeriod;

class IndicatorTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2029);
  private static final LocalDate TUE_2030_01_01 = LocalDate.of(2030, 1, 1);

  /** Counts, lower is better, target 10 and 2 off tolerated: red above 12. The last is a rate. */
  private static final class Drawn {
    private final List<String> definitions = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Drawn(Random random) {
      for (int i = random.nextInt(5); i > 0; i--) {
        boolean later = random.nextInt(4) == 0;
        boolean target = random.nextInt(4) > 0;
        definitions.add(
            "indicator-%d,An indicator,things,,count,lower-is-better,somewhere,flow,group,%s"
                .formatted(i, later ? "2029-07-01" : "2020-04-01"));
        if (target) {
          targets.add("indicator-" + i + ",2020-04-01,10,2");
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
          draw(i, quarter, target, later && quarter == 1, random);
        }
      }
      definitions.add(
          "rate,A rate,things,others,percent,lower-is-better,somewhere,flow,group,2020-04-01");
      values.add("rate,2029/30 Q1,2029-06-30,0,0,,final,");
      count(1, "not measured");
      count(2, "missing");
      count(3, "missing");
      count(4, "not due");
    }

    private void draw(int i, int quarter, boolean target, boolean undefined, Random random) {
      String head = "indicator-" + i + ",2029/30 Q" + quarter + ",";
      int what = random.nextInt(8);
      String standing = quarter == 4 ? "not due" : "missing";
      if (quarter < 4 && what == 7) {
        values.add(head + ",,,,,nobody counted");
      } else if (quarter < 4 && what < 6) {
        int figure = 8 + random.nextInt(7);
        boolean last = random.nextBoolean();
        values.add(head + "2029-12-31,,," + figure + "," + (last ? "final" : "provisional") + ",");
        standing = figure <= 10 ? "green" : figure <= 12 ? "amber" : "red";
        standing = target ? standing : "no target";
        if (!last && !undefined) {
          count(quarter, "provisional");
        }
      }
      if (!undefined) {
        count(quarter, standing);
      }
    }

    private void count(int quarter, String standing) {
      counts.merge("Q" + quarter + " " + standing, 1L, Long::sum);
    }

    List<IndicatorReading> readings() {
      IndicatorBook book =
          IndicatorBook.of(
              SheetRows.read(
                  IndicatorTables.INDICATORS,
                  "indicator,title,numerator,denominator,unit,direction,data-source,timing,"
                      + "reviewed-by,from",
                  definitions),
              SheetRows.read(IndicatorTables.TARGETS, "indicator,from,target,tolerance", targets),
              IndicatorTables.VALUES.records(
                  SheetRows.read(
                      IndicatorTables.VALUES,
                      "indicator,period,as-at,numerator,denominator,value,quality,missing-because",
                      values)),
              TUE_2030_01_01);
      return YEAR.quarters().stream()
          .flatMap(
              quarter ->
                  book.indicators().stream().map(indicator -> book.reading(indicator, quarter)))
          .toList();
    }
  }

  private static void put(Map<String, Long> found, String quarter, IndicatorFigures figures) {
    found.put(quarter + " green", figures.onTarget());
    found.put(quarter + " amber", figures.withinTolerance());
    found.put(quarter + " red", figures.offTarget());
    found.put(quarter + " no target", figures.withoutTarget());
    found.put(quarter + " not measured", figures.notMeasured());
    found.put(quarter + " missing", figures.missing());
    found.put(quarter + " not due", figures.notDue());
    found.put(quarter + " provisional", figures.provisional());
  }

  @Property(tries = 300)
  void totals_areThoseCountedWhileDrawing(@ForAll long seed) {
    Drawn drawn = new Drawn(new Random(seed));
    IndicatorTotals totals =
        SheetLaws.check(
            drawn.readings(),
            IndicatorTotals.collector(),
            IndicatorTotals.empty(),
            IndicatorTotals::plus,
            seed);
    Map<String, Long> found = new LinkedHashMap<>();
    totals
        .byPeriod()
        .forEach((period, figures) -> put(found, period.label().substring(8), figures));
    found.values().removeIf(count -> count == 0);
    assertEquals(drawn.counts, found);
    assertEquals(YEAR.quarters(), List.copyOf(totals.byPeriod().keySet()));
    assertEquals(
        totals.figures().total(),
        totals.byPeriod().values().stream().mapToLong(IndicatorFigures::total).sum());
    assertEquals(
        totals.figures().total(),
        drawn.counts.entrySet().stream()
            .filter(one -> !one.getKey().endsWith("provisional"))
            .mapToLong(Map.Entry::getValue)
            .sum());
  }
}
