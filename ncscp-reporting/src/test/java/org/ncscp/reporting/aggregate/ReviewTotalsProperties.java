// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.aggregate.MadeSummaries.KINDS;
import static org.ncscp.reporting.aggregate.MadeSummaries.RULES;
import static org.ncscp.reporting.aggregate.MadeSummaries.THEMES;
import static org.ncscp.reporting.aggregate.MadeSummaries.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.Route;
import org.ncscp.reporting.aggregate.CaseSummary.Review;

/** Totals are those of their parts, in any order and of any split, and what a naive count finds. */
class ReviewTotalsProperties {
  private static ReviewTotals collected(List<CaseSummary> cases) {
    return cases.stream().collect(ReviewTotals.collector(YEAR));
  }

  @Property(tries = 200)
  void plus_isAssociativeAndCommutativeWithAnIdentity(@ForAll long seed) {
    ReviewTotals a = collected(MadeSummaries.of(seed, 3));
    ReviewTotals b = collected(MadeSummaries.of(seed + 1, 4));
    ReviewTotals c = collected(MadeSummaries.of(seed + 2, 5));
    assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    assertEquals(a.plus(b), b.plus(a));
    assertEquals(a, a.plus(ReviewTotals.empty()));
    assertEquals(a, ReviewTotals.empty().plus(a));
    assertEquals(a.hashCode(), ReviewTotals.empty().plus(a).hashCode());
    assertEquals(ReviewTotals.empty(), collected(List.of()));
  }

