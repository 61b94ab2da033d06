// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.ncscp.core.funding.Account;
import org.ncscp.core.funding.BudgetLine;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.ContributorShare;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.funding.Reserve;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/** Against the account that core makes of the same records. */
class MoneyTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  @Property(tries = 300)
  void totals_areThoseOfTheAccount(
      @ForAll long seed, @ForAll @NotEmpty Set<FundingPurpose> scopes) {
    RandomMoney random = new RandomMoney(new Random(seed));
    Account account =
        Account.of(
            YEAR, scopes, random.contributions, random.expenditure, random.budget, random.reserves);
    MoneyTotals totals = random.totals();
    AccountFigures figures = totals.account(scopes);
    boolean given = figures.agreed().isPresent();
    boolean spent = figures.spent().isPresent();
    assertEquals(account.shares().isEmpty(), !given);
    assertEquals(account.spentByCategory().isEmpty(), !spent);
    assertEquals(account.agreed(), figures.agreed().orElse(Pounds.ZERO));
    assertEquals(account.received(), figures.received());
    assertEquals(account.spent(), figures.spent().orElse(Pounds.ZERO));
    assertEquals(account.budget(), figures.budget());
    assertEquals(account.broughtForward(), figures.broughtForward());
    assertEquals(
        given && spent ? Optional.of(account.balance()) : Optional.empty(), figures.balance());
    assertEquals(spent ? account.againstBudget() : Optional.empty(), figures.againstBudget());
    assertEquals(spent ? account.carriedForward() : Optional.empty(), figures.carriedForward());
    assertEquals(account.spentByCategory(), totals.spentByCategory(scopes));
    assertEquals(new LinkedHashSet<>(account.shares()), new LinkedHashSet<>(totals.shares(scopes)));
    assertEquals(account.shares().size(), totals.shares(scopes).size());
    EnumSet<FundingPurpose> without = EnumSet.copyOf(scopes);
    random.contributions.stream()
        .filter(one -> one.period().equals(YEAR))
        .forEach(one -> without.remove(one.scope()));
    assertEquals(without, figures.withoutContributions());
  }

  @Property(tries = 300)
  void totals_equalTheirParts(@ForAll long seed, @ForAll @NotEmpty Set<FundingPurpose> scopes) {
    MoneyTotals totals = new RandomMoney(new Random(seed)).totals();
    AccountFigures figures = totals.account(scopes);
    List<Pounds> each = totals.shares(scopes).stream().map(one -> one.agreed().get()).toList();
    assertEquals(figures.agreed(), each.stream().reduce(Pounds::plus));
    for (int i = 1; i < each.size(); i++) {
      assertTrue(each.get(i - 1).compareTo(each.get(i)) >= 0);
    }
    assertEquals(
        figures.agreed(), totals.agreedByKind(scopes).values().stream().reduce(Pounds::plus));
    assertEquals(
        figures.spent(), totals.spentByCategory(scopes).values().stream().reduce(Pounds::plus));
    totals
        .spentByCategory(scopes)
        .forEach(
            (category, amount) ->
                assertEquals(
                    Optional.of(amount),
                    totals.spentByLine(category, scopes).values().stream().reduce(Pounds::plus)));
    List<Optional<Pounds>> alone = new ArrayList<>();
    scopes.forEach(scope -> alone.add(totals.account(EnumSet.of(scope)).spent()));
    assertEquals(figures.spent(), alone.stream().flatMap(Optional::stream).reduce(Pounds::plus));
  }

  @Property(tries = 200)
  void anySplitOfTheRecords_isTheWhole(@ForAll long seed) {
    RandomMoney random = new RandomMoney(new Random(seed));
    SheetLaws.check(
        random.contributions,
        MoneyTotals.contributions(YEAR),
        MoneyTotals.empty(),
        MoneyTotals::plus,
        seed);
    SheetLaws.check(
        random.expenditure,
        MoneyTotals.expenditure(YEAR),
        MoneyTotals.empty(),
        MoneyTotals::plus,
        seed);
    SheetLaws.check(
        random.budget, MoneyTotals.budget(YEAR), MoneyTotals.empty(), MoneyTotals::plus, seed);
    SheetLaws.check(
        random.reserves, MoneyTotals.reserves(YEAR), MoneyTotals.empty(), MoneyTotals::plus, seed);
    MoneyTotals back = SheetLaws.readBack(random.totals());
    for (FundingPurpose scope : FundingPurpose.values()) {
      List<ContributorShare> shares = random.totals().shares(EnumSet.of(scope));
      assertEquals(shares, back.shares(EnumSet.of(scope)));
    }
  }

  /** Money drawn at random, some of it of other periods. */
  private static final class RandomMoney {
    private final List<Contribution> contributions;
    private final List<Expenditure> expenditure;
    private final List<BudgetLine> budget;
    private final List<Reserve> reserves;

    RandomMoney(Random random) {
      contributions =
          SheetRows.read(
              FundingTables.CONTRIBUTIONS,
              "contributor,other-contributor,kind,period,scope,line,agreed,received",
              rows(
                  random,
                  i ->
                      (random.nextBoolean() ? "body-" + random.nextInt(3) + "," : ",body-1")
                          + ","
                          + any(random, "contribution", "grant")
                          + ","
                          + any(random, "2024/25", "2024/25", "2024/25", "2023/24", "2024/25 Q1")
                          + ","
                          + scope(random)
                          + ",line "
                          + i
                          + ","
                          + amount(random, 0)
                          + ","
                          + any(random, "", amount(random, 0), amount(random, 0))));
      String columns = "category,line,scope,period,amount";
      IntFunction<Function<Integer, String>> line =
          least ->
              i ->
                  any(random, "Staff", "Training")
                      + ","
                      + any(random, "Venue ", "Post ")
                      + i
                      + ","
                      + scope(random)
                      + ","
                      + any(random, "2024/25", "2024/25", "2023/24")
                      + ","
                      + amount(random, least);
      expenditure =
          SheetRows.read(FundingTables.EXPENDITURE, columns, rows(random, line.apply(-400_000)));
      budget = SheetRows.read(FundingTables.BUDGET, columns, rows(random, line.apply(0)));
      Set<String> once = new LinkedHashSet<>();
      rows(random, i -> any(random, "2024/25", "2023/24") + "," + scope(random)).forEach(once::add);
      reserves =
          SheetRows.read(
              FundingTables.RESERVES,
              "period,scope,brought-forward",
              once.stream().map(one -> one + "," + amount(random, -400_000)).toList());
    }

    private static List<String> rows(Random random, Function<Integer, String> row) {
      return IntStream.range(0, random.nextInt(9)).boxed().map(row).toList();
    }

    private static String any(Random random, String... of) {
      return of[random.nextInt(of.length)];
    }

    private static String scope(Random random) {
      return any(random, "children", "children", "adults", "both");
    }

    private static String amount(Random random, int from) {
      int pennies = from + random.nextInt(1_000_000) / (random.nextInt(4) == 0 ? 1_000_000 : 1);
      return (pennies < 0 ? "-" : "")
          + Math.abs(pennies) / 100
          + ".%02d".formatted(Math.abs(pennies) % 100);
    }

    MoneyTotals totals() {
      return contributions.stream()
          .collect(MoneyTotals.contributions(YEAR))
          .plus(expenditure.stream().collect(MoneyTotals.expenditure(YEAR)))
          .plus(budget.stream().collect(MoneyTotals.budget(YEAR)))
          .plus(reserves.stream().collect(MoneyTotals.reserves(YEAR)));
    }
  }
}
