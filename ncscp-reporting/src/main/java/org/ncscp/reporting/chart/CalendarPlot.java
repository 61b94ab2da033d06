// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.chart.YearCalendar.Duty;
import org.ncscp.reporting.chart.YearCalendar.Standing;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/** The months below one another, each with its days across and its duties below them. */
final class CalendarPlot {
  private static final double NAME = 150;
  private static final double DAYS = Canvas.LEFT + NAME;
  private static final double DAY = (Canvas.RIGHT - DAYS) / 31;
  private static final double STRIP = 18;
  private static final double BAR = 12;
  private static final double LANE = 19;
  private static final double SPACE = 6;
  private static final double GAP = 12;
  static final String DAY_OFF = "#ececec";

  private final Canvas canvas;
  private final ReportingPeriod period;
  private final List<Duty> duties;

  CalendarPlot(Canvas canvas, ReportingPeriod period, List<Duty> duties) {
    this.canvas = canvas;
    this.period = period;
    this.duties = duties;
  }

  void draw() {
    List<Canvas.KeyItem> key = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      if (duties.stream().anyMatch(duty -> duty.standing() == standing)) {
        key.add(
            new Canvas.KeyItem(
                SvgSheet.capital(standing.word()),
                (x, top) -> mark("key", standing, x + 8, top + 2, BAR)));
      }
    }
    canvas.key(key);
    YearMonth last = YearMonth.from(period.last());
    YearMonth month = YearMonth.from(period.first());
    double y = canvas.y() + GAP;
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      y = month(month, y) + GAP;
    }
    canvas.moveTo(y - GAP);
  }

  private double month(YearMonth month, double top) {
    canvas.line(Canvas.EDGE, 1, "", Canvas.LEFT, top, "H" + number(Canvas.RIGHT));
    canvas.text(Letters.TITLE, Months.of(month), Canvas.LEFT, top + 3, NAME, Anchor.START);
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      day(month.atDay(day), top + 2);
    }
    double y = top + 2 + STRIP + 3;
    for (int at = 0; at < duties.size(); at++) {
      Duty duty = duties.get(at);
      LocalDate first = later(duty.first(), later(month.atDay(1), period.first()));
      LocalDate last = earlier(duty.last(), earlier(month.atEndOfMonth(), period.last()));
      if (!first.isAfter(last)) {
        boolean goesOn = first.isAfter(duty.first()) && month.atDay(1).isAfter(period.first());
        y = duty(at, duty, first, last, goesOn, y);
      }
    }
    return y;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static double x(int day) {
    return DAYS + (day - 1) * DAY;
  }

  private void day(LocalDate day, double top) {
    if (!period.contains(day)) {
      return;
    }
    double x = x(day.getDayOfMonth());
    DayOfWeek weekday = day.getDayOfWeek();
    if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
      canvas.fill(DAY_OFF, x, top, DAY, STRIP);
    }
    String words = Integer.toString(day.getDayOfMonth());
    canvas.text(Letters.SMALL, words, x + DAY / 2, top + 1, DAY, Anchor.MIDDLE);
  }

  /** Draws a duty's days in one month, with its words behind, before or below them. */
  private double duty(
      int at, Duty duty, LocalDate first, LocalDate last, boolean goesOn, double top) {
    double from = x(first.getDayOfMonth());
    double to = x(last.getDayOfMonth()) + DAY;
    double left = duty.isOneDay() ? from + (DAY - BAR) / 2 : from;
    double right = duty.isOneDay() ? left + BAR : to;
    mark(at + "-" + YearMonth.from(first), duty.standing(), left, top + 3, right - left);
    String words = duty.inWords() + (goesOn ? " (continued)" : "");
    double width = Letters.SMALL.width(words);
    double before = left - SPACE - DAYS;
    double behind = Canvas.RIGHT - right - SPACE;
    if (width <= behind) {
      canvas.text(Letters.SMALL, words, right + SPACE, top + 1, behind, Anchor.START);
      return top + LANE;
    }
    if (width <= before) {
      canvas.text(Letters.SMALL, words, left - SPACE, top + 1, before, Anchor.END);
      return top + LANE;
    }
    double start = Math.max(DAYS, Math.min(left, Canvas.RIGHT - width));
    double below = top + 3 + BAR + 2;
    return canvas.text(Letters.SMALL, words, start, below, Canvas.RIGHT - start, Anchor.START) + 3;
  }

  private void mark(String name, Standing standing, double x, double top, double width) {
    switch (standing) {
      case DONE -> canvas.bar(Look.SOLID, name, x, top, width, BAR);
      case LATE -> canvas.bar(Look.CROSSED, name, x, top, width, BAR);
      case DUE -> canvas.box(name, "#ffffff", Look.SOLID.stroke(), "", x, top, width, BAR);
      case OVERDUE -> canvas.bar(Look.UPRIGHT, name, x, top, width, BAR);
      case NOT_RECORDED ->
          canvas.box(name, "#ffffff", Look.UPRIGHT.stroke(), "1 2", x, top, width, BAR);
      case TENTATIVE ->
          canvas.box(name, "#ffffff", Look.CROSSED.stroke(), "3 2", x, top, width, BAR);
    }
  }
}
