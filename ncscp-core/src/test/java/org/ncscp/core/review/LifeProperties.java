// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LifeProperties {
  private static final int TRIES = 60;

  @Property(tries = 80)
  void life_agreesWithTheNaiveOne_dayByDay(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, 0, RandomCase.Manner.DAY_BY_DAY);
    for (int i = 0; i < TRIES; i++) {
      List<CaseEvent> with = new ArrayList<>(made.recorded);
      CaseEvent event = made.next();
      with.add(event);
      Recording recording = made.record(event);
      Set<?> outcomes = NaiveLife.outcomes(NaiveLife.counting(with));
      if (recording instanceof Recording.Recorded recorded) {
        assertEquals(Set.of(recorded.reviewCase().stages()), outcomes, () -> "" + with);
      } else if (!isUnamendable(event, with)) {
        assertEquals(Set.of(), outcomes, () -> recording + " in " + with);
      }
    }
  }

  /** A correction that no case can take, wherever it stands. */
  private static boolean isUnamendable(CaseEvent event, List<CaseEvent> with) {
    if (!CaseReplay.amends(event)) {
      return false;
    }
    EventId target =
        event.step() instanceof RecordingStep.DateCorrected corrected
            ? corrected.event()
            : ((RecordingStep.Withdrawn) event.step()).event();
    List<CaseEvent> earlier = with.subList(0, with.size() - 1);
    boolean counts =
        NaiveLife.counting(earlier).stream().anyMatch(s -> s.event().id().equals(target));
    Step step =
        with.stream().filter(one -> one.id().equals(target)).findFirst().orElseThrow().step();
    return !counts
        || (event.kind() == StepKind.DATE_CORRECTED
            && (step instanceof RecordingStep || step.kind().name().startsWith("DELAY_")));
  }

  @Property(tries = 100)
  void life_isOneOfTheNaiveOnes_withinADay(@ForAll long seed) {
    ReviewCase live = RandomCase.of(seed, 16, RandomCase.Manner.ANY).told;
    Set<?> outcomes = NaiveLife.outcomes(NaiveLife.counting(live.events()));
    assertTrue(outcomes.contains(live.stages()), () -> live.events() + ": " + outcomes);
  }

  @Property(tries = 60)
  void permittedStep_isAcceptedLater_andNoOther(@ForAll long seed) {
    RandomCase made = RandomCase.of(seed, TRIES, RandomCase.Manner.PERMITTED);
    for (StepKind kind : StepKind.values()) {
      if (kind == StepKind.DATE_CORRECTED || kind == StepKind.WITHDRAWN) {
        continue;
      }
      for (var way : RandomSteps.outcomes(kind)) {
        boolean isListed =
            made.told.permitted().stream()
                .anyMatch(
                    n -> n.kind() == kind && (n.outcome().isEmpty() || n.outcome().equals(way)));
        var day = made.day().plusDays(1);
        Step step = made.steps().step(kind, way, made.told.known(), day);
        Recording recording = made.told.record(made.event(day, step));
        if (recording instanceof Recording.Recorded) {
          assertTrue(isListed, () -> kind + " " + way + " was not listed");
        } else if (isListed) {
          assertTrue(restsOnAnother(kind), () -> "" + recording);
        }
      }
    }
  }

  /** Steps that name another event, agency, action or entry of a list, which may not be there. */
  private static boolean restsOnAnother(StepKind kind) {
    return Set.of(
                StepKind.PROCEEDINGS_ENDED,
                StepKind.DELAY_APPROVED,
                StepKind.DELAY_REFUSED,
                StepKind.DELAY_TOLD,
                StepKind.AGENCY_ASKED,
                StepKind.AGENCY_ANSWERED,
                StepKind.TIMETABLE_STEP_DONE)
            .contains(kind)
        || kind.compareTo(StepKind.ACTION_PLANNED) > 0;
  }

  @Example
  void secondDisagreement_isReconsideredInItsTurn() {
    Step reconsidered =
        new RapidReviewStep.Reconsidered(
            Story.cited("D-9"), Reconsideration.ADHERED, RandomSteps.TEXT, RandomSteps.TEXT);
    Step disagrees = new RapidReviewStep.PanelAnswered(PanelView.DISAGREES);
    Story story =
        Story.withPanel("EXAMPLE-2025-21", Conclusion.NEITHER)
            .agreed("D-9", "review-criteria", "2025-06-10")
            .on("2025-06-10", disagrees)
            .on("2025-06-11", StepKind.PANEL_ANSWER_CIRCULATED)
            .on("2025-06-11", StepKind.RECONSIDERATION_MEETING_HELD)
            .on("2025-06-12", reconsidered)
            .on("2025-06-20", disagrees)
            .on("2025-06-21", StepKind.RECONSIDERATION_MEETING_HELD);
    assertEquals(LifeRule.RECONSIDERATION, story.refusal("2025-06-22", reconsidered).rule());
    story.on("2025-06-22", StepKind.PANEL_ANSWER_CIRCULATED).on("2025-06-22", reconsidered);
    assertTrue(story.stages().contains(Stage.RECONSIDERED));
  }

  /** A report whose findings were explained, completed and signed off anew thereafter. */
  private static Story completedAnew() {
    return Story.signedOff("EXAMPLE-2025-22")
        .on("2025-10-06", Story.sent(Paper.FINDINGS, Story.FAMILY))
        .on("2025-10-07", StepKind.REPORT_COMPLETED)
        .on("2025-10-08", new PracticeReviewStep.ReportSignedOff(Story.cited("CRG-2025-19")));
  }

  @Example
  void changedReport_isExplainedAnew() {
    Story story =
        completedAnew()
            .on(
                "2025-10-09",
                Story.sent(
                    Paper.ADVANCE_COPY, Story.PANEL, Story.OFSTED, Story.SECRETARY_OF_STATE));
    assertEquals(
        LifeRule.FINDINGS_EXPLAINED, story.refusal("2025-10-20", StepKind.REPORT_PUBLISHED).rule());
  }

  @Example
  void departure_isFromTheOneRuleThatItNames() {
    Story story =
        completedAnew()
            .on(
                "2025-10-09",
                new RecordingStep.Departed(StepKind.REPORT_PUBLISHED, LifeRule.FINDINGS_EXPLAINED));
    assertEquals(
        LifeRule.ADVANCE_COPY, story.refusal("2025-10-20", StepKind.REPORT_PUBLISHED).rule());
  }

  @Example
  void rapidReview_sentToOthers_isNotWithThePanel() {
    Story story =
        Story.notified("EXAMPLE-2025-23").agreed("D-9", "rapid-review-report", "2025-05-28");
    story
        .on("2025-05-28", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-28", Answer.MET))
        .on("2025-05-28", Story.completed("D-9", Conclusion.NEITHER))
        .on("2025-05-28", Story.sent(Paper.RAPID_REVIEW, Story.OFSTED));
    assertTrue(story.stages().contains(Stage.RAPID_REVIEW_COMPLETED));
    story.on("2025-05-29", Story.sent(Paper.RAPID_REVIEW, Story.PANEL));
    assertTrue(story.stages().contains(Stage.WITH_PANEL));
  }

  @Example
  void copySentInOneTelling_isNotSentInAnother() {
    Story story =
        completedAnew()
            .on("2025-10-09", Story.sent(Paper.FINDINGS, Story.FAMILY))
            .on("2025-10-09", Story.sent(Paper.ADVANCE_COPY, Story.PANEL));
    CaseEvent ofsted =
        story.event("2025-10-10", "2025-10-10", Story.sent(Paper.ADVANCE_COPY, Story.OFSTED));
    CaseEvent state =
        story.event(
            "2025-10-10", "2025-10-10", Story.sent(Paper.ADVANCE_COPY, Story.SECRETARY_OF_STATE));
    assertEquals(1, story.told().with(ofsted).events().size() - story.told().events().size());
    ReviewCase without = story.told().with(state);
    assertTrue(without.permitted().stream().noneMatch(n -> n.kind() == StepKind.REPORT_PUBLISHED));
  }
}
