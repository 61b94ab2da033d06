// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.reporting.aggregate.CaseSummary;
import org.ncscp.reporting.aggregate.JudgedDeadline;
import org.ncscp.reporting.aggregate.ReviewMilestone;
import org.ncscp.reporting.aggregate.ReviewTotals;

/**
 * Adds up a stream of summaries of cases with the collector, beside a loop written by hand for just
 * these figures over the same stream. Each summary is made when it is asked for and then let go.
 */
public final class MillionSummaries {
  /** So many different days: a case is made of its number alone. */
  private static final int CYCLE = 1 << 16;

  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 7;
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate KNOWN = LocalDate.of(2027, 3, 31);
  private static final RuleId NOTIFIED = RuleId.of("serious-incident-notification");
  private static final RuleId RAPID = RuleId.of("rapid-review");
  private static final RuleId SENT = RuleId.of("rapid-review-sent-to-panel");
  private static final RuleId PUBLISHED = RuleId.of("practice-review-publication");
  private static final List<List<ThemeId>> THEMES =
      List.of(
          List.of(),
          List.of(ThemeId.of("neglect")),
          List.of(ThemeId.of("exploitation"), ThemeId.of("neglect")));

  private final int cases;
  private final LocalDate[] days = new LocalDate[4 * 366];
  private final int[] random = new Random(20260331).ints(CYCLE).toArray();

  private MillionSummaries(int cases) {
    this.cases = cases;
    for (int i = 0; i < days.length; i++) {
      days[i] = LocalDate.of(2024, 4, 1).plusDays(i);
    }
  }

  /**
   * Adds up the summaries and prints how long it took.
   *
   * @param args how many summaries; a million if it is not told, a hundred thousand for {@code
   *     quick}
   */
  public static void main(String[] args) {
    int cases = 1_000_000;
    if (args.length > 0 && !"full".equals(args[0])) {
      cases = "quick".equals(args[0]) ? 100_000 : Integer.parseInt(args[0]);
    }
    new MillionSummaries(cases).run();
  }

  private void run() {
    double[] ours = new double[ROUNDS];
    double[] loop = new double[ROUNDS];
    double[] making = new double[ROUNDS];
    for (int i = -WARM_UPS; i < ROUNDS; i++) {
      long start = System.nanoTime();
      ReviewTotals totals =
          IntStream.range(0, cases).mapToObj(this::made).collect(ReviewTotals.collector(YEAR));
      long between = System.nanoTime();
      ByHand byHand = new ByHand();
      IntStream.range(0, cases).mapToObj(this::made).forEach(byHand::add);
      long then = System.nanoTime();
      long deadlines =
          IntStream.range(0, cases).mapToObj(this::made).mapToLong(MillionSummaries::size).sum();
      long end = System.nanoTime();
      byHand.requireSame(totals, deadlines);
      if (i >= 0) {
        ours[i] = (between - start) / 1e9;
        loop[i] = (then - between) / 1e9;
        making[i] = (end - then) / 1e9;
      }
    }
    print(median(ours), median(loop), median(making));
  }

  private static long size(CaseSummary one) {
    return one.deadlines().size();
  }

