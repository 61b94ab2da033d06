// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.Illustrative.FOUR;
import static org.ncscp.core.partnership.Illustrative.SPLIT;
import static org.ncscp.core.partnership.Illustrative.TODAY;
import static org.ncscp.core.partnership.Illustrative.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.policy.CriterionSource;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.DisclosureMethod;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingLine;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.FundingSplit;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.TimeLimit;

/** What the partners do by which rules, and what they report: the points V18 to V28. */
final class PolicyPoints {
  static final Map<String, Executable> SHOWN =
      Map.ofEntries(
          entry("V18", PolicyPoints::localStepsCountFromTheirOwnAnchor),
          entry("V19", PolicyPoints::aPartnersReferralIsEnough),
          entry("V20", PolicyPoints::kindsOfReviewAreAnOpenCatalogue),
          entry("V21", PolicyPoints::reportsHaveAnyLengthAndOverlap),
          entry("V22", PolicyPoints::fundingComesBySource),
          entry("V23", PolicyPoints::returnsHaveStages),
          entry("V24", PolicyPoints::figuresKeepTheirQualifiers),
          entry("V25", PolicyPoints::smallFiguresAreMergedOrSuppressed),
          entry("V26", PolicyPoints::groupsMeetInManyRhythms),
          entry("V27", PolicyPoints::oneExecutiveServesAllAges),
          entry("V28", PolicyPoints::delegatesReportBack));

  private PolicyPoints() {}

  /** From Monday 2 June 2025, by a calendar on the wall: no bank holiday falls in that June. */
  private static void localStepsCountFromTheirOwnAnchor() {
    assertEquals(List.of("partners-told"), SPLIT.triggers(NationalRules.RAPID_REVIEW));
    assertEquals(LocalDate.of(2025, 6, 23), SPLIT.due("rapid-review"));
    assertEquals(List.of("notification-copy-received"), FOUR.triggers(NationalRules.RAPID_REVIEW));
    assertEquals(LocalDate.of(2025, 6, 20), FOUR.due("rapid-review"));
    assertEquals(
        List.of("incident-occurred"), FOUR.triggers(RuleId.of("notified-soon-after-incident")));
    assertEquals(LocalDate.of(2025, 6, 9), FOUR.due("notified-soon-after-incident"));
    // a window of the working days 8 to 10, and the single working day 12
    assertEquals(LocalDate.of(2025, 6, 10), FOUR.due("meeting-not-before"));
    assertEquals(LocalDate.of(2025, 6, 13), FOUR.due("meeting-within"));
    assertEquals(LocalDate.of(2025, 6, 16), FOUR.due("report-not-before"));
    assertEquals(LocalDate.of(2025, 6, 17), FOUR.due("report-circulated"));
    ReviewKind dayOne = FOUR.review("rapid-review");
    assertEquals(Optional.of("notification-copy-received"), anchor(dayOne));
    assertEquals(DayNumbering.ANCHOR_IS_DAY_ONE, dayOne.numbering());
    assertEquals(
        List.of("1", "2-5", "8-10", "12", "11"),
        dayOne.timetable().stream().map(step -> step.window().toString()).toList());
    ReviewKind dayZero = SPLIT.review("rapid-review");
    assertEquals(Optional.of("partners-told"), anchor(dayZero));
    assertEquals(DayNumbering.ANCHOR_IS_DAY_ZERO, dayZero.numbering());
    assertEquals(
        List.of("0", "10-12", "16"),
        dayZero.timetable().stream().map(step -> step.window().toString()).toList());
  }

  private static Optional<String> anchor(ReviewKind kind) {
    return kind.timetableAnchor().map(FactKind::value);
  }

  private static void aPartnersReferralIsEnough() {
    assertEquals(
        Optional.of(true),
        SPLIT.arrangements().reviews().orElseThrow().rapidReviewNeedsNotification());
    ReviewArrangements reviews = FOUR.arrangements().reviews().orElseThrow();
    assertEquals(Optional.of(false), reviews.rapidReviewNeedsNotification());
    assertEquals(
        Optional.of(TimeLimit.parse("4 months")), FOUR.review("partner-learning-review").within());
    assertEquals(
        List.of("partner-referral-received"), FOUR.triggers(RuleId.of("partner-referral-decided")));
  }

  private static void kindsOfReviewAreAnOpenCatalogue() {
    assertEquals(
        List.of(
            "rapid-review", "practice-review", "partner-learning-review", "appreciative-inquiry"),
        FOUR.arrangements().reviews().orElseThrow().kinds().stream()
            .map(kind -> kind.id().value())
            .toList());
    assertEquals(
        Map.of(CriterionSource.REGULATIONS, 2L, CriterionSource.LOCAL, 1L),
        FOUR.review("practice-review").criteria().stream()
            .collect(groupingBy(criterion -> criterion.setBy(), counting())));
    assertEquals(
        List.of("interviews", "round-table"),
        FOUR.review("appreciative-inquiry").methods().stream().map(m -> m.id().value()).toList());
  }

