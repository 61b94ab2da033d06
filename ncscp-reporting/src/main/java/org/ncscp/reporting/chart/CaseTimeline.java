// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.Moment;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/**
 * The deadlines of one case, one above the other over the same days: since when each runs, when its
 * clock stood still, its original and revised due date, when it was done, and how it stands. It
 * shows days and the words of the rules, and nothing that anybody wrote of the case.
 *
 * <p>The reference and the days of a case may let somebody know whose case it is: not for
 * publication where one case of a year is few.
 *
 * <pre>{@code
 * DrawnTable drawn = CaseTimeline.draw("case-2025-02", timeline);
 * }</pre>
 */
public final class CaseTimeline {
  private CaseTimeline() {}

  /**
   * Draws the timeline of a case.
   *
   * @param id the name of the drawing, once in a report; its table is named so with {@code -table}
   *     behind it
   * @param timeline the timeline
   * @return the drawing, and its table with a row for each deadline in the timeline's order
   * @throws IllegalArgumentException if the name has another form
   */
  public static DrawnTable draw(String id, Timeline timeline) {
    requireNonNull(id, "id");
    LocalDate today = Moment.dayOf(requireNonNull(timeline, "timeline").asAt());
    List<Term> terms = timeline.deadlines().stream().map(one -> Term.of(one, today)).toList();
    String title = "Deadlines of case " + timeline.reference() + ", as at " + CellText.day(today);
    ReportTable table = table(id + "-table", title, terms, today);
    Canvas canvas = Canvas.of(title);
    if (terms.isEmpty()) {
      canvas.say("There is nothing to show.");
    } else {
      new TimelinePlot(canvas, terms, today).draw();
    }
    Drawing drawing = canvas.finish(id, table, List.of(), description(terms, today));
    return new DrawnTable(drawing, table);
  }

  /**
   * What is drawn of a deadline.
   *
   * @param stops when its clock stood still, each from the first day to the last
   */
  record Term(
      String rule,
      String state,
      boolean projected,
      Optional<LocalDate> from,
      Optional<LocalDate> original,
      Optional<LocalDate> due,
      Optional<LocalDate> done,
      Optional<LocalDate> cancelled,
      List<Stop> stops) {

    record Stop(LocalDate first, LocalDate last) {}

    static Term of(CaseDeadline deadline, LocalDate today) {
      List<Stop> stops =
          deadline.stops().stream()
              .map(
                  stop ->
                      new Stop(
                          stop.from().day(),
                          stop.until().map(until -> until.day().minusDays(1)).orElse(today)))
              .filter(stop -> !stop.last().isBefore(stop.first()))
              .toList();
      return new Term(
          deadline.rule().provision().title(),
          standing(deadline),
          deadline.projectedFrom().isPresent(),
          deadline.triggers().stream().map(event -> event.when().day()).min(LocalDate::compareTo),
          deadline.originalDueDate(),
          deadline.dueDate(),
          day(deadline.metBy()),
          day(deadline.cancelledBy()),
          stops);
    }

    private static Optional<LocalDate> day(Optional<KnownEvent> event) {
      return event.map(one -> one.when().day());
    }

    boolean isRevised() {
      return original.isPresent() && due.isPresent() && !original.equals(due);
    }

    String inWords() {
      List<String> parts = new ArrayList<>();
      from.ifPresent(day -> parts.add("from " + CellText.day(day)));
      if (isRevised()) {
        original.ifPresent(day -> parts.add("first due " + CellText.day(day)));
      }
      due.ifPresent(day -> parts.add("due " + CellText.day(day)));
      done.ifPresent(day -> parts.add("done " + CellText.day(day)));
      cancelled.ifPresent(day -> parts.add("cancelled " + CellText.day(day)));
      stops.forEach(
          stop ->
              parts.add(
                  "clock stopped from "
                      + CellText.day(stop.first())
                      + " to "
                      + CellText.day(stop.last())));
      parts.add(state);
      return String.join("; ", parts);
    }
  }

  private static String standing(CaseDeadline deadline) {
    return switch (deadline.state()) {
      case PROJECTED -> "projected";
      case RUNNING -> "running";
      case PAUSED -> "clock stopped";
      case EXTENSION_PENDING -> "running, more time asked for";
      case EXTENDED -> "running, more time given";
      case MET -> deadline.missedDueDate() ? "met, after a due date had passed" : "met in time";
      case MET_LATE -> "met late";
      case OVERDUE -> "overdue";
      case CANCELLED -> "no longer applies";
      case PROVISIONAL -> "running, to a provisional date";
    };
  }

  private static ReportTable table(String id, String title, List<Term> terms, LocalDate today) {
    ReportTable.Builder table =
        ReportTable.builder(id, title)
            .asAt(today)
            .column(Column.dimension("rule", "Rule"))
            .column(Column.dimension("from", "From"))
            .column(Column.remark("original", "First due"))
            .column(Column.remark("due", "Due"))
            .column(Column.remark("done", "Done"))
            .column(Column.remark("state", "How it stands"));
    for (Term term : terms) {
      table.row(
          Cell.words(term.rule()),
          cell(term.from()),
          cell(term.original()),
          cell(term.due()),
          cell(term.done()),
          Cell.words(term.state()));
    }
    return table.build();
  }

  private static Cell cell(Optional<LocalDate> day) {
    return day.map(Cell::day).orElse(Mark.NOT_APPLICABLE);
  }

  private static List<String> description(List<Term> terms, LocalDate today) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Timeline with "
            + terms.size()
            + (terms.size() == 1 ? " deadline" : " deadlines")
            + ", as at "
            + CellText.day(today)
            + ".");
    terms.forEach(term -> sentences.add(term.rule() + ": " + term.inWords() + "."));
    return sentences;
  }
}
