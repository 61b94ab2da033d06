// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DeadlineKey;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.Fact;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/**
 * What stood in the diary for one case on each day since its first fact was recorded, and so how
 * often each of its deadlines moved.
 *
 * <p>The timeline is taken again at the end of each day, with the facts and the bank holidays known
 * by then; on a day on which facts were recorded once for each moment of recording. A later answer
 * therefore goes through the steps of every earlier one and on from there: no sequence ever falls,
 * and none stays when a day or status moved. A projected deadline and the one that it becomes share
 * one place, so do one that is withdrawn and the next of its rule; a deadline that is lost keeps
 * its place, cancelled, so that calendars take it out.
 */
final class CaseReplay {
  private final CaseHistory history;
  private final KnownThen known;
  private final List<Place> places = new ArrayList<>();

  /** One deadline among those of its case. */
  private record Key(DeadlineKey deadline, int nth) {}

  /** The end of a day, with the facts recorded by a moment of that or an earlier day. */
  private record Step(Instant recorded, LocalDate day) {}

  /** What a calendar shows. */
  private record Shown(LocalDate day, DiaryStatus status) {}

  /** A place in the diary: the deadlines of a rule in the order in which they came. */
  static final class Place {
    private final RuleId rule;
    private final int number;
    private @Nullable Key key;
    private CaseDeadline last;
    private @Nullable Shown shown;
    private int sequence;

    private Place(RuleId rule, int number, Key key, CaseDeadline last) {
      this.rule = rule;
      this.number = number;
      this.key = key;
      this.last = last;
    }

    /** The deadline, or what it was before it was lost. */
    CaseDeadline deadline() {
      return last;
    }

    boolean isLost() {
      return key == null;
    }

    /** Whether it ever had a day. */
    boolean isShown() {
      return shown != null;
    }

    LocalDate day() {
      return shownOnce().day();
    }

    DiaryStatus status() {
      return shownOnce().status();
    }

    private Shown shownOnce() {
      if (shown == null) {
        throw new IllegalStateException(rule + " was never shown");
      }
      return shown;
    }

    int sequence() {
      return sequence;
    }

    /** What tells it from every other of its rule. */
    String occurrence(CaseHistory of) {
      return of.reference() + "|" + number;
    }

    private void show() {
      Optional<LocalDate> due = isLost() ? Optional.empty() : last.dueDate();
      Shown before = shown;
      if (due.isEmpty() && before == null) {
        return;
      }
      Shown now =
          due.map(day -> new Shown(day, statusOf(last)))
              .orElseGet(() -> new Shown(shownOnce().day(), DiaryStatus.CANCELLED));
      if (before != null && !now.equals(before)) {
        sequence++;
      }
      shown = now;
    }
  }

  CaseReplay(CaseHistory history, KnownThen known) {
    this.history = history;
    this.known = known;
  }

  /** Returns the places as they stand at the end of a day; none if nothing was recorded by then. */
  List<Place> until(LocalDate asAt) {
    List<Step> steps = steps(asAt);
    for (int i = 0; i < steps.size() - 1; i++) {
      try {
        take(timeline(steps.get(i), known.on(steps.get(i).day())));
      } catch (CalendarCoverageException | CaseHistoryException e) {
        // No diary could have been written then; the next step says whether one can be now.
      }
    }
    if (!steps.isEmpty()) {
      take(timeline(steps.get(steps.size() - 1), known.exactlyOn(asAt)));
    }
    return List.copyOf(places);
  }

  private Timeline timeline(Step step, DeadlineCalculator then) {
    return then.timeline(history.asKnownOn(step.recorded()), Moment.endOf(step.day()));
  }

  /** One for each moment of recording, and one for each day without any. */
  private List<Step> steps(LocalDate asAt) {
    List<Step> steps = new ArrayList<>();
    for (Fact fact : history.facts()) {
      Instant recorded = fact.recordedAt();
      LocalDate day = Moment.dayOf(recorded);
      if (day.isAfter(asAt)) {
        break;
      }
      addQuietDays(steps, day);
      if (steps.isEmpty() || !steps.get(steps.size() - 1).recorded().equals(recorded)) {
        steps.add(new Step(recorded, day));
      }
    }
    addQuietDays(steps, asAt.plusDays(1));
    return steps;
  }

  private static void addQuietDays(List<Step> steps, LocalDate before) {
    if (steps.isEmpty()) {
      return;
    }
    Step last = steps.get(steps.size() - 1);
    for (LocalDate day = last.day().plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
      steps.add(new Step(last.recorded(), day));
    }
  }

  private void take(Timeline timeline) {
    Map<Key, CaseDeadline> found = new LinkedHashMap<>();
    for (CaseDeadline deadline : timeline.deadlines()) {
      int nth = 1;
      while (found.containsKey(new Key(deadline.key(), nth))) {
        nth++;
      }
      found.put(new Key(deadline.key(), nth), deadline);
    }
    for (Place place : places) {
      CaseDeadline same = place.key == null ? null : found.remove(place.key);
      if (same == null) {
        place.key = null;
      } else {
        place.last = same;
      }
    }
    found.forEach(this::place);
    places.forEach(Place::show);
  }

  private void place(Key key, CaseDeadline deadline) {
    int number = 1;
    for (Place place : places) {
      if (place.rule.equals(deadline.ruleId())) {
        if (place.isLost()) {
          place.key = key;
          place.last = deadline;
          return;
        }
        number++;
      }
    }
    places.add(new Place(deadline.ruleId(), number, key, deadline));
  }

  private static DiaryStatus statusOf(CaseDeadline deadline) {
    if (deadline.state() == DeadlineState.CANCELLED) {
      return DiaryStatus.CANCELLED;
    }
    boolean tentative = deadline.state() == DeadlineState.PROJECTED || deadline.provisional();
    return tentative ? DiaryStatus.TENTATIVE : DiaryStatus.CONFIRMED;
  }
}
