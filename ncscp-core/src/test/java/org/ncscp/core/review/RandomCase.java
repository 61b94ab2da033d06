// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.voting.Result;

/**
 * A made-up case of Nottingham City, told one event at a time: mostly steps that are permitted,
 * some that may not be, some recorded long after they happened, some corrected or withdrawn. What
 * was refused is kept beside what was recorded.
 */
final class RandomCase {
  static final CaseReference CASE = CaseReference.of("EXAMPLE-2025-77");
  static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int DAYS = 420;
  static final Casework CASEWORK = Casework.of(NottinghamCity.arrangements(), register());
  private static final StepKind[] KINDS = StepKind.values();

  /** How a story is told. */
  record Manner(boolean amends, boolean late, boolean sameDay, boolean times, boolean astray) {
    static final Manner ANY = new Manner(true, true, true, true, true);

    /** A day of its own for each event. */
    static final Manner DAY_BY_DAY = new Manner(true, true, false, false, true);

    static final Manner PERMITTED = new Manner(false, false, false, false, false);
  }

  final List<CaseEvent> recorded = new ArrayList<>();
  final List<Recording.Refused> refused = new ArrayList<>();
  ReviewCase told = CASEWORK.open(CASE);

  /** What leads away from the long way to a publication. */
  private static final Set<StepKind> SELDOM =
      EnumSet.of(
          StepKind.INVITED_BY_OTHER_AREA,
          StepKind.NATIONAL_REVIEW_RECEIVED,
          StepKind.COUNCIL_DECIDED,
          StepKind.CRITERIA_FOUND_NOT_MET);

  /** What opens the way to others, or is of more than one sort. */
  private static final Set<StepKind> RATHER =
      EnumSet.of(
          StepKind.CRITERIA_CONSIDERED,
          StepKind.PANEL_ANSWER_CIRCULATED,
          StepKind.RECONSIDERATION_MEETING_HELD,
          StepKind.TERMS_OF_REFERENCE_AGREED,
          StepKind.FAMILY_ENGAGEMENT_CONSIDERED,
          StepKind.OUTCOMES_RECORDED,
          StepKind.PUBLICATION_PLANNED,
          StepKind.DELAY_SOUGHT,
          StepKind.SENT);

  private final Set<Stage> been = EnumSet.noneOf(Stage.class);
  private final Random random;
  private final RandomSteps steps;
  private final Manner manner;
  private LocalDate day = FIRST;
  private Instant clock = Moment.endOf(FIRST.minusDays(1));
  private int number;

  private RandomCase(long seed, Manner manner) {
    this.random = new Random(seed);
    this.steps = new RandomSteps(random);
    this.manner = manner;
  }

  static RandomCase of(long seed, int tries, Manner manner) {
    RandomCase made = new RandomCase(seed, manner);
    for (int i = 0; i < tries; i++) {
      made.record(made.next());
    }
    return made;
  }

  /** Records an event if it is permitted, and keeps what became of it. */
  Recording record(CaseEvent event) {
    Recording recording = told.record(event);
    if (recording instanceof Recording.Recorded now) {
      told = now.reviewCase();
      recorded.add(event);
    } else {
      refused.add((Recording.Refused) recording);
    }
    return recording;
  }

  CaseEvent next() {
    int dice = random.nextInt(100);
    if (manner.amends() && dice < 14 && !recorded.isEmpty()) {
      return amendment(dice < 7);
    }
    boolean again = manner.sameDay() && random.nextInt(3) == 0;
    day = again ? day : day.plusDays(1 + random.nextInt(5));
    boolean late = manner.late() && dice < 28 && day.isAfter(FIRST);
    LocalDate when =
        late
            ? day.minusDays(
                random.nextInt((int) Math.min(30, day.toEpochDay() - FIRST.toEpochDay())))
            : day;
    if (late && !manner.sameDay() && isTaken(when)) {
      when = day;
    }
    return event(when, astray(dice) ? anyStep(when) : permittedStep(when));
  }

  private boolean astray(int dice) {
    return manner.astray() && dice >= 88;
  }

  private boolean isTaken(LocalDate when) {
    return told.known().stream().anyMatch(step -> step.day().equals(when));
  }

  Step anyStep(LocalDate when) {
    StepKind kind = KINDS[random.nextInt(KINDS.length - 2)];
    return steps.step(kind, Optional.empty(), told.known(), when);
  }

