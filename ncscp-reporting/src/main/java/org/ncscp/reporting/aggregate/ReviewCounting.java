// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;

/** Adds up one case after the other. Not for several threads. */
final class ReviewCounting {
  private final ReportingPeriod period;
  private final Map<ReviewKindId, OfKind> reviews = new HashMap<>();
  private final Map<RuleId, OfRule> deadlines = new HashMap<>();
  private final Tally.Counter<Enum<?>> decided = new Tally.Counter<>();
  private final Tally.Counter<ThemeId> themes = new Tally.Counter<>();
  private long reviewed;
  private long withoutTheme;
  private ReviewTotals before = ReviewTotals.empty();

  ReviewCounting(ReportingPeriod period) {
    this.period = requireNonNull(period, "period");
  }

  /** The reviews of one kind. */
  private static final class OfKind {
    private long begun;
    private long completed;
    private long published;
    private long endedEarly;
    private long underWay;

    void add(ReviewMilestone milestone, boolean inPeriod) {
      int one = inPeriod ? 1 : 0;
      switch (milestone) {
        case BEGUN -> {
          begun += one;
          underWay++;
        }
        case COMPLETED -> {
          completed += one;
          underWay--;
        }
        case ENDED_EARLY -> {
          endedEarly += one;
          underWay--;
        }
        case PUBLISHED -> published += one;
      }
    }

    ReviewTotals.Figures figures() {
      return new ReviewTotals.Figures(begun, completed, published, endedEarly, underWay);
    }
  }

  /** The deadlines of one rule, by the one due date and by the other. */
  private static final class OfRule {
    private final Standings original = new Standings();
    private final Standings revised = new Standings();
  }

  private static final class Standings {
    private long inTime;
    private long late;
    private long overdue;
    private long running;
    private long cancelled;

    void add(JudgedDeadline.Standing standing) {
      switch (standing) {
        case IN_TIME -> inTime++;
        case LATE -> late++;
        case OVERDUE -> overdue++;
        case RUNNING -> running++;
        case CANCELLED -> cancelled++;
        case NOT_COUNTED -> {
          // of another period
        }
      }
    }

    Timeliness.Figures figures() {
      return new Timeliness.Figures(inTime, late, overdue, running, cancelled);
    }
  }

  void add(CaseSummary one) {
    for (CaseSummary.Review review : requireNonNull(one, "summary").reviews()) {
      if (!review.day().isAfter(period.last())) {
        reviews
            .computeIfAbsent(review.kind(), kind -> new OfKind())
            .add(review.milestone(), !review.day().isBefore(period.first()));
      }
    }
    for (CaseSummary.Decided decision : one.decisions()) {
      if (period.contains(decision.day())) {
        decided.add(decision.way());
      }
    }
    for (JudgedDeadline deadline : one.deadlines()) {
      OfRule ofRule = deadlines.computeIfAbsent(deadline.rule(), rule -> new OfRule());
      ofRule.original.add(deadline.byOriginal(period, one.known()));
      ofRule.revised.add(deadline.byRevised(period, one.known()));
    }
    if (one.isReviewedIn(period)) {
      reviewed++;
      withoutTheme += one.themes().isEmpty() ? 1 : 0;
      one.themes().forEach(themes::add);
    }
  }

  /** Takes what another counting has seen. */
  ReviewCounting plus(ReviewCounting other) {
    before = before.plus(other.totals());
    return this;
  }

  ReviewTotals totals() {
    Map<ReviewKindId, ReviewTotals.Figures> byKind = new HashMap<>();
    reviews.forEach((kind, counts) -> byKind.put(kind, counts.figures()));
    byKind.values().removeIf(ReviewTotals.NONE::equals);
    return before.plus(
        new ReviewTotals(
            Tally.inOrder(byKind),
            decided.tally(),
            themes.tally(),
            new ReviewTotals.Reviewed(reviewed, withoutTheme),
            timeliness(ofRule -> ofRule.original.figures()),
            timeliness(ofRule -> ofRule.revised.figures())));
  }

  private Timeliness timeliness(Function<OfRule, Timeliness.Figures> which) {
    Map<RuleId, Timeliness.Figures> byRule = new HashMap<>();
    deadlines.forEach((rule, ofRule) -> byRule.put(rule, which.apply(ofRule)));
    byRule.values().removeIf(new Standings().figures()::equals);
    return Timeliness.ofFigures(byRule);
  }
}
