// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.indicator.IndicatorReading.State;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.ReportingPeriod;

/** When a figure came, when it was to come, and for which periods a target is one. */
class IndicatorArrivalTest {
  private static final IndicatorId ENTRANTS = IndicatorId.of("entrants");
  private static final ReportingPeriod Q1 =
      new ReportingPeriod("2024/25 Q1", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final String END = ",report,office";

  private static IndicatorReading reading(
      LocalDate asAt, ReportingPeriod period, String months, String... values) {
    List<IndicatorDefinition> definitions =
        Sheets.read(
                IndicatorTables.INDICATORS,
                "id,indicator,title,numerator,unit,direction,data-source,timing,reviewed-by,"
                    + "days-to-send,from",
                "1,entrants,Entrants,entrants,count,lower-is-better,court,flow,quality-group,31,"
                    + "2023-04-01")
            .current();
    List<IndicatorTarget> targets =
        Sheets.read(
                IndicatorTables.TARGETS,
                "id,indicator,from,target,tolerance,months",
                "1,entrants,2024-04-01,100,0," + months)
            .current();
    String sheet =
        "id,corrects,withdrawn,recorded,received,indicator,period,as-at,value,quality,"
            + "missing-because,due,source,responsible\n";
    return IndicatorBook.of(
            definitions,
            targets,
            Sheets.readText(IndicatorTables.VALUES, sheet + String.join("\n", values)),
            asAt)
        .reading(ENTRANTS, period);
  }

  private static String value(
      String id, String corrects, String recorded, String received, String period, String figure) {
    String day =
        period.endsWith("Q1")
            ? "2024-06-30"
            : period.startsWith("2023") ? "2024-03-31" : "2025-03-31";
    return id
        + ","
        + corrects
        + ","
        + recorded
        + ","
        + received
        + ",entrants,"
        + period
        + ","
        + day
        + ","
        + figure
        + ",final,,"
        + END;
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  @Test
  void aQuarterWithoutAnyRecord_isOverdueAfterTheDaysForSendingIt() {
    assertFalse(reading(day(2024, 7, 31), Q1, "").overdue());
    IndicatorReading late = reading(day(2024, 8, 1), Q1, "");
    assertTrue(late.overdue());
    assertEquals(State.NOT_RECEIVED, late.state());
  }

  @Test
  void aFigureTypedInLater_cameWhenItWasReceived() {
    String typed = value("1", ",", "2025-04-10", "2024-07-31", "2024/25 Q1", "60");
    IndicatorReading reading = reading(day(2025, 5, 1), Q1, "", typed);
    assertEquals(Optional.of(day(2024, 7, 31)), reading.receivedOn());
    assertFalse(reading.late());
    assertTrue(reading(day(2025, 5, 1), Q1, "", typed.replace("2024-07-31", "2024-08-01")).late());
    assertTrue(reading(day(2025, 5, 1), Q1, "", typed.replace("2024-07-31", "")).late());
  }

  @Test
  void aFigureMovedFromAnotherQuarter_isNotTheFirstOfThisOne() {
    IndicatorReading reading =
        reading(
            day(2025, 5, 1),
            Q1,
            "",
            value("1", ",", "2024-07-10", "", "2024/25 Q1", "4"),
            value("2", "1,", "2024-07-12", "", "2023/24", "40"),
            value("3", ",", "2024-12-12", "", "2024/25 Q1", "9"));
    assertEquals(Optional.empty(), reading.original());
    assertTrue(reading.late());
  }

  @Test
  void aYearsTarget_isNoneForAQuarter() {
    String quarter = value("1", ",", "2024-07-10", "", "2024/25 Q1", "60");
    String whole = value("2", ",", "2025-04-10", "", "2024/25", "240");
    assertEquals(RatingWord.NO_TARGET, reading(day(2025, 5, 1), Q1, "12", quarter, whole).rating());
    assertEquals(
        RatingWord.OFF_TARGET, reading(day(2025, 5, 1), YEAR, "12", quarter, whole).rating());
    assertEquals(RatingWord.ON_TARGET, reading(day(2025, 5, 1), Q1, "3", quarter, whole).rating());
    assertEquals(RatingWord.ON_TARGET, reading(day(2025, 5, 1), Q1, "", quarter, whole).rating());
  }
}
