// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.ClockStop;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Extension;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Whichever;

/** One deadline of a case: its dates, and how it stands. */
final class CaseStanding {
  private final DeadlineCalculator calculator;
  private final CaseReading facts;
  private final Moment asAt;
  private final RuleId rule;
  private final RuleVersion version;
  private final List<@Nullable KnownEvent> counted;
  private final List<KnownEvent> triggers;
  private final List<ClockStop> stops;
  private final List<KnownExtension> extensions;
  private final Optional<KnownEvent> done;
  private final Optional<KnownEvent> cancelled;

  /**
   * What opens a deadline: the event that did, and the event that each of the rule's counts runs
   * from, null for one that has not happened.
   */
  record Opening(
      RuleId rule, RuleVersion version, KnownEvent opener, List<@Nullable KnownEvent> counted) {}

  /** Takes also what cancelled the step before, if that makes this one fall away. */
  CaseStanding(
      DeadlineCalculator calculator,
      CaseReading facts,
      Moment asAt,
      Opening opening,
      Optional<KnownEvent> chainCancelled) {
    this.calculator = calculator;
    this.facts = facts;
    this.asAt = asAt;
    this.rule = opening.rule();
    this.version = opening.version();
    this.counted = opening.counted();
    triggers = new ArrayList<>(counted.size());
    for (KnownEvent event : counted) {
      if (event != null) {
        triggers.add(event);
      }
    }
    triggers.sort(
        comparing((KnownEvent event) -> !event.id().equals(opening.opener().id()))
            .thenComparing(KnownEvent::when));
    stops = facts.stops(rule, version);
    extensions = facts.extensions(rule, version, triggers);
    CaseSteps steps = new CaseSteps(facts);
    done = steps.completion(version, triggers);
    Optional<KnownEvent> own = steps.cancellation(version, triggers, done);
    cancelled = own.isPresent() || done.isPresent() ? own : chainCancelled;
  }

  CaseDeadline deadline() {
    boolean needsMore = triggers.size() < counted.size();
    return needsMore && version.whichever().orElseThrow() == Whichever.LATER
        ? undetermined()
        : dated();
  }

  private CaseDeadline.Builder builder() {
    return CaseDeadline.builder()
        .book(calculator.ruleBook())
        .ruleId(rule)
        .rule(version)
        .addAllTriggers(triggers)
        .addAllStops(stops)
        .addAllExtensions(extensions)
        .metBy(done)
        .cancelledBy(cancelled);
  }

  /** The later of several facts decides, and one has not happened. */
  private CaseDeadline undetermined() {
    DeadlineState state =
        cancelled.isPresent()
            ? DeadlineState.CANCELLED
            : done.isPresent() ? DeadlineState.MET : DeadlineState.PROJECTED;
    return builder()
        .state(state)
        .rating(Rating.of(calculator.ruleBook(), version, state, Optional.empty()))
        .missedDueDate(false)
        .build();
  }

  private CaseDeadline dated() {
    Pauses pauses = pauses();
    Deadline original = deadline(pauses, null);
    checkLonger();
    checkTimeOfDay(original);
    List<Notice> notices = new ArrayList<>();
    Deadline current = original;
    boolean missed = false;
    boolean extended = false;
    for (KnownExtension extension : extensions) {
      Deadline before = current;
      notices.addAll(Notice.of(extension, before, isStopped(before), asAt));
      Optional<Grant> grant = grant(extension);
      if (grant.isPresent()) {
        missed |= isMissed(current) && grant.get().effectiveOn().isAfter(current.dueDate());
        current = deadline(pauses, grant.get());
        extended = true;
      }
    }
    if (extended) {
      checkTimeOfDay(current);
    }
    DeadlineState state = state(current, extended);
    boolean hasDate = state != DeadlineState.PAUSED;
    Optional<Remaining> remaining =
        hasDate && state != DeadlineState.CANCELLED
            ? Optional.of(Remaining.of(current, done, asAt))
            : Optional.empty();
    return builder()
        .state(state)
        .rating(Rating.of(calculator.ruleBook(), version, state, remaining))
        .originalDueDate(original.dueDate())
        .deadline(hasDate ? Optional.of(current) : Optional.empty())
        .remaining(remaining)
        .addAllNotices(notices)
        .missedDueDate(cancelled.isEmpty() && (missed || isMissed(current)))
        .build();
  }

