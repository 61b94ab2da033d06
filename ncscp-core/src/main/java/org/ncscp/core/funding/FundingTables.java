// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import java.util.List;
import java.util.function.Function;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The tables of money, as they stand in a sheet. */
public final class FundingTables {
  private static final Cell<FundingPurpose> SCOPE_CELL = Cells.constant(FundingPurpose.class);

  private static final Column<Contribution, OrganisationId> CONTRIBUTOR =
      Column.optional(
          "contributor",
          Cells.of(OrganisationId::of, OrganisationId.class, "nottingham-city-council"),
          contribution -> contribution.contributor().organisation(),
          "the organisation that gives it");
  private static final Column<Contribution, String> OTHER_CONTRIBUTOR =
      Column.optional(
          "other-contributor",
          Cells.WORDS,
          contribution -> contribution.contributor().other(),
          "another source, where no organisation of the arrangements gives it");
  private static final Column<Contribution, FundingKind> KIND =
      Column.required(
          "kind",
          Cells.constant(FundingKind.class),
          Contribution::kind,
          "what kind of money it is");
  private static final Column<Contribution, ReportingPeriod> CONTRIBUTION_PERIOD =
      period(Contribution::period);
  private static final Column<Contribution, FundingPurpose> CONTRIBUTION_SCOPE =
      scope(Contribution::scope);
  private static final Column<Contribution, String> CONTRIBUTION_LINE =
      Column.optional(
          "line",
          Cells.WORDS,
          Contribution::line,
          "what tells it from another of the same contributor, kind, period and scope");
  private static final Column<Contribution, Pounds> AGREED =
      Column.required("agreed", Cells.POUNDS, Contribution::agreed, "how much was agreed");
  private static final Column<Contribution, Pounds> RECEIVED =
      Column.optional(
          "received",
          Cells.POUNDS,
          Contribution::received,
          "how much was received so far; blank if that is not known");

  /** Contributions: one for each contributor, kind, period, scope and line. */
  public static final RecordTable<Contribution> CONTRIBUTIONS =
      RecordTable.<Contribution>of(
              "contributions",
              List.of(
                  CONTRIBUTOR,
                  OTHER_CONTRIBUTOR,
                  KIND,
                  CONTRIBUTION_PERIOD,
                  CONTRIBUTION_SCOPE,
                  CONTRIBUTION_LINE,
                  AGREED,
                  RECEIVED),
              (row, provenance) ->
                  Contribution.builder()
                      .provenance(provenance)
                      .contributor(
                          new Contributor(row.find(CONTRIBUTOR), row.find(OTHER_CONTRIBUTOR)))
                      .kind(row.get(KIND))
                      .period(row.get(CONTRIBUTION_PERIOD))
                      .scope(row.get(CONTRIBUTION_SCOPE))
                      .line(row.find(CONTRIBUTION_LINE))
                      .agreed(row.get(AGREED))
                      .received(row.find(RECEIVED))
                      .build())
          .oneForEach(
              "contributor, kind, period, scope and line",
              one ->
                  List.of(
                      one.contributor().organisation(),
                      one.contributor().other(),
                      one.kind(),
                      one.period(),
                      one.scope(),
                      one.line()));

  private static final Column<Expenditure, String> CATEGORY = category(Expenditure::category);
  private static final Column<Expenditure, String> LINE = line(Expenditure::line);
  private static final Column<Expenditure, FundingPurpose> SCOPE = scope(Expenditure::scope);
  private static final Column<Expenditure, ReportingPeriod> PERIOD = period(Expenditure::period);
  private static final Column<Expenditure, Pounds> AMOUNT =
      Column.required(
          "amount",
          Cells.POUNDS,
          Expenditure::amount,
          "how much was spent; below zero for a credit");

  /** Expenditure: one for each category, line, scope and period. */
  public static final RecordTable<Expenditure> EXPENDITURE =
      RecordTable.<Expenditure>of(
              "expenditure",
              List.of(CATEGORY, LINE, SCOPE, PERIOD, AMOUNT),
              (row, provenance) ->
                  Expenditure.builder()
                      .provenance(provenance)
                      .category(row.get(CATEGORY))
                      .line(row.get(LINE))
                      .scope(row.get(SCOPE))
                      .period(row.get(PERIOD))
                      .amount(row.get(AMOUNT))
                      .build())
          .oneForEach(
              "category, line, scope and period",
              one -> List.of(one.category(), one.line(), one.scope(), one.period()));

  private static final Column<BudgetLine, String> BUDGET_CATEGORY = category(BudgetLine::category);
  private static final Column<BudgetLine, String> BUDGET_LINE = line(BudgetLine::line);
  private static final Column<BudgetLine, FundingPurpose> BUDGET_SCOPE = scope(BudgetLine::scope);
  private static final Column<BudgetLine, ReportingPeriod> BUDGET_PERIOD =
      period(BudgetLine::period);
  private static final Column<BudgetLine, Pounds> PLANNED =
      Column.required("amount", Cells.POUNDS, BudgetLine::amount, "how much was planned");

  /** The budget: one for each category, line, scope and period. */
  public static final RecordTable<BudgetLine> BUDGET =
      RecordTable.<BudgetLine>of(
              "budget",
              List.of(BUDGET_CATEGORY, BUDGET_LINE, BUDGET_SCOPE, BUDGET_PERIOD, PLANNED),
              (row, provenance) ->
                  BudgetLine.builder()
                      .provenance(provenance)
                      .category(row.get(BUDGET_CATEGORY))
                      .line(row.get(BUDGET_LINE))
                      .scope(row.get(BUDGET_SCOPE))
                      .period(row.get(BUDGET_PERIOD))
                      .amount(row.get(PLANNED))
                      .build())
          .oneForEach(
              "category, line, scope and period",
              one -> List.of(one.category(), one.line(), one.scope(), one.period()));

  private static final Column<Reserve, ReportingPeriod> RESERVE_PERIOD = period(Reserve::period);
  private static final Column<Reserve, FundingPurpose> RESERVE_SCOPE = scope(Reserve::scope);
  private static final Column<Reserve, Pounds> BROUGHT_FORWARD =
      Column.required(
          "brought-forward",
          Cells.POUNDS,
          Reserve::broughtForward,
          "how much there was on the first day; below zero for a deficit");

  /** Reserves: one for each period and scope. */
  public static final RecordTable<Reserve> RESERVES =
      RecordTable.<Reserve>of(
              "reserves",
              List.of(RESERVE_PERIOD, RESERVE_SCOPE, BROUGHT_FORWARD),
              (row, provenance) ->
                  Reserve.builder()
                      .provenance(provenance)
                      .period(row.get(RESERVE_PERIOD))
                      .scope(row.get(RESERVE_SCOPE))
                      .broughtForward(row.get(BROUGHT_FORWARD))
                      .build())
          .oneForEach("period and scope", one -> List.of(one.period(), one.scope()));

  private FundingTables() {}

  private static <T> Column<T, ReportingPeriod> period(Function<T, ReportingPeriod> value) {
    return Column.required("period", Cells.PERIOD, value, "the period that it is of");
  }

  private static <T> Column<T, FundingPurpose> scope(Function<T, FundingPurpose> value) {
    return Column.required("scope", SCOPE_CELL, value, "whom it is for");
  }

  private static <T> Column<T, String> category(Function<T, String> value) {
    return Column.required("category", Cells.WORDS, value, "the category, as Direct payroll costs");
  }

  private static <T> Column<T, String> line(Function<T, String> value) {
    return Column.required("line", Cells.WORDS, value, "what it is for");
  }
}
