// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Function<LocalDate, DeadlineCalculator> calculators;
  private final List<Place> places = new ArrayList<>();

  /** One deadline among those of its case. */
  private record Key(DeadlineKey deadline, int nth) {}

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

    Place(RuleId rule, int number, Key key, CaseDeadline last) {
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

  /**
   * Begins a replay.
   *
   * @param calculators the calculator as it would have answered on a day
   */
  CaseReplay(CaseHistory history, Function<LocalDate, DeadlineCalculator> calculators) {
    this.history = history;
    this.calculators = calculators;
  }

  /** Returns the places as they stand at the end of a day; none if nothing was recorded by then. */
  List<Place> until(LocalDate asAt) {
    List<Instant> recorded = history.facts().stream().map(Fact::recordedAt).distinct().toList();
    int next = 0;
    if (recorded.isEmpty()) {
      return List.of();
    }
    Instant known = recorded.get(0);
    for (LocalDate day = Moment.dayOf(known); !day.isAfter(asAt); day = day.plusDays(1)) {
      boolean stepped = false;
      while (next < recorded.size() && !Moment.dayOf(recorded.get(next)).isAfter(day)) {
        known = recorded.get(next++);
        boolean last =
            day.equals(asAt)
                && (next == recorded.size() || Moment.dayOf(recorded.get(next)).isAfter(day));
        step(known, day, last);
        stepped = true;
      }
      if (!stepped) {
        step(known, day, day.equals(asAt));
      }
    }
    return List.copyOf(places);
  }

  /** A step at which no diary could have been written is left out, unless it is the last. */
  private void step(Instant known, LocalDate day, boolean last) {
    try {
      Timeline timeline =
          calculators.apply(day).timeline(history.asKnownOn(known), Moment.endOf(day));
      take(timeline);
    } catch (CalendarCoverageException | CaseHistoryException e) {
      if (last) {
        throw e;
      }
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
