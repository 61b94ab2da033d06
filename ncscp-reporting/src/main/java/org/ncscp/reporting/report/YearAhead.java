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
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Section;

/** The duties of a year as a calendar. */
final class YearAhead {
  private YearAhead() {}

  static Section section(DutiesOfTheYear duties, LocalDate asAt) {
    ReportingPeriod period = duties.period();
    List<YearCalendar.Duty> drawn = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    for (DutyOfTheYear duty : duties.duties()) {
      Optional<LocalDate> day = duty.due().filter(period::contains);
      day.ifPresent(due -> drawn.add(YearCalendar.Duty.on(due, duty.what(), standing(duty, asAt))));
      if (day.isEmpty()) {
        undated.add(duty.what());
      }
    }
    DrawnTable calendar =
        YearCalendar.draw("duties-of-the-year", "What is due in " + period.label(), period, drawn);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Picture(calendar.drawing()));
    blocks.add(new Block.Table(calendar.table()));
    if (!undated.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "Also due in "
                  + period.label()
                  + ", on a day that follows from when it was last done, which is not recorded:"));
      blocks.add(new Block.Bullets(undated));
    }
    return new Section("year-ahead", "What is due in " + period.label(), blocks, List.of());
  }

  /** What no record tells of is still due until its last day is over. */
  private static Standing standing(DutyOfTheYear duty, LocalDate asAt) {
    return switch (duty.state()) {
      case MET -> Standing.DONE;
      case LATE -> Standing.LATE;
      case OVERDUE, NOT_KEPT, AIM_NOT_REACHED -> Standing.OVERDUE;
      case NOT_RECORDED -> duty.lastDay().isBefore(asAt) ? Standing.NOT_RECORDED : Standing.DUE;
      case PROJECTED, NOT_DETERMINED -> Standing.TENTATIVE;
      default -> Standing.DUE;
    };
  }
}