  /** A permitted step, rather one that leads to where the case has not been. */
  private Step permittedStep(LocalDate when) {
    been.addAll(told.stages().values());
    List<NextStep> next = new ArrayList<>();
    for (NextStep step : told.permitted()) {
      boolean onward = step.to().filter(stage -> !been.contains(stage)).isPresent();
      boolean own = !SELDOM.contains(step.kind());
      int weight = onward && own ? 12 : RATHER.contains(step.kind()) ? 4 : 1;
      next.addAll(Collections.nCopies(weight, step));
    }
    NextStep step = steps.pick(next);
    return steps.step(step.kind(), step.outcome(), told.known(), when);
  }

  /** An event of a day, recorded after all others. */
  CaseEvent event(LocalDate when, Step step) {
    Instant end = Moment.endOf(when);
    clock = end.isAfter(clock) ? end : clock;
    clock = clock.plusSeconds(1 + random.nextInt(5000));
    boolean timed = manner.times() && random.nextInt(3) == 0;
    Moment moment =
        timed
            ? Moment.inLondon(when.atTime(LocalTime.of(9 + random.nextInt(8), 0)))
            : Moment.on(when);
    return new CaseEvent(
        EventId.of("e" + (100 + ++number)), moment, clock, step, Optional.of(RandomSteps.TEXT));
  }

  private CaseEvent amendment(boolean correct) {
    CaseEvent target = recorded.get(random.nextInt(recorded.size()));
    LocalDate to = target.when().day().plusDays(random.nextInt(7) - 3L);
    to = to.isAfter(day) ? day : to;
    if (correct && !manner.sameDay() && isTaken(to)) {
      to = target.when().day();
    }
    Step step =
        correct
            ? new RecordingStep.DateCorrected(target.id(), Moment.on(to))
            : new RecordingStep.Withdrawn(target.id());
    return event(day, step);
  }

  /** The day of the last thing told. */
  LocalDate day() {
    return day;
  }

  RandomSteps steps() {
    return steps;
  }

  static DecisionReference decision(String kind, String result) {
    return DecisionReference.of("D-" + kind + "-" + result);
  }

  /** The decision on more time of that day. */
  static DecisionReference delay(LocalDate day) {
    return DecisionReference.of("D-delay-" + (day.toEpochDay() - FIRST.toEpochDay()));
  }

  /** The decision against more time of that day. */
  static DecisionReference noDelay(LocalDate day) {
    return DecisionReference.of("D-no-delay-" + (day.toEpochDay() - FIRST.toEpochDay()));
  }

  private static Register register() {
    Register.Builder register = Register.empty().toBuilder();
    Instant at = Moment.endOf(FIRST.minusDays(1));
    for (String kind :
        List.of(
            "notification-agreement",
            "rapid-review-report",
            "practice-review",
            "review-criteria",
            "review-report-sign-off")) {
      add(register, decision(kind, "carried"), kind, "case-review-group", Result.CARRIED, at);
      add(register, decision(kind, "lost"), kind, "case-review-group", Result.NOT_CARRIED, at);
    }
    String leaders = "strategic-leadership-group";
    add(
        register,
        decision("non-publication", "carried"),
        "non-publication",
        leaders,
        Result.CARRIED,
        at);
    for (int i = 0; i < DAYS; i++) {
      Instant then = Moment.endOf(FIRST.plusDays(i));
      DecisionReference reference = delay(FIRST.plusDays(i));
      add(register, reference, "publication-delay", leaders, Result.CARRIED, then);
      DecisionReference lost = noDelay(FIRST.plusDays(i));
      add(register, lost, "publication-delay", leaders, Result.NOT_CARRIED, then);
    }
    return register.build();
  }

  private static void add(
      Register.Builder register,
      DecisionReference reference,
      String kind,
      String group,
      Result result,
      Instant at) {
    register.append(
        new RegisterContent.Decided(
            Decision.builder()
                .reference(reference)
                .decidedOn(Moment.dayOf(at))
                .by(GroupId.of(group))
                .text(FreeText.of("As the minutes say"))
                .kind(DecisionKind.of(kind))
                .result(result)
                .rationale(FreeText.of("As the minutes say"))
                .build()),
        at);
  }
}
