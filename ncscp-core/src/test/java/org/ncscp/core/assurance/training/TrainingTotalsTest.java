// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.record.RecordFile;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

class TrainingTotalsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);

  private static final List<TrainingSession> SESSIONS =
      sessions(
          "1,held,safer-sleep,2024-06-03,,10,,",
          "2,unlimited,safer-sleep,2024-09-02,,,,",
          "3,snowed-in,safer-sleep,2024-11-19,,12,yes,Snow",
          "4,spring,safer-sleep,2025-03-04,,12,,",
          "5,unrecorded,working-together,2024-10-01,,20,,",
          "6,last-year,working-together,2024-03-29,,20,,");

  private static List<TrainingSession> sessions(String... rows) {
    return Sheets.read(
            TrainingTables.SESSIONS,
            Stream.concat(
                    Stream.of(
                        "id,session,course,day,delivered-by,capacity,cancelled,cancellation-reason"
                            + ",format"),
                    Stream.of(rows).map(row -> row + ",virtual"))
                .toArray(String[]::new))
        .current();
  }

  private static List<Attendance> attendances(String... rows) {
    return Sheets.read(
            TrainingTables.ATTENDANCES,
            Stream.concat(Stream.of("id,session,agency,booked,attended,reason"), Stream.of(rows))
                .toArray(String[]::new))
        .current();
  }

  private static TrainingTotals totals(String... rows) {
    return TrainingTotals.of(YEAR, SESSIONS, attendances(rows), FRI_2025_02_28);
  }

  /**
   * Annual report 2024/25, Training, Guidance and Procedures: sessions, but nobody's attendance.
   */
  @Test
  void sessionsOfTheReport_areCountedByWhoDelivered() {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      rows.add("m" + i + ",MASH-" + i + ",referral-form,2024-0" + i + "-15,city-mash,,,");
    }
    for (String course : List.of("criminal-exploitation", "modern-slavery", "cyber-crime")) {
      rows.add(course + "," + course + "," + course + ",2024-10-10,police,,,");
    }
    for (int i = 1; i <= 3; i++) {
      rows.add("s" + i + ",SLEEP-" + i + ",safer-sleep,2025-01-1" + i + ",hospitals,,,");
    }
    for (int i = 1; i <= 6; i++) {
      rows.add("w" + i + ",WT-" + i + ",working-together,2024-0" + (i + 3) + "-20,,,,");
    }
    TrainingTotals totals =
        TrainingTotals.of(
            new ReportingPeriod("2024/25", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)),
            sessions(rows.toArray(String[]::new)),
            List.of(),
            LocalDate.of(2025, 3, 31));
    assertEquals(8, totals.figures(by("city-mash")).held());
    assertEquals(3, totals.figures(by("police")).held());
    assertEquals(3, totals.byCourse().get(CourseId.of("safer-sleep")).held());
    assertEquals(6, totals.byCourse().get(CourseId.of("working-together")).held());
    assertEquals(
        new TrainingFigures(20, 0, 0, 20, AttendanceCounts.NONE, 0, 0, Optional.empty()),
        totals.figures());
    assertEquals(Map.of(), totals.byAgency());
  }

  private static Predicate<TrainingSession> by(String body) {
    return session -> session.deliveredBy().equals(Optional.of(BodyId.of(body)));
  }

  @Test
  void figures_areThoseCountedByHand() {
    TrainingTotals totals =
        totals(
            "1,held,police,6,4,",
            "2,held,hospital,2,5,Three came for colleagues",
            "3,unlimited,police,7,7,",
            "4,snowed-in,police,9,0,",
            "5,spring,hospital,3,0,",
            "6,last-year,police,20,20,");
    // 6 + 2 + 7 booked; 4 + 5 + 7 came; 2 stayed away, 3 came unbooked; 9 of the 10 places taken
    AttendanceCounts came = new AttendanceCounts(3, 15, 16, 2, 3);
    assertEquals(
        new TrainingFigures(3, 1, 1, 1, came, 9, 3, Optional.of(new CountShare(9, 10))),
        totals.figures());
    assertEquals(Optional.of(new CountShare(13, 15)), came.attendanceRate());
    assertEquals(
        Map.of(
            CourseId.of("safer-sleep"),
            new TrainingFigures(2, 1, 1, 0, came, 9, 3, Optional.of(new CountShare(9, 10))),
            CourseId.of("working-together"),
            new TrainingFigures(1, 0, 0, 1, AttendanceCounts.NONE, 0, 0, Optional.empty())),
        totals.byCourse());
    assertEquals(
        Map.of(
            OrganisationId.of("police"), new AttendanceCounts(2, 13, 11, 2, 0),
            OrganisationId.of("hospital"), new AttendanceCounts(1, 2, 5, 0, 3)),
        totals.byAgency());
    assertEquals(List.of(), totals.problems());
    assertEquals("TrainingTotals[5 sessions, 2 agencies, 0 problems]", totals.toString());
  }

  @Test
  void attendanceThatCannotBe_isListedAndNotCounted() {
    TrainingTotals totals =
        totals(
            "1,snowed-in,police,9,8,",
            "2,snowed-in,hospital,4,0,",
            "3,spring,hospital,3,1,",
            "4,typing-slip,police,2,2,",
            "5,typing-slip,hospital,1,0,");
    assertEquals(
        List.of(
            "session snowed-in must be one that was held but was cancelled: 8 attended, 9 booked",
            "session spring must be one that was held but is still to come: 1 attended, 3 booked",
            "session typing-slip must be among the sessions but is not: 2 attended, 3 booked"),
        totals.problems().stream().map(AttendanceProblem::toString).toList());
    assertEquals(
        new TrainingFigures(3, 1, 1, 3, AttendanceCounts.NONE, 4, 0, Optional.empty()),
        totals.figures());
    assertEquals(Map.of(), totals.byAgency());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 0, 0",
    "2024-04-01, 1, 0",
    "2025-02-27, 1, 0",
    "2025-02-28, 1, 0",
    "2025-03-01, 0, 1",
    "2025-03-31, 0, 1",
    "2025-04-01, 0, 0"
  })
  void session_isHeldUpToTodayAndInThePeriod(LocalDate day, long held, long toCome) {
    List<TrainingSession> one = List.of(SESSIONS.get(0).withDay(day));
    TrainingFigures figures = TrainingTotals.of(YEAR, one, List.of(), FRI_2025_02_28).figures();
    assertEquals(List.of(held, toCome), List.of(figures.held(), figures.toCome()));
  }

  @Test
  void nothingBooked_hasNoRate() {
    TrainingTotals totals = totals("1,held,police,0,3,Came at once");
    assertEquals(Optional.empty(), totals.figures().attendance().attendanceRate());
    assertEquals(Optional.of(new CountShare(3, 10)), totals.figures().fillRate());
  }

  @Test
  void fullerThanFull_isShown() {
    TrainingTotals totals = totals("1,held,police,12,12,");
    assertEquals("12 of 10, 120.00%", totals.figures().fillRate().orElseThrow().toString());
  }

  @Test
  void file_isCollectedWithoutWhatWasCorrected() throws IOException {
    String file =
        "id,corrects,withdrawn,session,agency,booked,attended"
            + Sheets.HEADER_END
            + "\n1,,,held,police,6,4"
            + Sheets.ROW_END
            + "\n2,1,,held,police,6,5"
            + Sheets.ROW_END
            + "\n3,,,held,hospital,1,1"
            + Sheets.ROW_END
            + "\n4,3,yes,held,hospital,1,1"
            + Sheets.ROW_END;
    TrainingTotals totals =
        TrainingTables.ATTENDANCES.collect(
            new RecordFile(
                "attendances.csv",
                RecordFormat.CSV,
                () -> new ByteArrayInputStream(file.getBytes(UTF_8))),
            TrainingTotals.collector(YEAR, SESSIONS, FRI_2025_02_28));
    assertEquals(
        Map.of(OrganisationId.of("police"), new AttendanceCounts(1, 6, 5, 1, 0)),
        totals.byAgency());
  }

  @Test
  void outputs_areInTheOrderOfTheirIds() {
    TrainingTotals totals =
        totals("1,unlimited,police,1,1,", "2,held,hospital,1,1,", "3,z,police,1,1,", "4,a,b,1,1,");
    assertEquals(
        List.of("hospital", "police"),
        totals.byAgency().keySet().stream().map(OrganisationId::value).toList());
    assertEquals(
        List.of("held", "snowed-in", "spring", "unlimited", "unrecorded"),
        totals.sessions().stream().map(one -> one.session().session().value()).toList());
    assertEquals(
        List.of("a", "z"), totals.problems().stream().map(one -> one.session().value()).toList());
  }

  @Test
  void sessionTwice_isRefused() {
    List<TrainingSession> twice = List.of(SESSIONS.get(0), SESSIONS.get(0).withCapacity(5));
    assertEquals(
        "sessions must have each session once but had held twice",
        assertThrows(
                IllegalArgumentException.class,
                () -> TrainingTotals.of(YEAR, twice, List.of(), FRI_2025_02_28))
            .getMessage());
  }

  @Test
  void totalsOfSessionsThatDiffer_areNotAdded() {
    TrainingTotals then = totals();
    TrainingTotals later = TrainingTotals.of(YEAR, SESSIONS, List.of(), LocalDate.of(2025, 3, 31));
    TrainingTotals fewer =
        TrainingTotals.of(
            YEAR, List.of(SESSIONS.get(0).withCapacity(9)), List.of(), FRI_2025_02_28);
    assertEquals(
        "totals must be of the same sessions on the same day, but the session spring differs"
            + " between them",
        assertThrows(IllegalArgumentException.class, () -> then.plus(later)).getMessage());
    assertEquals(
        "totals must be of the same sessions on the same day, but the session held differs"
            + " between them",
        assertThrows(IllegalArgumentException.class, () -> then.plus(fewer)).getMessage());
  }

  @Test
  void shares_areExactAndHaveADenominator() {
    assertEquals("2 of 3, 66.67%", new CountShare(2, 3).toString());
    assertEquals("0.5", new CountShare(1, 200).percentage(1).toPlainString());
    assertEquals("13", new CountShare(1, 8).percentage(0).toPlainString());
    assertEquals(
        "share must have a denominator above zero but it was 0",
        assertThrows(IllegalArgumentException.class, () -> new CountShare(0, 0)).getMessage());
    assertEquals(
        "share must not be below zero but was -1",
        assertThrows(IllegalArgumentException.class, () -> new CountShare(-1, 1)).getMessage());
    assertEquals(
        "places must be 0 to 10 but was 11",
        assertThrows(IllegalArgumentException.class, () -> new CountShare(1, 1).percentage(11))
            .getMessage());
    assertEquals(
        "counts must be above or at zero and add up but were 2 booked, 0 unbooked, 1 attended,"
            + " 0 not attended in 1 records",
        assertThrows(IllegalArgumentException.class, () -> new AttendanceCounts(1, 2, 1, 0, 0))
            .getMessage());
  }
}
