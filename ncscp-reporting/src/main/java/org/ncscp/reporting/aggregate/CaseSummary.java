// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.CouncilFinding;
import org.ncscp.core.review.KnownStep;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Publication;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.Route;

/**
 * One case as the flat facts that a yearly report counts, each with the day on which it counts. It
 * has no reference of the case and no word about it; its days and small numbers may identify a
 * child all the same, and are for adding up only. Immutable, thread-safe and serialisable.
 *
 * <p>When each counts:
 *
 * <ul>
 *   <li>a review in the period of its {@link ReviewMilestone};
 *   <li>a decision in the period in which it was made; one that is made again counts again, and a
 *       reconsideration takes nothing back;
 *   <li>a deadline in the period in which it was done or cancelled, else as open or overdue at the
 *       end of each period: see {@link JudgedDeadline};
 *   <li>a case counts under each theme of its recommendations in every period in which a review of
 *       it was completed, whenever the recommendation was recorded.
 * </ul>
 *
 * <pre>{@code
 * ReviewCase reviewCase = ...;
 * Timeline timeline = deadlines.timeline(reviewCase.history(), LocalDate.of(2026, 4, 30));
 * CaseSummary summary = CaseSummary.of(reviewCase, timeline);
 * }</pre>
 *
 * @param known the day up to which things are known
 * @param reviews what the reviews of the case came to, in the order in which they did
 * @param decisions what was decided, in order of time
 * @param deadlines the deadlines that are counted: see {@code Timeliness.counts}
 * @param themes the themes of its recommendations, each once, by name
 */
public record CaseSummary(
    LocalDate known,
    List<Review> reviews,
    List<Decided> decisions,
    List<JudgedDeadline> deadlines,
    List<ThemeId> themes)
    implements Serializable {

  private static final Set<Class<?>> DECISIONS =
      Set.of(
          Route.class,
          CouncilFinding.class,
          Conclusion.class,
          PanelView.class,
          Reconsideration.class,
          Publication.class);

  /**
   * What a review came to.
   *
   * @param kind the kind of review
   * @param milestone what it came to
   * @param day when
   */
  public record Review(ReviewKindId kind, ReviewMilestone milestone, LocalDate day)
      implements Serializable {

    /**
     * Refuses nulls.
     *
     * @param kind the kind of review
     * @param milestone what it came to
     * @param day when
     */
    public Review {
      requireNonNull(kind, "kind");
      requireNonNull(milestone, "milestone");
      requireNonNull(day, "day");
    }
  }

  /**
   * What was decided.
   *
   * @param way a {@link Route}, {@link CouncilFinding}, {@link Conclusion}, {@link PanelView},
   *     {@link Reconsideration} or {@link Publication}
   * @param day when
   */
  public record Decided(Enum<?> way, LocalDate day) implements Serializable {

    /**
     * Refuses nulls and what decides nothing.
     *
     * @param way what was decided
     * @param day when
     * @throws IllegalArgumentException if it is of another kind
     */
    public Decided {
      requireNonNull(day, "day");
      if (!DECISIONS.contains(requireNonNull(way, "way").getDeclaringClass())) {
        throw new IllegalArgumentException(
            "way must be of Route, CouncilFinding, Conclusion, PanelView, Reconsideration or"
                + " Publication but was of "
                + way.getDeclaringClass().getSimpleName());
      }
    }
  }

  /**
   * Keeps copies of the lists.
   *
   * @param known the day up to which things are known
   * @param reviews what the reviews of the case came to
   * @param decisions what was decided
   * @param deadlines the deadlines that are counted
   * @param themes the themes of its recommendations
   * @throws IllegalArgumentException if a theme is there twice
   */
  public CaseSummary {
    requireNonNull(known, "known");
    reviews = List.copyOf(reviews);
    decisions = List.copyOf(decisions);
    deadlines = List.copyOf(deadlines);
    themes = List.copyOf(themes);
    if (themes.stream().distinct().count() < themes.size()) {
      throw new IllegalArgumentException("themes must name each once but were " + themes);
    }
  }

  /**
   * Returns the summary of a case.
   *
   * @param reviewCase the case
   * @param timeline its deadlines, at the moment up to which things are known; make it at the end
   *     of the period or later
   * @return its facts
   * @throws IllegalArgumentException if the timeline is of another case
   */
  public static CaseSummary of(ReviewCase reviewCase, Timeline timeline) {
    requireNonNull(timeline, "timeline");
    if (!timeline.reference().equals(requireNonNull(reviewCase, "reviewCase").reference())) {
      throw new IllegalArgumentException(
          "timeline must be of case "
              + reviewCase.reference()
              + " but was of "
              + timeline.reference());
    }
    List<Decided> decisions = new ArrayList<>();
    for (KnownStep known : reviewCase.known()) {
      known
          .step()
          .outcome()
          .filter(way -> DECISIONS.contains(way.getDeclaringClass()))
          .ifPresent(way -> decisions.add(new Decided(way, known.day())));
    }
    List<JudgedDeadline> deadlines = new ArrayList<>();
    for (CaseDeadline deadline : timeline.deadlines()) {
      if (Timeliness.counts(deadline)) {
        deadlines.add(JudgedDeadline.of(deadline));
      }
    }
    Set<ThemeId> themes = new TreeSet<>(comparing(ThemeId::value));
    reviewCase.learning().recommendations().stream()
        .map(Recommendation::themes)
        .forEach(themes::addAll);
    return new CaseSummary(
        Moment.dayOf(timeline.asAt()),
        new ReviewsOfACase(reviewCase.path()).list(),
        decisions,
        deadlines,
        List.copyOf(themes));
  }

  /**
   * Tells whether a review of the case was completed in a period.
   *
   * @param period the period
   * @return true if the case counts under its themes
   */
  public boolean isReviewedIn(ReportingPeriod period) {
    requireNonNull(period, "period");
    for (Review review : reviews) {
      if (review.milestone() == ReviewMilestone.COMPLETED && period.contains(review.day())) {
        return true;
      }
    }
    return false;
  }

  /** Returns that it is a summary: no days and no numbers, which may identify. */
  @Override
  public String toString() {
    return "CaseSummary";
  }
}
