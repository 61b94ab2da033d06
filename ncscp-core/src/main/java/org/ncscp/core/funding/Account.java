// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The money of one period and one or several scopes: what came in, what was spent, and what is left
 * of it, all computed from the records. Immutable and thread-safe.
 *
 * <pre>{@code
 * Account account =
 *     Account.of(year, Set.of(FundingPurpose.CHILDREN), contributions, expenditure, List.of(), List.of());
 * account.agreed();            // 421,316.00
 * account.shares();            // each contributor with its share of that
 * account.balance();           // below zero for an overspend
 * }</pre>
 *
 * <p>Records of other periods and scopes are left out, so that an account never mixes them without
 * being told to.
 */
public final class Account {
  private final ReportingPeriod period;
  private final Set<FundingPurpose> scopes;
  private final List<Contribution> contributions;
  private final List<Expenditure> expenditure;
  private final List<BudgetLine> budget;
  private final List<Reserve> reserves;

  private Account(
      ReportingPeriod period,
      Set<FundingPurpose> scopes,
      List<Contribution> contributions,
      List<Expenditure> expenditure,
      List<BudgetLine> budget,
      List<Reserve> reserves) {
    this.period = period;
    this.scopes = scopes;
    this.contributions = contributions;
    this.expenditure = expenditure;
    this.budget = budget;
    this.reserves = reserves;
  }

  /**
   * Makes up an account.
   *
   * @param period the period, by its first and last day
   * @param scopes whom it is for, one at least; money for both children and adults is its own scope
   * @param contributions contributions that are held to be right
   * @param expenditure expenditure that is held to be right
   * @param budget budget lines that are held to be right; none if there is no budget
   * @param reserves reserves that are held to be right; none if they are not known
   * @return the account
   * @throws IllegalArgumentException if no scope is given
   */
  public static Account of(
      ReportingPeriod period,
      Set<FundingPurpose> scopes,
      Collection<Contribution> contributions,
      Collection<Expenditure> expenditure,
      Collection<BudgetLine> budget,
      Collection<Reserve> reserves) {
    if (requireNonNull(scopes, "scopes").isEmpty()) {
      throw new IllegalArgumentException("scopes must have one at least but were none");
    }
    Set<FundingPurpose> sorted = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    return new Account(
        requireNonNull(period, "period"),
        sorted,
        pick(
            requireNonNull(contributions, "contributions"),
            Contribution::period,
            period,
            Contribution::scope,
            sorted),
        pick(
            requireNonNull(expenditure, "expenditure"),
            Expenditure::period,
            period,
            Expenditure::scope,
            sorted),
        pick(
            requireNonNull(budget, "budget"),
            BudgetLine::period,
            period,
            BudgetLine::scope,
            sorted),
        pick(
            requireNonNull(reserves, "reserves"), Reserve::period, period, Reserve::scope, sorted));
  }

  private static <T> List<T> pick(
      Collection<T> records,
      Function<T, ReportingPeriod> periodOf,
      ReportingPeriod period,
      Function<T, FundingPurpose> scopeOf,
      Set<FundingPurpose> scopes) {
    return records.stream()
        .filter(one -> periodOf.apply(one).first().equals(period.first()))
        .filter(one -> periodOf.apply(one).last().equals(period.last()))
        .filter(one -> scopes.contains(scopeOf.apply(one)))
        .toList();
  }

  /**
   * Returns the period.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns whom it is for.
   *
   * @return in the order of the scopes
   */
  public Set<FundingPurpose> scopes() {
    return scopes;
  }

  /**
   * Returns how much was agreed to be contributed.
   *
   * @return the sum, zero if there is nothing
   */
  public Pounds agreed() {
    return sum(contributions.stream().map(Contribution::agreed));
  }

  /**
   * Returns how much was received.
   *
   * @return the sum; empty if what was received of one contribution is not known, or if there is no
   *     contribution
   */
  public Optional<Pounds> received() {
    return received(contributions);
  }

