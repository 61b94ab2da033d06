// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.group.Group;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The table of key decisions of a yearly report. Its rows come in the order in which the decisions
 * were recorded, as such tables print them, which need not be that of their days; the number is
 * that of the row, and no fact of the decision. A motion that fell, or of which it was not certain
 * that it was carried, decided nothing and has no row; where the record does not state what became
 * of it, it has one.
 *
 * @param period the days on which they were decided
 * @param rows the decisions in the order in which they were recorded
 */
public record KeyDecisions(ReportingPeriod period, List<KeyDecisionRow> rows) {

  /**
   * Refuses nulls.
   *
   * @param period the days on which they were decided
   * @param rows the decisions in the order in which they were recorded
   */
  public KeyDecisions {
    requireNonNull(period, "period");
    rows = List.copyOf(requireNonNull(rows, "rows"));
  }

  /**
   * Returns the table of a period, without what is stated to be not carried.
   *
   * @param register the decisions; as they stand at its end
   * @param period the days on which they were decided
   * @param arrangements for the names of the groups: those of the day of the decision, or else of
   *     any day on which there is such a group, or else the bare id
   * @return the table
   */
  public static KeyDecisions of(
      Register register, ReportingPeriod period, Arrangements arrangements) {
    requireNonNull(arrangements, "arrangements");
    DecisionQuery query = DecisionQuery.all().in(period);
    List<KeyDecisionRow> rows = new ArrayList<>();
    for (Decision decision : register.inOrderRecorded()) {
      if (query.matches(decision) && decision.isCarried().orElse(true)) {
        Optional<Group> group = group(decision, arrangements);
        rows.add(
            new KeyDecisionRow(
                rows.size() + 1,
                decision.reference(),
                decision.decidedOn(),
                group.map(Group::name).orElse(decision.by().value()),
                group.flatMap(Group::abbreviation),
                decision.text(),
                decision.status(),
                decision.actions()));
      }
    }
    return new KeyDecisions(period, rows);
  }

  private static Optional<Group> group(Decision decision, Arrangements arrangements) {
    Stream<Group> onDay =
        arrangements.groups().stream().filter(group -> group.holdsOn(decision.decidedOn()));
    return Stream.concat(onDay, arrangements.groups().stream())
        .filter(group -> group.id().equals(decision.by()))
        .findFirst();
  }
}
