// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.ncscp.core.funding.BudgetLine;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.Contributor;
import org.ncscp.core.funding.ContributorShare;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.Reserve;
import org.ncscp.core.funding.Share;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.aggregate.MoneySums.Given;
import org.ncscp.reporting.aggregate.MoneySums.Giver;
import org.ncscp.reporting.aggregate.MoneySums.Line;

/**
 * The money of a period: contributions by contributor, kind and scope, expenditure and budget by
 * category, line and scope, and reserves by scope. Mergeable; immutable and thread-safe.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofFinancialYear(2024);
 * MoneyTotals totals =
 *     contributions.stream().collect(MoneyTotals.contributions(year))
 *         .plus(expenditure.stream().collect(MoneyTotals.expenditure(year)));
 * Set<FundingPurpose> children = EnumSet.of(FundingPurpose.CHILDREN);
 * totals.account(children).agreed();       // 421,316.00
 * totals.shares(children).get(0).share();  // 189,712.00 of 421,316.00, 45.03%
 * totals.account(children).balance();      // 94,292.00, an underspend
 * }</pre>
 *
 * <p>A record counts in the period that it names, by its first and last day, whenever it was
 * entered or paid. Scopes are never mixed without being named together; money for both children and
 * adults is a scope of its own. The answers are those of {@link org.ncscp.core.funding.Account},
 * but that what is not recorded is empty here where it is zero there.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Funding.
 */
