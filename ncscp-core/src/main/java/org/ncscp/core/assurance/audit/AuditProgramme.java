// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Comparator.comparing;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.Held;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.RecurringDuty;

/**
 * A rolling programme of audits and how it stands on a day, computed from the records. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * AuditProgramme programme =
 *     AuditProgramme.builder()
 *         .period(new ReportingPeriod("2025-28", LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31)))
 *         .asAt(LocalDate.of(2025, 9, 30))
 *         .addGroups(GroupId.of("quality-assurance-group"), GroupId.of("business-management-group"))
 *         .addAllPlans(plans.current())
 *         .addAllAudits(audits.current())
 *         .addAllFindings(findings.current())
 *         .addAllPresentations(presentations.current())
 *         .build();
 * programme.in(AuditState.OVERDUE);        // planned for a period that is over, and not completed
 * programme.multiAgencyReview(duty).now();
 *     // 2025-04-01 to 2026-03-31: AT_RISK, 1 of 4, short by 3, next by 2026-03-31
 * }</pre>
 *
 * <p>An audit is of the programme in which the last day planned for it lies, so that each is of one
 * of several that follow each other. What happened after the day of the question has not happened.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit: a rolling three-year programme,
 * overseen by one group, with the aim of so many multi-agency audits a year, and its outcomes
 * presented to another.
 */
@Value.Immutable
public abstract class AuditProgramme {
  AuditProgramme() {}

  /**
   * Returns the days of the programme.
   *
   * @return three years in Nottingham
   */
  public abstract ReportingPeriod period();

  /**
   * Returns the day of the question.
   *
   * @return the day, included
   */
  public abstract LocalDate asAt();

  /**
   * Returns who is to see the outcome of each audit.
   *
   * @return one group at least
   */
  @NotEmpty
  public abstract Set<GroupId> groups();

  /**
   * Returns what was planned.
   *
   * @return records that are held to be right, of other programmes too
   */
  public abstract List<PlannedAudit> plans();

  /**
   * Returns what was undertaken.
   *
   * @return records that are held to be right, of other programmes too
   */
  public abstract List<UndertakenAudit> audits();

  /**
   * Returns what was found.
   *
   * @return records that are held to be right, of other programmes too
   */
  public abstract List<AuditFinding> findings();