  /**
   * Whether a date passed before the thing was done: not while a clock stands that stopped before.
   */
  private boolean isMissed(Deadline date) {
    if (version.obligation() == Obligation.AT_LEAST) {
      return false;
    }
    return done.isPresent() ? !date.isInTime(done.get().when()) : isOver(date);
  }

  private boolean isOver(Deadline date) {
    return !date.isInTime(asAt) && !isStopped(date);
  }

  /** On the last day of a rule that ends within it, a day alone does not tell. */
  private void checkTimeOfDay(Deadline date) {
    if (done.isPresent() && !date.canJudge(done.get().when())) {
      facts.refuse(
          "fact "
              + done.get().id()
              + " ("
              + done.get().kind()
              + ") on "
              + done.get().when()
              + " must have a time of day, to tell whether it met "
              + rule
              + " by "
              + Moment.at(date.lastMoment()));
    }
  }

  private Deadline deadline(Pauses pauses, @Nullable Grant grant) {
    List<@Nullable Moment> moments = new ArrayList<>(counted.size());
    for (KnownEvent event : counted) {
      moments.add(event == null ? null : event.when());
    }
    return calculator.deadline(rule, version, moments, pauses, grant);
  }

  /** When the clock stood still; if it still stood when the thing was done, until the day after. */
  private Pauses pauses() {
    if (stops.isEmpty()) {
      return Pauses.NONE;
    }
    List<Pauses.Interval> intervals = new ArrayList<>(stops.size());
    for (ClockStop stop : stops) {
      if (stop.until().isPresent()) {
        intervals.add(new Pauses.Interval(stop.from(), stop.until().get()));
      } else if (done.isPresent() && CaseSteps.notBefore(done.get().when(), stop.from())) {
        LocalDate dayAfter = done.get().when().day().plusDays(1);
        intervals.add(new Pauses.Interval(stop.from(), Moment.on(dayAfter)));
      }
    }
    return Pauses.of(intervals);
  }

  /** A grant of which all have been told who must be. */
  private Optional<Grant> grant(KnownExtension extension) {
    List<BodyId> told = version.extension().map(Extension::told).orElse(List.of());
    return extension
        .effectiveOn(told)
        .map(
            effectiveOn -> {
              Fact.ExtensionGranted grant = extension.grant().orElseThrow();
              return new Grant(grant.decidedOn(), grant.until(), effectiveOn);
            });
  }

  private void checkLonger() {
    if (extensions.isEmpty()) {
      return;
    }
    LocalDate base = deadline(Pauses.NONE, null).dueDate();
    for (KnownExtension extension : extensions) {
      extension
          .grant()
          .filter(grant -> !grant.until().isAfter(base))
          .ifPresent(
              grant ->
                  facts.refuse(
                      "fact "
                          + grant.id()
                          + " must extend "
                          + rule
                          + " beyond its due date "
                          + base
                          + " but gives "
                          + grant.until()));
    }
  }

  private DeadlineState state(Deadline current, boolean extended) {
    if (cancelled.isPresent()) {
      return DeadlineState.CANCELLED;
    }
    if (done.isPresent()) {
      return current.isInTime(done.get().when()) ? DeadlineState.MET : DeadlineState.MET_LATE;
    }
    if (isStopped(current)) {
      return DeadlineState.PAUSED;
    }
    DeadlineState running = current.statusAt(asAt);
    if (running == DeadlineState.OVERDUE || running == DeadlineState.MET) {
      return running;
    }
    if (isPending()) {
      return DeadlineState.EXTENSION_PENDING;
    }
    return extended ? DeadlineState.EXTENDED : running;
  }

  /** A clock that is stopped after the time was over does not bring it back. */
  private boolean isStopped(Deadline current) {
    for (ClockStop stop : stops) {
      boolean stands = stop.until().isEmpty();
      if (stands && !stop.from().earliest().isAfter(current.lastMoment())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last request that was not refused waits for a decision, or for somebody told. */
  private boolean isPending() {
    List<BodyId> told = version.extension().map(Extension::told).orElse(List.of());
    for (int i = extensions.size() - 1; i >= 0; i--) {
      if (extensions.get(i).refusal().isEmpty()) {
        return extensions.get(i).effectiveOn(told).isEmpty();
      }
    }
    return false;
  }
}
