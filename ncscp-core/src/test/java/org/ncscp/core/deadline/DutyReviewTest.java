// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.DutyStanding.State;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.RecurringDuty;

/** The recurring duties of the arrangements of December 2024, with what was held made up. */
class DutyReviewTest {
  private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);

  private static RecurringDuty duty(String id) {
    return NottinghamCity.ruleBook().duty(RuleId.of(id));
  }

  private static ProgrammeItem item(String name) {
    return ProgrammeItem.of(name);
  }

  private static DutyReview review(String duty, String since, String asAt, String... held) {
    return DutyReview.of(
        duty(duty),
        HeldRecord.of(LocalDate.parse(since), Stream.of(held).map(LocalDate::parse).toList()),
        LocalDate.parse(asAt));
  }

  /** "at least three times a year": of three, two are held by September. */
  @Test
  void threeTimesAYear_twoHeld_isShortByOne() {
    DutyReview review =
        review("lead-partners-meetings", "2025-04-01", "2025-09-01", "2025-05-14", "2025-08-06");
    DutyStanding now = review.now().get(0);
    assertEquals(State.ON_COURSE, now.state());
    assertEquals(1, now.shortBy());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), now.nextDueBy());
    assertEquals(
        "2025-04-01 to 2026-03-31: ON_COURSE, 2 of 3, short by 1, next by 2026-03-31",
        now.toString());
    assertEquals(List.of(), review.shortfalls());
  }

  /** A third of 365 days after 1 April is over at the end of 30 July: then one should be held. */
  @Test
  void threeTimesAYear_noneHeldInAThird_isAtRisk() {
    assertEquals(
        State.ON_COURSE,
        review("lead-partners-meetings", "2025-04-01", "2025-07-29").now().get(0).state());
    DutyStanding atRisk = review("lead-partners-meetings", "2025-04-01", "2025-07-30").now().get(0);
    assertEquals(State.AT_RISK, atRisk.state());
    assertEquals(Optional.of(LocalDate.of(2025, 7, 30)), atRisk.atRiskFrom());
  }

  @Test
  void threeTimesAYear_yearOverWithTwo_isABreach() {
    DutyReview review =
        review("lead-partners-meetings", "2025-04-01", "2026-04-01", "2025-05-14", "2026-03-31");
    assertEquals(1, review.shortfalls().size());
    assertEquals(State.BREACHED, review.shortfalls().get(0).state());
    assertEquals(1, review.shortfalls().get(0).shortBy());
    assertEquals(State.ON_COURSE, review.now().get(0).state());
  }

  /** "aim … of a minimum of four": an aim warns and does not breach. */
  @Test
  void aim_notReached_warns() {
    DutyReview review =
        review("multi-agency-audits", "2025-04-01", "2026-05-01", "2025-06-01", "2025-10-01");
    assertEquals(State.WARNED, review.shortfalls().get(0).state());
    assertEquals(2, review.shortfalls().get(0).shortBy());
  }

  /**
   * The arrangements begin on 13 December 2024: the reporting year 2024/25 is not judged by them.
   */
  @Test
  void periodBeforeTheDutyBegan_isNotJudged() {
    DutyReview review = review("lead-partners-meetings", "2024-04-01", "2025-03-31");
    assertEquals(List.of(), review.standings());
    assertEquals(List.of(), review.now());
  }

  /** "each quarter": one in each, not four in a year. */
  @Test
  void quarterly_fourInOneQuarter_leavesTheOthersShort() {
    DutyReview review =
        review(
            "performance-data-review",
            "2025-04-01",
            "2026-01-01",
            "2025-04-10",
            "2025-05-10",
            "2025-06-10",
            "2025-06-20");
    assertEquals(
        List.of(APRIL_2025.plusMonths(3), APRIL_2025.plusMonths(6)),
        review.shortfalls().stream().map(standing -> standing.period().from()).toList());
    assertEquals(1, review.now().size());
  }

  /**
   * "at least once in every 12-month period": the next from when the last was actually published.
   */
  @Test
  void yearlyReport_lateOnce_countsOnFromWhenItWasPublished() {
    DutyReview review =
        review("yearly-report", "2023-09-29", "2025-09-01", "2023-09-29", "2024-10-01");
    assertEquals(State.BREACHED, review.shortfalls().get(0).state());
    assertEquals(LocalDate.of(2024, 9, 29), review.shortfalls().get(0).period().to().orElseThrow());
    DutyStanding now = review.now().get(0);
    assertEquals(Optional.of(LocalDate.of(2025, 10, 1)), now.nextDueBy());
    assertEquals(Optional.of(LocalDate.of(2025, 8, 1)), now.atRiskFrom());
    assertEquals(State.AT_RISK, now.state());
  }

  /** On the corresponding day it is in time; the 29th of February has its last in a common year. */
  @Test
  void yearlyReport_onTheCorrespondingDay_isInTime() {
    DutyReview review =
        review("yearly-report", "2024-02-29", "2025-03-01", "2024-02-29", "2025-02-28");
    assertEquals(List.of(), review.shortfalls());
  }

  @Test
  void rollingProgramme_judgesEachItem() {
    DutyReview review =
        DutyReview.of(
            duty("audit-programme"),
            new HeldRecord(
                LocalDate.of(2024, 12, 13),
                List.of(
                    Held.on(LocalDate.of(2025, 3, 1), item("neglect")),
                    Held.on(LocalDate.of(2027, 12, 1), item("exploitation"))),
                Set.of(item("neglect"), item("exploitation"), item("infants"))),
            LocalDate.of(2028, 1, 1));
    assertEquals(
        List.of(Optional.of(item("infants"))),
        review.shortfalls().stream().map(DutyStanding::item).toList());
    assertEquals(
        List.of(
            "exploitation, 2027-12-01 to 2030-12-01: ON_COURSE, 0 of 1, short by 1, next by"
                + " 2030-12-01",
            "infants, 2024-12-13 to 2027-12-13: BREACHED, 0 of 1, short by 1, next by 2027-12-13",
            "neglect, 2025-03-01 to 2028-03-01: AT_RISK, 0 of 1, short by 1, next by 2028-03-01"),
        review.now().stream().map(DutyStanding::toString).toList());
  }

  /** "bi-monthly set meetings": how it is read, and how else it could be, is data. */
  @Test
  void ambiguousWording_isData() {
    DutyVersion version = duty("case-review-group-meetings").versions().get(0);
    assertEquals("bi-monthly set meetings", version.ambiguity().orElseThrow().wording());
    assertEquals(List.of("twice a month"), version.ambiguity().orElseThrow().alternatives());
    assertTrue(version.frequency().inWords().endsWith("in each two months"));
  }

  @Test
  void inEnglish_saysWhyAndHowTheWordsAreRead() {
    assertEquals(
        """
        Child Safeguarding Practice Review Group holds its set meetings: at least 1 in each two \
        months.
        Basis: NCSCP safeguarding arrangements, December 2024, Child Safeguarding Practice Review \
        Group (local arrangements; the source was read).
        Ambiguous: "bi-monthly set meetings" is read as every two months; it could be twice a month.
        Reading: Meetings for a rapid review are taken to come in addition, as its 15 working days \
        cannot wait for a set meeting. The year is divided from April.
        Now: 2025-06-01 to 2025-07-31: MET, 1 of 1.
        Not kept: 2025-04-01 to 2025-05-31: BREACHED, 0 of 1, short by 1, next by 2025-05-31.""",
        review("case-review-group-meetings", "2025-04-01", "2025-07-01", "2025-06-10").inEnglish());
  }

  @Test
  void badRecords_areRefused() {
    assertEquals(
        "held must not be after asAt 2025-09-01 but was 2025-09-02",
        refusal(() -> review("yearly-report", "2025-04-01", "2025-09-01", "2025-09-02")));
    assertEquals(
        "held must be on or after since 2025-04-01 but was 2025-03-31",
        refusal(() -> review("yearly-report", "2025-04-01", "2025-09-01", "2025-03-31")));
    assertEquals(
        "asAt must be on or after 2025-04-01, from when yearly-report is judged, but was"
            + " 2025-03-31",
        refusal(() -> review("yearly-report", "2025-04-01", "2025-03-31")));
    assertEquals(
        "programme of audit-programme must have items but was []",
        refusal(() -> review("audit-programme", "2025-04-01", "2025-09-01")));
    assertEquals(
        "programme of yearly-report must be empty but was [neglect]",
        refusal(
            () ->
                DutyReview.of(
                    duty("yearly-report"),
                    new HeldRecord(APRIL_2025, List.of(), Set.of(item("neglect"))),
                    LocalDate.of(2025, 9, 1))));
    assertEquals(
        "item held on 2025-05-01 must be one of [infants, neglect] but was neglekt",
        refusal(
            () ->
                new HeldRecord(
                    APRIL_2025,
                    List.of(Held.on(LocalDate.of(2025, 5, 1), item("neglekt"))),
                    Set.of(item("neglect"), item("infants")))));
    assertEquals(
        "item held on 2025-05-01 must be left out without a programme but was neglect",
        refusal(
            () ->
                new HeldRecord(
                    APRIL_2025,
                    List.of(Held.on(LocalDate.of(2025, 5, 1), item("neglect"))),
                    Set.of())));
  }

  @Test
  void blankItem_isRefused() {
    assertEquals("programme item must not be blank but was \" \"", refusal(() -> item(" ")));
  }

  private static String refusal(Runnable act) {
    return assertThrows(IllegalArgumentException.class, act::run).getMessage();
  }

  /** Two thirds of 365 days are 243: with one of three held the second should be by 29 November. */
  @Test
  void threeTimesAYear_oneHeld_isAtRiskAfterTwoThirds() {
    DutyStanding now =
        review("lead-partners-meetings", "2025-04-01", "2025-09-01", "2025-05-14").now().get(0);
    assertEquals(Optional.of(LocalDate.of(2025, 11, 29)), now.atRiskFrom());
  }

  @Test
  void review_namesItsDuty() {
    DutyReview review = review("lead-partners-meetings", "2025-04-01", "2025-04-01");
    assertEquals(RuleId.of("lead-partners-meetings"), review.duty());
    assertEquals(
        "DutyReview[lead-partners-meetings, 2025-04-01, " + review.standings() + "]",
        review.toString());
  }

  /** What is overdue now is told once, what was late before once more. */
  @Test
  void shortfalls_areToldOnce() {
    DutyReview review =
        review("yearly-report", "2023-09-29", "2025-11-01", "2023-09-29", "2024-10-01");
    assertEquals(2, review.shortfalls().size());
    assertEquals(List.of(1, 1), review.shortfalls().stream().map(DutyStanding::shortBy).toList());
    assertEquals(1, review.inEnglish().lines().filter(line -> line.startsWith("Now: ")).count());
    assertEquals(
        1, review.inEnglish().lines().filter(line -> line.startsWith("Not kept: ")).count());
  }
}
