// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.reporting.chart.CaseTimeline.Term;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;
import org.ncscp.reporting.table.CellText;

/** Deadlines above one another, over the months in which anything of them lies. */
final class TimelinePlot {
  static final String EDGE = "#1d4f91";
  private static final String PALE = "#dce8f6";
  static final String TODAY = "#b3261a";
  private static final double LABEL = 330;
  private static final double GAP = 16;
  private static final double BAR = 12;
  private static final double ROW_GAP = 14;
  private static final double LEAST_MONTH = 72;
  private static final double TICK = 4;

  private final Canvas canvas;
  private final List<Term> terms;
  private final LocalDate today;
  private final YearMonth first;
  private final YearMonth last;
  private final double left = Canvas.LEFT + LABEL + GAP;

  TimelinePlot(Canvas canvas, List<Term> terms, LocalDate today) {
    this.canvas = canvas;
    this.terms = terms;
    this.today = today;
    List<LocalDate> days =
        Stream.concat(Stream.of(today), terms.stream().flatMap(TimelinePlot::days)).toList();
    first = YearMonth.from(days.stream().min(LocalDate::compareTo).orElse(today));
    last = YearMonth.from(days.stream().max(LocalDate::compareTo).orElse(today));
  }

  private static Stream<LocalDate> days(Term term) {
    return Stream.concat(
        Stream.of(term.from(), term.original(), term.due(), term.done(), term.cancelled())
            .flatMap(Optional::stream),
        term.stops().stream().flatMap(stop -> Stream.of(stop.first(), stop.last())));
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first.atDay(1), last.plusMonths(1).atDay(1));
    return left + (Canvas.RIGHT - left) * ChronoUnit.DAYS.between(first.atDay(1), day) / days;
  }

  void draw() {
    key();
    double top = months(canvas.y() + GAP);
    double bottom = top;
    for (Term term : terms) {
      bottom += height(term) + ROW_GAP;
    }
    for (YearMonth month : named()) {
      canvas.line(Canvas.GRID, 1, "", x(month.atDay(1)), top, "V" + number(bottom));
    }
    canvas.line(TODAY, 1.6, "2 3", x(today), top, "V" + number(bottom));
    double y = top;
    for (int at = 0; at < terms.size(); at++) {
      y += ROW_GAP / 2;
      row(at, terms.get(at), y);
      y += height(terms.get(at)) + ROW_GAP / 2;
    }
    canvas.moveTo(bottom);
  }

  private void key() {
    canvas.key(
        List.of(
            new Canvas.KeyItem("Time to do it", (x, y) -> bar("key", false, x, y + 2, 30)),
            new Canvas.KeyItem("Projected", (x, y) -> bar("key", true, x, y + 2, 30)),
            new Canvas.KeyItem(
                "Clock stopped", (x, y) -> canvas.bar(Look.CROSSED, "key", x, y + 2, 30, BAR)),
            new Canvas.KeyItem("First due", (x, y) -> due("2 2", x + 15, y + 2)),
            new Canvas.KeyItem("Due", (x, y) -> due("", x + 15, y + 2)),
            new Canvas.KeyItem("Done", (x, y) -> done("key", x + 15, y + 2)),
            new Canvas.KeyItem("Cancelled", (x, y) -> cancelled(x + 15, y + 2)),
            new Canvas.KeyItem(
                "As at " + CellText.day(today),
                (x, y) -> canvas.line(TODAY, 1.6, "2 3", x + 15, y, "v16"))));
  }

  /** As many months as there is room to name, at equal steps. */
  private List<YearMonth> named() {
    double width = (Canvas.RIGHT - left) / (ChronoUnit.MONTHS.between(first, last) + 1);
    int every = (int) Math.ceil(LEAST_MONTH / width);
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(every)) {
      months.add(month);
    }
    return months;
  }

  private double months(double top) {
    for (YearMonth month : named()) {
      double x = x(month.atDay(1));
      if (x + LEAST_MONTH <= Canvas.RIGHT) {
        canvas.text(Letters.SMALL, Months.brief(month), x, top, LEAST_MONTH, Anchor.START);
      }
    }
    return top + Letters.SMALL.height("A", LEAST_MONTH);
  }

  private static double height(Term term) {
    return Letters.TITLE.height(term.rule(), LABEL) + Letters.SMALL.height(term.inWords(), LABEL);
  }

  private void row(int at, Term term, double top) {
    double y = canvas.text(Letters.TITLE, term.rule(), Canvas.LEFT, top, LABEL, Anchor.START);
    canvas.text(Letters.SMALL, term.inWords(), Canvas.LEFT, y, LABEL, Anchor.START);
    double middle = top + height(term) / 2 - BAR / 2;
    Optional<LocalDate> end = term.due().or(term::original).or(term::done).or(term::cancelled);
    LocalDate from = term.from().orElse(today);
    LocalDate until = end.orElse(today);
    boolean backwards = until.isBefore(from);
    double x = x(backwards ? until : from);
    double width = x(backwards ? from : until) - x;
    bar(Integer.toString(at), term.projected(), x, middle, width);
    for (Term.Stop stop : term.stops()) {
      double stopped = x(stop.first());
      double goesOn = x(stop.last().plusDays(1));
      canvas.bar(Look.CROSSED, at + "-stop", stopped, middle, goesOn - stopped, BAR);
    }
    if (term.isRevised()) {
      term.original().ifPresent(day -> due("2 2", x(day), middle));
    }
    term.due().ifPresent(day -> due("", x(day), middle));
    term.done().ifPresent(day -> done(at + "-done", x(day), middle));
    term.cancelled().ifPresent(day -> cancelled(x(day), middle));
  }

  private void bar(String name, boolean projected, double x, double top, double width) {
    canvas.box(
        name, projected ? "#ffffff" : PALE, EDGE, projected ? "4 3" : "", x, top, width, BAR);
  }

  private void due(String dashes, double x, double top) {
    String way = "v" + number(BAR + 2 * TICK);
    canvas.line(EDGE, 3, dashes, x, top - TICK, way);
  }

  private void done(String name, double x, double top) {
    canvas.circle(name, Canvas.INK, "#ffffff", x, top + BAR / 2, 5);
  }

  private void cancelled(double x, double top) {
    canvas.line(Canvas.INK, 2.5, "", x - 5, top + BAR / 2 - 5, "l10 10m0-10l-10 10");
  }
}
