package com.example.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;

/** Prints by when the rapid review is due, and why, for the day on which the council notified. */
public final class WhenIsTheRapidReviewDue {
  private WhenIsTheRapidReviewDue() {}

  public static void main(String[] args) {
    try {
      System.out.println(answer(LocalDate.parse(args.length == 1 ? args[0] : "")));
    } catch (DateTimeParseException e) {
      System.err.println("usage: rapid-review DAY, on which the council notified, as 2025-04-16");
      System.exit(2);
    }
  }

  static String answer(LocalDate notified) {
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
    Deadline review = deadlines.calculate(NationalRules.RAPID_REVIEW, notified);
    return review.dueDate() + "\n" + review.explanation().inEnglish();
  }
}
