// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.Learning;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.action.Trail;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.TimetableStepId;

/**
 * A case, from the referral to what was learned of it: its events in the order in which they were
 * recorded, each of them permitted after those before it. Where it stands, its deadlines, its
 * actions and its rows of a report are derived. Nothing in it is ever changed: recording an event
 * gives a new case. Immutable and thread-safe.
 *
 * <pre>{@code
 * Recording recording = reviewCase.record(event);
 * if (recording instanceof Recording.Refused refused) {
 *   refused.message();    // the stage, the event, the rule and what would be needed
 * }
 * reviewCase.permitted();                                  // what may happen next
 * deadlines.timeline(reviewCase.history(), asAt);          // every deadline
 * }</pre>
 */
public final class ReviewCase {
  private final CaseReplay replay;

  /** Takes a replay that nobody goes on with. */
  ReviewCase(CaseReplay replay) {
    this.replay = replay;
  }

  /**
   * Records an event.
   *
   * @param event the event, recorded not before the last one
   * @return the case with it, or the refusal that names the stage, the event, the rule and what
   *     would be needed
   */
  public Recording record(CaseEvent event) {
    CaseReplay with = replay.copy();
    Optional<Recording.Refused> refused = with.add(requireNonNull(event, "event"));
    return refused.isPresent() ? refused.get() : new Recording.Recorded(new ReviewCase(with));
  }

  /**
   * Records events that are known to be permitted.
   *
   * @param events the events, in the order in which they are recorded
   * @return the case with them all
   * @throws RefusedEventException at the first that is refused; then none is recorded
   */
  public ReviewCase with(CaseEvent... events) {
    CaseReplay with = replay.copy();
    for (CaseEvent event : requireNonNull(events, "events")) {
      Optional<Recording.Refused> refused = with.add(requireNonNull(event, "event"));
      if (refused.isPresent()) {
        throw new RefusedEventException(refused.get());
      }
    }
    return new ReviewCase(with);
  }

  /**
   * Returns the case checked against a newer register or other arrangements.
   *
   * @param casework what to check it against
   * @return the same events there
   * @throws RefusedEventException at the first event that is not permitted there
   */
  public ReviewCase within(Casework casework) {
    return requireNonNull(casework, "casework").replay(reference(), events());
  }

  /**
   * Returns the case as it was at an earlier moment.
   *
   * @param moment the moment
   * @return only what was recorded by then, the moment included
   */
  public ReviewCase asKnownOn(Instant moment) {
    requireNonNull(moment, "moment");
    List<CaseEvent> by = new ArrayList<>(events());
    by.removeIf(event -> event.recordedAt().isAfter(moment));
    return by.size() == events().size() ? this : casework().replay(reference(), by);
  }

  /**
   * Returns the case.
   *
   * @return its pseudonym
   */
  public CaseReference reference() {
    return replay.reference();
  }

  /**
   * Returns what it is checked against.
   *
   * @return the arrangements and the register
   */
  public Casework casework() {
    return replay.casework();
  }

  /**
   * Returns the events in the order in which they were recorded.
   *
   * @return all events, also those that were corrected or withdrawn
   */
  public List<CaseEvent> events() {
    return Collections.unmodifiableList(replay.events());
  }

  /**
   * Returns the events that count, with the days on which they happened by the last correction.
   *
   * @return by day, those of one day in the order in which they were recorded
   */
  public List<KnownStep> known() {
    return replay.effective();
  }

  /**
   * Returns where the case stands.
   *
   * @return the stage of each strand that has begun, in the order of the strands
   */
  public Map<Strand, Stage> stages() {
    return Collections.unmodifiableMap(
        replay.now().stages().isEmpty() ? Map.of() : new EnumMap<>(replay.now().stages()));
  }

  /**
   * Returns where a strand of the case stands.
   *
   * @param strand the strand
   * @return its stage, or empty if it has not begun
   */
  public Optional<Stage> stage(Strand strand) {
    return Optional.ofNullable(replay.now().stages().get(requireNonNull(strand, "strand")));
  }

  /**
   * Returns the stages that the case reached, from the incident on.
   *
   * @return in the order in which they were reached, a stage as often as it was
   */
  public List<StageReached> path() {
    return List.copyOf(replay.now().path());
  }

  /**
   * Returns which agencies were asked for what they know, and which answered.
   *
   * @return one for each agency and kind of review, in the order in which they were first asked
   */
  public List<AgencyReturn> agencyReturns() {
    return new AgencyReturns(known()).list();
  }