  private static void reportsHaveAnyLengthAndOverlap() {
    Reporting reporting = FOUR.arrangements().reporting().orElseThrow();
    Map<String, Long> months =
        reporting.reports().stream()
            .collect(
                toMap(
                    ReportingPeriod::label,
                    r -> ChronoUnit.MONTHS.between(r.first(), r.last().plusDays(1))));
    assertEquals(
        Map.of("First report, September 2023 to January 2025", 17L, "2024-26", 18L, "2025/26", 12L),
        months);
    LocalDate christmas = LocalDate.of(2024, 12, 25);
    assertEquals(2, reporting.reports().stream().filter(r -> r.contains(christmas)).count());
    assertEquals(Optional.of(GroupId.of("executive")), reporting.producedBy());
    assertTrue(reporting.recipients().contains(BodyId.of("combined-assembly")));
  }

  private static void fundingComesBySource() {
    Funding funding = FOUR.arrangements().funding().orElseThrow();
    assertEquals(FundingSplit.EQUAL, funding.split());
    for (Partner partner : FOUR.arrangements().partners()) {
      Pounds share =
          funding.lines().stream()
              .filter(l -> l.organisation().equals(Optional.of(partner.organisation())))
              .map(FundingLine::amount)
              .reduce(Pounds.ZERO, Pounds::plus);
      assertEquals(Pounds.parse("60,000.00"), share, partner.toString());
    }
    assertEquals(
        List.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS),
        funding.lines().stream()
            .filter(l -> l.organisation().equals(Optional.of(OrganisationId.of("oxmoor-council"))))
            .map(FundingLine::purpose)
            .toList());
    OrganisationId probation = OrganisationId.of("vale-probation");
    assertTrue(
        FOUR.arrangements().partners().stream().noneMatch(p -> p.organisation().equals(probation)));
    assertTrue(
        funding.lines().stream().anyMatch(l -> l.organisation().equals(Optional.of(probation))));
    assertEquals(
        Map.of(FundingKind.CONTRIBUTION, 7L, FundingKind.GRANT, 1L, FundingKind.FLAT_AMOUNT, 2L),
        funding.lines().stream().collect(groupingBy(FundingLine::kind, counting())));
    assertEquals(
        List.of("Police and Crime Fund, for Ketterwell", "Police and Crime Fund, for Oxmoor"),
        funding.lines().stream()
            .filter(l -> l.kind() == FundingKind.FLAT_AMOUNT)
            .map(l -> l.source().orElseThrow())
            .toList());
    assertEquals(Optional.of(Pounds.parse("275,000.00")), funding.statedTotal());
    assertEquals(Pounds.parse("278,250.00"), funding.computedTotal());
  }

  private static void returnsHaveStages() {
    assertEquals(
        List.of(
            new ReturnStage("first cut", LocalDate.of(2026, 2, 1)),
            new ReturnStage("final cut", LocalDate.of(2026, 3, 1)),
            new ReturnStage("late returns", LocalDate.of(2026, 4, 17))),
        FOUR.arrangements().returns().get(0).stages());
  }

  private static void figuresKeepTheirQualifiers() {
    List<AreaFigure> profile = FOUR.arrangements().area().orElseThrow().profile();
    assertEquals(
        List.of("c. 41,000", "over 1,200", "under 5", "average 12.5", "7.31%"),
        profile.stream().map(figure -> figure.figure().toString()).toList());
    assertFalse(profile.get(4).reproducible());
  }

  private static void smallFiguresAreMergedOrSuppressed() {
    assertEquals(
        Optional.of(new Disclosure(DisclosureMethod.CATEGORY_MERGING, 10)),
        FOUR.arrangements().reporting().orElseThrow().disclosure());
    assertEquals(
        Optional.of(new Disclosure(DisclosureMethod.SUPPRESSION, 5)),
        SPLIT.arrangements().reporting().orElseThrow().disclosure());
  }

  private static void groupsMeetInManyRhythms() {
    assertEquals("3 in 1/1 year", FOUR.rhythm("chief-officers"));
    assertEquals("1 in 1/6 year", FOUR.rhythm("executive"));
    assertEquals("1 in 1/12 year", FOUR.rhythm("quality-group"));
    assertEquals("3 months apart", FOUR.rhythm("review-group"));
  }

  private static void oneExecutiveServesAllAges() {
    assertEquals(Scope.ALL_AGE, SPLIT.arrangements().scope());
    assertEquals(Scope.CHILDREN, FOUR.arrangements().scope());
    assertTrue(
        rule(SPLIT.group("executive"), "adult-review", TODAY)
            .electorate()
            .contains(SeatId.of("council-adults")));
    assertEquals(
        EnumSet.allOf(FundingPurpose.class),
        SPLIT.arrangements().funding().orElseThrow().lines().stream()
            .map(FundingLine::purpose)
            .collect(toSet()));
  }

  private static void delegatesReportBack() {
    Delegation toGroup = FOUR.arrangements().delegations().get(0);
    assertEquals(GroupId.of("executive"), toGroup.delegate());
    assertEquals(
        Set.of(DecisionKind.of("publication-delay"), DecisionKind.of("yearly-report-sign-off")),
        toGroup.decisions());
    assertEquals(
        Optional.of("in writing to the next meeting of the chief officers"), toGroup.reportBack());
    LocalDate before = LocalDate.of(2024, 12, 12);
    assertEquals(List.of(), FOUR.arrangements().on(before).delegationsTo(toGroup.delegate()));
    assertEquals(
        List.of(toGroup),
        FOUR.arrangements().on(before.plusDays(1)).delegationsTo(toGroup.delegate()));
    assertEquals(
        PostId.of("board-chief-nurse"), FOUR.arrangements().delegations().get(1).delegate());
  }
}
