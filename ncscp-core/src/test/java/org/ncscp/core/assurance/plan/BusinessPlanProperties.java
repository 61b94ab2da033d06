// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.reference.ReportingPeriod;

/** How actions stand, beside a walk from day to day. */
class BusinessPlanProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** What a walk through the days knows of an action. */
  private static final class Walk {
    private Optional<Progress> progress = Optional.empty();
    private LocalDate since = FIRST;
    private boolean evidenced;
    private boolean impact;

    Walk(AgreedAction action, List<ActionProgress> all, LocalDate asAt) {
      for (LocalDate day = FIRST; !day.isAfter(asAt); day = day.plusDays(1)) {
        for (ActionProgress one : all) {
          if (one.action().equals(action.action()) && one.day().equals(day)) {
            take(one);
          }
        }
      }
    }

    private void take(ActionProgress one) {
      if (!progress.equals(Optional.of(one.progress()))) {
        progress = Optional.of(one.progress());
        since = one.day();
        evidenced = false;
      }
      evidenced |= one.evidence().isPresent();
      impact |= one.impact().isPresent();
    }

    boolean ended() {
      return progress.equals(Optional.of(Progress.COMPLETED))
          || progress.equals(Optional.of(Progress.CANCELLED));
    }

    String inWords(AgreedAction action, LocalDate asAt) {
      boolean completed = progress.equals(Optional.of(Progress.COMPLETED));
      LocalDate day = completed ? since : asAt;
      boolean late = day.toEpochDay() > action.due().toEpochDay();
      String state =
          ended()
              ? completed ? late ? "COMPLETED_LATE" : "COMPLETED_IN_TIME" : "CANCELLED"
              : late ? "OVERDUE" : "OPEN";
      return String.join(
          " ",
          action.action().value(),
          state,
          progress.map(Progress::name).orElse("-"),
          ended() ? since.toString() : "-",
          completed && evidenced ? "evidenced" : "-",
          impact ? "impact" : "-");
    }
  }

  private static String inWords(ActionStanding standing) {
    return String.join(
        " ",
        standing.action().action().value(),
        standing.state().name(),
        standing.latest().map(one -> one.progress().name()).orElse("-"),
        standing.ended().map(LocalDate::toString).orElse("-"),
        standing.evidenced() ? "evidenced" : "-",
        standing.impactRecorded() ? "impact" : "-");
  }

  @Property(tries = 300)
  void actions_standAsAWalkFromDayToDayFinds(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    List<AgreedAction> actions = plan.made().many(plan::action);
    List<ActionProgress> progress = plan.made().many(plan::actionProgress);
    LocalDate begin = plan.made().day(60);
    LocalDate end = begin.plusDays(plan.made().upTo(60));
    LocalDate asAt = begin.plusDays(plan.made().upTo(120));
    List<String> expected = new ArrayList<>();
    for (AgreedAction one : actions) {
      Walk walk = new Walk(one, progress, asAt);
      boolean before = walk.ended() && walk.since.isBefore(begin);
      boolean agreed = !one.agreed().isAfter(end) && !one.agreed().isAfter(asAt);
      if (agreed && !before) {
        expected.add(walk.inWords(one, asAt));
      }
    }
    Collections.shuffle(progress, new Random(seed));
    BusinessPlan found =
        BusinessPlan.of(
            List.of(),
            List.of(),
            actions,
            progress,
            new ReportingPeriod("made up", begin, end),
            asAt);
    assertEquals(expected, found.actions().stream().map(p -> inWords(p)).toList());
    int sum = found.countsByOwner().values().stream().mapToInt(ActionCounts::total).sum();
    assertEquals(expected.size(), sum);
    assertEquals(expected.size(), found.counts().total());
  }
}
