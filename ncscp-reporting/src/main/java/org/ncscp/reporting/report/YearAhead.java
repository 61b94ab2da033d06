// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.chart.DrawnTable;
import org.ncscp.reporting.chart.YearCalendar;
import org.ncscp.reporting.chart.YearCalendar.Standing;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.diary.DutyOfTheYear;
import org.ncscp.reporting.diary.DutyState;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Section;

/** The duties of a year as a calendar. */
final class YearAhead {
  private YearAhead() {}

  static Section section(DutiesOfTheYear duties) {
    ReportingPeriod period = duties.period();
    List<YearCalendar.Duty> drawn = new ArrayList<>();
    for (DutyOfTheYear duty : duties.duties()) {
      LocalDate first = later(duty.window().from(), period.first());
      Optional<LocalDate> last = duty.due().or(() -> duty.window().to());
      last.map(day -> day.isAfter(period.last()) ? period.last() : day)
          .filter(day -> !day.isBefore(first))
          .ifPresent(
              day ->
                  drawn.add(
                      new YearCalendar.Duty(
                          duty.due().isPresent() ? day : first,
                          day,
                          duty.what(),
                          standing(duty.state()))));
    }
    DrawnTable calendar =
        YearCalendar.draw("duties-of-the-year", "What is due in " + period.label(), period, drawn);
    return new Section(
        "year-ahead",
        "What is due in " + period.label(),
        List.of(new Block.Picture(calendar.drawing()), new Block.Table(calendar.table())),
        List.of());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Standing standing(DutyState state) {
    return switch (state) {
      case MET -> Standing.DONE;
      case LATE -> Standing.LATE;
      case OVERDUE, NOT_KEPT, AIM_NOT_REACHED -> Standing.OVERDUE;
      case PROJECTED -> Standing.TENTATIVE;
      default -> Standing.DUE;
    };
  }
}
