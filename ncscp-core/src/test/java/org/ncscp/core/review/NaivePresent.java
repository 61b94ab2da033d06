// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.action.Learning;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.rule.FactKind;

/**
 * Where a case stands, whatever the order in which it was recorded: its stages, what is permitted
 * next, what was learned, what happened by kind and day, and its deadlines. Of plans only the one
 * that counts shows, in the deadlines.
 */
record NaivePresent(
    Map<Strand, Stage> stages,
    List<NextStep> permitted,
    Learning learning,
    List<String> facts,
    List<String> deadlines) {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(
          RandomCase.CASEWORK.arrangements().ruleBook(), UkBankHolidays.bundled());
  private static final Set<FactKind> PLANS =
      Set.of(NationalFacts.PUBLICATION_PLANNED, NationalFacts.ACTION_DUE);

  /** What does not depend on when a date was corrected: a step done by then stays done. */
  NaivePresent withoutDeadlines() {
    return new NaivePresent(stages, permitted, learning, facts, List.of());
  }

  static NaivePresent of(ReviewCase told) {
    return new NaivePresent(
        told.stages(),
        told.known().isEmpty() ? List.of() : told.permitted(),
        told.learning(),
        told.history().known().events().stream()
            .filter(fact -> !PLANS.contains(fact.kind()))
            .map(fact -> fact.kind() + " " + fact.when().day())
            .sorted()
            .toList(),
        deadlines(told));
  }

  private static List<String> deadlines(ReviewCase told) {
    return DEADLINES.timeline(told.history(), RandomCase.FIRST.plusDays(700)).deadlines().stream()
        .map(
            deadline ->
                deadline.ruleId()
                    + " "
                    + deadline.state()
                    + deadline.dueDate().map(day -> " " + day).orElse(""))
        .sorted()
        .toList();
  }
}
