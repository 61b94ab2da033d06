// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/**
 * The duties of a period, month by month: a mark on its day or a bar over its days, each with its
 * words. The order in which they are given does not matter.
 *
 * <pre>{@code
 * DrawnTable drawn =
 *     YearCalendar.draw(
 *         "duties",
 *         "Duties of the year",
 *         ReportingPeriod.ofFinancialYear(2025),
 *         List.of(
 *             Duty.on(LocalDate.of(2025, 9, 30), "Yearly report published", Standing.DUE),
 *             new Duty(
 *                 LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 20), "Audit", Standing.DONE)));
 * }</pre>
 */
public final class YearCalendar {
  private static final int MOST_MONTHS = 24;
  private static final Comparator<Duty> IN_ORDER =
      Comparator.comparing(Duty::first)
          .thenComparing(Duty::last)
          .thenComparing(Duty::words)
          .thenComparing(Duty::standing);

  /** How a duty stands. */
  public enum Standing {
    /** Done in time. */
    DONE("done"),
    /** Done after its last day. */
    LATE("done late"),
    /** Still to be done. */
    DUE("due"),
    /** Not done, and its last day is over. */
    OVERDUE("overdue"),
    /** Its last day is over, and no record tells whether it was done. */
    NOT_RECORDED("not recorded"),
    /** Its day is not certain yet. */
    TENTATIVE("day not certain yet");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /**
     * Returns the words for it, which stand beside every mark.
     *
     * @return a few words
     */
    public String word() {
      return word;
    }
  }

  /**
   * Something that is to be done on a day or within some days.
   *
   * @param first the first day
   * @param last the last day, inclusive; the first one for a single day
   * @param words what is to be done, fit to be published
   * @param standing how it stands
   */
  public record Duty(LocalDate first, LocalDate last, String words, Standing standing) {

    /**
     * Checks the parts.
     *
     * @param first the first day
     * @param last the last day, inclusive
     * @param words what is to be done
     * @param standing how it stands
     * @throws IllegalArgumentException if the last day is before the first, or the words are blank
     */
    public Duty {
      requireNonNull(first, "first");
      requireNonNull(last, "last");
      requireNonNull(standing, "standing");
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            "last must be on or after first " + first + " but was " + last);
      }
      if (requireNonNull(words, "words").isBlank()) {
        throw new IllegalArgumentException("words of a duty must not be blank");
      }
    }

    /**
     * Returns a duty of one day.
     *
     * @param day the day
     * @param words what is to be done, fit to be published
     * @param standing how it stands
     * @return the duty
     * @throws IllegalArgumentException if the words are blank
     */
    public static Duty on(LocalDate day, String words, Standing standing) {
      return new Duty(requireNonNull(day, "day"), day, words, standing);
    }

    boolean isOneDay() {
      return first.equals(last);
    }

    /** The duty with its days and how it stands. */
    String inWords() {
      return (isOneDay()
              ? Months.dayOfMonth(first)
              : CellText.day(first) + " to " + CellText.day(last))
          + ": "
          + words
          + ", "
          + standing.word();
    }
  }

  private YearCalendar() {}

  /**
   * Draws the duties of a period.
   *
   * @param id the name of the drawing, once in a report; its table is named so with {@code -table}
   *     behind it
   * @param title what it shows, in a few words
   * @param period the period, of up to 24 months
   * @param duties the duties, each with a day in the period at least
   * @return the drawing, and its table with a row for each duty by its days
   * @throws IllegalArgumentException if the name has another form, the title is blank, the period
   *     has a day in more than 24 months, or a duty has no day in the period
   */
  public static DrawnTable draw(
      String id, String title, ReportingPeriod period, List<Duty> duties) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    YearMonth first = YearMonth.from(requireNonNull(period, "period").first());
    long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.last())) + 1;
    if (months > MOST_MONTHS) {
      throw new IllegalArgumentException(
          "period of a calendar must be of up to " + MOST_MONTHS + " months but was of " + months);
    }
    List<Duty> sorted = requireNonNull(duties, "duties").stream().sorted(IN_ORDER).toList();
    for (Duty duty : sorted) {
      if (duty.last().isBefore(period.first()) || duty.first().isAfter(period.last())) {
        throw new IllegalArgumentException(
            "duty of a calendar must have a day from "
                + period.first()
                + " to "
                + period.last()
                + " but was from "
                + duty.first()
                + " to "
                + duty.last());
      }
    }
    ReportTable table = table(id + "-table", title, period, sorted);
    Canvas canvas = Canvas.of(title);
    new CalendarPlot(canvas, period, sorted).draw();
    Drawing drawing = canvas.finish(id, table, List.of(), description(period, sorted));
    return new DrawnTable(drawing, table);
  }

  private static ReportTable table(
      String id, String title, ReportingPeriod period, List<Duty> duties) {
    boolean single = duties.stream().allMatch(Duty::isOneDay);
    ReportTable.Builder table =
        ReportTable.builder(id, title)
            .during(period)
            .column(Column.dimension("duty", "Duty"))
            .column(Column.dimension("first", single ? "Day" : "Day, or from"));
    if (!single) {
      table.column(Column.dimension("last", "To"));
    }
    table.column(Column.remark("standing", "How it stands"));
    for (Duty duty : duties) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.words(duty.words()), Cell.day(duty.first())));
      if (!single) {
        cells.add(duty.isOneDay() ? Mark.NOT_APPLICABLE : Cell.day(duty.last()));
      }
      cells.add(Cell.words(duty.standing().word()));
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  private static List<String> description(ReportingPeriod period, List<Duty> duties) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Calendar from "
            + CellText.day(period.first())
            + " to "
            + CellText.day(period.last())
            + " with "
            + duties.size()
            + (duties.size() == 1 ? " duty." : " duties."));
    for (Standing standing : Standing.values()) {
      long count = duties.stream().filter(duty -> duty.standing() == standing).count();
      if (count > 0) {
        sentences.add(count + " " + standing.word() + ".");
      }
    }
    duties.forEach(duty -> sentences.add(duty.inWords() + "."));
    return sentences;
  }
}
