// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.FreeText;

/**
 * A row of the key decisions of a yearly report, and the lettered rows under it.
 *
 * @param number its number in the table, from 1
 * @param reference the decision
 * @param date when it was decided
 * @param by the name of the group that decided
 * @param abbreviation what that group is called for short; empty if it has no other name
 * @param decision what was decided, withheld
 * @param status how far it has been carried out; empty if that is stated only of its actions
 * @param actions what is to be done, by letter
 */
public record KeyDecisionRow(
    int number,
    DecisionReference reference,
    LocalDate date,
    String by,
    Optional<String> abbreviation,
    FreeText decision,
    Optional<DecisionStatus> status,
    List<DecisionAction> actions) {

  /**
   * Refuses nulls.
   *
   * @param number its number in the table, from 1
   * @param reference the decision
   * @param date when it was decided
   * @param by the name of the group that decided
   * @param abbreviation what that group is called for short
   * @param decision what was decided, withheld
   * @param status how far it has been carried out
   * @param actions what is to be done, by letter
   */
  public KeyDecisionRow {
    requireNonNull(reference, "reference");
    requireNonNull(date, "date");
    requireNonNull(by, "by");
    requireNonNull(abbreviation, "abbreviation");
    requireNonNull(decision, "decision");
    requireNonNull(status, "status");
    actions = List.copyOf(requireNonNull(actions, "actions"));
  }
}
