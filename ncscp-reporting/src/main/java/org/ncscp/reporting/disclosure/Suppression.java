// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which counts and percentages of a report are withheld, so that no small count that identifies can
 * be known to within less than the policy's width. It is proved by the {@link Attacker}, on
 * everything that remains in print.
 *
 * <p>Small counts go first. Then go as few others as will do, among the sets of fewest the one with
 * the least sum of values (a percentage counts as nothing), and among those the one that has the
 * first key in which they differ. A percentage goes with its part or whole and is not counted then.
 * The order in which anything was given makes no difference.
 *
 * <p>For example, with {@code counts} as in {@link LinkedCounts}, {@code Suppression.of(counts,
 * DisclosurePolicy.withholding(5)).withheld()} holds {@code 2024-25/neglect} as {@link
 * Reason#SMALL} and {@code 2024-25/other} as {@link Reason#PROTECTS}: a reader who sees 12 in all
 * can say only that each is from 1 to 11.
 */
public final class Suppression {
  /** Why a count or percentage is withheld. Never printed: it would tell that a count is small. */
  public enum Reason {
    /** It is small and identifies. */
    SMALL,
    /** It was withheld in an earlier report. */
    WITHHELD_BEFORE,
    /** A count that is withheld would follow from it. */
    PROTECTS,
    /** It is a percentage of, or in, a count that is withheld. */
    SHARE
  }

  private final Printed printed;
  private final SortedMap<CountKey, Reason> withheld;
  private final boolean minimal;

  Suppression(Printed printed, SortedMap<CountKey, Reason> withheld, boolean minimal) {
    this.printed = printed;
    this.withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
    this.minimal = minimal;
  }

  /**
   * Finds what to withhold. Categories that merge are merged before: here they are as they are.
   *
   * @param counts every count of every table
   * @param policy what is small and how it is protected
   * @return what is withheld
   * @throws IllegalStateException if a small count follows from what was published before or from
   *     what stands in no table, so that withholding cannot protect it; or if it cannot be proved
   *     within the work limit even when all is withheld that it hangs together with
   */
  public static Suppression of(LinkedCounts counts, DisclosurePolicy policy) {
    return new SuppressionSearch(counts, policy, Attacker.WORK_LIMIT).find();
  }

  /**
   * Returns what is withheld, and why. The reason is for whoever publishes and never for print.
   *
   * @return by key, in the order of the keys
   */
  public SortedMap<CountKey, Reason> withheld() {
    return withheld;
  }

  /**
   * Whether it is proved that fewer would not do. Where the search reached its limit, what is
   * withheld was gathered step by step: of each set of counts of which one must go, the one that is
   * in most of the sets and then the least; at the end, what turned out not to be needed is shown
   * again, the greatest first. It is as safe, but there may be less to withhold.
   *
   * @return whether no smaller number would do
   */
  public boolean isMinimal() {
    return minimal;
  }

  /**
   * Returns what a reader has; {@link Attacker#attack} says what follows from it.
   *
   * @return what is printed
   */
  public Printed printed() {
    return printed;
  }

  /** Says how many, and neither which nor why. */
  @Override
  public String toString() {
    return withheld.size() + " withheld";
  }
}
