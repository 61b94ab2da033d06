// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.RecurringDuty;

/**
 * The procedures and guidance of a partnership as seen on a day: which version is in force, how
 * they were updated, and what was proposed. All of it is computed from the records. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Procedures procedures =
 *     Procedures.of(versions.current(), proposals.current(), decisions.current(), asAt);
 * procedures.inForce(ProcedureId.of("neglect-toolkit"), LocalDate.of(2025, 1, 31));
 * procedures.updates(UpdateKind.URGENT, ReportingPeriod.ofFinancialYear(2024));
 * procedures.regularUpdates(ruleBook.duty(RuleId.of("procedures-update")), LocalDate.of(2025, 4, 1));
 * }</pre>
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Policy &amp; Procedure Subgroup.
 */
public final class Procedures {
  /** The versions of each procedure, in order of time. */
  private final Map<ProcedureId, List<ProcedureVersion>> versions = new LinkedHashMap<>();

  private final List<ProposalStanding> proposals;
  private final List<ProposalDecision> decisions;
  private final LocalDate asAt;

  private Procedures(
      Collection<ProcedureVersion> versions,
      List<ProposalStanding> proposals,
      List<ProposalDecision> decisions,
      LocalDate asAt) {
    for (ProcedureVersion one : versions) {
      this.versions.computeIfAbsent(one.procedure(), id -> new ArrayList<>()).add(one);
    }
    this.versions.values().forEach(own -> own.sort(comparing(one -> one.inForce().from())));
    this.proposals = proposals;
    this.decisions = decisions;
    this.asAt = asAt;
  }

  /**
   * Makes up how procedures stand.
   *
   * @param versions versions that are held to be right
   * @param proposals proposals that are held to be right; those made after the day of the question
   *     are left out
   * @param decisions decisions that are held to be right; those after the day of the question are
   *     left out
   * @param asAt the day of the question
   * @return how they stand
   */
  public static Procedures of(
      Collection<ProcedureVersion> versions,
      Collection<ProcedureProposal> proposals,
      Collection<ProposalDecision> decisions,
      LocalDate asAt) {
    requireNonNull(asAt, "asAt");
    Map<ProposalId, ProposalDecision> latest = new LinkedHashMap<>();
    List<ProposalDecision> made =
        decisions.stream()
            .filter(one -> !one.day().isAfter(asAt))
            .sorted(comparing(ProposalDecision::day))
            .toList();
    made.forEach(one -> latest.put(one.proposal(), one));
    List<ProposalStanding> standings =
        proposals.stream()
            .filter(one -> !one.day().isAfter(asAt))
            .map(one -> new ProposalStanding(one, Optional.ofNullable(latest.get(one.proposal()))))
            .toList();
    return new Procedures(versions, standings, made, asAt);
  }

  /**
   * Returns the version of a procedure that is in force on a day.
   *
   * @param procedure the procedure
   * @param day the day, before or after that of the question
   * @return the version; empty if none is. Of two, as records may have it that are taken as known
   *     before a correction, the one that came into force last
   */
  public Optional<ProcedureVersion> inForce(ProcedureId procedure, LocalDate day) {
    requireNonNull(procedure, "procedure");
    requireNonNull(day, "day");
    return versions.getOrDefault(procedure, List.of()).stream()
        .filter(one -> one.inForce().contains(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns the versions that are in force on the day of the question.
   *
   * @return by procedure, in the order of the records
   */
  public List<ProcedureVersion> inForce() {
    return versions.keySet().stream().flatMap(one -> inForce(one, asAt).stream()).toList();
  }

  /**
   * Returns the days between two versions of a procedure on which none is in force. The days after
   * the last version are none of them: the procedure may have been given up.
   *
   * @return by procedure in the order of the records, then in order of time; those to come too
   */
  public List<ProcedureGap> gaps() {
    List<ProcedureGap> gaps = new ArrayList<>();
    versions.forEach(
        (procedure, own) -> {
          LocalDate covered = last(own.get(0));
          for (ProcedureVersion one : own) {
            LocalDate before = one.inForce().from().minusDays(1);
            if (covered.isBefore(before)) {
              EffectivePeriod days = EffectivePeriod.ofClosed(covered.plusDays(1), before);
              gaps.add(new ProcedureGap(procedure, days));
            }
            covered = last(one).isAfter(covered) ? last(one) : covered;
          }
        });
    return List.copyOf(gaps);
  }

  private static LocalDate last(ProcedureVersion version) {
    return version.inForce().to().orElse(LocalDate.MAX);
  }

  /**
   * Returns the versions that updates of a kind brought in a period.
   *
   * @param kind the kind of update
   * @param period the period in which the version came into force
   * @return by their first day, those after the day of the question left out
   */
  public List<ProcedureVersion> updates(UpdateKind kind, ReportingPeriod period) {
    requireNonNull(period, "period");
    return updates(kind).filter(one -> period.contains(one.inForce().from())).toList();
  }

  private Stream<ProcedureVersion> updates(UpdateKind kind) {
    requireNonNull(kind, "kind");
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.update() == kind && !one.inForce().from().isAfter(asAt))
        .sorted(comparing(one -> one.inForce().from()));
  }

  /**
   * Reviews a duty to update the procedures so often. Each day on which a regular update came into
   * force is one update, however many procedures it was of; urgent updates and new procedures do
   * not count.
   *
   * @param duty the duty, for example that to update them twice a year
   * @param since the first day from which every update is recorded
   * @return how the duty was kept until the day of the question
   * @throws IllegalArgumentException if the duty or the record began after the day of the question,
   *     or the duty has the items of a programme
   */
  public DutyReview regularUpdates(RecurringDuty duty, LocalDate since) {
    requireNonNull(since, "since");
    List<LocalDate> days =
        updates(UpdateKind.REGULAR)
            .map(one -> one.inForce().from())
            .filter(day -> !day.isBefore(since))
            .distinct()
            .toList();
    return DutyReview.of(duty, HeldRecord.of(since, days), asAt);
  }

  /**
   * Returns every proposal with what was last decided of it.
   *
   * @return in the order of the records
   */
  public List<ProposalStanding> proposals() {
    return proposals;
  }

  /**
   * Returns the proposals that are still to be decided.
   *
   * @return those not decided or last deferred, in the order of the records
   */
  public List<ProposalStanding> openProposals() {
    return proposals.stream().filter(ProposalStanding::isOpen).toList();
  }

  /**
   * Returns the proposals that were agreed in a period.
   *
   * @param period the period of a decision that agreed it, whatever was decided of it later
   * @return in the order of the records
   */
  public List<ProposalStanding> agreed(ReportingPeriod period) {
    requireNonNull(period, "period");
    return proposals.stream()
        .filter(
            one ->
                decisions.stream()
                    .filter(made -> made.proposal().equals(one.proposal().proposal()))
                    .filter(made -> made.result() == ProposalResult.AGREED)
                    .anyMatch(made -> period.contains(made.day())))
        .toList();
  }

  /** Returns the day and how many procedures and proposals there are. */
  @Override
  public String toString() {
    return "Procedures["
        + asAt
        + ", "
        + versions.size()
        + " procedures, "
        + proposals.size()
        + " proposals]";
  }
}