  /**
   * A case of its number: notified, reviewed, one in four published, one in eight with more time.
   */
  private CaseSummary made(int number) {
    int bits = random[number & (CYCLE - 1)];
    int at = (bits & 0x3ff) + 60;
    LocalDate begun = days[at];
    LocalDate completed = days[at + 10 + ((bits >>> 10) & 0x1f)];
    Conclusion conclusion = (bits & 0x8000) == 0 ? Conclusion.NEITHER : Conclusion.PRACTICE_REVIEW;
    CaseSummary.Review first =
        new CaseSummary.Review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.BEGUN, begun);
    CaseSummary.Review second =
        new CaseSummary.Review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.COMPLETED, completed);
    JudgedDeadline notified =
        JudgedDeadline.open(NOTIFIED, days[at - 6], days[at]).done(days[at - 1 + (bits & 1)]);
    JudgedDeadline rapid = JudgedDeadline.open(RAPID, begun, days[at + 21]).done(completed);
    JudgedDeadline sent = JudgedDeadline.open(SENT, begun, days[at + 21]).done(completed);
    JudgedDeadline published = JudgedDeadline.open(PUBLISHED, completed, days[at + 190]);
    JudgedDeadline due = (bits & 0x70000) == 0 ? published.extended(days[at + 260]) : published;
    return new CaseSummary(
        KNOWN,
        List.of(first, second),
        List.of(
            new CaseSummary.Decided(Route.NOTIFY, begun),
            new CaseSummary.Decided(conclusion, completed)),
        List.of(
            notified,
            rapid,
            sent,
            (bits & 0x300000) == 0 ? due.done(days[at + 150 + ((bits >>> 22) & 0x7f)]) : due),
        THEMES.get(number % 3));
  }

  /** The same figures without the library's collector, as somebody would write it once. */
  private static final class ByHand {
    private final Map<ReviewKindId, long[]> reviews = new HashMap<>();
    private final Map<Route, Long> routes = new EnumMap<>(Route.class);
    private final Map<Conclusion, Long> conclusions = new EnumMap<>(Conclusion.class);
    private final Map<RuleId, long[]> original = new HashMap<>();
    private final Map<RuleId, long[]> revised = new HashMap<>();
    private final Map<ThemeId, Long> themes = new HashMap<>();
    private long reviewed;
    private long withoutTheme;
    private long deadlines;

    void add(CaseSummary one) {
      boolean completed = false;
      for (CaseSummary.Review review : one.reviews()) {
        LocalDate day = review.day();
        if (!day.isAfter(YEAR.last())) {
          long[] counts = reviews.computeIfAbsent(review.kind(), kind -> new long[3]);
          boolean end = review.milestone() == ReviewMilestone.COMPLETED;
          counts[2] += end ? -1 : 1;
          if (!day.isBefore(YEAR.first())) {
            counts[end ? 1 : 0]++;
            completed |= end;
          }
        }
      }
      for (CaseSummary.Decided decided : one.decisions()) {
        if (YEAR.contains(decided.day())) {
          if (decided.way() instanceof Route route) {
            routes.merge(route, 1L, Long::sum);
          } else if (decided.way() instanceof Conclusion conclusion) {
            conclusions.merge(conclusion, 1L, Long::sum);
          }
        }
      }
      for (JudgedDeadline deadline : one.deadlines()) {
        deadlines++;
        LocalDate ended = deadline.ended().orElse(LocalDate.MAX);
        add(original, deadline, deadline.originalDueDate().orElseThrow(), ended);
        add(revised, deadline, deadline.revisedDueDate().orElseThrow(), ended);
      }
      if (completed) {
        reviewed++;
        withoutTheme += one.themes().isEmpty() ? 1 : 0;
        one.themes().forEach(theme -> themes.merge(theme, 1L, Long::sum));
      }
    }

    private static void add(
        Map<RuleId, long[]> into, JudgedDeadline deadline, LocalDate due, LocalDate ended) {
      int figure;
      if (!ended.isAfter(YEAR.last())) {
        figure = ended.isBefore(YEAR.first()) ? -1 : ended.isAfter(due) ? 1 : 0;
      } else if (deadline.opened().isAfter(YEAR.last())) {
        figure = -1;
      } else {
        figure = due.isBefore(YEAR.last()) ? 2 : 3;
      }
      if (figure >= 0) {
        into.computeIfAbsent(deadline.rule(), rule -> new long[4])[figure]++;
      }
    }

    void requireSame(ReviewTotals totals, long made) {
      require("deadlines", made, deadlines);
      reviews.forEach(
          (kind, counts) -> {
            ReviewTotals.Figures figures = totals.figures(kind);
            require("begun", counts[0], figures.begun());
            require("completed", counts[1], figures.completed());
            require("under way", counts[2], figures.underWay());
          });
      routes.forEach((way, n) -> require("routes", n, totals.decided(Route.class).get(way)));
      conclusions.forEach(
          (way, n) -> require("conclusions", n, totals.decided(Conclusion.class).get(way)));
      original.forEach(
          (rule, n) -> requireFigures(n, totals.byOriginalDueDate().figures(rule).toString()));
      revised.forEach(
          (rule, n) -> requireFigures(n, totals.byRevisedDueDate().figures(rule).toString()));
      require("themes", new HashMap<>(themes), new HashMap<>(totals.byTheme()));
      require("reviewed", reviewed, totals.reviewedCases());
      require("without theme", withoutTheme, totals.withoutTheme());
    }

    private static void requireFigures(long[] counts, String figures) {
      require(
          "deadlines",
          "Figures[inTime="
              + counts[0]
              + ", late="
              + counts[1]
              + ", overdue="
              + counts[2]
              + ", running="
              + counts[3]
              + ", cancelled=0]",
          figures);
    }

    private static void require(String what, Object expected, Object found) {
      if (!expected.equals(found)) {
        throw new IllegalStateException(what + " must be " + expected + " but were " + found);
      }
    }
  }

  private static double median(double[] of) {
    Arrays.sort(of);
    return of[of.length / 2];
  }

  private void print(double ours, double loop, double making) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d summaries: made and added up in %.3f s by the collector, %.3f s by hand (%.2f times);"
            + " made alone in %.3f s, so that adding up takes %.2f times as long as by hand;"
            + " medians of %d rounds; heap of at most %,d MB, its pools' peaks %,d MB%n",
        cases,
        ours,
        loop,
        ours / loop,
        making,
        (ours - making) / (loop - making),
        ROUNDS,
        Runtime.getRuntime().maxMemory() >> 20,
        peak >> 20);
  }
}
