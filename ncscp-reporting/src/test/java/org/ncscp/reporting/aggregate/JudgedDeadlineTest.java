// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.reporting.aggregate.JudgedDeadline.Standing;

/**
 * A practice review initiated on Friday 9 May 2025, to be published by 9 November; more time to 9
 * February 2026 was asked for in time.
 */
class JudgedDeadlineTest {
  private static final RuleId PUBLICATION = NationalRules.PRACTICE_REVIEW_PUBLICATION;
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final ReportingPeriod ALL =
      new ReportingPeriod("all", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 30));

  private static Instant at(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  private static Fact happened(String kind, String day) {
    return Fact.happened(FactId.of(kind), FactKind.of(kind), LocalDate.parse(day), at(day));
  }

  /** More time decided on a day, and both told on the same day. */
  private static List<Fact> extended(String decided) {
    LocalDate until = LocalDate.of(2026, 2, 9);
    FactId asked = FactId.of("asked");
    FactId granted = FactId.of("granted");
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact.ExtensionRequested(
            asked,
            PUBLICATION,
            FactId.of("practice-review-initiated"),
            BodyId.of("case-review-group"),
            until,
            at("2025-10-01")));
    facts.add(
        new Fact.ExtensionGranted(
            granted,
            asked,
            BodyId.of("strategic-leadership-group"),
            DecisionReference.of("SLG-2025-03"),
            LocalDate.parse(decided),
            until,
            at(decided)));
    Stream.of("panel", "secretary-of-state")
        .forEach(
            body ->
                facts.add(
                    new Fact.Told(
                        FactId.of("told-" + body),
                        granted,
                        BodyId.of(body),
                        Moment.on(LocalDate.parse(decided)),
                        at(decided))));
    return facts;
  }

  private static JudgedDeadline judged(List<Fact> facts, LocalDate asAt) {
    List<Fact> all = new ArrayList<>();
    all.add(happened("practice-review-initiated", "2025-05-09"));
    all.addAll(facts);
    CaseDeadline deadline =
        DEADLINES
            .timeline(CaseHistory.of(CaseReference.of("EXAMPLE-2025-01"), all), asAt)
            .deadline(PUBLICATION);
    return JudgedDeadline.of(deadline);
  }

  /** When more time was decided, when it was published, and how that stands by both dates. */
  @ParameterizedTest
  @CsvSource({
    "          , 2025-11-09, IN_TIME, IN_TIME",
    "          , 2025-11-10, LATE   , LATE",
    "          ,           , OVERDUE, OVERDUE",
    "2025-10-20, 2025-11-09, IN_TIME, IN_TIME",
    "2025-10-20, 2025-11-10, LATE   , IN_TIME",
    "2025-10-20, 2026-02-09, LATE   , IN_TIME",
    "2025-10-20, 2026-02-10, LATE   , LATE",
    "2025-10-20,           , OVERDUE, OVERDUE",
    "2025-11-20, 2025-12-01, LATE   , LATE", // more time that came too late erases nothing
  })
  void moreTime_countsByTheRevisedDateOnly(
      String decided, String published, Standing original, Standing revised) {
    List<Fact> facts = new ArrayList<>(decided == null ? List.of() : extended(decided));
    if (published != null) {
      facts.add(happened("report-published", published));
    }
    JudgedDeadline deadline = judged(facts, MAY);
    assertEquals(original, deadline.byOriginal(ALL, MAY));
    assertEquals(revised, deadline.byRevised(ALL, MAY));
    assertEquals(Optional.of(LocalDate.of(2025, 11, 9)), deadline.originalDueDate());
    assertEquals(
        Optional.of(LocalDate.parse(decided == null ? "2025-11-09" : "2026-02-09")),
        deadline.revisedDueDate());
    assertEquals(Optional.ofNullable(published).map(LocalDate::parse), deadline.ended());
  }

  /** Between the two dates it is over by the one and runs by the other. */
  @Test
  void betweenTheDates_overdueByTheOriginalOnly() {
    LocalDate christmas = LocalDate.of(2025, 12, 25);
    JudgedDeadline open = judged(extended("2025-10-20"), christmas);
    assertEquals(Standing.OVERDUE, open.byOriginal(ALL, christmas));
    assertEquals(Standing.RUNNING, open.byRevised(ALL, christmas));
  }

  @Test
  void clockThatStands_isOverdueByNeither() {
    Fact stop =
        new Fact.ClockStopped(
            FactId.of("stop"),
            Set.of(PUBLICATION),
            Moment.on(LocalDate.of(2025, 10, 1)),
            FreeText.of("As the file says"),
            at("2025-10-01"));
    JudgedDeadline paused = judged(List.of(stop), MAY);
    assertEquals(Standing.RUNNING, paused.byOriginal(ALL, MAY));
    assertEquals(Standing.RUNNING, paused.byRevised(ALL, MAY));
    assertEquals(Optional.empty(), paused.revisedDueDate());
  }

  @Test
  void nothingToBePublished_isCancelledByBoth() {
    JudgedDeadline cancelled =
        judged(List.of(happened("nothing-to-be-published", "2025-12-01")), MAY);
    assertEquals(Standing.CANCELLED, cancelled.byOriginal(ALL, MAY));
    assertEquals(Standing.CANCELLED, cancelled.byRevised(ALL, MAY));
    ReportingPeriod november =
        new ReportingPeriod("November", LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
    assertEquals(Standing.OVERDUE, cancelled.byRevised(november, MAY));
  }

  /** Opened 1 May, due 10 June, done 20 June: what each month says of it. */
  @ParameterizedTest
  @CsvSource({
    "2025-04-01, 2025-04-30, NOT_COUNTED",
    "2025-05-01, 2025-05-31, RUNNING",
    "2025-06-01, 2025-06-10, RUNNING",
    "2025-06-01, 2025-06-11, OVERDUE",
    "2025-06-01, 2025-06-19, OVERDUE",
    "2025-06-01, 2025-06-20, LATE",
    "2025-06-20, 2025-06-20, LATE",
    "2025-06-21, 2025-07-31, NOT_COUNTED",
  })
  void eachPeriod_hasItsFlowOrItsSnapshot(LocalDate first, LocalDate last, Standing expected) {
    JudgedDeadline one =
        JudgedDeadline.open(PUBLICATION, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 10))
            .done(LocalDate.of(2025, 6, 20));
    assertEquals(expected, one.byRevised(new ReportingPeriod("part", first, last), MAY));
    assertEquals(expected, one.byOriginal(new ReportingPeriod("part", first, last), MAY));
  }

  /** What was known before the period began says nothing of what was open in it. */
  @Test
  void knownBeforeThePeriod_isNotCounted() {
    JudgedDeadline open =
        JudgedDeadline.open(PUBLICATION, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1));
    assertEquals(Standing.NOT_COUNTED, open.byRevised(ALL, LocalDate.of(2025, 3, 31)));
    assertEquals(Standing.OVERDUE, open.byRevised(ALL, LocalDate.of(2025, 4, 1)));
  }
}
