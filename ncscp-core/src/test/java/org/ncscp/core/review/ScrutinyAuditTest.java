// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.voting.Result;

class ScrutinyAuditTest {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate AUDITED = LocalDate.of(2026, 4, 30);

  private static ScrutinyAudit audit(Story... stories) {
    return ScrutinyAudit.of(Stream.of(stories).map(Story::told).toList(), DEADLINES, YEAR, AUDITED);
  }

  private static List<AuditFindingKind> kinds(ScrutinyAudit audit) {
    return audit.findings().stream().map(AuditFinding::kind).toList();
  }

  @Test
  void rows_ofACompletedRapidReview_tellDueDoneAndDecision() {
    ScrutinyAudit audit = audit(Story.withPanel("EXAMPLE-2025-01", Conclusion.NEITHER));
    List<String> rows = audit.rows().stream().map(AuditRow::toString).toList();
    // Aware on Friday 2 May 2025; Monday 5 and 26 May are bank holidays.
    assertEquals(
        List.of(
            "EXAMPLE-2025-01: the partners decide what to do no limit, done 2025-05-06, decided by"
                + " CRG-2025-11",
            "EXAMPLE-2025-01: Copy of the serious incident notification provided to the business"
                + " office in time, due 2025-05-08, done 2025-05-08",
            "EXAMPLE-2025-01: Local authority notifies the Child Safeguarding Practice Review"
                + " Panel of a serious incident in time, due 2025-05-12, done 2025-05-08",
            "EXAMPLE-2025-01: Local authority tells the safeguarding partners of the serious"
                + " incident overdue, due 2025-05-12",
            "EXAMPLE-2025-01: Rapid review and the decision about a practice review sent to the"
                + " Panel in time, due 2025-05-29, done 2025-05-28",
            "EXAMPLE-2025-01: Rapid review undertaken and completed in time, due 2025-05-30, done"
                + " 2025-05-28, decided by CRG-2025-12",
            "EXAMPLE-2025-01: Panel answers the rapid review overdue, due 2025-06-07"),
        rows);
    AuditRow review =
        audit.rows().stream()
            .filter(row -> row.rule().equals(Optional.of(NationalRules.RAPID_REVIEW)))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(GroupId.of("case-review-group")), review.decidedBy());
    assertEquals(Optional.of(Result.CARRIED), review.result());
    assertTrue(review.rationale().isPresent());
    assertEquals("2 working days left", review.remaining().orElseThrow().toString());
  }

  @Test
  void row_ofALateRapidReview_tellsByHowMuch() {
    Story late =
        Story.notified("EXAMPLE-2025-02")
            .agreed("CRG-2025-12", "rapid-review-report", "2025-06-03");
    late.on("2025-06-03", late.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-06-03", Answer.MET))
        .on("2025-06-03", Story.completed("CRG-2025-12", Conclusion.NEITHER));
    AuditRow review =
        audit(late).rows().stream()
            .filter(row -> row.rule().equals(Optional.of(NationalRules.RAPID_REVIEW)))
            .findFirst()
            .orElseThrow();
    assertEquals(AuditTiming.LATE, review.timing()); // due on Friday 30 May, done on Tuesday
    assertEquals("2 working days late", review.remaining().orElseThrow().toString());
  }

  @Test
  void findings_ofAReferrerNotTold_untilFedBack() {
    Story story = Story.withPanel("EXAMPLE-2025-01", Conclusion.NEITHER);
    assertEquals(List.of(AuditFindingKind.NO_FEEDBACK), kinds(audit(story)));
    story.on("2025-06-02", new ConsiderationStep.FedBack(Story.POLICE));
    assertEquals(List.of(), kinds(audit(story)));
  }

  @Test
  void finding_ofADeparture_namesTheStep() {
    Story story =
        Story.signedOff("EXAMPLE-2025-03")
            .on("2025-10-09", Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.OFSTED))
            .on("2025-10-09", Story.sent(Paper.ADVANCE_COPY, Story.SECRETARY_OF_STATE))
            .on(
                "2025-10-20",
                new RecordingStep.Departed(StepKind.REPORT_PUBLISHED, LifeRule.FINDINGS_EXPLAINED))
            .on("2025-10-20", StepKind.REPORT_PUBLISHED);
    AuditFinding departure =
        audit(story).findings().stream()
            .filter(finding -> finding.kind() == AuditFindingKind.DEPARTURE)
            .findFirst()
            .orElseThrow();
    assertTrue(departure.line().startsWith("report published was permitted without"));
    assertTrue(kinds(audit(story)).contains(AuditFindingKind.NOT_MONITORED));
  }

  @Test
  void finding_ofARemovalBeforeTheYearIsOver() {
    Story story =
        Story.signedOff("EXAMPLE-2025-04")
            .on("2025-10-06", Story.sent(Paper.FINDINGS, Story.FAMILY))
            .on(
                "2025-10-06",
                Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.OFSTED, Story.SECRETARY_OF_STATE))
            .on("2025-10-20", StepKind.REPORT_PUBLISHED);
    assertFalse(kinds(audit(story)).contains(AuditFindingKind.REMOVED_TOO_EARLY));
    assertEquals(
        "first the whole time for which it must stay on the website",
        story.refusal("2026-03-02", StepKind.REMOVED_FROM_WEBSITE).needed());
    story
        .on(
            "2026-03-02",
            new RecordingStep.Departed(StepKind.REMOVED_FROM_WEBSITE, LifeRule.STAYS_AVAILABLE))
        .on("2026-03-02", StepKind.REMOVED_FROM_WEBSITE);
    AuditFinding removal =
        audit(story).findings().stream()
            .filter(finding -> finding.kind() == AuditFindingKind.REMOVED_TOO_EARLY)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "EXAMPLE-2025-04: what was published was taken off the website on 2026-03-02 and had to"
            + " stay until the end of 2026-10-20",
        removal.toString());
  }

  @Test
  void findings_ofASilentAgency_onceTheReviewIsOver() {
    Story story =
        Story.notified("EXAMPLE-2025-05")
            .on(
                "2025-05-09",
                new RapidReviewStep.AgencyAsked(
                    ReviewKinds.RAPID_REVIEW, Story.ICB, Optional.of(LocalDate.of(2025, 5, 16))))
            .on(
                "2025-05-09",
                new RapidReviewStep.AgencyAsked(
                    ReviewKinds.RAPID_REVIEW, Story.POLICE, Optional.empty()))
            .on(
                "2025-05-19",
                new RapidReviewStep.AgencyAnswered(ReviewKinds.RAPID_REVIEW, Story.ICB));
    assertFalse(kinds(audit(story)).contains(AuditFindingKind.AGENCY_SILENT));
    List<AgencyReturn> returns = story.told().agencyReturns();
    assertEquals(
        List.of(Story.ICB, Story.POLICE), returns.stream().map(AgencyReturn::agency).toList());
    assertTrue(returns.get(0).isLate());
    story
        .agreed("CRG-2025-12", "rapid-review-report", "2025-05-28")
        .on("2025-05-28", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-28", Answer.MET))
        .on("2025-05-28", Story.completed("CRG-2025-12", Conclusion.NEITHER));
    assertTrue(
        audit(story).findings().stream()
            .anyMatch(
                finding ->
                    finding
                        .line()
                        .equals(
                            Story.POLICE
                                + " was asked on 2025-05-09 for the rapid-review and did not"
                                + " answer")));
  }

  @Test
  void finding_ofAnActionMovedAfterItsDate() {
    Story story =
        Story.notified("EXAMPLE-2025-06")
            .on(
                "2025-05-12",
                new ImprovementStep.ActionPlanned(
                    PlannedAction.builder()
                        .id(ActionId.of("a1"))
                        .text(FreeText.of("Check the other children"))
                        .owner(Story.COUNCIL)
                        .due(LocalDate.of(2025, 5, 30))
                        .build()))
            .on(
                "2025-05-30",
                new ImprovementStep.ActionMoved(ActionId.of("a1"), LocalDate.of(2025, 6, 13)));
    assertFalse(kinds(audit(story)).contains(AuditFindingKind.ACTION_MOVED_TOO_LATE));
    story.on(
        "2025-06-16",
        new ImprovementStep.ActionMoved(ActionId.of("a1"), LocalDate.of(2025, 6, 30)));
    assertTrue(
        audit(story).findings().stream()
            .anyMatch(
                finding ->
                    finding
                        .line()
                        .equals(
                            "action a1 was due on 2025-06-13 and was given another date only on"
                                + " 2025-06-16")));
  }

  @Test
  void finding_ofARouteAgainstTheCriteria() {
    Story story =
        Story.of("EXAMPLE-2025-07").agreed("CRG-2025-11", "review-criteria", "2025-05-06");
    story
        .on("2025-05-02", new ConsiderationStep.Referred(Story.POLICE))
        .on("2025-05-06", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-05-06", Answer.MET))
        .on(
            "2025-05-06",
            new ConsiderationStep.ReferralDecided(Story.cited("CRG-2025-11"), Route.NO_REVIEW));
    AuditFinding finding =
        audit(story).findings().stream()
            .filter(one -> one.kind() == AuditFindingKind.ROUTE_AGAINST_CRITERIA)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "EXAMPLE-2025-07: the partners decided on 2025-05-06 for no review, and a criterion of a"
            + " notification was answered as met",
        finding.toString());
  }

  @Test
  void step_restingOnADecisionOfAnotherGroup_isRefused() {
    Story story =
        Story.withPanel("EXAMPLE-2025-08", Conclusion.PRACTICE_REVIEW)
            .decided(
                "BMG-2025-03",
                "practice-review",
                "business-management-group",
                "2025-05-28",
                Result.CARRIED);
    assertEquals(
        "a decision of the case-review-group, and BMG-2025-03 is one of the"
            + " business-management-group",
        story
            .refusal(
                "2025-05-28",
                new PracticeReviewStep.PracticeReviewInitiated(Story.cited("BMG-2025-03")))
            .needed());
  }

  @Test
  void case_withoutAStepInTheYear_isLeftOut() {
    ScrutinyAudit audit =
        ScrutinyAudit.of(
            List.of(Story.withPanel("EXAMPLE-2025-01", Conclusion.NEITHER).told()),
            DEADLINES,
            ReportingPeriod.ofFinancialYear(2024),
            AUDITED);
    assertEquals(0, audit.cases());
    assertEquals(List.of(), audit.rows());
    assertEquals(List.of(), audit.findings());
  }

  @Test
  void audit_knowsWhatWasRecordedByItsDay() {
    Story story = Story.withPanel("EXAMPLE-2025-01", Conclusion.NEITHER);
    ScrutinyAudit early =
        ScrutinyAudit.of(
            List.of(story.told()), DEADLINES, YEAR, LocalDate.of(2025, 5, 7)); // before notified
    assertTrue(
        early.rows().stream()
            .noneMatch(row -> row.rule().equals(Optional.of(NationalRules.RAPID_REVIEW))));
    assertEquals(
        Set.of(AuditFindingKind.AGREED_NOT_NOTIFIED, AuditFindingKind.NO_FEEDBACK),
        Set.copyOf(kinds(early)));
  }
}
