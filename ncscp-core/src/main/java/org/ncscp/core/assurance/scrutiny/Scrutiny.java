// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.RecurringDuty;

/**
 * Independent scrutiny as seen on a day: who was appointed, what was assessed, and what became of
 * challenges. All of it is computed from the records. Immutable and thread-safe.
 *
 * <pre>{@code
 * Scrutiny scrutiny =
 *     Scrutiny.of(
 *         appointments.current(),
 *         assessments.current(),
 *         challenges.current(),
 *         answers.current(),
 *         LocalDate.of(2026, 3, 31));
 * scrutiny.unappointed(ReportingPeriod.ofFinancialYear(2025));  // the days with no scrutineer
 * scrutiny.review(
 *     ScrutinyKind.LEADERSHIP,
 *     ruleBook.duty(RuleId.of("leadership-assessment")),
 *     LocalDate.of(2025, 4, 1));                                // whether it was made every year
 * scrutiny.unanswered();                                        // each with the days it is open
 * }</pre>
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Independent Scrutiny.
 */
public final class Scrutiny {
  private final List<ScrutineerAppointment> appointments;
  private final List<ScrutinyAssessment> assessments;
  private final List<ChallengeStanding> challenges;
  private final LocalDate asAt;

  private Scrutiny(
      List<ScrutineerAppointment> appointments,
      List<ScrutinyAssessment> assessments,
      List<ChallengeStanding> challenges,
      LocalDate asAt) {
    this.appointments = appointments;
    this.assessments = assessments;
    this.challenges = challenges;
    this.asAt = asAt;
  }

  /**
   * Makes up how scrutiny stands.
   *
   * @param appointments appointments that are held to be right
   * @param assessments assessments that are held to be right; those after the day of the question
   *     are left out
   * @param challenges challenges that are held to be right; those after the day of the question are
   *     left out
   * @param answers answers that are held to be right; those after the day of the question are left
   *     out
   * @param asAt the day of the question
   * @return how it stands
   */
  public static Scrutiny of(
      Collection<ScrutineerAppointment> appointments,
      Collection<ScrutinyAssessment> assessments,
      Collection<Challenge> challenges,
      Collection<ChallengeAnswer> answers,
      LocalDate asAt) {
    requireNonNull(asAt, "asAt");
    Map<ChallengeId, List<ChallengeAnswer>> given =
        answers.stream()
            .filter(one -> !one.day().isAfter(asAt))
            .sorted(comparing(ChallengeAnswer::day))
            .collect(groupingBy(ChallengeAnswer::challenge));
    return new Scrutiny(
        List.copyOf(appointments),
        assessments.stream().filter(one -> !one.day().isAfter(asAt)).toList(),
        challenges.stream()
            .filter(one -> !one.day().isAfter(asAt))
            .map(
                one ->
                    ChallengeStanding.of(one, given.getOrDefault(one.challenge(), List.of()), asAt))
            .toList(),
        asAt);
  }

  /**
   * Returns who was appointed on a day.
   *
   * @param day the day, before or after that of the question
   * @return in the order of the records: one for each post that was filled, maybe none
   */
  public List<ScrutineerAppointment> appointed(LocalDate day) {
    requireNonNull(day, "day");
    return appointments.stream().filter(one -> one.inForce().contains(day)).toList();
  }

  /**
   * Returns the days of a period on which nobody was appointed to any post.
   *
   * @param period the period; its days after that of the question are left out
   * @return in order of time, each run of days by its first and last; none if somebody always was
   */
  public List<EffectivePeriod> unappointed(ReportingPeriod period) {
    LocalDate end = period.last().isBefore(asAt) ? period.last() : asAt;
    List<EffectivePeriod> gaps = new ArrayList<>();
    LocalDate open = period.first();
    for (ScrutineerAppointment one :
        appointments.stream().sorted(comparing(own -> own.inForce().from())).toList()) {
      LocalDate before = one.inForce().from().minusDays(1);
      add(gaps, open, before.isBefore(end) ? before : end);
      if (one.inForce().to().isEmpty()) {
        return List.copyOf(gaps);
      }
      LocalDate next = one.inForce().to().get().plusDays(1);
      open = next.isAfter(open) ? next : open;
    }
    add(gaps, open, end);
    return List.copyOf(gaps);
  }

  private static void add(List<EffectivePeriod> gaps, LocalDate first, LocalDate last) {
    if (!last.isBefore(first)) {
      gaps.add(EffectivePeriod.ofClosed(first, last));
    }
  }

  /**
   * Returns the assessments of a kind.
   *
   * @param kind what was assessed
   * @return in the order of the records
   */
  public List<ScrutinyAssessment> assessments(ScrutinyKind kind) {
    requireNonNull(kind, "kind");
    return assessments.stream().filter(one -> one.kind() == kind).toList();
  }

  /**
   * Returns the assessments of any kind that were made on a day on which nobody was appointed.
   *
   * @return in the order of the records
   */
  public List<ScrutinyAssessment> madeWhileNobodyWasAppointed() {
    return assessments.stream().filter(one -> appointed(one.day()).isEmpty()).toList();
  }

  /**
   * Reviews a duty to make assessments of a kind so often, by the days on which they were made.
   * Those made while nobody was appointed count too: see {@link #madeWhileNobodyWasAppointed()}.
   *
   * @param kind what is to be assessed
   * @param duty the duty, for example that to assess leadership every year
   * @param since the first day from which every assessment is recorded
   * @return how the duty was kept until the day of the question
   * @throws IllegalArgumentException if the duty or the record began after the day of the question,
   *     or the duty has the items of a programme
   */
  public DutyReview review(ScrutinyKind kind, RecurringDuty duty, LocalDate since) {
    requireNonNull(since, "since");
    List<LocalDate> days =
        assessments(kind).stream()
            .map(ScrutinyAssessment::day)
            .filter(day -> !day.isBefore(since))
            .distinct()
            .toList();
    return DutyReview.of(duty, HeldRecord.of(since, days), asAt);
  }

  /**
   * Returns every challenge and how it stands.
   *
   * @return in the order of the records
   */
  public List<ChallengeStanding> challenges() {
    return challenges;
  }

  /**
   * Returns the challenges that were not answered.
   *
   * @return in the order of the records
   */
  public List<ChallengeStanding> unanswered() {
    return challenges.stream().filter(one -> !one.isAnswered()).toList();
  }

  /**
   * Returns the challenges that no answer closed, those that were not answered among them.
   *
   * @return in the order of the records
   */
  public List<ChallengeStanding> open() {
    return challenges.stream().filter(one -> !one.isClosed()).toList();
  }

  /** Returns the day and how many assessments and challenges there are. */
  @Override
  public String toString() {
    return "Scrutiny["
        + asAt
        + ", "
        + assessments.size()
        + " assessments, "
        + challenges.size()
        + " challenges]";
  }
}
