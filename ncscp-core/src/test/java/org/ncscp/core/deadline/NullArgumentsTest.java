// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RuleBook;

/** Who passes nothing where something is needed is told which argument it was. */
class NullArgumentsTest {
  private static final Instant NOW = Instant.parse("2025-05-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);
  private static final RuleBook BOOK = NottinghamCity.ruleBook();
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(BOOK, UkBankHolidays.bundled());
  private static final Fact.Happened AWARE =
      Fact.happened(FactId.of("f"), NationalFacts.COUNCIL_BECAME_AWARE, DAY, NOW);
  private static final CaseHistory CASE =
      CaseHistory.of(CaseReference.of("EXAMPLE-1"), List.of(AWARE));

  private static void assertNamed(Map<String, Executable> calls) {
    Map<String, String> named = new LinkedHashMap<>();
    calls.forEach(
        (name, call) ->
            named.put(name, assertThrows(NullPointerException.class, call, name).getMessage()));
    Map<String, String> expected = new LinkedHashMap<>();
    calls.keySet().forEach(name -> expected.put(name, name));
    assertEquals(expected, named);
  }

  @Test
  void calculator_namesTheArgument() {
    assertNamed(
        Map.of(
            "ruleBook", () -> DeadlineCalculator.of(null, UkBankHolidays.bundled()),
            "rule", () -> DEADLINES.calculate(null, DAY),
            "history", () -> DEADLINES.timeline(null, NOW),
            "asAt", () -> DEADLINES.timeline(CASE, (LocalDate) null),
            "histories", () -> DEADLINES.timelines(null, NOW),
            "supposed", () -> DEADLINES.whatIf(CASE, NOW, (Fact[]) null),
            "supposed fact", () -> DEADLINES.whatIf(CASE, NOW, (Fact) null),
            "moment", () -> DEADLINES.asKnownOn(null)));
  }

  @Test
  void history_namesTheArgument() {
    assertNamed(
        Map.of(
            "reference", () -> CaseHistory.of(null, List.of()),
            "facts", () -> CaseHistory.of(CaseReference.of("EXAMPLE-1"), null),
            "fact", () -> CASE.with((Fact) null),
            "more", () -> CASE.with((Fact[]) null),
            "trigger", () -> AWARE.concerning(null),
            "text", () -> AWARE.noting(null)));
  }

  @Test
  void answers_nameTheArgument() {
    Timeline timeline = DEADLINES.timeline(CASE, NOW);
    assertNamed(
        Map.of(
            "rule", () -> timeline.deadlines(null),
            "earlier", () -> timeline.movedSince(null),
            "timeline", () -> Timeliness.of(null),
            "other", () -> Timeliness.empty().plus(null),
            "day", () -> DEADLINES.calculate(NationalRules.RAPID_REVIEW, DAY).statusOn(null)));
  }

  @Test
  void dutiesAndPeriods_nameTheArgument() {
    RecurringDuty duty = BOOK.duty(NationalRules.YEARLY_REPORT);
    HeldRecord none = HeldRecord.of(DAY, List.of());
    assertNamed(
        Map.of(
            "duty", () -> DutyReview.of(null, none, DAY),
            "record", () -> DutyReview.of(duty, null, DAY),
            "asAt", () -> DutyReview.of(duty, none, null),
            "held", () -> HeldRecord.of(DAY, null),
            "item", () -> Held.on(DAY, null),
            "day", () -> EffectivePeriod.from(DAY).contains(null),
            "to", () -> EffectivePeriod.ofClosed(DAY, null)));
  }
}