  @Property(tries = 200)
  void anySplit_hasTheSameTotals(
      @ForAll long seed, @ForAll @IntRange(max = 30) int size, @ForAll @IntRange(max = 30) int at) {
    List<CaseSummary> cases = MadeSummaries.of(seed, size);
    ReviewTotals whole = collected(cases);
    List<CaseSummary> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));
    int split = Math.min(at, size);
    ReviewTotals parts =
        collected(shuffled.subList(0, split)).plus(collected(shuffled.subList(split, size)));
    assertEquals(whole, parts);
    assertEquals(whole, cases.parallelStream().collect(ReviewTotals.collector(YEAR)));
    ReviewTotals oneByOne = ReviewTotals.empty();
    for (CaseSummary one : shuffled) {
      oneByOne = oneByOne.plus(ReviewTotals.of(one, YEAR));
    }
    assertEquals(whole, oneByOne);
  }

  @Property(tries = 100)
  void carried_isTheSame(@ForAll long seed) {
    List<CaseSummary> cases = MadeSummaries.of(seed, 10);
    ReviewTotals totals = collected(cases);
    ReviewTotals back = Carried.carried(totals, ReviewTotals.class);
    assertEquals(totals, back);
    assertEquals(totals.plus(totals), back.plus(totals));
    assertEquals(List.copyOf(totals.byTheme().keySet()), List.copyOf(back.byTheme().keySet()));
    Collections.reverse(cases);
    assertArrayEquals(Carried.written(totals), Carried.written(collected(cases)));
    CaseSummary one = cases.get(0);
    assertEquals(one, Carried.carried(one, CaseSummary.class));
    assertEquals(YEAR, Carried.carried(YEAR, ReportingPeriod.class));
  }

  private static boolean inYear(LocalDate day) {
    return day.toString().compareTo("2025-04-01") >= 0
        && day.toString().compareTo("2026-03-31") <= 0;
  }

  @Property(tries = 200)
  void reviews_areThoseOfANaiveCount(@ForAll long seed) {
    List<CaseSummary> cases = MadeSummaries.of(seed, 12);
    ReviewTotals totals = collected(cases);
    for (ReviewKindId kind : KINDS) {
      ReviewTotals.Figures figures = totals.figures(kind);
      List<Review> ofKind =
          cases.stream()
              .flatMap(one -> one.reviews().stream())
              .filter(review -> review.kind().equals(kind))
              .toList();
      assertEquals(count(ofKind, ReviewMilestone.BEGUN), figures.begun());
      assertEquals(count(ofKind, ReviewMilestone.COMPLETED), figures.completed());
      assertEquals(count(ofKind, ReviewMilestone.ENDED_EARLY), figures.endedEarly());
      assertEquals(0, figures.published());
      long underWay = 0;
      for (CaseSummary one : cases) {
        List<Review> past =
            one.reviews().stream()
                .filter(review -> review.kind().equals(kind))
                .filter(review -> review.day().toString().compareTo("2026-03-31") <= 0)
                .toList();
        underWay += past.size() == 1 ? 1 : 0;
      }
      assertEquals(underWay, figures.underWay());
    }
  }

  private static long count(List<Review> reviews, ReviewMilestone milestone) {
    return reviews.stream()
        .filter(one -> one.milestone() == milestone && inYear(one.day()))
        .count();
  }

  @Property(tries = 200)
  void decisionsAndThemes_areThoseOfANaiveCount(@ForAll long seed) {
    List<CaseSummary> cases = MadeSummaries.of(seed, 12);
    ReviewTotals totals = collected(cases);
    long all = 0;
    for (Enum<?> way : MadeSummaries.WAYS) {
      long expected =
          cases.stream()
              .flatMap(one -> one.decisions().stream())
              .filter(one -> one.way() == way && inYear(one.day()))
              .count();
      Map<?, Long> answers =
          way instanceof Route
              ? totals.decided(Route.class)
              : way instanceof Conclusion
                  ? totals.decided(Conclusion.class)
                  : totals.decided(org.ncscp.core.review.PanelView.class);
      assertEquals(expected, answers.get(way));
      all += expected;
    }
    assertEquals(
        all,
        cases.stream()
            .flatMap(one -> one.decisions().stream())
            .filter(one -> inYear(one.day()))
            .count());
    List<CaseSummary> reviewed =
        cases.stream()
            .filter(
                one ->
                    one.reviews().stream()
                        .anyMatch(
                            review ->
                                review.milestone() == ReviewMilestone.COMPLETED
                                    && inYear(review.day())))
            .toList();
    assertEquals(reviewed.size(), totals.reviewedCases());
    THEMES.forEach(
        theme ->
            assertEquals(
                reviewed.stream().filter(one -> one.themes().contains(theme)).count(),
                totals.byTheme().getOrDefault(theme, 0L)));
    assertEquals(
        reviewed.stream().filter(one -> one.themes().isEmpty()).count(), totals.withoutTheme());
  }

  /** By the words of the rule, day by day: ended in the year, or open when it was over. */
  private static Optional<String> naive(JudgedDeadline one, Optional<LocalDate> due) {
    LocalDate end = LocalDate.of(2026, 3, 31);
    if (one.ended().isPresent() && !one.ended().get().isAfter(end)) {
      LocalDate ended = one.ended().get();
      if (!inYear(ended)) {
        return Optional.empty();
      }
      boolean cancelled = one.equals(one.cancelled(ended));
      return Optional.of(
          cancelled ? "cancelled" : ended.isAfter(due.orElseThrow()) ? "late" : "in time");
    }
    if (one.opened().isAfter(end)) {
      return Optional.empty();
    }
    return Optional.of(due.orElseThrow().isBefore(end) ? "overdue" : "running");
  }

  @Property(tries = 200)
  void deadlines_areThoseOfANaiveCount(@ForAll long seed) {
    List<CaseSummary> cases = MadeSummaries.of(seed, 12);
    ReviewTotals totals = collected(cases);
    for (RuleId rule : RULES) {
      List<JudgedDeadline> ofRule =
          cases.stream()
              .flatMap(one -> one.deadlines().stream())
              .filter(one -> one.rule().equals(rule))
              .toList();
      assertEquals(
          figures(ofRule.stream().map(one -> naive(one, one.originalDueDate())).toList()),
          totals.byOriginalDueDate().figures(rule));
      assertEquals(
          figures(ofRule.stream().map(one -> naive(one, one.revisedDueDate())).toList()),
          totals.byRevisedDueDate().figures(rule));
    }
  }

  private static Timeliness.Figures figures(List<Optional<String>> words) {
    return new Timeliness.Figures(
        Collections.frequency(words, Optional.of("in time")),
        Collections.frequency(words, Optional.of("late")),
        Collections.frequency(words, Optional.of("overdue")),
        Collections.frequency(words, Optional.of("running")),
        Collections.frequency(words, Optional.of("cancelled")));
  }

  /** Flows of the halves of a year are those of the year; snapshots are those of its end. */
  @Property(tries = 100)
  void halvesOfAYear_haveItsFlows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 360) int at) {
    List<CaseSummary> cases = MadeSummaries.of(seed, 12);
    LocalDate middle = YEAR.first().plusDays(at);
    ReviewTotals first = ofPeriod(cases, YEAR.first(), middle.minusDays(1));
    ReviewTotals second = ofPeriod(cases, middle, YEAR.last());
    ReviewTotals whole = collected(cases);
    for (ReviewKindId kind : KINDS) {
      ReviewTotals.Figures sum = first.figures(kind).plus(second.figures(kind));
      assertEquals(whole.figures(kind).begun(), sum.begun());
      assertEquals(whole.figures(kind).completed(), sum.completed());
      assertEquals(whole.figures(kind).underWay(), second.figures(kind).underWay());
    }
    for (RuleId rule : RULES) {
      Timeliness.Figures of = whole.byRevisedDueDate().figures(rule);
      Timeliness.Figures one = first.byRevisedDueDate().figures(rule);
      Timeliness.Figures other = second.byRevisedDueDate().figures(rule);
      assertEquals(of.inTime(), one.inTime() + other.inTime());
      assertEquals(of.late(), one.late() + other.late());
      assertEquals(of.cancelled(), one.cancelled() + other.cancelled());
      assertEquals(of.overdue(), other.overdue());
      assertEquals(of.running(), other.running());
    }
    assertEquals(
        whole.decided(Route.class).get(Route.NOTIFY),
        first.decided(Route.class).get(Route.NOTIFY)
            + second.decided(Route.class).get(Route.NOTIFY));
  }

  private static ReviewTotals ofPeriod(List<CaseSummary> cases, LocalDate from, LocalDate to) {
    return cases.stream().collect(ReviewTotals.collector(new ReportingPeriod("part", from, to)));
  }
}
