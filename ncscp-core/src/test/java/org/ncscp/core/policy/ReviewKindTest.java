// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.rule.FactKind;

/** What a timetable and its anchor must have of each other, and what rests on which decisions. */
class ReviewKindTest {
  private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2024, 12, 13));
  private static final FactKind ANCHOR = FactKind.of("notification-submitted");

  private static ReviewKind.Builder kind() {
    return ReviewKind.builder().id(ReviewKindId.of("rapid-review")).name("Rapid").inForce(ALWAYS);
  }

  private static TimetableStep step(String window) {
    return TimetableStep.builder()
        .id(TimetableStepId.of("meeting"))
        .title("Meeting")
        .window(WorkingDayWindow.parse(window))
        .inForce(ALWAYS)
        .build();
  }

  private static String refusal(ReviewKind.Builder kind) {
    return assertThrows(IllegalArgumentException.class, kind::build).getMessage();
  }

  @Test
  void numbering_notSaid_isDayZero() {
    assertEquals(DayNumbering.ANCHOR_IS_DAY_ZERO, kind().build().numbering());
  }

  @Test
  void timetable_withoutAnAnchor_isRefused() {
    assertEquals(
        "timetable-anchor must be there where a timetable is",
        refusal(kind().timetable(List.of(step("3")))));
  }

  @Test
  void anchorOrNumbering_withoutATimetable_isRefused() {
    assertEquals(
        "timetable-anchor must be left out where there is no timetable but was"
            + " notification-submitted",
        refusal(kind().timetableAnchor(ANCHOR)));
    assertEquals(
        "numbering must be left out where there is no timetable but was anchor-is-day-one",
        refusal(kind().numbering(DayNumbering.ANCHOR_IS_DAY_ONE)));
  }

  @Test
  void dayZero_whereTheAnchorIsDayOne_isRefused() {
    ReviewKind.Builder zero = kind().timetableAnchor(ANCHOR).timetable(List.of(step("0-2")));
    assertEquals(1, zero.build().timetable().size());
    assertEquals(
        "working days of step meeting must be from 1 on where the anchor's day is day one but were"
            + " 0-2",
        refusal(zero.numbering(DayNumbering.ANCHOR_IS_DAY_ONE)));
  }

  @ParameterizedTest
  @EnumSource(DecidedStep.class)
  void decisionKinds_ofAStep_areThoseStatedForIt(DecidedStep step) {
    Set<DecisionKind> kinds =
        new LinkedHashSet<>(List.of(DecisionKind.of("b"), DecisionKind.of("a")));
    ReviewArrangements reviews =
        ReviewArrangements.builder()
            .inForce(ALWAYS)
            .addDecision(new StepDecisions(DecidedStep.RECONSIDERED, kinds))
            .build();
    List<DecisionKind> expected = step == DecidedStep.RECONSIDERED ? List.copyOf(kinds) : List.of();
    assertEquals(expected, List.copyOf(reviews.decisionKinds(step)));
  }

  @ParameterizedTest
  @EnumSource(StatedStep.class)
  void factKind_ofAStep_isTheOneStatedForIt(StatedStep step) {
    ReviewArrangements reviews =
        ReviewArrangements.builder()
            .inForce(ALWAYS)
            .addFact(new StepFact(StatedStep.FINDINGS_EXPLAINED, ANCHOR))
            .build();
    assertEquals(
        step == StatedStep.FINDINGS_EXPLAINED ? Optional.of(ANCHOR) : Optional.empty(),
        reviews.factKind(step));
  }

  @Test
  void stepDecisions_withoutAKind_areRefused() {
    assertEquals(
        "kinds must not be empty",
        assertThrows(
                IllegalArgumentException.class,
                () -> new StepDecisions(DecidedStep.RECONSIDERED, Set.of()))
            .getMessage());
  }
}
