// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;

/**
 * The account of one scope or of several named together. What is not recorded is empty and never
 * nothing.
 *
 * @param scopes whom it is for
 * @param withoutContributions the scopes of which no contribution is recorded: what was spent for
 *     them is taken off the contributions of the others
 * @param agreed what was agreed to be contributed; empty if no contribution is recorded in any of
 *     the scopes
 * @param received what was received; empty too if that of one contribution is not known
 * @param spent what was spent, credits taken off; empty if no expenditure is recorded in any of the
 *     scopes
 * @param budget what was planned to be spent; empty if one of the scopes has no budget
 * @param broughtForward the reserve on the first day; empty if that of one of the scopes is not
 *     known
 */
public record AccountFigures(
    Set<FundingPurpose> scopes,
    Set<FundingPurpose> withoutContributions,
    Optional<Pounds> agreed,
    Optional<Pounds> received,
    Optional<Pounds> spent,
    Optional<Pounds> budget,
    Optional<Pounds> broughtForward) {

  /**
   * Copies the sets in the order of the scopes.
   *
   * @param scopes whom it is for
   * @param withoutContributions the scopes of which no contribution is recorded
   * @param agreed what was agreed to be contributed
   * @param received what was received
   * @param spent what was spent
   * @param budget what was planned to be spent
   * @param broughtForward the reserve on the first day
   */
  public AccountFigures {
    scopes = copy(requireNonNull(scopes, "scopes"));
    withoutContributions = copy(requireNonNull(withoutContributions, "withoutContributions"));
    requireNonNull(agreed, "agreed");
    requireNonNull(received, "received");
    requireNonNull(spent, "spent");
    requireNonNull(budget, "budget");
    requireNonNull(broughtForward, "broughtForward");
  }

  private static Set<FundingPurpose> copy(Set<FundingPurpose> scopes) {
    Set<FundingPurpose> sorted = EnumSet.noneOf(FundingPurpose.class);
    sorted.addAll(scopes);
    return Collections.unmodifiableSet(sorted);
  }

  /**
   * Returns what is left of the contributions that were agreed.
   *
   * @return above zero for an underspend, below zero for an overspend; empty if one of the two is
   *     not recorded
   */
  public Optional<Pounds> balance() {
    return less(agreed, spent);
  }

  /**
   * Returns what is left of the budget.
   *
   * @return above zero for an underspend, below zero for an overspend; empty if one of the two is
   *     not recorded
   */
  public Optional<Pounds> againstBudget() {
    return less(budget, spent);
  }

  /**
   * Returns the reserve that is carried forward: what was brought forward and received, less what
   * was spent.
   *
   * @return below zero for a deficit; empty if one of the three is not recorded
   */
  public Optional<Pounds> carriedForward() {
    return broughtForward.flatMap(before -> less(received, spent).map(more -> before.plus(more)));
  }

  private static Optional<Pounds> less(Optional<Pounds> from, Optional<Pounds> spent) {
    return from.flatMap(money -> spent.map(money::minus));
  }
}