  /**
   * Returns the local timetable of the rapid review, from the day of the last fact that the
   * arrangements of that day count it from.
   *
   * @param calendar the working days of England and Wales, maybe with closures of one's own
   * @return empty if no such fact is known, or the arrangements state no timetable
   * @throws IllegalArgumentException if there is a timetable and the bank holidays of England and
   *     Wales do not count in the calendar
   * @throws org.ncscp.calendar.CalendarCoverageException if a step leaves the days that the
   *     calendar covers
   */
  public Optional<RapidReviewTimetable> timetable(WorkingDayCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return history().known().events().stream()
        .flatMap(
            fact ->
                casework().kind(ReviewKinds.RAPID_REVIEW, fact.when().day()).stream()
                    .filter(kind -> kind.timetableAnchor().filter(fact.kind()::equals).isPresent())
                    .map(kind -> Map.entry(fact.when().day(), kind)))
        .reduce((first, last) -> last)
        .map(last -> RapidReviewTimetable.of(last.getValue(), last.getKey(), calendar));
  }

  /**
   * Returns which steps of the local timetable were done.
   *
   * @return the steps and the days on which they were first done
   */
  public Map<TimetableStepId, LocalDate> timetableDone() {
    Map<TimetableStepId, LocalDate> done = new LinkedHashMap<>();
    for (KnownStep known : known()) {
      if (known.step() instanceof RapidReviewStep.TimetableStepDone step) {
        done.putIfAbsent(step.step(), known.day());
      }
    }
    return Collections.unmodifiableMap(done);
  }

  /**
   * Returns the event that stated a fact of the {@link #history()}, such as the one that met a
   * deadline.
   *
   * @param fact the fact
   * @return the event
   * @throws IllegalArgumentException if the case states no such fact
   */
  public CaseEvent event(FactId fact) {
    EventId id = new CaseFacts(casework(), events()).sources().get(requireNonNull(fact, "fact"));
    return events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "fact must be one of case " + reference() + " but was " + fact));
  }

  /**
   * Returns what may happen next, on the day of the last event or later, given that what it says
   * fits. Corrections and withdrawals are permitted besides.
   *
   * @return the steps, in the usual order
   */
  public List<NextStep> permitted() {
    List<NextStep> next = new ArrayList<>();
    for (Way way : Life.all()) {
      if (!way.follows() && replay.now().unmet(way).isEmpty() && isAllowed(way)) {
        next.add(new NextStep(way.step(), way.outcome(), way.to(), decisions(way), way.rule()));
      }
    }
    return List.copyOf(next);
  }

  private boolean isAllowed(Way way) {
    return replay.now().isOpenFor(way.step())
        && (way.step() != StepKind.RAPID_REVIEW_BEGUN
            || casework().allowsRapidReviewWithoutNotification(lastDay()));
  }

  private LocalDate lastDay() {
    return events().isEmpty() ? LocalDate.MIN : replay.now().day();
  }

  private Set<DecisionKind> decisions(Way way) {
    return casework().decisionKinds(way.step(), lastDay());
  }

  /**
   * Returns the facts from which the deadlines of the case are computed: those that the rule book
   * knows.
   *
   * @return the history, of the same reference
   */
  public CaseHistory history() {
    return CaseHistory.of(reference(), new CaseFacts(casework(), events()).list());
  }

  /**
   * Returns the history as it was at an earlier moment.
   *
   * @param moment the moment
   * @return the same as the history of the case as known at that moment
   */
  public CaseHistory history(Instant moment) {
    return history().asKnownOn(moment);
  }

  /**
   * Returns what was recommended, done and changed.
   *
   * @return the recommendations, actions, evidence, assurances and statements of impact that count
   */
  public Learning learning() {
    return replay.now().actions().learning(reference());
  }

  /**
   * Returns the way from a statement of impact back to the incident.
   *
   * @param impact the statement
   * @return what it rests on, and the stages that led there
   * @throws IllegalArgumentException if the case has no such statement
   */
  public WayBack backFrom(ImpactId impact) {
    Trail trail = learning().backFrom(impact);
    Set<RecommendationId> recommendations =
        trail.recommendations().stream().map(Recommendation::id).collect(toSet());
    Set<ActionId> actions =
        trail.actions().stream().map(step -> step.action().id()).collect(toSet());
    LocalDate first = LocalDate.MAX;
    for (KnownStep known : known()) {
      boolean source =
          recommendations.isEmpty()
              ? known.step() instanceof ImprovementStep.ActionPlanned planned
                  && actions.contains(planned.action().id())
              : known.step() instanceof ImprovementStep.Recommended recommended
                  && recommendations.contains(recommended.recommendation().id());
      first = source && known.day().isBefore(first) ? known.day() : first;
    }
    LocalDate origin = first;
    return new WayBack(
        trail, path().stream().filter(reached -> !reached.by().day().isAfter(origin)).toList());
  }

  /**
   * Tells whether two cases have the same events.
   *
   * @param other the other
   * @return true if reference and events are equal, whatever they are checked against
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewCase that
        && reference().equals(that.reference())
        && events().equals(that.events());
  }

  @Override
  public int hashCode() {
    return 31 * reference().hashCode() + events().hashCode();
  }

  /** Returns the case, how many events it has and where it stands. */
  @Override
  public String toString() {
    return "ReviewCase[" + reference() + ", " + events().size() + " events, " + stages() + "]";
  }
}
