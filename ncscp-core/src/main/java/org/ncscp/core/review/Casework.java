// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.register.Register;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.RuleVersion;

/**
 * What the cases of a partnership are checked against: its arrangements, and the decisions in its
 * register. Make one and open many cases with it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Casework casework = Casework.of(NottinghamCity.arrangements(), register);
 * ReviewCase reviewCase = casework.open(CaseReference.of("EXAMPLE-2025-01"));
 * }</pre>
 */
public final class Casework {
  private final Arrangements arrangements;
  private final Register register;
  private final CitedDecisions decisions;
  private final Map<FactKind, List<RuleVersion>> meetingRules = new HashMap<>();
  private final Set<ThemeId> themes = new HashSet<>();

  private Casework(Arrangements arrangements, Register register) {
    this.arrangements = arrangements;
    this.register = register;
    this.decisions = new CitedDecisions(arrangements, register);
    arrangements.themes().forEach(theme -> themes.add(theme.id()));
    for (DeadlineRule rule : arrangements.ruleBook().rules()) {
      for (RuleVersion version : rule.versions()) {
        for (FactKind kind : version.metBy()) {
          meetingRules.computeIfAbsent(kind, one -> new ArrayList<>()).add(version);
        }
      }
    }
  }

  /**
   * Returns the casework of a partnership.
   *
   * @param arrangements its arrangements, with their rule book
   * @param register its register of decisions, as far as it goes now
   * @return the casework
   */
  public static Casework of(Arrangements arrangements, Register register) {
    return new Casework(
        requireNonNull(arrangements, "arrangements"), requireNonNull(register, "register"));
  }

  /**
   * Returns a case of which nothing is recorded yet.
   *
   * @param reference its pseudonym
   * @return the case
   */
  public ReviewCase open(CaseReference reference) {
    return new ReviewCase(new CaseReplay(this, requireNonNull(reference, "reference")));
  }

  /**
   * Returns a case of the events recorded so far.
   *
   * @param reference its pseudonym
   * @param events its events, in the order in which they were recorded
   * @return the case
   * @throws RefusedEventException at the first event that is not permitted after those before it
   */
  public ReviewCase replay(CaseReference reference, Collection<CaseEvent> events) {
    CaseReplay replay = new CaseReplay(this, requireNonNull(reference, "reference"));
    for (CaseEvent event : requireNonNull(events, "events")) {
      replay
          .add(event)
          .ifPresent(
              refused -> {
                throw new RefusedEventException(refused);
              });
    }
    return new ReviewCase(replay);
  }

  /**
   * Returns the arrangements against which cases are checked.
   *
   * @return the arrangements
   */
  public Arrangements arrangements() {
    return arrangements;
  }

  /**
   * Returns the register in which decisions are looked up.
   *
   * @return the register
   */
  public Register register() {
    return register;
  }

  Set<ThemeId> themes() {
    return themes;
  }

  CitedDecisions decisions() {
    return decisions;
  }

  Optional<ReviewArrangements> reviews(LocalDate day) {
    return arrangements.reviews().filter(reviews -> reviews.inForce().contains(day));
  }

  Optional<ReviewKind> kind(ReviewKindId id, LocalDate day) {
    return reviews(day).stream()
        .flatMap(reviews -> reviews.kinds().stream())
        .filter(kind -> kind.id().equals(id) && kind.inForce().contains(day))
        .findFirst();
  }

  Set<CriterionId> criteria(ReviewKindId id, LocalDate day) {
    return kind(id, day).stream()
        .flatMap(kind -> kind.criteria().stream())
        .map(ReviewCriterion::id)
        .collect(toCollection(HashSet::new));
  }

  boolean allowsRapidReviewWithoutNotification(LocalDate day) {
    return reviews(day)
        .flatMap(ReviewArrangements::rapidReviewNeedsNotification)
        .map(needed -> !needed)
        .orElse(false);
  }

  /** The kinds of decision on which a step must rest; empty if the arrangements do not say. */
  Set<DecisionKind> decisionKinds(StepKind step, LocalDate day) {
    return CitedDecisions.decidedStep(step)
        .flatMap(decided -> reviews(day).map(reviews -> reviews.decisionKinds(decided)))
        .orElse(Set.of());
  }

  /** Whether what was published may be taken off: from the day after the last on which it stays. */
  boolean mayRemove(StageReached published, LocalDate day) {
    FactKind kind =
        published.stage() == Stage.REPORT_PUBLISHED
            ? NationalFacts.REPORT_PUBLISHED
            : NationalFacts.IMPROVEMENT_INFORMATION_PUBLISHED;
    LocalDate since = published.by().day();
    return arrangements.ruleBook().rulesTriggeredBy(kind).stream()
        .flatMap(rule -> rule.versions().stream())
        .filter(version -> version.obligation() == Obligation.AT_LEAST)
        .filter(version -> version.inForce().contains(since))
        .flatMap(version -> version.counts().stream())
        .allMatch(count -> day.isAfter(since.plus(count.limit().toPeriod())));
  }

  /** The fact of the rule book that a step states, by the arrangements of its day. */
  Optional<FactKind> factKind(StatedStep step, LocalDate day) {
    return reviews(day).flatMap(reviews -> reviews.factKind(step));
  }

  /** Who must have a paper before it counts as sent: those whom the rule names that it meets. */
  Set<BodyId> recipients(Paper paper, LocalDate day) {
    Set<BodyId> recipients = new HashSet<>();
    List<RuleVersion> versions =
        StatedKinds.metBy(this, paper, day).map(meetingRules::get).orElse(List.of());
    for (RuleVersion version : versions) {
      if (version.inForce().contains(day)) {
        recipients.addAll(version.provision().recipients());
      }
    }
    return recipients;
  }
}
