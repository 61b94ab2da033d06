// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.reporting.diary.DutyOfTheYear;
import org.ncscp.reporting.report.PublishingDuty.Kind;

/**
 * How the duties of publishing a yearly report stand on a day, by the rule book and the deadline
 * engine. Immutable and thread-safe.
 *
 * <p>At least once in twelve months: no more than twelve months from the day on which the report
 * before was published, the corresponding day included. By the end of September: six months from 31
 * March; of a period that ends on another day no text tells the day, and the line says so. Signed
 * off before publication, by the group that the arrangements name; a sign-off on the day of
 * publication counts as before it. A copy to each recipient of the rule within seven days of the
 * calendar after publication, that day not counted; a copy sent before publication does not count.
 *
 * <pre>{@code
 * Publication published =
 *     Publication.of(ReportingPeriod.ofFinancialYear(2024))
 *         .withPublishedOn(LocalDate.of(2025, 9, 12));
 * PublishingDuties.of(arrangements, deadlines, published, LocalDate.of(2025, 9, 20)).lines();
 * // … COPY to panel OVERDUE, by 2025-09-19
 * }</pre>
 */
public final class PublishingDuties {
  private final List<PublishingDuty> lines;

  private PublishingDuties(List<PublishingDuty> lines) {
    this.lines = lines;
  }

  /**
   * Checks the duties.
   *
   * @param arrangements who signs the report off
   * @param calculator the partnership's rules, for example {@code
   *     DeadlineCalculator.of(arrangements.ruleBook(), holidays)}
   * @param publication what is recorded
   * @param asAt the day of the question
   * @return how each duty stands
   * @throws IllegalArgumentException if something recorded is after the day of the question, a copy
   *     went to a body that the rule book does not know, or the book lacks the national rules
   */
  public static PublishingDuties of(
      Arrangements arrangements,
      DeadlineCalculator calculator,
      Publication publication,
      LocalDate asAt) {
    requireNonNull(arrangements, "arrangements");
    requireNonNull(calculator, "calculator");
    requireNonNull(publication, "publication");
    requireNonNull(asAt, "asAt");
    return new PublishingDuties(
        new PublishingReview(arrangements, calculator, publication, asAt).lines());
  }

  /**
   * Returns how each duty stands.
   *
   * @return in the order of {@link Kind}, copies in the order of the rule's recipients; no sign-off
   *     if the arrangements name nobody for it
   */
  public List<PublishingDuty> lines() {
    return lines;
  }

  /**
   * Returns how the duties of one kind stand.
   *
   * @param kind which
   * @return maybe none
   */
  public List<PublishingDuty> lines(Kind kind) {
    requireNonNull(kind, "kind");
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  /**
   * Returns those that a person should look at.
   *
   * @return what is late, overdue, out of order, not recorded or not determined
   */
  public List<PublishingDuty> concerns() {
    return lines.stream()
        .filter(
            line ->
                switch (line.state()) {
                  case LATE, OVERDUE, OUT_OF_ORDER, NOT_RECORDED, NOT_DETERMINED -> true;
                  default -> false;
                })
        .toList();
  }

  /**
   * Returns them for a diary or a list of the year.
   *
   * @return the duties in the same order
   */
  public List<DutyOfTheYear> duties() {
    return lines.stream().map(PublishingDuty::duty).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishingDuties that && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /** Returns the lines. */
  @Override
  public String toString() {
    return "PublishingDuties" + lines;
  }
}
