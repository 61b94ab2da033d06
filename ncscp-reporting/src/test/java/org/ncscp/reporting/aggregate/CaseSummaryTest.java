// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.CouncilFinding;
import org.ncscp.core.review.ImprovementStep;
import org.ncscp.core.review.NotificationChannel;
import org.ncscp.core.review.NotificationStep;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Publication;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.core.review.StepKind;
import org.ncscp.reporting.aggregate.CaseSummary.Decided;
import org.ncscp.reporting.aggregate.CaseSummary.Review;
import org.ncscp.reporting.diagram.InventedCase;

/** What is read off an invented case of 2025, by hand from its days. */
class CaseSummaryTest {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

  private static Timeline timeline(ReviewCase one, LocalDate day) {
    return DEADLINES.timeline(one.history(), day);
  }

  private static CaseSummary summary(ReviewCase one) {
    return CaseSummary.of(one, timeline(one, APRIL));
  }

  private static Review review(ReviewKindId kind, ReviewMilestone milestone, String day) {
    return new Review(kind, milestone, LocalDate.parse(day));
  }

  private static Decided decided(Enum<?> way, String day) {
    return new Decided(way, LocalDate.parse(day));
  }

  @Test
  void reviewsAndDecisions_countOnTheirDays() {
    CaseSummary summary = summary(InventedCase.inAllStrands().told());
    assertEquals(
        List.of(
            review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.BEGUN, "2025-05-08"),
            review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.COMPLETED, "2025-05-28"),
            review(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.BEGUN, "2025-06-17"),
            review(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.COMPLETED, "2025-11-03"),
            review(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.PUBLISHED, "2025-12-08"),
            review(ReviewKinds.LEARNING_REVIEW, ReviewMilestone.BEGUN, "2025-12-10")),
        summary.reviews());
    assertEquals(
        List.of(
            decided(Route.NOTIFY, "2025-05-06"),
            decided(Conclusion.NEITHER, "2025-05-28"),
            decided(PanelView.DISAGREES, "2025-06-09"),
            decided(Reconsideration.COMMISSIONED, "2025-06-16"),
            decided(PanelView.AGREES, "2025-06-24"),
            decided(Route.LEARNING_REVIEW, "2025-12-09")),
        summary.decisions());
    assertEquals(APRIL, summary.known());
    ReviewTotals totals = Stream.of(summary).collect(ReviewTotals.collector(YEAR));
    assertEquals(
        new ReviewTotals.Figures(1, 1, 1, 0, 0), totals.figures(ReviewKinds.PRACTICE_REVIEW));
    assertEquals(
        new ReviewTotals.Figures(1, 0, 0, 0, 1), totals.figures(ReviewKinds.LEARNING_REVIEW));
    assertEquals(
        Map.of(PanelView.AGREES, 1L, PanelView.DISAGREES, 1L, PanelView.NATIONAL_REVIEW, 0L),
        totals.decided(PanelView.class));
    assertEquals(0, totals.decided(CouncilFinding.class).get(CouncilFinding.CRITERIA_MET));
    assertEquals(0, totals.decided(Publication.class).get(Publication.REPORT));
    assertEquals("ReviewTotals[3 kinds, 7 rules, 0 themes]", totals.toString());
  }

  /** A day that was corrected is the one that counts; a review of last year is none of this. */
  @Test
  void correctedDay_movesTheReviewIntoItsPeriod() {
    ReviewCase corrected = InventedCase.published().corrected("2025-12-09", "2025-12-05").told();
    assertTrue(
        summary(corrected)
            .reviews()
            .contains(
                review(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.PUBLISHED, "2025-12-05")));
    ReportingPeriod autumn =
        new ReportingPeriod("autumn", LocalDate.of(2025, 11, 4), LocalDate.of(2025, 12, 7));
    assertEquals(
        new ReviewTotals.Figures(0, 0, 1, 0, 0),
        ReviewTotals.of(summary(corrected), autumn).figures(ReviewKinds.PRACTICE_REVIEW));
    assertEquals(
        Map.of(), ReviewTotals.of(summary(InventedCase.published().told()), autumn).byKind());
  }

  @Test
  void rapidReviewFallenAway_endedEarlyUnlessCompletedBefore() {
    ReviewCase fell =
        InventedCase.notified().on("2025-05-20", StepKind.CRITERIA_FOUND_NOT_MET).told();
    assertEquals(
        List.of(
            review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.BEGUN, "2025-05-08"),
            review(ReviewKinds.RAPID_REVIEW, ReviewMilestone.ENDED_EARLY, "2025-05-20")),
        summary(fell).reviews());
    ReviewCase again =
        InventedCase.notified()
            .on("2025-05-20", StepKind.CRITERIA_FOUND_NOT_MET)
            .on("2025-05-21", StepKind.COUNCIL_BECAME_AWARE)
            .on("2025-05-22", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
            .told();
    assertEquals(
        new ReviewTotals.Figures(2, 0, 0, 1, 1),
        ReviewTotals.of(summary(again), YEAR).figures(ReviewKinds.RAPID_REVIEW));
  }

  /** Aware 2 May, notified 8 May: 5 working days end on 12 May. Rapid review: 15 end on 30 May. */
  @Test
  void deadlines_areJudgedByBothDates() {
    CaseSummary summary = summary(InventedCase.published().told());
    ReviewTotals totals = ReviewTotals.of(summary, YEAR);
    Timeliness.Figures inTime = new Timeliness.Figures(1, 0, 0, 0, 0);
    for (String rule :
        List.of("serious-incident-notification", "rapid-review", "practice-review-publication")) {
      assertEquals(inTime, totals.byOriginalDueDate().figures(RuleId.of(rule)), rule);
      assertEquals(inTime, totals.byRevisedDueDate().figures(RuleId.of(rule)), rule);
    }
    JudgedDeadline publication =
        summary.deadlines().stream()
            .filter(one -> one.rule().equals(RuleId.of("practice-review-publication")))
            .findFirst()
            .orElseThrow();
    assertEquals(LocalDate.of(2025, 6, 17), publication.opened());
    assertEquals(LocalDate.of(2025, 12, 17), publication.originalDueDate().orElseThrow());
    assertEquals(LocalDate.of(2025, 12, 8), publication.ended().orElseThrow());
    ReportingPeriod summer =
        new ReportingPeriod("summer", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31));
    Timeliness open = ReviewTotals.of(summary, summer).byRevisedDueDate();
    assertEquals(
        new Timeliness.Figures(0, 0, 0, 1, 0),
        open.figures(RuleId.of("practice-review-publication")));
    assertFalse(open.byRule().containsKey(RuleId.of("rapid-review")));
  }

  /**
   * On every day of the case: what is told of the days so far is what the deadlines themselves say
   * on that day, and telling it later from the end of April makes no difference.
   */
  @Test
  void everyDay_agreesWithTheTimeline() {
    List<ReviewCase> cases =
        List.of(
            InventedCase.inAllStrands().told(),
            InventedCase.reconsideredTwice().told(),
            InventedCase.notified().on("2025-05-20", StepKind.CRITERIA_FOUND_NOT_MET).told(),
            InventedCase.notified().told());
    int judged = 0;
    for (ReviewCase one : cases) {
      CaseSummary late = summary(one);
      for (LocalDate day = YEAR.first(); day.isBefore(APRIL); day = day.plusDays(1)) {
        Timeline then = timeline(one.asKnownOn(Moment.endOf(day)), day);
        ReportingPeriod soFar = new ReportingPeriod("so far", YEAR.first(), day);
        Timeliness expected = Timeliness.of(then);
        ReviewTotals totals = ReviewTotals.of(CaseSummary.of(one, then), soFar);
        assertEquals(expected, totals.byRevisedDueDate(), day::toString);
        assertEquals(expected, totals.byOriginalDueDate(), day::toString);
        assertEquals(
            expected, ReviewTotals.of(late, soFar).byRevisedDueDate(), () -> one + " on then");
        judged += expected.byRule().size();
      }
    }
    assertTrue(judged > 1000, "deadlines judged: " + judged);
  }

  @Test
  void themes_countInEachPeriodOfACompletedReview() {
    ReviewCase one =
        InventedCase.published()
            .on("2026-01-12", recommended("r1", "neglect", "exploitation"))
            .on("2026-01-12", recommended("r2", "neglect"))
            .told();
    CaseSummary summary = summary(one);
    assertEquals(List.of(ThemeId.of("exploitation"), ThemeId.of("neglect")), summary.themes());
    ReviewTotals year = ReviewTotals.of(summary, YEAR);
    assertEquals(Map.of(ThemeId.of("exploitation"), 1L, ThemeId.of("neglect"), 1L), year.byTheme());
    assertEquals(1, year.reviewedCases());
    assertEquals(0, year.withoutTheme());
    ReportingPeriod winter =
        new ReportingPeriod("winter", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    assertEquals(Map.of(), ReviewTotals.of(summary, winter).byTheme());
    ReviewTotals bare = ReviewTotals.of(summary(InventedCase.published().told()), YEAR);
    assertEquals(1, bare.withoutTheme());
    assertEquals(1, bare.plus(year).withoutTheme());
    assertEquals(2, bare.plus(year).reviewedCases());
  }

  private static ImprovementStep.Recommended recommended(String id, String... themes) {
    return new ImprovementStep.Recommended(
        Recommendation.builder()
            .id(RecommendationId.of(id))
            .text(FreeText.of(InventedCase.NOTE))
            .addAllThemes(Stream.of(themes).map(ThemeId::of).toList())
            .build());
  }

  /** The last day itself is in time: what is due on it is overdue from the day after. */
  @Test
  void openDeadline_isOverdueFromTheDayAfter() {
    ReviewCase one = InventedCase.notified().told();
    RuleId rapidReview = RuleId.of("rapid-review");
    for (String moment : List.of("2025-05-30T00:00:00Z", "2025-05-30T22:59:59Z")) {
      Timeline then = DEADLINES.timeline(one.history(), Instant.parse(moment));
      ReviewTotals totals = ReviewTotals.of(CaseSummary.of(one, then), YEAR);
      assertEquals(
          new Timeliness.Figures(0, 0, 0, 1, 0), totals.byRevisedDueDate().figures(rapidReview));
    }
    Timeline after = DEADLINES.timeline(one.history(), Instant.parse("2025-05-30T23:00:00Z"));
    assertEquals(
        new Timeliness.Figures(0, 0, 1, 0, 0),
        ReviewTotals.of(CaseSummary.of(one, after), YEAR).byOriginalDueDate().figures(rapidReview));
  }

  @Test
  void whatDoesNotFit_isRefused() {
    ReviewCase one = InventedCase.notified().told();
    Timeline other =
        DEADLINES.timeline(CaseHistory.of(CaseReference.of("EXAMPLE-2025-09"), List.of()), APRIL);
    assertEquals(
        "timeline must be of case EXAMPLE-2025-01 but was of EXAMPLE-2025-09",
        assertThrows(IllegalArgumentException.class, () -> CaseSummary.of(one, other))
            .getMessage());
    assertEquals(
        "way must be of Route, CouncilFinding, Conclusion, PanelView, Reconsideration or"
            + " Publication but was of StepKind",
        assertThrows(IllegalArgumentException.class, () -> new Decided(StepKind.NOTIFIED, APRIL))
            .getMessage());
    List<ThemeId> twice = List.of(ThemeId.of("neglect"), ThemeId.of("neglect"));
    assertEquals(
        "themes must name each once but were [neglect, neglect]",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CaseSummary(APRIL, List.of(), List.of(), List.of(), twice))
            .getMessage());
    assertEquals("CaseSummary", summary(one).toString());
    assertEquals(
        "JudgedDeadline[rapid-review]",
        JudgedDeadline.open(RuleId.of("rapid-review"), APRIL, APRIL).toString());
  }
}
