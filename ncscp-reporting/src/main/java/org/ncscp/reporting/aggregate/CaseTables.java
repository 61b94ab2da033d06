// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.CouncilFinding;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Publication;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/**
 * The tables of reviews and their deadlines, last year beside this year where it is given. They
 * count cases: all their figures are marked as identifying. Immutable and thread-safe.
 *
 * <pre>{@code
 * CaseTables tables = CaseTables.of(NottinghamCity.arrangements());
 * OfPeriod<ReviewTotals> now = new OfPeriod<>(year, totals);
 * tables.reviewsByKind(now, Optional.empty());
 * tables.timelinessByRule(now, Optional.of(new OfPeriod<>(lastYear, lastTotals)));
 * }</pre>
 */
public final class CaseTables {
  private static final String PERIOD = "period";
  private static final String STATE = "state";
  private static final String BASIS = "due-date";
  private static final String REVISED = "revised";
  private static final List<ReviewKindId> ALWAYS =
      List.of(ReviewKinds.RAPID_REVIEW, ReviewKinds.LEARNING_REVIEW, ReviewKinds.PRACTICE_REVIEW);

  private final Labels labels;

  private CaseTables(Labels labels) {
    this.labels = labels;
  }

  /**
   * Returns the tables with the names that a partnership uses.
   *
   * @param arrangements what names its kinds of review, themes and rules
   * @return what makes the tables
   */
  public static CaseTables of(Arrangements arrangements) {
    return new CaseTables(new Labels(requireNonNull(arrangements, "arrangements")));
  }

  private static Column.Measure count(String id, String heading, String counted) {
    return Column.Measure.ofCount(id, heading, counted).asIdentifying();
  }

  private static String inPeriod(String what, OfPeriod<?> of) {
    return what + ", " + of.period().label();
  }

  /**
   * Returns the reviews by kind: begun, completed, published and ended early. Those under way are
   * left out: with them beside the others, and last year's report at hand, what is withheld of one
   * could be worked out from the rest.
   *
   * @param now this year
   * @param before last year, of which those completed stand beside
   * @return the table {@code reviews-by-kind}, always with the three kinds that the law or the
   *     arrangements know
   */
  public ReportTable reviewsByKind(
      OfPeriod<ReviewTotals> now, Optional<OfPeriod<ReviewTotals>> before) {
    String milestone = "milestone";
    ReportTable.Builder table =
        ReportTable.builder("reviews-by-kind", inPeriod("Reviews by kind", now))
            .during(now.period())
            .column(Column.dimension("review-kind", "Kind of review"))
            .column(reviews("begun", "Begun").where(milestone, "begun"))
            .column(reviews("completed", "Completed").where(milestone, "completed"))
            .column(reviews("published", "Published").where(milestone, "published"))
            .column(reviews("ended-early", "Ended early").where(milestone, "ended early"));
    before.ifPresent(
        last ->
            table.column(
                reviews("completed-last-year", "Completed " + last.period().label())
                    .where(milestone, "completed")
                    .where(PERIOD, last.period().label())));
    List<ReviewKindId> kinds = new ArrayList<>(ALWAYS);
    labels
        .inOrder(
            Stream.concat(Stream.of(now), before.stream())
                .map(one -> one.totals().byKind().keySet()))
        .stream()
        .filter(kind -> !kinds.contains(kind))
        .forEach(kinds::add);
    for (ReviewKindId kind : kinds) {
      table.row(kindRow(kind, now, before));
    }
    return table
        .total("All reviews")
        .note(
            "A review counts in the period in which it began, was completed, was published or ended;"
                + " a practice review is completed when its report is first signed off.")
        .build();
  }

