// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;

/**
 * The reviews of a period by kind, decision, timeliness and theme, over any number of cases.
 * Mergeable: {@link #plus} is associative and commutative, and {@link #empty} changes nothing.
 * Immutable, thread-safe and serialisable; of a size that goes by the kinds, rules and themes, and
 * not by the number of cases. Small numbers may identify a child: what is printed of them goes
 * through a disclosure policy.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofFinancialYear(2025);
 * ReviewTotals totals =
 *     cases
 *         .map(one -> CaseSummary.of(one, deadlines.timeline(one.history(), asAt)))
 *         .collect(ReviewTotals.collector(year));
 * totals.figures(ReviewKinds.RAPID_REVIEW).completed();
 * totals.decided(Conclusion.class).get(Conclusion.PRACTICE_REVIEW);
 * totals.byOriginalDueDate().figures(RuleId.of("rapid-review")).late();
 * }</pre>
 */
public final class ReviewTotals implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  static final Figures NONE = new Figures(0, 0, 0, 0, 0);
  private static final ReviewTotals EMPTY =
      new ReviewTotals(
          Collections.emptyMap(),
          Tally.empty(),
          Tally.empty(),
          new Reviewed(0, 0),
          Timeliness.empty(),
          Timeliness.empty());

  /**
   * The reviews of one kind.
   *
   * @param begun how many began in the period
   * @param completed how many were completed in it
   * @param published how many were published in it
   * @param endedEarly how many ended in it without being completed
   * @param underWay how many were begun and neither completed nor ended when the period ended
   */
  public record Figures(long begun, long completed, long published, long endedEarly, long underWay)
      implements Serializable {

    /**
     * Adds other figures.
     *
     * @param other the others
     * @return the sums
     */
    public Figures plus(Figures other) {
      return new Figures(
          begun + other.begun,
          completed + other.completed,
          published + other.published,
          endedEarly + other.endedEarly,
          underWay + other.underWay);
    }
  }

  /** Cases with a review completed in the period, and those of them without a theme. */
  record Reviewed(long cases, long withoutTheme) implements Serializable {
    Reviewed plus(Reviewed other) {
      return new Reviewed(cases + other.cases, withoutTheme + other.withoutTheme);
    }
  }

  private final LinkedHashMap<ReviewKindId, Figures> byKind;
  private final Tally<Enum<?>> decided;
  private final Tally<ThemeId> themes;
  private final Reviewed reviewed;
  private final Timeliness original;
  private final Timeliness revised;

  /** Takes the kinds in the order of their names. */
  ReviewTotals(
      Map<ReviewKindId, Figures> byKind,
      Tally<Enum<?>> decided,
      Tally<ThemeId> themes,
      Reviewed reviewed,
      Timeliness original,
      Timeliness revised) {
    this.byKind = new LinkedHashMap<>(byKind);
    this.decided = decided;
    this.themes = themes;
    this.reviewed = reviewed;
    this.original = original;
    this.revised = revised;
  }

  /**
   * Returns the totals of no case.
   *
   * @return the identity of {@link #plus}
   */
  public static ReviewTotals empty() {
    return EMPTY;
  }

  /**
   * Returns the totals of one case.
   *
   * @param summary the case
   * @param period the period that is counted
   * @return its totals
   */
  public static ReviewTotals of(CaseSummary summary, ReportingPeriod period) {
    ReviewCounting counting = new ReviewCounting(period);
    counting.add(summary);
    return counting.totals();
  }

  /**
   * Returns a collector of cases.
   *
   * @param period the period that is counted
   * @return the collector, which can be used again
   */
  public static Collector<CaseSummary, ?, ReviewTotals> collector(ReportingPeriod period) {
    requireNonNull(period, "period");
    return Collector.of(
        () -> new ReviewCounting(period),
        ReviewCounting::add,
        ReviewCounting::plus,
        ReviewCounting::totals,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds the totals of other cases.
   *
   * @param other totals of the same period, of cases that are not among these
   * @return the sums
   */
  public ReviewTotals plus(ReviewTotals other) {
    return new ReviewTotals(
        Tally.sum(byKind, requireNonNull(other, "other").byKind, Figures::plus),
        decided.plus(other.decided),
        themes.plus(other.themes),
        reviewed.plus(other.reviewed),
        original.plus(other.original),
        revised.plus(other.revised));
  }

  /**
   * Returns the reviews of one kind.
   *
   * @param kind the kind, for example {@code ReviewKinds.RAPID_REVIEW}
   * @return its figures, all zero if there was none
   */
  public Figures figures(ReviewKindId kind) {
    return byKind.getOrDefault(requireNonNull(kind, "kind"), NONE);
  }

  /**
   * Returns the reviews by kind.
   *
   * @return by the kinds' names, only kinds of which there was a review
   */
  public Map<ReviewKindId, Figures> byKind() {
    return Collections.unmodifiableMap(byKind);
  }

  /**
   * Returns what was decided on a question.
   *
   * @param <E> the answers that there are
   * @param question for example {@code Conclusion.class}
   * @return how often each answer was given in the period, 0 if never, in the order of the answers
   */
  public <E extends Enum<E>> Map<E, Long> decided(Class<E> question) {
    Map<E, Long> answers = new EnumMap<>(question);
    for (E answer : question.getEnumConstants()) {
      answers.put(answer, decided.count(answer));
    }
    return Collections.unmodifiableMap(answers);
  }

  /**
   * Returns how many cases had a review completed in the period.
   *
   * @return each case once, however many reviews of it were completed
   */
  public long reviewedCases() {
    return reviewed.cases;
  }

  /**
   * Returns the reviewed cases by theme. A case with two themes counts under both, so that the sum
   * may be above {@link #reviewedCases}.
   *
   * @return by the themes' names, only themes that a case has
   */
  public Map<ThemeId, Long> byTheme() {
    return themes.counts();
  }

  /**
   * Returns how many of the reviewed cases have no theme.
   *
   * @return those of which nobody recorded one yet
   */
  public long withoutTheme() {
    return reviewed.withoutTheme;
  }

  /**
   * Returns how many deadlines of each rule were kept by their original due date.
   *
   * @return more time that was given counts for nothing
   */
  public Timeliness byOriginalDueDate() {
    return original;
  }

  /**
   * Returns how many deadlines of each rule were kept by their revised due date.
   *
   * @return more time counts if it was given before the time was over
   */
  public Timeliness byRevisedDueDate() {
    return revised;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewTotals that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(byKind, decided, themes, reviewed, original, revised);
  }

  /** Returns of how many kinds, rules and themes it is: no numbers of cases, which may be small. */
  @Override
  public String toString() {
    return "ReviewTotals["
        + byKind.size()
        + " kinds, "
        + revised.byRule().size()
        + " rules, "
        + themes.counts().size()
        + " themes]";
  }
}