public final class MoneyTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final MoneyTotals EMPTY = new MoneyTotals(MoneySums.adding());

  private final MoneySums sums;

  private MoneyTotals(MoneySums sums) {
    this.sums = sums;
  }

  /**
   * Returns the totals of no money.
   *
   * @return the identity of {@link #plus}
   */
  public static MoneyTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects contributions.
   *
   * @param period the period; contributions for another are passed over
   * @return the collector, which can be used again
   */
  public static Collector<Contribution, ?, MoneyTotals> contributions(ReportingPeriod period) {
    return collector(
        period,
        Contribution::period,
        (sums, one) -> sums.given().merge(Giver.of(one), Given.of(one), Given::plus));
  }

  /**
   * Returns what collects expenditure.
   *
   * @param period the period; expenditure in another is passed over
   * @return the collector, which can be used again
   */
  public static Collector<Expenditure, ?, MoneyTotals> expenditure(ReportingPeriod period) {
    return collector(
        period,
        Expenditure::period,
        (sums, one) ->
            sums.spent()
                .merge(
                    new Line(one.category(), one.line(), one.scope()), one.amount(), Pounds::plus));
  }

  /**
   * Returns what collects budget lines.
   *
   * @param period the period; lines for another are passed over
   * @return the collector, which can be used again
   */
  public static Collector<BudgetLine, ?, MoneyTotals> budget(ReportingPeriod period) {
    return collector(
        period,
        BudgetLine::period,
        (sums, one) ->
            sums.planned()
                .merge(
                    new Line(one.category(), one.line(), one.scope()), one.amount(), Pounds::plus));
  }

  /**
   * Returns what collects reserves.
   *
   * @param period the period; reserves brought forward into another are passed over
   * @return the collector, which can be used again
   */
  public static Collector<Reserve, ?, MoneyTotals> reserves(ReportingPeriod period) {
    return collector(
        period,
        Reserve::period,
        (sums, one) -> sums.reserves().merge(one.scope(), one.broughtForward(), Pounds::plus));
  }

  private static <T> Collector<T, ?, MoneyTotals> collector(
      ReportingPeriod period, Function<T, ReportingPeriod> periodOf, BiConsumer<MoneySums, T> add) {
    requireNonNull(period, "period");
    return Collector.of(
        MoneySums::adding,
        (sums, one) -> {
          ReportingPeriod of = periodOf.apply(one);
          if (of.first().equals(period.first()) && of.last().equals(period.last())) {
            add.accept(sums, one);
          }
        },
        MoneySums::add,
        MoneyTotals::new,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds the totals of other records.
   *
   * @param other totals of records that are not among these
   * @return the sums
   * @throws IllegalArgumentException if a sum has more than 15 digits
   */
  public MoneyTotals plus(MoneyTotals other) {
    return new MoneyTotals(MoneySums.adding().add(sums).add(other.sums));
  }

  /**
   * Returns the scopes of which there is anything.
   *
   * @return in their order
   */
  public Set<FundingPurpose> scopes() {
    Set<FundingPurpose> scopes = EnumSet.noneOf(FundingPurpose.class);
    sums.given().keySet().forEach(one -> scopes.add(one.scope()));
    Stream.of(sums.spent(), sums.planned())
        .forEach(lines -> lines.keySet().forEach(one -> scopes.add(one.scope())));
    scopes.addAll(sums.reserves().keySet());
    return Collections.unmodifiableSet(scopes);
  }

  /**
   * Returns the account of one scope, or of several named together.
   *
   * @param scopes the scopes, one at least
   * @return the account
   * @throws IllegalArgumentException if no scope is given
   */
  public AccountFigures account(Set<FundingPurpose> scopes) {
    requireScope(scopes);
    Map<FundingPurpose, Given> given = new TreeMap<>();
    sums.given().forEach((giver, money) -> given.merge(giver.scope(), money, Given::plus));
    given.keySet().retainAll(scopes);
    Set<FundingPurpose> without = EnumSet.copyOf(scopes);
    without.removeAll(given.keySet());
    Optional<Given> all = given.values().stream().reduce(Given::plus);
    return new AccountFigures(
        scopes,
        without,
        all.map(Given::agreed),
        all.flatMap(Given::received),
        sum(byScope(sums.spent()), scopes),
        Optional.of(byScope(sums.planned()))
            .filter(planned -> planned.keySet().containsAll(scopes))
            .flatMap(planned -> sum(planned, scopes)),
        Optional.of(sums.reserves())
            .filter(reserves -> reserves.keySet().containsAll(scopes))
            .flatMap(reserves -> sum(reserves, scopes)));
  }

  private static void requireScope(Set<FundingPurpose> scopes) {
    if (requireNonNull(scopes, "scopes").isEmpty()) {
      throw new IllegalArgumentException("scopes must have one at least but were none");
    }
  }

  private static Map<FundingPurpose, Pounds> byScope(Map<Line, Pounds> lines) {
    return grouped(lines, any -> true, Line::scope);
  }

  private static Optional<Pounds> sum(
      Map<FundingPurpose, Pounds> amounts, Set<FundingPurpose> scopes) {
    return amounts.entrySet().stream()
        .filter(one -> scopes.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Pounds::plus);
  }

  private static <G> Map<G, Pounds> grouped(
      Map<Line, Pounds> lines, Predicate<Line> which, Function<Line, G> group) {
    Map<G, Pounds> groups = new TreeMap<>();
    lines.forEach(
        (line, amount) -> {
          if (which.test(line)) {
            groups.merge(group.apply(line), amount, Pounds::plus);
          }
        });
    return Collections.unmodifiableMap(groups);
  }

  /**
   * Returns what each contributor gave, of all kinds of money.
   *
   * @param scopes the scopes, one at least
   * @return the largest sum agreed first, equal ones by name; the share is of all that was agreed
   *     in the scopes, and {@link ContributorShare#change()} is empty
   * @throws IllegalArgumentException if no scope is given
   */
  public List<ContributorShare> shares(Set<FundingPurpose> scopes) {
    requireScope(scopes);
    Map<Contributor, Given> given = new LinkedHashMap<>();
    sums.given()
        .forEach(
            (giver, money) -> {
              if (scopes.contains(giver.scope())) {
                given.merge(giver.contributor(), money, Given::plus);
              }
            });
    Pounds whole = given.values().stream().reduce(Given.NOTHING, Given::plus).agreed();
    return given.entrySet().stream()
        .sorted(
            comparing((Map.Entry<Contributor, Given> one) -> one.getValue().agreed())
                .reversed()
                .thenComparing(one -> one.getKey().toString())
                .thenComparing(one -> one.getKey().other().isPresent()))
        .map(one -> share(one.getKey(), one.getValue(), whole))
        .toList();
  }

  private static ContributorShare share(Contributor contributor, Given given, Pounds whole) {
    return new ContributorShare(
        contributor,
        Optional.of(given.agreed()),
        given.received(),
        Optional.of(whole)
            .filter(all -> !all.equals(Pounds.ZERO))
            .map(all -> new Share(given.agreed(), all)),
        Optional.empty());
  }

  /**
   * Returns how much was agreed to be given in each kind of money.
   *
   * @param scopes the scopes, one at least
   * @return the kinds that there are, in their order
   * @throws IllegalArgumentException if no scope is given
   */
  public Map<FundingKind, Pounds> agreedByKind(Set<FundingPurpose> scopes) {
    requireScope(scopes);
    Map<FundingKind, Pounds> kinds = new TreeMap<>();
    sums.given()
        .forEach(
            (giver, money) -> {
              if (scopes.contains(giver.scope())) {
                kinds.merge(giver.kind(), money.agreed(), Pounds::plus);
              }
            });
    return Collections.unmodifiableMap(kinds);
  }

  /**
   * Returns how much was spent by category, credits taken off.
   *
   * @param scopes the scopes, one at least
   * @return in the order of the categories' names
   * @throws IllegalArgumentException if no scope is given
   */
  public Map<String, Pounds> spentByCategory(Set<FundingPurpose> scopes) {
    requireScope(scopes);
    return grouped(sums.spent(), line -> scopes.contains(line.scope()), Line::category);
  }

  /**
   * Returns how much was spent on each line of a category.
   *
   * @param category the category
   * @param scopes the scopes, one at least
   * @return in the order of the lines' names; none if nothing was spent in the category
   * @throws IllegalArgumentException if no scope is given
   */
  public Map<String, Pounds> spentByLine(String category, Set<FundingPurpose> scopes) {
    requireNonNull(category, "category");
    requireScope(scopes);
    return grouped(
        sums.spent(),
        line -> line.category().equals(category) && scopes.contains(line.scope()),
        Line::line);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MoneyTotals that && sums.equals(that.sums);
  }

  @Override
  public int hashCode() {
    return sums.hashCode();
  }

  /** Returns how many contributors, lines and reserves these are totals of. */
  @Override
  public String toString() {
    return "MoneyTotals["
        + sums.given().size()
        + " sums given, "
        + sums.spent().size()
        + " lines spent, "
        + sums.planned().size()
        + " lines planned, "
        + sums.reserves().size()
        + " reserves]";
  }
}