  private static Optional<Pounds> received(List<Contribution> contributions) {
    if (contributions.isEmpty()
        || contributions.stream().anyMatch(one -> one.received().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(sum(contributions.stream().flatMap(one -> one.received().stream())));
  }

  /**
   * Returns how much was spent, credits taken off.
   *
   * @return the sum, zero if there is nothing
   */
  public Pounds spent() {
    return sum(expenditure.stream().map(Expenditure::amount));
  }

  /**
   * Returns how much was spent by category, credits taken off.
   *
   * @return in the order of the records
   */
  public Map<String, Pounds> spentByCategory() {
    Map<String, Pounds> spent = new LinkedHashMap<>();
    expenditure.forEach(one -> spent.merge(one.category(), one.amount(), Pounds::plus));
    return Collections.unmodifiableMap(spent);
  }

  /**
   * Returns how much was planned to be spent.
   *
   * @return the sum over the scopes; empty if one of them has no budget
   */
  public Optional<Pounds> budget() {
    boolean known =
        scopes.stream().allMatch(scope -> budget.stream().anyMatch(one -> one.scope() == scope));
    return known ? Optional.of(sum(budget.stream().map(BudgetLine::amount))) : Optional.empty();
  }

  /**
   * Returns what is left of the contributions that were agreed.
   *
   * @return above zero for an underspend, below zero for an overspend
   */
  public Pounds balance() {
    return agreed().minus(spent());
  }

  /**
   * Returns what is left of the budget.
   *
   * @return above zero for an underspend, below zero for an overspend; empty if a scope has no
   *     budget
   */
  public Optional<Pounds> againstBudget() {
    return budget().map(planned -> planned.minus(spent()));
  }

  /**
   * Returns the reserve that was brought forward.
   *
   * @return the sum over the scopes; empty if that of one of them is not known
   */
  public Optional<Pounds> broughtForward() {
    boolean known =
        scopes.stream()
            .allMatch(scope -> reserves.stream().anyMatch(reserve -> reserve.scope() == scope));
    return known
        ? Optional.of(sum(reserves.stream().map(Reserve::broughtForward)))
        : Optional.empty();
  }

  /**
   * Returns the reserve that is carried forward: what was brought forward, and what was received
   * less what was spent.
   *
   * @return below zero for a deficit; empty if what was brought forward or received is not known
   */
  public Optional<Pounds> carriedForward() {
    return broughtForward()
        .flatMap(before -> received().map(money -> before.plus(money).minus(spent())));
  }

  /**
   * Returns what each contributor agreed to give.
   *
   * @return in the order of the records
   */
  public List<ContributorShare> shares() {
    return shares(Optional.empty());
  }

  /**
   * Returns what each contributor agreed to give, beside what it agreed in an earlier period.
   *
   * @param yearBefore the account of an earlier period, usually the year before, of the same scopes
   * @return in the order of the records, and then those of whom there are only records of the
   *     earlier period
   * @throws IllegalArgumentException if the other account has other scopes, or does not end before
   *     this one begins
   */
  public List<ContributorShare> sharesBeside(Account yearBefore) {
    if (!yearBefore.scopes.equals(scopes)) {
      throw new IllegalArgumentException(
          "the year before must be of " + scopes + " but was of " + yearBefore.scopes);
    }
    if (!yearBefore.period.last().isBefore(period.first())) {
      throw new IllegalArgumentException(
          "the year before must end before "
              + period.first()
              + " but ended "
              + yearBefore.period.last());
    }
    return shares(Optional.of(yearBefore));
  }

  private List<ContributorShare> shares(Optional<Account> before) {
    Map<Contributor, List<Contribution>> mine = byContributor();
    Map<Contributor, List<Contribution>> then = before.map(Account::byContributor).orElse(Map.of());
    then.keySet().forEach(contributor -> mine.putIfAbsent(contributor, List.of()));
    Pounds whole = agreed();
    List<ContributorShare> shares = new ArrayList<>();
    mine.forEach(
        (contributor, lines) -> {
          Optional<Pounds> agreed = agreed(lines);
          Optional<Pounds> earlier = agreed(then.getOrDefault(contributor, List.of()));
          shares.add(
              new ContributorShare(
                  contributor,
                  agreed,
                  received(lines),
                  agreed
                      .filter(part -> !whole.equals(Pounds.ZERO))
                      .map(part -> new Share(part, whole)),
                  agreed.flatMap(now -> earlier.map(now::minus))));
        });
    return List.copyOf(shares);
  }

  private static Optional<Pounds> agreed(List<Contribution> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(sum(lines.stream().map(Contribution::agreed)));
  }

  private Map<Contributor, List<Contribution>> byContributor() {
    Map<Contributor, List<Contribution>> lines = new LinkedHashMap<>();
    contributions.forEach(
        one -> lines.computeIfAbsent(one.contributor(), key -> new ArrayList<>()).add(one));
    return lines;
  }

  private static Pounds sum(Stream<Pounds> amounts) {
    return amounts.reduce(Pounds.ZERO, Pounds::plus);
  }

  /** Returns the period and the scopes. */
  @Override
  public String toString() {
    return "Account[" + period.label() + " of " + scopes + "]";
  }
}
