// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;
import static org.ncscp.reporting.aggregate.TableParts.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ncscp.core.funding.Contributor;
import org.ncscp.core.funding.ContributorShare;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/**
 * The money of a year as tables: contributions, expenditure and the accounts that follow from them.
 */
public final class FundingReportTables {
  private static final String NOTHING_RECORDED =
      "[z] where nothing is recorded of a row, which is not the same as nothing.";

  private FundingReportTables() {}

  /**
   * Returns what each contributor agreed to give, with its share of the grand total.
   *
   * @param money the money of the year, and of the year before
   * @param scopes whom it is for, one at least
   * @param nameOf what each contributor is called
   * @return the largest first, then those of the year before only; what was received has a column
   *     if it is known of one contributor
   * @throws IllegalArgumentException if no scope is given
   */
  public static ReportTable contributions(
      Yearly<MoneyTotals> money, Set<FundingPurpose> scopes, Function<Contributor, String> nameOf) {
    requireNonNull(nameOf, "nameOf");
    Yearly<Map<Contributor, ContributorShare>> shares = money.map(year -> shares(year, scopes));
    Set<Contributor> all = new LinkedHashSet<>(shares.totals().keySet());
    shares.before().ifPresent(before -> all.addAll(before.totals().keySet()));
    List<Pounds> amounts = new ArrayList<>();
    amounts(shares.totals(), amounts);
    shares.before().ifPresent(before -> amounts(before.totals(), amounts));
    boolean received =
        shares.totals().values().stream().anyMatch(one -> one.received().isPresent());
    String whom = TableParts.words(scopes);
    Column.Measure agreed =
        TableParts.pounds("contributions-agreed", "Agreed", amounts).where("scope", whom);
    ReportTable.Builder table =
        ReportTable.builder(
                "contributions", "Contributions for " + whom + ", " + money.period().label())
            .during(money.period())
            .column(Column.dimension("contributor", "Contributor"))
            .column(agreed)
            .column(Column.Share.ofTotal("share", "Share of the total", "contributions-agreed", 2));
    if (received) {
      table.column(
          TableParts.pounds("contributions-received", "Received", amounts).where("scope", whom));
    }
    shares.before().ifPresent(before -> table.column(TableParts.before(agreed, before)));
    for (Contributor one : all) {
      Optional<ContributorShare> now = find(shares.totals(), one);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(nameOf.apply(one)));
      cells.add(recorded(now.flatMap(ContributorShare::agreed)));
      if (received) {
        cells.add(now.map(share -> Cell.pounds(share.received())).orElse(Mark.NOT_APPLICABLE));
      }
      shares
          .before()
          .ifPresent(
              before ->
                  cells.add(
                      recorded(find(before.totals(), one).flatMap(ContributorShare::agreed))));
      table.row(cells.toArray(Cell[]::new));
    }
    return noted(table.total("Total"), shares.before().isPresent()).build();
  }

  private static Map<Contributor, ContributorShare> shares(
      MoneyTotals money, Set<FundingPurpose> scopes) {
    Map<Contributor, ContributorShare> shares = new LinkedHashMap<>();
    money.shares(scopes).forEach(one -> shares.put(one.contributor(), one));
    return shares;
  }

  private static void amounts(Map<Contributor, ContributorShare> shares, List<Pounds> amounts) {
    for (ContributorShare one : shares.values()) {
      one.agreed().ifPresent(amounts::add);
      one.received().ifPresent(amounts::add);
    }
  }

  private static Cell recorded(Optional<Pounds> amount) {
    return amount.map(Cell::pounds).orElse(Mark.NOT_APPLICABLE);
  }

  private static ReportTable.Builder noted(ReportTable.Builder table, boolean gaps) {
    return gaps ? table.note(NOTHING_RECORDED) : table;
  }

  /**
   * Returns what was spent by category and line, with a column for each scope and their sum.
   *
   * @param money the money of the year, and of the year before
   * @param scopes whom it was for, one at least
   * @return categories and lines in the order of their names, credits below zero
   * @throws IllegalArgumentException if no scope is given
   */
  public static ReportTable expenditure(Yearly<MoneyTotals> money, Set<FundingPurpose> scopes) {
    List<Pounds> amounts = new ArrayList<>();
    lines(money.totals(), scopes).values().forEach(one -> amounts.addAll(one.values()));
    money
        .before()
        .ifPresent(
            before ->
                lines(before.totals(), scopes)
                    .values()
                    .forEach(one -> amounts.addAll(one.values())));
    String whom = TableParts.words(scopes);
    Column.Measure sum =
        TableParts.pounds("spent", "Spent for " + whom, amounts)
            .measuring("spent")
            .where("scope", whom);
    ReportTable.Builder table =
        ReportTable.builder(
                "expenditure", "Expenditure for " + whom + ", " + money.period().label())
            .during(money.period())
            .groupedBy(Column.dimension("category", "Category"))
            .column(Column.dimension("line", "Line"));
    List<FundingPurpose> parts = scopes.size() > 1 ? scopes.stream().sorted().toList() : List.of();
    List<String> ids = new ArrayList<>();
    for (FundingPurpose scope : parts) {
      String id = "spent-" + scope.description().replace(' ', '-');
      ids.add(id);
      table.column(
          TableParts.pounds(id, "Spent for " + scope.description(), amounts)
              .measuring("spent")
              .where("scope", scope.description()));
    }
    table.column(parts.isEmpty() ? sum : sum.sumOf(ids.toArray(String[]::new)));
    table.column(Column.Share.ofTotal("share", "Share of the total", "spent", 2));
    money.before().ifPresent(before -> table.column(TableParts.before(sum, before)));
    rows(table, money, scopes, parts);
    return noted(table.total("Total"), !parts.isEmpty() || money.before().isPresent()).build();
  }

  private static void rows(
      ReportTable.Builder table,
      Yearly<MoneyTotals> money,
      Set<FundingPurpose> scopes,
      List<FundingPurpose> parts) {
    Map<String, Set<String>> all = new TreeMap<>();
    lines(money.totals(), scopes)
        .forEach((category, lines) -> all.put(category, new TreeSet<>(lines.keySet())));
    money
        .before()
        .ifPresent(
            before ->
                lines(before.totals(), scopes)
                    .forEach(
                        (category, lines) ->
                            all.computeIfAbsent(category, any -> new TreeSet<>())
                                .addAll(lines.keySet())));
    all.forEach(
        (category, lines) -> {
          table.group(category);
          for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(line));
            if (parts.isEmpty()) {
              cells.add(spent(money.totals(), category, line, scopes));
            }
            for (FundingPurpose scope : parts) {
              cells.add(spent(money.totals(), category, line, EnumSet.of(scope)));
            }
            money
                .before()
                .ifPresent(before -> cells.add(spent(before.totals(), category, line, scopes)));
            table.row(cells.toArray(Cell[]::new));
          }
          table.subtotal(category + ", total");
        });
  }

  private static Map<String, Map<String, Pounds>> lines(
      MoneyTotals money, Set<FundingPurpose> scopes) {
    Map<String, Map<String, Pounds>> lines = new TreeMap<>();
    money
        .spentByCategory(scopes)
        .keySet()
        .forEach(category -> lines.put(category, money.spentByLine(category, scopes)));
    return lines;
  }

  private static Cell spent(
      MoneyTotals money, String category, String line, Set<FundingPurpose> scopes) {
    return recorded(find(money.spentByLine(category, scopes), line));
  }

  /**
   * Returns the account of each scope, or of scopes named together: income, expenditure, what is
   * left and the reserve.
   *
   * @param money the money of the year, and of the year before
   * @param accounts one row each, of one scope or of several together
   * @return grouped by year, the year itself first
   * @throws IllegalArgumentException if an account has no scope
   */
  public static ReportTable accounts(
      Yearly<MoneyTotals> money, List<? extends Set<FundingPurpose>> accounts) {
    List<Pounds> amounts = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    Yearly<List<AccountFigures>> figures =
        money.map(year -> accounts.stream().map(year::account).toList());
    figures.each(year -> year.totals().forEach(one -> amounts.addAll(all(one))));
    figures.each(year -> year.totals().forEach(one -> note(one, notes)));
    ReportTable.Builder table =
        ReportTable.builder("accounts", "Accounts, " + money.period().label())
            .groupedBy(Column.dimension("period", "Year"))
            .column(Column.dimension("scope", "Money for"))
            .column(TableParts.pounds("contributions-agreed", "Contributions agreed", amounts))
            .column(TableParts.pounds("contributions-received", "Contributions received", amounts))
            .column(TableParts.pounds("spent", "Spent", amounts))
            .column(TableParts.pounds("balance", "Agreed less spent", amounts))
            .column(Column.remark("outcome", "Outcome"))
            .column(TableParts.pounds("budget", "Budget", amounts))
            .column(TableParts.pounds("against-budget", "Budget less spent", amounts))
            .column(TableParts.pounds("brought-forward", "Reserve brought forward", amounts))
            .column(TableParts.pounds("carried-forward", "Reserve carried forward", amounts));
    figures.each(
        year -> {
          table.group(year.period().label());
          year.totals().forEach(one -> row(table, one));
        });
    notes.forEach(table::note);
    return table.build();
  }

  private static void row(ReportTable.Builder table, AccountFigures one) {
    table.row(
        Cell.words(TableParts.words(one.scopes())),
        Cell.pounds(one.agreed()),
        Cell.pounds(one.received()),
        Cell.pounds(one.spent()),
        Cell.pounds(one.balance()),
        TableParts.words(one.balance().map(FundingReportTables::outcome)),
        Cell.pounds(one.budget()),
        Cell.pounds(one.againstBudget()),
        Cell.pounds(one.broughtForward()),
        Cell.pounds(one.carriedForward()));
  }

  private static String outcome(Pounds balance) {
    int sign = balance.compareTo(Pounds.ZERO);
    return sign == 0 ? "balanced" : sign > 0 ? "underspend" : "overspend";
  }

  private static Collection<Pounds> all(AccountFigures one) {
    List<Pounds> amounts = new ArrayList<>();
    List.of(
            one.agreed(),
            one.received(),
            one.spent(),
            one.budget(),
            one.broughtForward(),
            one.carriedForward())
        .forEach(amount -> amount.ifPresent(amounts::add));
    return amounts;
  }

  private static void note(AccountFigures one, Set<String> notes) {
    if (one.scopes().size() > 1 && one.agreed().isPresent()) {
      one.withoutContributions()
          .forEach(
              scope ->
                  notes.add(
                      "No contribution is recorded for "
                          + scope.description()
                          + ": in the account of "
                          + TableParts.words(one.scopes())
                          + ", what was spent for them is taken off the contributions for others."));
    }
  }
}
