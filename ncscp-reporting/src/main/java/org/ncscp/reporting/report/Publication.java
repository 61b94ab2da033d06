// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;

/**
 * What is recorded of the publication of a yearly report. What is not recorded is empty and never
 * guessed.
 *
 * <pre>{@code
 * Publication.of(ReportingPeriod.ofFinancialYear(2024))
 *     .withPreviousPublishedOn(LocalDate.of(2024, 9, 16))
 *     .withApproval(register.decision(reference).orElseThrow())
 *     .withPublishedOn(LocalDate.of(2025, 9, 12))
 *     .withCopySent(BodyId.of("panel"), LocalDate.of(2025, 9, 19));
 * }</pre>
 *
 * @param period what it reports on, of any length
 * @param previousPublishedOn the day on which the report before was published
 * @param approvals the decisions that approved or signed it off, of whichever group, in any order
 * @param publishedOn the day on which it was published
 * @param copies the copies that were sent
 */
public record Publication(
    ReportingPeriod period,
    Optional<LocalDate> previousPublishedOn,
    List<Decision> approvals,
    Optional<LocalDate> publishedOn,
    List<CopySent> copies) {

  /**
   * A copy that was sent.
   *
   * @param recipient to whom
   * @param day when
   */
  public record CopySent(BodyId recipient, LocalDate day) {

    /**
     * Refuses nulls.
     *
     * @param recipient to whom
     * @param day when
     */
    public CopySent {
      requireNonNull(recipient, "recipient");
      requireNonNull(day, "day");
    }
  }

  /**
   * Checks the order of the days.
   *
   * @param period what it reports on
   * @param previousPublishedOn the day on which the report before was published
   * @param approvals the decisions that approved it
   * @param publishedOn the day on which it was published
   * @param copies the copies that were sent
   * @throws IllegalArgumentException if it was published, or approved, on or before the last day of
   *     its period, or published on or before the day of the report before, or if an approval was
   *     not carried
   */
  public Publication {
    requireNonNull(period, "period");
    requireNonNull(previousPublishedOn, "previousPublishedOn");
    approvals = List.copyOf(requireNonNull(approvals, "approvals"));
    requireNonNull(publishedOn, "publishedOn");
    copies = List.copyOf(requireNonNull(copies, "copies"));
    publishedOn.ifPresent(
        day -> {
          requireAfter("publishedOn", day, "the last day of " + period.label(), period.last());
          previousPublishedOn.ifPresent(
              previous -> requireAfter("publishedOn", day, "previousPublishedOn", previous));
        });
    for (Decision approval : approvals) {
      String what = "approval " + approval.reference();
      requireAfter(what, approval.decidedOn(), "the last day of " + period.label(), period.last());
      if (approval.isCarried().equals(Optional.of(false))) {
        throw new IllegalArgumentException(what + " must have been carried but was not");
      }
    }
  }

  private static void requireAfter(String what, LocalDate day, String than, LocalDate earlier) {
    if (!day.isAfter(earlier)) {
      throw new IllegalArgumentException(
          what + " must be after " + than + ", " + earlier + ", but was " + day);
    }
  }

  /**
   * Returns the publication of a report of which nothing is recorded yet.
   *
   * @param period what it reports on
   * @return without days, approvals and copies
   */
  public static Publication of(ReportingPeriod period) {
    return new Publication(period, Optional.empty(), List.of(), Optional.empty(), List.of());
  }

  /**
   * Returns it with the day of the report before.
   *
   * @param day the day on which that was published
   * @return a copy
   * @throws IllegalArgumentException if this report was published on or before that day
   */
  public Publication withPreviousPublishedOn(LocalDate day) {
    return new Publication(period, Optional.of(day), approvals, publishedOn, copies);
  }

  /**
   * Returns it with one more approval.
   *
   * @param decision a decision of the register, of whichever group, that approved this report
   * @return a copy
   * @throws IllegalArgumentException if it was decided on or before the last day of the period, or
   *     not carried
   */
  public Publication withApproval(Decision decision) {
    return new Publication(
        period, previousPublishedOn, and(approvals, decision), publishedOn, copies);
  }

  /**
   * Returns it with the day of its publication.
   *
   * @param day the day
   * @return a copy
   * @throws IllegalArgumentException if that is on or before the last day of the period, or the day
   *     of the report before
   */
  public Publication withPublishedOn(LocalDate day) {
    return new Publication(period, previousPublishedOn, approvals, Optional.of(day), copies);
  }

  /**
   * Returns it with one more copy sent.
   *
   * @param recipient to whom, a body of the rule book
   * @param day when
   * @return a copy
   */
  public Publication withCopySent(BodyId recipient, LocalDate day) {
    List<CopySent> more = and(copies, new CopySent(recipient, day));
    return new Publication(period, previousPublishedOn, approvals, publishedOn, more);
  }

  private static <T> List<T> and(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  /** Returns every day that is recorded, with what it is the day of. */
  Stream<RecordedDay> days() {
    return Stream.of(
            previousPublishedOn.stream().map(day -> new RecordedDay("previousPublishedOn", day)),
            approvals.stream()
                .map(one -> new RecordedDay("approval " + one.reference(), one.decidedOn())),
            publishedOn.stream().map(day -> new RecordedDay("publishedOn", day)),
            copies.stream().map(copy -> new RecordedDay("copy to " + copy.recipient(), copy.day())))
        .flatMap(days -> days);
  }

  /** A day and what it is the day of. */
  record RecordedDay(String what, LocalDate day) {}
}
