// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.examples.Input;

/**
 * When must the council notify the Panel, when is the rapid review due, and why?
 *
 * <p>Reads a case file and prints both dates, each with its explanation. A bad file is answered
 * with one line on the error stream and exit code 2.
 */
public final class WhenIsTheRapidReviewDue {
  private WhenIsTheRapidReviewDue() {}

  /**
   * Runs the program.
   *
   * @param args the path of the case file; nothing for the sample
   */
  public static void main(String[] args) {
    Path file = Input.of(args).orElse(Path.of("examples/cases/rapid-review.yaml"));
    try {
      System.out.println(answer(file));
    } catch (CaseFileException e) {
      System.err.println(file + ": " + e.getMessage());
      System.exit(2);
    } catch (IOException e) {
      System.err.println(file + ": cannot be read: " + e);
      System.exit(2);
    }
  }

  /** Returns what the program prints. */
  static String answer(Path file) throws IOException {
    CaseFile incident = CaseFile.read(file);
    WorkingDayCalendar england = UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
    DeadlineCalculator deadlines = DeadlineCalculator.of(NottinghamCity.ruleBook(), england);

    LocalDate submitted = incident.notificationSubmitted();
    Deadline notify =
        deadline(
            deadlines,
            NationalRules.SERIOUS_INCIDENT_NOTIFICATION,
            CaseFile.AWARE,
            incident.councilBecameAware());
    Deadline review =
        deadline(deadlines, NationalRules.RAPID_REVIEW, CaseFile.SUBMITTED, submitted);

    String kept = "in time";
    if (submitted.isAfter(notify.dueDate())) {
      int late = england.workingDaysBetween(notify.dueDate(), submitted);
      kept =
          late == 0 ? "late, before the next working day" : TimeLimit.ofWorkingDays(late) + " late";
    }
    return String.join(
        "\n",
        "Case " + incident.reference(),
        "",
        "Notification due " + notify.dueDate() + ", submitted " + submitted + ": " + kept,
        "Rapid review due " + review.dueDate(),
        "",
        notify.explanation().inEnglish(),
        "",
        review.explanation().inEnglish());
  }

  private static Deadline deadline(
      DeadlineCalculator deadlines, RuleId rule, String field, LocalDate day) {
    try {
      return deadlines.calculate(rule, day);
    } catch (CalendarCoverageException e) {
      throw new CaseFileException(
          field
              + " must leave the deadline within the published bank holidays, from "
              + e.coverage().from()
              + " to "
              + e.coverage().confirmedTo()
              + ", but was "
              + day);
    }
  }
}
