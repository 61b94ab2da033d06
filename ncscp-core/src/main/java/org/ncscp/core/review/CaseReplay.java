// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.Moment;

/**
 * A case event by event, as they were recorded. What counts is when they happened: the events are
 * taken day by day, and within a day in the one order of their times, and where a time is not known
 * in any order in which they are permitted, the usual one first. So the order of recording does not
 * matter. It changes with each event, so nobody but its case sees it.
 */
final class CaseReplay {
  static final int MOST_EVENTS = 5_000;

  /** Of events on one day, the usual order is tried first; it never depends on the recording. */
  private static final Comparator<KnownStep> USUAL =
      comparing((KnownStep dated) -> place(dated.step()))
          .thenComparing(dated -> dated.step() instanceof Sent)
          .thenComparing(dated -> dated.instant().orElse(Instant.MIN))
          .thenComparing(dated -> dated.event().id());

  /** By day, and the events of one day in the usual order. */
  static final Comparator<KnownStep> ORDER = comparing(KnownStep::day).thenComparing(USUAL);

  private final Casework casework;
  private final CaseReference reference;
  private final List<CaseEvent> events;
  private final Set<EventId> ids;

  /** The events of the last day, and how far the case had come before it. */
  private List<KnownStep> lastDay;

  private Progress before;
  private Progress now;

  CaseReplay(Casework casework, CaseReference reference) {
    this.casework = casework;
    this.reference = reference;
    events = new ArrayList<>();
    ids = new HashSet<>();
    lastDay = List.of();
    before = new Progress(casework, reference);
    now = before;
  }

  private CaseReplay(CaseReplay other) {
    casework = other.casework;
    reference = other.reference;
    events = new ArrayList<>(other.events);
    ids = new HashSet<>(other.ids);
    lastDay = other.lastDay;
    before = other.before;
    now = other.now;
  }

  CaseReplay copy() {
    return new CaseReplay(this);
  }

  Casework casework() {
    return casework;
  }

  CaseReference reference() {
    return reference;
  }

  List<CaseEvent> events() {
    return events;
  }

  Progress now() {
    return now;
  }

  /** The step after which one usually comes: what is sent, after what brings it about. */
  private static StepKind place(Step step) {
    if (!(step instanceof Sent sent)) {
      return step.kind();
    }
    return switch (sent.paper()) {
      case NOTIFICATION_COPY, INCIDENT_REPORT, LOOKED_AFTER_CHILD_DEATH, CARE_LEAVER_DEATH ->
          StepKind.SENT;
      case RAPID_REVIEW -> StepKind.RAPID_REVIEW_COMPLETED;
      case RECONSIDERATION_JUSTIFICATION -> StepKind.RECONSIDERED;
      case FINDINGS, ADVANCE_COPY, NON_PUBLICATION_JUSTIFICATION -> StepKind.PUBLICATION_PLANNED;
    };
  }

  /** Takes an event, or says why it is refused and takes nothing. */
  Optional<Recording.Refused> add(CaseEvent event) {
    Optional<Objection> objection = recordable(event).or(() -> place(event));
    if (objection.isEmpty()) {
      events.add(event);
      ids.add(event.id());
    }
    return objection.map(why -> refused(event, why));
  }

  private Recording.Refused refused(CaseEvent event, Objection why) {
    return new Recording.Refused(
        reference,
        event,
        List.copyOf(now.stages().values()),
        why.event(),
        why.rule(),
        why.needed());
  }

  private Optional<Objection> recordable(CaseEvent event) {
    if (ids.contains(event.id())) {
      return edited(event, "another id, as " + event.id() + " is there already");
    }
    if (events.size() >= MOST_EVENTS) {
      return edited(event, "at most " + MOST_EVENTS + " events in a case");
    }
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Instant last = events.get(events.size() - 1).recordedAt();
    boolean later = event.recordedAt().isAfter(last);
    return later || (!amends(event) && event.recordedAt().equals(last))
        ? Optional.empty()
        : edited(
            event,
            "a moment of recording "
                + (amends(event) ? "after " : "not before ")
                + last
                + ", that of the event before it");
  }

  private static Optional<Objection> edited(CaseEvent event, String needed) {
    return Optional.of(new Objection(event, LifeRule.NOTHING_EDITED, needed));
  }

  private Optional<Objection> place(CaseEvent event) {
    if (amends(event)) {
      return amend(event);
    }
    LocalDate day = event.when().day();
    LocalDate last = lastDay.isEmpty() ? LocalDate.MIN : lastDay.get(0).day();
    if (day.isBefore(last)) {
      return again(effective(plus(events, event)));
    }
    List<KnownStep> dated =
        day.equals(last) ? plus(lastDay, KnownStep.of(event)) : List.of(KnownStep.of(event));
    Progress from = day.equals(last) ? before : now;
    Progress to = from.copy();
    Optional<Objection> objection = takeDay(to, dated);
    if (objection.isEmpty()) {
      before = from;
      now = to;
      lastDay = dated;
    }
    return objection;
  }