  /**
   * Returns what was presented.
   *
   * @return records that are held to be right, of other programmes too
   */
  public abstract List<AuditPresentation> presentations();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
  }

  /**
   * Returns how each audit stands.
   *
   * @return those planned, in the order of the records, then those completed in the days of the
   *     programme that nobody planned
   */
  public List<AuditStanding> standings() {
    List<AuditStanding> standings = new ArrayList<>();
    Set<AuditId> planned = new HashSet<>();
    for (PlannedAudit plan : plans()) {
      planned.add(plan.audit());
      if (isPlannedHere(plan)) {
        standings.add(standing(plan.audit(), Optional.of(plan), completed(plan.audit())));
      }
    }
    completed()
        .filter(one -> !planned.contains(one.audit()) && period().contains(one.completed()))
        .forEach(one -> standings.add(standing(one.audit(), Optional.empty(), Optional.of(one))));
    return List.copyOf(standings);
  }

  private boolean isPlannedHere(PlannedAudit plan) {
    return period().contains(plan.planned().last());
  }

  private Stream<UndertakenAudit> completed() {
    return audits().stream().filter(one -> !one.completed().isAfter(asAt()));
  }

  private Optional<UndertakenAudit> completed(AuditId audit) {
    return completed().filter(one -> one.audit().equals(audit)).findFirst();
  }

  private AuditStanding standing(
      AuditId audit, Optional<PlannedAudit> plan, Optional<UndertakenAudit> undertaken) {
    List<AuditPresentation> presented =
        presentations().stream()
            .filter(one -> one.audit().equals(audit) && !one.day().isAfter(asAt()))
            .sorted(comparing(AuditPresentation::day))
            .toList();
    if (undertaken.isEmpty()) {
      boolean passed = plan.filter(it -> it.planned().last().isBefore(asAt())).isPresent();
      AuditState state = passed ? AuditState.OVERDUE : AuditState.PLANNED;
      return new AuditStanding(audit, state, plan, undertaken, List.of(), presented, List.of());
    }
    Set<GroupId> missing = new LinkedHashSet<>(groups());
    presented.forEach(one -> missing.remove(one.group()));
    return new AuditStanding(
        audit,
        missing.isEmpty() ? AuditState.PRESENTED : AuditState.UNDERTAKEN,
        plan,
        undertaken,
        findings().stream().filter(one -> one.audit().equals(audit)).toList(),
        presented,
        List.copyOf(missing));
  }

  /**
   * Returns the audits that have come so far.
   *
   * @param state how far
   * @return in the order of {@link #standings()}
   */
  public List<AuditStanding> in(AuditState state) {
    return those(one -> one.state() == state);
  }

  /**
   * Returns the audits that nobody planned, in this programme or another.
   *
   * @return those completed in the days of the programme
   */
  public List<AuditStanding> unplanned() {
    return those(one -> one.plan().isEmpty());
  }

  /**
   * Returns the multi-agency audits of which it is not recorded that the involvement of children,
   * parents and carers was considered.
   *
   * @return those completed of which the record says no or nothing
   */
  public List<AuditStanding> withoutInvolvementConsidered() {
    return multiAgency(one -> !one.involvementConsidered().equals(Optional.of(true)));
  }

  /**
   * Returns the multi-agency audits still to be undertaken of which it is not recorded that the
   * lead auditor considered, when planning them, how children, parents and carers can be involved.
   *
   * @return those planned or overdue of which the plan says no or nothing
   */
  public List<AuditStanding> toConsiderInvolvement() {
    return those(
        one ->
            one.undertaken().isEmpty()
                && one.plan()
                    .filter(plan -> plan.kind() == AuditKind.MULTI_AGENCY)
                    .filter(plan -> !plan.involvementConsidered().equals(Optional.of(true)))
                    .isPresent());
  }

  /**
   * Returns the multi-agency audits of which it is not recorded that the Independent Scrutineer was
   * consulted.
   *
   * @return those completed of which the record says no or nothing
   */
  public List<AuditStanding> withoutScrutineerConsulted() {
    return multiAgency(one -> !one.scrutineerConsulted().equals(Optional.of(true)));
  }

  private List<AuditStanding> multiAgency(Predicate<UndertakenAudit> lacking) {
    return those(
        standing ->
            standing
                .undertaken()
                .filter(one -> one.kind() == AuditKind.MULTI_AGENCY)
                .filter(lacking)
                .isPresent());
  }

  private List<AuditStanding> those(Predicate<AuditStanding> wanted) {
    return standings().stream().filter(wanted).toList();
  }

  /**
   * Returns the items of the programme.
   *
   * @return the themes of the audits planned, in the order of the records
   */
  public Set<ProgrammeItem> items() {
    Set<ProgrammeItem> items = new LinkedHashSet<>();
    plans().stream().filter(this::isPlannedHere).forEach(plan -> items.add(plan.theme()));
    return Collections.unmodifiableSet(items);
  }

  /**
   * Reviews a duty of so many multi-agency audits, by the days on which those were completed from
   * the first day of the programme. Planned or not, an audit counts as what it was in the end.
   *
   * @param duty the duty, without items
   * @return how it stands on the day of the question
   * @throws IllegalArgumentException if the duty has items, or begins after the day of the
   *     question, or the programme does
   */
  public DutyReview multiAgencyReview(RecurringDuty duty) {
    List<LocalDate> days =
        sinceItBegan()
            .filter(one -> one.kind() == AuditKind.MULTI_AGENCY)
            .map(UndertakenAudit::completed)
            .toList();
    return DutyReview.of(duty, HeldRecord.of(period().first(), days), asAt());
  }

  /**
   * Reviews a duty that every item of the programme comes round, by the days on which audits of it
   * were completed from the first day of the programme, planned or not and of either kind.
   *
   * @param duty the duty, with items
   * @return how it stands on the day of the question, by item
   * @throws IllegalArgumentException if the duty has no items, or begins after the day of the
   *     question, or the programme does or plans nothing
   */
  public DutyReview themeReview(RecurringDuty duty) {
    Set<ProgrammeItem> items = items();
    List<Held> held =
        sinceItBegan()
            .filter(one -> items.contains(one.theme()))
            .map(one -> Held.on(one.completed(), one.theme()))
            .toList();
    return DutyReview.of(duty, new HeldRecord(period().first(), held, items), asAt());
  }

  private Stream<UndertakenAudit> sinceItBegan() {
    return completed().filter(one -> !one.completed().isBefore(period().first()));
  }

  /** Builds an {@link AuditProgramme}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAuditProgramme.Builder {
    Builder() {}
  }
}
