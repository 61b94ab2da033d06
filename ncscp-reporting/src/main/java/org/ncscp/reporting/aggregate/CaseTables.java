// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.ReviewKindId;
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
 * Yearly<ReviewTotals> reviews = Yearly.of(year, totals).beside(lastYear, lastTotals);
 * tables.reviewsByKind(reviews);
 * tables.timelinessByRule(reviews);
 * }</pre>
 */
public final class CaseTables {
  private static final String PERIOD = "period";
  private static final List<ReviewKindId> ALWAYS =
      List.of(ReviewKinds.RAPID_REVIEW, ReviewKinds.LEARNING_REVIEW, ReviewKinds.PRACTICE_REVIEW);

  private final Labels labels;
  private final DeadlineTables deadlines;

  private CaseTables(Labels labels, DeadlineTables deadlines) {
    this.labels = labels;
    this.deadlines = deadlines;
  }

  /**
   * Returns the tables with the names that a partnership uses.
   *
   * @param arrangements what names its kinds of review, themes and rules, and whoever has to keep
   *     them
   * @return what makes the tables
   */
  public static CaseTables of(Arrangements arrangements) {
    Labels labels = new Labels(requireNonNull(arrangements, "arrangements"));
    return new CaseTables(labels, new DeadlineTables(arrangements, labels));
  }

  private static Column.Measure count(String id, String heading, String counted) {
    return Column.Measure.ofCount(id, heading, counted).asIdentifying();
  }

  static String inPeriod(String what, Yearly<?> of) {
    return what + ", " + of.period().label();
  }

  /**
   * Returns the reviews by kind: begun, completed, published and ended early. Those under way are
   * left out: with them beside the others, and last year's report at hand, what is withheld of one
   * could be worked out from the rest.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code reviews-by-kind}, always with the three kinds that the law or the
   *     arrangements know
   */
  public ReportTable reviewsByKind(Yearly<ReviewTotals> now) {
    String milestone = "milestone";
    ReportTable.Builder table =
        ReportTable.builder("reviews-by-kind", inPeriod("Reviews by kind", now))
            .during(now.period())
            .column(Column.dimension("review-kind", "Kind of review"))
            .column(reviews("begun", "Begun").where(milestone, "begun"))
            .column(reviews("completed", "Completed").where(milestone, "completed"))
            .column(reviews("published", "Published").where(milestone, "published"))
            .column(reviews("ended-early", "Ended early").where(milestone, "ended early"));
    now.before()
        .ifPresent(
            last ->
                table.column(
                    reviews("completed-last-year", "Completed " + last.period().label())
                        .where(milestone, "completed")
                        .where(PERIOD, last.period().label())));
    List<ReviewKindId> kinds = new ArrayList<>(ALWAYS);
    labels
        .inOrder(
            Stream.concat(Stream.of(now), now.before().stream())
                .map(one -> one.totals().byKind().keySet()))
        .stream()
        .filter(kind -> !kinds.contains(kind))
        .forEach(kinds::add);
    for (ReviewKindId kind : kinds) {
      table.row(kindRow(kind, now));
    }
    return table
        .total("All reviews")
        .note(
            "A review counts in the period in which it began, was completed, was published or ended;"
                + " a practice review is completed when its report is first signed off.")
        .build();
  }

  private Cell[] kindRow(ReviewKindId kind, Yearly<ReviewTotals> now) {
    ReviewTotals.Figures figures = now.totals().figures(kind);
    boolean publishes = kind.equals(ReviewKinds.PRACTICE_REVIEW) || figures.published() > 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(labels.of(kind)));
    cells.add(Cell.count(figures.begun()));
    cells.add(Cell.count(figures.completed()));
    cells.add(publishes ? Cell.count(figures.published()) : Mark.NOT_APPLICABLE);
    cells.add(Cell.count(figures.endedEarly()));
    now.before().ifPresent(last -> cells.add(Cell.count(last.totals().figures(kind).completed())));
    return cells.toArray(Cell[]::new);
  }

  private static Column.Measure reviews(String id, String heading) {
    return count(id, heading, "reviews").measuring("reviews");
  }

  /**
   * Returns what was decided in reviews, by the question that was decided.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code review-decisions}, with every answer that there is
   */
  public ReportTable decisions(Yearly<ReviewTotals> now) {
    Column.Measure counted = count("decisions", "Decisions", "decisions in cases");
    ReportTable.Builder table =
        ReportTable.builder("review-decisions", inPeriod("Decisions in reviews", now))
            .during(now.period())
            .groupedBy(Column.dimension("question", "What was decided"))
            .column(Column.dimension("answer", "Decision"))
            .column(counted.measuring("review-decisions"));
    now.before()
        .ifPresent(
            last ->
                table.column(
                    count("decisions-last-year", last.period().label(), "decisions in cases")
                        .measuring("review-decisions")
                        .where(PERIOD, last.period().label())));
    answers(table, "On referrals", Route.class, Route::description, now);
    answers(
        table,
        "The council on its duty to notify",
        CouncilFinding.class,
        CouncilFinding::description,
        now);
    answers(table, "Conclusions of rapid reviews", Conclusion.class, CaseTables::conclusion, now);
    answers(table, "The Panel on rapid reviews", PanelView.class, PanelView::description, now);
    answers(
        table,
        "After the Panel disagreed",
        Reconsideration.class,
        Reconsideration::description,
        now);
    answers(
        table,
        "What is to be published of practice reviews",
        Publication.class,
        Publication::description,
        now);
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
      Yearly<ReviewTotals> now) {
    table.group(heading);
    now.totals()
        .decided(question)
        .forEach(
            (answer, times) -> {
              Cell words = Cell.words(Labels.capital(inWords.apply(answer)));
              if (now.before().isPresent()) {
                long then = now.before().get().totals().decided(question).getOrDefault(answer, 0L);
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
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code reviews-by-theme}
   */
  public ReportTable reviewsByTheme(Yearly<ReviewTotals> now) {
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
    now.before()
        .ifPresent(
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
   * By the one after it they stand in {@link #deadlinesByRule}. What another body aims at, as the
   * national panel's answer, is left out.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code timeliness-by-rule}
   */
  public ReportTable timelinessByRule(Yearly<ReviewTotals> now) {
    return deadlines.byOriginal(now.map(ReviewTotals::byOriginalDueDate));
  }

  /**
   * Returns how the deadlines of each rule stand, by the due date with the time that was given.
   * What another body aims at, as the national panel's answer, is left out.
   *
   * @param now this year, for example {@code ReviewTotals.byRevisedDueDate}, with last year beside
   *     it where that is to be shown
   * @return the table {@code deadlines-by-rule}
   */
  public ReportTable deadlinesByRule(Yearly<Timeliness> now) {
    return deadlines.byRevised(now);
  }

  /**
   * Returns how what other bodies aim at stands: an aim, and no duty, of a body that the
   * arrangements do not name. It is no achievement or failure of the partnership, and in no total.
   *
   * @param now this year, for example {@code ReviewTotals.byRevisedDueDate}, with last year beside
   *     it where that is to be shown
   * @return the table {@code deadlines-of-others}, without rows if there was none
   */
  public ReportTable deadlinesOfOthers(Yearly<Timeliness> now) {
    return deadlines.ofOthers(now);
  }
}
