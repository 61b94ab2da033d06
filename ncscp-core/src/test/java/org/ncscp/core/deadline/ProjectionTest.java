// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.Fact;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;

class ProjectionTest {

  /** Each of thirty steps may be done by either of two rules; the latest date takes the longer. */
  private static RuleBook twoWaysAtEachStep(int steps) throws IOException {
    StringBuilder book =
        new StringBuilder(
            "book: ways\ncalendar: england-and-wales\nbodies: [{id: c, name: c}]\nfacts:\n");
    for (int step = 0; step <= steps; step++) {
      book.append("  - {kind: f").append(step).append(", means: a step}\n");
    }
    book.append("rules:\n");
    for (int step = 0; step < steps; step++) {
      for (int days = 1; days <= 2; days++) {
        book.append("  - {id: r").append(step).append("-").append(days);
        book.append(", title: x, trigger: f").append(step);
        book.append(", within: ").append(days).append(" days");
        book.append(", met-by: [f").append(step + 1).append("], responsible: c, from: 2018-01-01");
        book.append(
            ", citations: [{instrument: a, provision: b, force: practice, evidence: read}]}\n");
      }
    }
    return RuleBook.read(
        new ByteArrayInputStream(book.toString().getBytes(StandardCharsets.UTF_8)), "ways.yaml");
  }

  @Test
  void manyWays_giveTheLatestDateOfAll() throws IOException {
    Timeline timeline =
        DeadlineCalculator.of(twoWaysAtEachStep(30), UkBankHolidays.bundled())
            .timeline(history(happened("f", "f0", "2025-01-01")), LocalDate.of(2025, 1, 1));
    assertEquals(60, timeline.deadlines().size());
    assertEquals(
        LocalDate.of(2025, 1, 1).plusDays(29 * 2 + 1),
        timeline.deadline(RuleId.of("r29-1")).dueDate().orElseThrow());
    assertEquals(
        LocalDate.of(2025, 1, 1).plusDays(30 * 2),
        timeline.deadline(RuleId.of("r29-2")).dueDate().orElseThrow());
  }

  private static final String BY_A =
      """
        - {id: by-a, title: A, trigger: opened, within: 10 days, met-by: [seen], cancelled-by: [closed], REST}
      """;
  private static final String BY_B =
      """
        - {id: by-b, title: B, trigger: opened, within: 20 days, met-by: [heard], REST}
      """;

  /** Days lead to hours, hours to hours and days, and two ways to one rule. */
  private static DeadlineCalculator chain(String oneWay, String other) {
    String book =
        """
        book: chain
        calendar: england-and-wales
        bodies: [{id: c, name: c}]
        facts:
          - {kind: opened, means: opened}
          - {kind: held, means: held}
          - {kind: let-go, means: let go}
          - {kind: told, means: told}
          - {kind: seen, means: seen}
          - {kind: heard, means: heard}
          - {kind: closed, means: closed}
          - {kind: done, means: done}
        rules:
          - {id: hold, title: H, trigger: opened, within: 2 days, met-by: [held], REST}
          - {id: hours, title: H, trigger: held, within: 72 hours, met-by: [let-go], REST}
          - {id: more-hours, title: H, trigger: let-go, within: 24 hours, met-by: [told], REST}
          - {id: days, title: H, trigger: let-go, within: 2 days, met-by: [told], REST}
        WAYS
          - id: either
            title: E
            whichever: earlier
            origins: [{trigger: heard, within: 5 days}, {trigger: seen, within: 5 days}]
            met-by: [done]
            responsible: c
            from: 2018-01-01
            citations: [{instrument: a, provision: b, force: practice, evidence: read}]
        """
            .replace("WAYS\n", oneWay + other)
            .replace(
                "REST",
                "responsible: c, from: 2018-01-01, citations: [{instrument: a, provision: b, force:"
                    + " practice, evidence: read}]");
    return DeadlineCalculator.of(RuleText.read(book), UkBankHolidays.bundled());
  }