  private Optional<Objection> amend(CaseEvent event) {
    EventId target =
        event.step() instanceof RecordingStep.DateCorrected corrected
            ? corrected.event()
            : ((RecordingStep.Withdrawn) event.step()).event();
    if (event.note().isEmpty()) {
      return edited(event, "a note that says why");
    }
    if (!ids.contains(target)) {
      return edited(event, "an event recorded before it, as " + target + " is not");
    }
    Optional<Objection> wrong = amendable(event, target);
    if (wrong.isPresent()) {
      return wrong;
    }
    return again(effective(plus(events, event)));
  }

  private Optional<Objection> amendable(CaseEvent event, EventId target) {
    if (gone(events).contains(target)) {
      return edited(event, "an event that still counts, as " + target + " does not");
    }
    CaseEvent amends =
        events.stream().filter(one -> one.id().equals(target)).findFirst().orElseThrow();
    boolean correction = event.step() instanceof RecordingStep.DateCorrected;
    return correction && !StatedKinds.hasDate(amends.step())
        ? edited(
            event,
            "that " + target + " is withdrawn and recorded again, as its day cannot be corrected")
        : Optional.empty();
  }

  /** Takes all events again, as they count now. */
  private Optional<Objection> again(List<KnownStep> effective) {
    Progress to = new Progress(casework, reference);
    Progress from = to;
    List<KnownStep> today = List.of();
    Iterator<KnownStep> days = effective.iterator();
    KnownStep next = days.hasNext() ? days.next() : null;
    while (next != null) {
      List<KnownStep> dated = new ArrayList<>();
      LocalDate day = next.day();
      while (next != null && next.day().equals(day)) {
        dated.add(next);
        next = days.hasNext() ? days.next() : null;
      }
      if (next == null) {
        from = to;
        to = from.copy(); // only the last day may be taken again
      }
      Optional<Objection> objection = takeDay(to, dated);
      if (objection.isPresent()) {
        return objection;
      }
      today = dated;
    }
    before = from;
    now = to;
    lastDay = today;
    return Optional.empty();
  }

  /** Takes the events of one day; the first that cannot be taken at all is objected to. */
  private static Optional<Objection> takeDay(Progress progress, List<KnownStep> dated) {
    if (dated.size() == 1) {
      return progress.take(dated.get(0));
    }
    List<KnownStep> open = new ArrayList<>(dated);
    open.sort(USUAL);
    PriorityQueue<Instant> times = new PriorityQueue<>();
    open.forEach(step -> step.instant().ifPresent(times::add));
    Optional<Objection> objection = Optional.empty();
    int size = -1;
    while (!open.isEmpty() && open.size() != size) {
      size = open.size();
      objection = Optional.empty();
      for (Iterator<KnownStep> rest = open.iterator(); rest.hasNext(); ) {
        KnownStep next = rest.next();
        if (isFirst(next, times)) {
          Optional<Objection> wrong = progress.take(next);
          if (wrong.isEmpty()) {
            rest.remove();
            next.instant().ifPresent(times::remove);
          }
          objection = objection.or(() -> wrong);
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : objection;
  }

  /** Whether none of those still open certainly happened before it. */
  private static boolean isFirst(KnownStep one, PriorityQueue<Instant> times) {
    return one.instant().isEmpty() || !times.element().isBefore(one.instant().get());
  }

  /** The events that count, by the day on which they happened, corrections applied. */
  List<KnownStep> effective() {
    return effective(events);
  }

  static List<KnownStep> effective(List<CaseEvent> recorded) {
    Set<EventId> gone = gone(recorded);
    Map<EventId, Moment> corrected = new HashMap<>();
    for (CaseEvent event : recorded) {
      if (event.step() instanceof RecordingStep.DateCorrected correction
          && !gone.contains(event.id())) {
        corrected.put(correction.event(), correction.when());
      }
    }
    List<KnownStep> effective = new ArrayList<>(recorded.size());
    for (CaseEvent event : recorded) {
      if (!amends(event) && !gone.contains(event.id())) {
        @Nullable Moment when = corrected.get(event.id());
        effective.add(new KnownStep(event, when == null ? event.when() : when));
      }
    }
    effective.sort(ORDER);
    return effective;
  }

  /** Whether an event corrects or withdraws another one. */
  static boolean amends(CaseEvent event) {
    return event.kind() == StepKind.DATE_CORRECTED || event.kind() == StepKind.WITHDRAWN;
  }

  /** What was withdrawn; a later withdrawal decides over an earlier one that it withdraws. */
  static Set<EventId> gone(List<CaseEvent> recorded) {
    Set<EventId> gone = new HashSet<>();
    for (int at = recorded.size() - 1; at >= 0; at--) {
      CaseEvent event = recorded.get(at);
      if (event.step() instanceof RecordingStep.Withdrawn withdrawn && !gone.contains(event.id())) {
        gone.add(withdrawn.event());
      }
    }
    return gone;
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> more = new ArrayList<>(list.size() + 1);
    more.addAll(list);
    more.add(one);
    return more;
  }
}
