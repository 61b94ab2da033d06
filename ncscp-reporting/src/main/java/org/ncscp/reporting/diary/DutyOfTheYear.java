// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/**
 * Something that falls due or must be held.
 *
 * @param rule the rule or recurring duty that asks for it
 * @param occurrence what tells it from every other of its rule, the same whenever it is asked for:
 *     the first day of its window, the report's period, the case; it names nobody
 * @param caseReference the case that it belongs to; empty for a duty of the partnership
 * @param what what must be done, in words
 * @param window the days on which it can be done in time, both inclusive; of one day, that day
 * @param due the last day on which it can be done in time; empty while that cannot be told
 * @param answers who must do it
 * @param answersName what the rule book calls who must do it
 * @param state how it stands on the day of the question
 * @param finding why it stands so, in one line
 * @param citations where the rule stands, the source whose force it has first; maybe none where the
 *     arrangements name none
 * @param interpretation how a disputed or unread text is read; empty if nothing is said
 */
public record DutyOfTheYear(
    RuleId rule,
    String occurrence,
    Optional<CaseReference> caseReference,
    String what,
    EffectivePeriod window,
    Optional<LocalDate> due,
    BodyId answers,
    String answersName,
    DutyState state,
    String finding,
    List<LegalBasis> citations,
    Optional<String> interpretation) {

  /**
   * Checks the days.
   *
   * @param rule the rule or recurring duty that asks for it
   * @param occurrence what tells it from every other of its rule
   * @param caseReference the case that it belongs to
   * @param what what must be done, in words
   * @param window the days on which it can be done in time
   * @param due the last day on which it can be done in time
   * @param answers who must do it
   * @param answersName what the rule book calls who must do it
   * @param state how it stands
   * @param finding why it stands so, in one line
   * @param citations where the rule stands
   * @param interpretation how a disputed or unread text is read
   * @throws IllegalArgumentException if the window has no last day, or the due day is not its last
   */
  public DutyOfTheYear {
    requireNonNull(rule, "rule");
    requireNonNull(occurrence, "occurrence");
    requireNonNull(caseReference, "caseReference");
    requireNonNull(what, "what");
    requireNonNull(window, "window");
    requireNonNull(due, "due");
    requireNonNull(answers, "answers");
    requireNonNull(answersName, "answersName");
    requireNonNull(state, "state");
    requireNonNull(finding, "finding");
    citations = List.copyOf(requireNonNull(citations, "citations"));
    requireNonNull(interpretation, "interpretation");
    if (window.to().isEmpty()) {
      throw new IllegalArgumentException("window must have a last day but was " + window);
    }
    if (due.isPresent() && !due.equals(window.to())) {
      throw new IllegalArgumentException(
          "due must be the last day of the window " + window + " but was " + due.get());
    }
  }

  /**
   * Returns the last day of its window.
   *
   * @return the day, inclusive
   */
  public LocalDate lastDay() {
    return window.to().orElseThrow();
  }

  /** Returns the rule, which of its occurrences, the state and the window. */
  @Override
  public String toString() {
    return rule + "/" + occurrence + " " + state + " " + window;
  }
}
