// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
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
}
