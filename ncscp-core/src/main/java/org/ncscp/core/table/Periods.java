// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ncscp.core.reference.ReportingPeriod;

/** A period in one cell. */
final class Periods {
  private static final Pattern YEAR =
      Pattern.compile("(\\d{4}) ?/ ?(\\d{2}|\\d{4})(?: ?,? ?[Qq]([1-4]))?");
  private static final Pattern DAYS = Pattern.compile("(.+?) to (.+)");
  private static final Pattern LABELLED = Pattern.compile("(.+) \\((.+?) to (.+)\\)");

  private static final int LONGEST = 200;

  private Periods() {}

  static ReportingPeriod parse(String text) {
    if (text.length() > LONGEST) {
      throw new Cells.Refused("must have at most " + LONGEST + " characters");
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      int first = Cells.year(year.group(1));
      String next = Integer.toString(first + 1);
      if (!next.endsWith(year.group(2))) {
        throw new Cells.Refused("must name a year and the next, as 2024/25");
      }
      ReportingPeriod whole = ReportingPeriod.ofFinancialYear(first);
      return year.group(3) == null
          ? whole
          : whole.quarters().get(Integer.parseInt(year.group(3)) - 1);
    }
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.matches()) {
      return days(
          Cells.WORDS.parse().apply(labelled.group(1).strip()),
          labelled.group(2),
          labelled.group(3));
    }
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      throw new IllegalArgumentException("no period");
    }
    return days("", days.group(1), days.group(2));
  }

  private static ReportingPeriod days(String label, String first, String last) {
    LocalDate from = Cells.DAY.parse().apply(first.strip());
    LocalDate to = Cells.DAY.parse().apply(last.strip());
    if (to.isBefore(from)) {
      throw new Cells.Refused("must end on or after its first day");
    }
    return new ReportingPeriod(label.isEmpty() ? from + " to " + to : label, from, to);
  }

  /** Its label, if that alone says which days they are; else the days too. */
  static String print(ReportingPeriod period) {
    String days = period.first() + " to " + period.last();
    if (period.label().equals(days)) {
      return days;
    }
    try {
      if (parse(period.label()).equals(period)) {
        return period.label();
      }
    } catch (IllegalArgumentException e) {
      return Cells.WORDS.print().apply(period.label()) + " (" + days + ")";
    }
    return Cells.WORDS.print().apply(period.label()) + " (" + days + ")";
  }
}