  private static CaseDeadline chained(String day, String rule, Fact... facts) {
    return chain(BY_A, BY_B)
        .timeline(history(facts), LocalDate.parse(day))
        .deadline(RuleId.of(rule));
  }

  private static void assertEnds(String moment, CaseDeadline deadline) {
    assertEquals(DeadlineState.PROJECTED, deadline.state());
    assertEquals(Optional.of(Instant.parse(moment)), deadline.lastMoment());
  }

  // Held at 10:00 in London on Mon 2 June: let go by 10:00 on Thu 5.
  @Test
  void hoursAfterHours_goFromTheLastMoment() {
    Fact held = happenedAt("h", "held", "2025-06-02T09:00:00Z");
    assertEnds("2025-06-06T09:00:00Z", chained("2025-06-03", "more-hours", held));
    assertEnds("2025-06-07T22:59:59.999999999Z", chained("2025-06-03", "days", held));
  }

  /** What is overdue is at best done today, at no known time: hours go from the end of the day. */
  @Test
  void afterAnOverdueStep_isCountedFromToday() {
    Fact held = happenedAt("h", "held", "2025-06-02T09:00:00Z");
    assertEnds("2025-06-11T22:59:59.999999999Z", chained("2025-06-10", "more-hours", held));
    assertEnds("2025-06-12T22:59:59.999999999Z", chained("2025-06-10", "days", held));
  }

  // Opened on Mon 2 June: held by the end of Wed 4, let go 72 hours after that, on Sat 7.
  @Test
  void hoursAfterDays_goFromTheEndOfTheLastDay() {
    Fact opened = happened("o", "opened", "2025-06-02");
    assertEnds("2025-06-07T22:59:59.999999999Z", chained("2025-06-03", "hours", opened));
    assertEnds("2025-06-08T22:59:59.999999999Z", chained("2025-06-03", "more-hours", opened));
    assertEnds("2025-06-09T22:59:59.999999999Z", chained("2025-06-03", "days", opened));
  }

  // By A on 12 June and five days, by B on 22 June and five days.
  @Test
  void ofTwoWays_theLaterCounts_andTheOneThatIsNotCancelled() {
    Fact opened = happened("o", "opened", "2025-06-02");
    for (DeadlineCalculator deadlines : List.of(chain(BY_A, BY_B), chain(BY_B, BY_A))) {
      for (Fact[] facts :
          List.of(
              new Fact[] {opened}, new Fact[] {opened, happened("x", "closed", "2025-06-04")})) {
        CaseDeadline either =
            deadlines
                .timeline(history(facts), LocalDate.parse("2025-06-05"))
                .deadline(RuleId.of("either"));
        assertEnds("2025-06-27T22:59:59.999999999Z", either);
        assertEquals(Optional.of(RuleId.of("by-b")), either.projectedFrom());
      }
    }
  }

  /** What is done already, counted from one of several facts, does not begin again with another. */
  @Test
  void metFromOneOrigin_isNotProjectedFromAnother() {
    List<CaseDeadline> either =
        chain(BY_A, BY_B)
            .timeline(
                history(
                    happened("o", "opened", "2025-06-02"),
                    happened("h", "heard", "2025-06-05"),
                    happened("d", "done", "2025-06-08")),
                LocalDate.parse("2025-06-09"))
            .deadlines(RuleId.of("either"));
    assertEquals(List.of(DeadlineState.MET), either.stream().map(CaseDeadline::state).toList());
  }

  /** One of two facts of which the later decides is not enough for a date, the earlier is. */
  @Test
  void projectedFromOneOfTwo_hasADateOnlyWhereTheEarlierDecides() {
    Timeline timeline =
        DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled())
            .timeline(
                history(happened("o", "opened", "2025-06-02")), LocalDate.parse("2025-06-03"));
    assertEquals(Optional.empty(), timeline.deadline(RuleId.of("later")).dueDate());
    // heard by Wed 2 July and five weeks; seen by 16 June and twenty working days is 14 July
    assertEquals(
        Optional.of(LocalDate.parse("2025-08-06")),
        timeline.deadline(RuleId.of("earlier")).dueDate());
  }
}
