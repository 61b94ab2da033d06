// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.core.statement.StatementTables;

/**
 * Checks stated figures: each against itself, against the others that it should follow from, and
 * against the records. Which figure is of which others is said by the relations, not here.
 *
 * <pre>{@code
 * RecordSet records = YearTables.read(Path.of("year-2024-25"));
 * ComputedFigures computed = ComputedFigures.of(ReportingPeriod.ofFinancialYear(2024), records);
 * StatementChecks.of(records, computed).errors();
 * }</pre>
 *
 * <p>It does not read sentences: that attendance cannot be both "over 90%" and full, for example,
 * it does not find.
 */
public final class StatementChecks {
  private StatementChecks() {}

  /**
   * Checks the statements of a year.
   *
   * @param records the records of the year, of which those that hold are looked at
   * @param computed what the records compute, for the period of the report
   * @return what does and does not reconcile
   * @throws IllegalArgumentException if the set has not the tables of a year
   */
  public static Reconciliation of(RecordSet records, ComputedFigures computed) {
    requireNonNull(records, "records");
    return of(
        records.of(StatementTables.STATED_FIGURES).current(),
        records.of(StatementTables.STATED_RELATIONS).current(),
        computed);
  }

  /**
   * Checks statements.
   *
   * @param figures stated figures that are held to be right transcriptions
   * @param relations what they should follow from
   * @param computed what the records compute, for the period of the report
   * @return what does and does not reconcile, the same for any order of the figures and relations
   * @throws IllegalArgumentException if a relation names a figure that is not stated, or two have
   *     one name
   */
  public static Reconciliation of(
      Collection<StatedFigure> figures,
      Collection<StatedRelation> relations,
      ComputedFigures computed) {
    Statements statements =
        new Statements(requireNonNull(figures, "figures"), requireNonNull(computed, "computed"));
    List<StatedRelation> sorted =
        requireNonNull(relations, "relations").stream()
            .sorted(
                comparing((StatedRelation one) -> one.provenance().id(), Ids.IN_ORDER)
                    .thenComparing(one -> one.relation().value()))
            .toList();
    Findings findings = new Findings();
    new RelationChecks(statements, sorted, findings).run();
    new ShareChecks(statements, sorted, findings).run();
    new FigureChecks(statements, sorted, findings).run();
    new DateChecks(statements, findings).run();
    computed.ofOtherPeriods().forEach((table, left) -> leftOut(table, left, computed, findings));
    return findings.result();
  }

  private static void leftOut(
      String table, List<? extends YearRecord> left, ComputedFigures computed, Findings findings) {
    if (left.isEmpty()) {
      return;
    }
    List<RecordId> ids =
        left.stream().map(one -> one.provenance().id()).sorted(Ids.IN_ORDER).toList();
    findings.add(
        CheckKind.RECORDS_OUTSIDE,
        table,
        ids.size()
            + (ids.size() == 1 ? " record of " : " records of ")
            + table
            + (ids.size() == 1 ? " is" : " are")
            + " of another period than "
            + Words.of(computed.period())
            + " and not counted",
        List.of(new FigurePlace(table, ids.size() + " records", table, ids, Optional.empty())));
  }
}