  private Cell[] kindRow(
      ReviewKindId kind, OfPeriod<ReviewTotals> now, Optional<OfPeriod<ReviewTotals>> before) {
    ReviewTotals.Figures figures = now.totals().figures(kind);
    boolean publishes = kind.equals(ReviewKinds.PRACTICE_REVIEW) || figures.published() > 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(labels.of(kind)));
    cells.add(Cell.count(figures.begun()));
    cells.add(Cell.count(figures.completed()));
    cells.add(publishes ? Cell.count(figures.published()) : Mark.NOT_APPLICABLE);
    cells.add(Cell.count(figures.endedEarly()));
    before.ifPresent(last -> cells.add(Cell.count(last.totals().figures(kind).completed())));
    return cells.toArray(Cell[]::new);
  }

  private static Column.Measure reviews(String id, String heading) {
    return count(id, heading, "reviews").measuring("reviews");
  }

  /**
   * Returns what was decided in reviews, by the question that was decided.
   *
   * @param now this year
   * @param before last year
   * @return the table {@code review-decisions}, with every answer that there is
   */
  public ReportTable decisions(
      OfPeriod<ReviewTotals> now, Optional<OfPeriod<ReviewTotals>> before) {
    Column.Measure counted = count("decisions", "Decisions", "decisions in cases");
    ReportTable.Builder table =
        ReportTable.builder("review-decisions", inPeriod("Decisions in reviews", now))
            .during(now.period())
            .groupedBy(Column.dimension("question", "What was decided"))
            .column(Column.dimension("answer", "Decision"))
            .column(counted.measuring("review-decisions"));
    before.ifPresent(
        last ->
            table.column(
                count("decisions-last-year", last.period().label(), "decisions in cases")
                    .measuring("review-decisions")
                    .where(PERIOD, last.period().label())));
    answers(table, "On referrals", Route.class, Route::description, now, before);
    answers(
        table,
        "The council on its duty to notify",
        CouncilFinding.class,
        CouncilFinding::description,
        now,
        before);
    answers(
        table,
        "Conclusions of rapid reviews",
        Conclusion.class,
        CaseTables::conclusion,
        now,
        before);
    answers(
        table, "The Panel on rapid reviews", PanelView.class, PanelView::description, now, before);
    answers(
        table,
        "After the Panel disagreed",
        Reconsideration.class,
        Reconsideration::description,
        now,
        before);
    answers(
        table,
        "What is to be published of practice reviews",
        Publication.class,
        Publication::description,
        now,
        before);
    return table
        .note(
            "A decision counts in the period in which it was made; what is decided again counts"
                + " again.")
        .build();
  }

  private static String conclusion(Conclusion conclusion) {
    return conclusion == Conclusion.NEITHER ? "no further review" : conclusion.description();
  }

  private static <E extends Enum<E>> void answers(
      ReportTable.Builder table,
      String heading,
      Class<E> question,
      Function<E, String> inWords,
      OfPeriod<ReviewTotals> now,
      Optional<OfPeriod<ReviewTotals>> before) {
    table.group(heading);
    now.totals()
        .decided(question)
        .forEach(
            (answer, times) -> {
              Cell words = Cell.words(Labels.capital(inWords.apply(answer)));
              if (before.isPresent()) {
                long then = before.get().totals().decided(question).getOrDefault(answer, 0L);
                table.row(words, Cell.count(times), Cell.count(then));
              } else {
                table.row(words, Cell.count(times));
              }
            });
  }

  /**
   * Returns the cases of which a review was completed, by theme. A case counts under each of its
   * themes, so that the total is not the sum of the rows.
   *
   * @param now this year
   * @param before last year
   * @return the table {@code reviews-by-theme}
   */
  public ReportTable reviewsByTheme(
      OfPeriod<ReviewTotals> now, Optional<OfPeriod<ReviewTotals>> before) {
    Column.Measure cases =
        count("cases", "Cases", "reviewed cases").measuring("reviewed-cases").notAdditive();
    ReportTable.Builder table =
        ReportTable.builder("reviews-by-theme", inPeriod("Reviewed cases by theme", now))
            .during(now.period())
            .column(Column.dimension("theme", "Theme"))
            .column(cases);
    Map<ColumnId, Cell> all = new LinkedHashMap<>();
    all.put(cases.id(), Cell.count(now.totals().reviewedCases()));
    List<ReviewTotals> years = new ArrayList<>(List.of(now.totals()));
    before.ifPresent(
        last -> {
          Column.Measure then =
              count("cases-last-year", last.period().label(), "reviewed cases")
                  .measuring("reviewed-cases")
                  .where(PERIOD, last.period().label())
                  .notAdditive();
          table.column(then);
          all.put(then.id(), Cell.count(last.totals().reviewedCases()));
          years.add(last.totals());
        });
    for (ThemeId theme : labels.inOrder(years.stream().map(one -> one.byTheme().keySet()))) {
      table.row(row(labels.of(theme), years, one -> one.byTheme().getOrDefault(theme, 0L)));
    }
    return table
        .row(row("No theme recorded", years, ReviewTotals::withoutTheme))
        .total("All reviewed cases", all)
        .note(
            "A case counts under every theme of its recommendations, so that the rows may add up to"
                + " more than the total.")
        .build();
  }

  private static Cell[] row(
      String heading, List<ReviewTotals> years, Function<ReviewTotals, Long> figure) {
    return Stream.concat(
            Stream.of(Cell.words(heading)), years.stream().map(figure).map(Cell::count))
        .toArray(Cell[]::new);
  }

  /**
   * Returns how many deadlines of each rule were kept by the due date before more time was given.
   * By the one after it they stand in {@link #deadlinesByRule}.
   *
   * @param now this year
   * @param before last year, which stands beside
   * @return the table {@code timeliness-by-rule}
   */
  public ReportTable timelinessByRule(
      OfPeriod<ReviewTotals> now, Optional<OfPeriod<ReviewTotals>> before) {
    ReportTable.Builder table =
        ReportTable.builder(
                "timeliness-by-rule", inPeriod("Timeliness by the original due date", now))
            .during(now.period())
            .column(Column.dimension("rule", "What was due"));
    judged(table, Optional.empty());
    before.ifPresent(last -> judged(table, Optional.of(last.period().label())));
    List<Timeliness> years = new ArrayList<>();
    years.add(now.totals().byOriginalDueDate());
    before.ifPresent(last -> years.add(last.totals().byOriginalDueDate()));
    for (RuleId rule : labels.inOrder(years.stream().map(one -> one.byRule().keySet()))) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(labels.of(rule)));
      for (Timeliness year : years) {
        Timeliness.Figures figures = year.figures(rule);
        cells.add(Cell.count(figures.inTime()));
        cells.add(Cell.count(figures.judged() - figures.inTime()));
      }
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .total("All deadlines")
        .note("Due are those done in the period and those overdue at its end.")
        .note("By the original date, more time that was given counts for nothing.")
        .build();
  }

  private static void judged(ReportTable.Builder table, Optional<String> lastYear) {
    String end = lastYear.isPresent() ? "-last-year" : "";
    String label = lastYear.map(last -> ", " + last).orElse("");
    table
        .column(original("in-time" + end, "In time" + label, "in time", lastYear))
        .column(original("not-in-time" + end, "Not in time" + label, "not in time", lastYear))
        .column(
            original("due" + end, "Due" + label, "due", lastYear)
                .sumOf("in-time" + end, "not-in-time" + end))
        .column(
            Column.Share.of(
                "share" + end, "In time" + label + " (%)", "in-time" + end, "due" + end, 1));
  }

  private static Column.Measure original(
      String id, String heading, String state, Optional<String> lastYear) {
    return of(id, heading, state, "original", lastYear);
  }

  private static Column.Measure of(
      String id, String heading, String state, String basis, Optional<String> lastYear) {
    Column.Measure column =
        count(id, heading, "deadlines")
            .measuring("deadlines")
            .where(BASIS, basis)
            .where(STATE, state);
    return lastYear.map(last -> column.where(PERIOD, last)).orElse(column);
  }

  /**
   * Returns how the deadlines of each rule stand, by the due date with the time that was given.
   *
   * @param now this year, for example {@code ReviewTotals.byRevisedDueDate}
   * @param before last year, which stands beside
   * @return the table {@code deadlines-by-rule}
   */
  public ReportTable deadlinesByRule(
      OfPeriod<Timeliness> now, Optional<OfPeriod<Timeliness>> before) {
    ReportTable.Builder table =
        ReportTable.builder("deadlines-by-rule", inPeriod("Deadlines by rule", now))
            .during(now.period())
            .column(Column.dimension("rule", "What was due"));
    states(table, Optional.empty());
    table
        .column(state("running", "Running at the end", "running", Optional.empty()))
        .column(state("cancelled", "Cancelled", "cancelled", Optional.empty()));
    before.ifPresent(last -> states(table, Optional.of(last.period().label())));
    Stream<OfPeriod<Timeliness>> years = Stream.concat(Stream.of(now), before.stream());
    for (RuleId rule : labels.inOrder(years.map(one -> one.totals().byRule().keySet()))) {
      Timeliness.Figures figures = now.totals().figures(rule);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(labels.of(rule)));
      addStates(cells, figures);
      cells.add(Cell.count(figures.running()));
      cells.add(Cell.count(figures.cancelled()));
      before.ifPresent(last -> addStates(cells, last.totals().figures(rule)));
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .total("All deadlines")
        .note("Due are those met in time or late and those overdue at the end.")
        .build();
  }

  private static void states(ReportTable.Builder table, Optional<String> lastYear) {
    String end = lastYear.isPresent() ? "-last-year" : "";
    String label = lastYear.map(last -> ", " + last).orElse("");
    table
        .column(state("in-time" + end, "Met in time" + label, "in time", lastYear))
        .column(state("late" + end, "Met late" + label, "late", lastYear))
        .column(state("overdue" + end, "Overdue at the end" + label, "overdue", lastYear))
        .column(
            state("due" + end, "Due" + label, "due", lastYear)
                .sumOf("in-time" + end, "late" + end, "overdue" + end))
        .column(
            Column.Share.of(
                "share" + end, "In time" + label + " (%)", "in-time" + end, "due" + end, 1));
  }

  private static void addStates(List<Cell> cells, Timeliness.Figures figures) {
    cells.add(Cell.count(figures.inTime()));
    cells.add(Cell.count(figures.late()));
    cells.add(Cell.count(figures.overdue()));
  }

  private static Column.Measure state(
      String id, String heading, String state, Optional<String> lastYear) {
    return of(id, heading, state, REVISED, lastYear);
  }
}
