// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.grantedBy;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.restarted;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.Fact;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.PeriodUnit;

/** Which of several facts, plans and ends a date is counted from or ended by. */
class SeveralOriginsTest {
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final Fact OPENED = happened("o", "opened", "2025-06-02");

  private static List<String> stand(
      DeadlineCalculator deadlines, String rule, String day, Fact... facts) {
    return WhichOfSeveralTest.stand(deadlines, rule, day, history(facts));
  }

  /** Heard on 3 June still holds for what is seen anew on 1 July: two weeks from then. */
  @Test
  void theLaterOfTwo_countsWithWhatWasThereBefore() {
    assertEquals(
        List.of("h MET 2025-06-18", "s2 RUNNING 2025-07-15"),
        stand(
            SMALL,
            "later",
            "2025-07-02",
            OPENED,
            happened("h", "heard", "2025-06-03"),
            happened("s", "seen", "2025-06-04"),
            happened("w", "written", "2025-06-10"),
            happened("s2", "seen", "2025-07-01")));
  }

  /** Told before it was heard: what is heard then begins anew, twenty days from 10 June. */
  @Test
  void whatIsDoneBetweenTwo_partsThem() {
    assertEquals(
        List.of("h RUNNING 2025-06-30", "o MET"),
        stand(
            ExplanationTest.UNREAD,
            "both",
            "2025-06-11",
            OPENED,
            happened("t", "told", "2025-06-05"),
            happened("h", "heard", "2025-06-10")));
  }

  /** Where both lead to the same moment the first in the book is the one counted from. */
  @ParameterizedTest
  @ValueSource(strings = {"earlier", "later"})
  void ofTwoThatEndTogether_theFirstIsNamed(String which) {
    RuleText threeDays = RuleText.of(3, PeriodUnit.DAYS);
    Moment monday = Moment.on(LocalDate.parse("2025-06-02"));
    Deadline deadline =
        DeadlineCalculator.of(
                RuleText.whichever(which, threeDays, threeDays), UkBankHolidays.bundled())
            .calculate(
                RuleText.id(0), Map.of(FactKind.of("began"), monday, FactKind.of("asked"), monday));
    assertEquals(FactKind.of("began"), deadline.count().trigger());
  }

  /**
   * Seven working days before: of a show on Wed 10 September Mon 1 September, of one on that Monday
   * Wed 20 August, for 25 August is a bank holiday. What was recorded last counts, then the greater
   * id.
   */
  @ParameterizedTest
  @CsvSource({
    "p1, 2025-09-01, 2025-06-02, p2, 2025-09-10, 2025-06-05, p2 RUNNING 2025-09-01",
    "p1, 2025-09-10, 2025-06-02, p2, 2025-09-01, 2025-06-05, p2 RUNNING 2025-08-20",
    "p1, 2025-09-01, 2025-06-05, p2, 2025-09-10, 2025-06-02, p1 RUNNING 2025-08-20",
    "p1, 2025-09-01, 2025-06-05, p2, 2025-09-10, 2025-06-05, p2 RUNNING 2025-09-01",
    "z, 2025-09-01, 2025-06-05, a, 2025-09-10, 2025-06-05, z RUNNING 2025-08-20"
  })
  void ofTwoPlansForOneThing_theOneRecordedLastCounts(
      String one,
      String day,
      String recorded,
      String two,
      String day2,
      String recorded2,
      String is) {
    assertEquals(
        List.of(is),
        stand(
            SMALL,
            "invitations",
            "2025-06-06",
            happened(one, "show-planned", day, recorded),
            happened(two, "show-planned", day2, recorded2)));
  }

  /** A review may belong to an earlier conference than the first that is recorded. */
  @Test
  void whatComesRound_mayStandBeforeTheFirstFact() {
    Fact review = happened("r", "review-conference-held", "2025-03-03");
    Fact conference = happened("c", "initial-conference-held", "2025-06-02");
    assertEquals(
        List.of("c RUNNING 2025-09-02"),
        stand(NOTTINGHAM, "first-review-conference", "2025-06-03", review, conference));
  }

  @Test
  void ofTwoEnds_theFirstInTimeIsNamed() {
    CaseDeadline group =
        NOTTINGHAM
            .timeline(
                history(
                    happened("c", "initial-conference-held", "2025-06-02"),
                    happened("later", "no-child-protection-plan-made", "2025-06-05"),
                    happened("first", "child-protection-plan-ended", "2025-06-04")),
                LocalDate.parse("2025-06-06"))
            .deadline(RuleId.of("first-core-group"));
    assertEquals(DeadlineState.CANCELLED, group.state());
    assertEquals("first", group.cancelledBy().orElseThrow().id().value());
  }

  // Given to Mon 30 June on the 12th, and the watcher told; Thu 19, Fri 20 and Mon 23 June stopped:
  // three working days more, to Thu 3 July.
  @Test
  void moreTimeInWorkingDays_growsByTheDaysStoppedSince() {
    Fact[] facts = {
      OPENED,
      asked("e", "ten-working-days", "o", "2025-06-30", "2025-06-10"),
      grantedBy("board", "g", "e", "2025-06-30", "2025-06-12"),
      told("t", "g", "watcher", "2025-06-12"),
      stopped("s", "ten-working-days", "2025-06-19"),
      restarted("r", "s", "2025-06-24")
    };
    assertEquals(
        List.of("o EXTENDED 2025-07-03"), stand(SMALL, "ten-working-days", "2025-06-25", facts));
  }

  /** Answers are equal when they say the same of the same. */
  @Test
  void answers_areEqualByWhatTheySay() {
    LocalDate day = LocalDate.parse("2025-06-05");
    Timeline timeline = SMALL.timeline(history(OPENED), day);
    assertEquals(timeline, SMALL.timeline(history(OPENED), day));
    assertEquals(timeline.hashCode(), SMALL.timeline(history(OPENED), day).hashCode());
    List<Timeline> others =
        List.of(
            SMALL.timeline(history(OPENED), day.plusDays(1)),
            SMALL.timeline(history(happened("p", "opened", "2025-06-02")), day),
            SMALL.timeline(history(OPENED, happened("s", "seen", "2025-06-03")), day));
    others.forEach(other -> assertNotEquals(timeline, other));
    assertEquals(
        "Timeline[EXAMPLE-1, 2025-06-05T22:59:59.999999999Z, " + timeline.deadlines() + "]",
        timeline.toString());
    RuleId tenWorkingDays = RuleId.of("ten-working-days");
    Deadline deadline = SMALL.calculate(tenWorkingDays, day);
    assertEquals(tenWorkingDays, deadline.ruleId());
    assertEquals(deadline, SMALL.calculate(tenWorkingDays, day));
    assertEquals(deadline.hashCode(), SMALL.calculate(tenWorkingDays, day).hashCode());
    assertNotEquals(deadline, SMALL.calculate(tenWorkingDays, day.plusDays(1)));
    assertNotEquals(deadline, SMALL.calculate(RuleId.of("thirty-days"), day));
    assertEquals(
        Optional.of(Instant.parse("2025-06-16T22:59:59.999999999Z")),
        timeline.deadline(tenWorkingDays).lastMoment());
  }
}
