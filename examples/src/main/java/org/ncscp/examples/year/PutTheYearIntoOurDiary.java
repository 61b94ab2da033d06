// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.reporting.diary.Diary;
import org.ncscp.reporting.diary.DiaryEntry;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.diary.Reminders;

/** Put the year's duties into my diary: writes a file that calendar programs read. */
public final class PutTheYearIntoOurDiary {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private PutTheYearIntoOurDiary() {}

  /**
   * Runs the program.
   *
   * @param args none
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Diary diary = diary();
    Path file = Files.createDirectories(Path.of("target")).resolve("duties.ics");
    Files.write(file, diary.toICalendar(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
    System.out.println(diary.entries().size() + " duties written to target/duties.ics; ahead:");
    for (DiaryEntry entry : diary.entries()) {
      if (entry.day().isAfter(TODAY)) {
        System.out.println("  " + entry.day() + " " + entry.summary());
      }
    }
  }

  /** Returns the duties of 2026/27; of the lead partners' meetings one was held. */
  static Diary diary() {
    Arrangements arrangements = NottinghamCity.arrangements();
    Map<RuleId, HeldRecord> held =
        Map.of(
            NottinghamRules.LEAD_PARTNERS_MEETINGS,
            HeldRecord.of(LocalDate.of(2026, 4, 1), List.of(LocalDate.of(2026, 7, 8))));
    DutiesOfTheYear duties =
        DutiesOfTheYear.of(
            arrangements.ruleBook(), ReportingPeriod.ofFinancialYear(2026), held, TODAY);
    return Diary.builder(arrangements.id(), TODAY)
        .reminders(Reminders.ofCalendarDays(14, 1))
        .addDuties(duties.duties())
        .build();
  }
}
