// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.DisclosureMethod;

/**
 * How the tables of a report keep small counts from identifying anybody. For example, for counts of
 * one to four: {@code DisclosurePolicy.withholding(5)}.
 *
 * <p>Whatever the way, a count that identifies is never left to be worked out: where rounding or
 * merging does not do, counts are withheld.
 *
 * @param smallCounts what becomes of a small count
 * @param fewerThan a count from one up to, and not including, this is small; two or more
 * @param leastWidth the least difference that must be left between the greatest and the least value
 *     that a reader can work out for a small count; one or more
 * @param roundingBase the multiple that every identifying count is rounded to, half up, if any; one
 *     that is not zero and rounds to zero is shown as "low"
 * @param merges the categories that become one when any of them has a small count
 */
public record DisclosurePolicy(
    SmallCounts smallCounts,
    int fewerThan,
    int leastWidth,
    OptionalInt roundingBase,
    List<CategoryMerge> merges) {

  /** What becomes of a small count. */
  public enum SmallCounts {
    /** It is left out, and so are others from which it follows. */
    WITHHELD,
    /** It is rounded like all others, and left out only where that tells too much. */
    ROUNDED,
    /** Its category is merged with others, and it is left out only where it is still small. */
    MERGED
  }

  /**
   * Checks the parts.
   *
   * @param smallCounts what becomes of a small count
   * @param fewerThan a count from one up to, and not including, this is small; two or more
   * @param leastWidth the least difference that must be left between the greatest and the least
   *     value that a reader can work out for a small count; one or more
   * @param roundingBase the multiple that every identifying count is rounded to, half up, if any;
   *     two or more
   * @param merges the categories that become one when any of them has a small count; there if and
   *     only if small counts are merged, and no category in two of one dimension
   * @throws IllegalArgumentException if a part is out of its range, or the parts do not go together
   */
  public DisclosurePolicy {
    requireNonNull(smallCounts, "smallCounts");
    merges = List.copyOf(merges);
    atLeast(2, fewerThan, "fewerThan");
    atLeast(1, leastWidth, "leastWidth");
    if (roundingBase.isPresent()) {
      atLeast(2, roundingBase.getAsInt(), "roundingBase");
    } else if (smallCounts == SmallCounts.ROUNDED) {
      throw new IllegalArgumentException("small counts are ROUNDED but there is no roundingBase");
    }
    if (merges.isEmpty() == (smallCounts == SmallCounts.MERGED)) {
      throw new IllegalArgumentException(
          "merges must be given if and only if small counts are MERGED but small counts are %s with %d merges"
              .formatted(smallCounts, merges.size()));
    }
    SortedSet<String> merged = new TreeSet<>();
    for (CategoryMerge merge : merges) {
      for (String category : merge.categories()) {
        if (!merged.add(merge.dimension() + "\n" + category)) {
          throw new IllegalArgumentException(
              "a category must be in one merge but \"%s\" of \"%s\" is in two"
                  .formatted(category, merge.dimension()));
        }
      }
    }
  }

  private static void atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be " + least + " or more but was " + value);
    }
  }

  /**
   * Returns the policy that leaves small counts out, with a least width as great as the threshold.
   *
   * @param fewerThan a count from one up to, and not including, this is small; two or more
   * @return the policy
   * @throws IllegalArgumentException if {@code fewerThan} is less than 2
   */
  public static DisclosurePolicy withholding(int fewerThan) {
    return new DisclosurePolicy(
        SmallCounts.WITHHELD, fewerThan, fewerThan, OptionalInt.empty(), List.of());
  }

  /**
   * Returns the policy that rounds counts, and leaves out only what could be known exactly: the
   * least width is one. With a base of five, one and two are "low", and three and four are five.
   *
   * @param fewerThan a count from one up to, and not including, this is small; two or more
   * @param base the multiple that every identifying count is rounded to; two or more
   * @return the policy
   * @throws IllegalArgumentException if a number is less than 2
   */
  public static DisclosurePolicy rounding(int fewerThan, int base) {
    return new DisclosurePolicy(SmallCounts.ROUNDED, fewerThan, 1, OptionalInt.of(base), List.of());
  }

  /**
   * Returns the policy that merges categories, and leaves out what is still small, with a least
   * width as great as the threshold.
   *
   * @param fewerThan a count from one up to, and not including, this is small; two or more
   * @param merges the categories that become one when any of them has a small count; one or more
   * @return the policy
   * @throws IllegalArgumentException if {@code fewerThan} is less than 2, there is no merge, or a
   *     category is in two of them
   */
  public static DisclosurePolicy merging(int fewerThan, List<CategoryMerge> merges) {
    return new DisclosurePolicy(
        SmallCounts.MERGED, fewerThan, fewerThan, OptionalInt.empty(), merges);
  }

  /**
   * Returns the policy that the arrangements state, where it needs nothing that they do not say.
   *
   * @param disclosure what the arrangements state
   * @return the policy
   * @throws IllegalArgumentException if categories are to be merged, as arrangements do not name
   *     them: see {@link #merging}
   */
  public static DisclosurePolicy of(Disclosure disclosure) {
    if (disclosure.method() != DisclosureMethod.SUPPRESSION) {
      throw new IllegalArgumentException(
          "Cannot protect by %s: which categories merge must be given with the policy"
              .formatted(disclosure.method().description()));
    }
    return withholding(disclosure.fewerThan());
  }

  /**
   * Returns this policy with another least width.
   *
   * @param width the least width that must be left; one or more
   * @return the policy
   * @throws IllegalArgumentException if {@code width} is less than 1
   */
  public DisclosurePolicy withLeastWidth(int width) {
    return new DisclosurePolicy(smallCounts, fewerThan, width, roundingBase, merges);
  }

  /**
   * Returns this policy with all identifying counts that are shown rounded as well.
   *
   * @param base the multiple; two or more
   * @return the policy
   * @throws IllegalArgumentException if {@code base} is less than 2
   */
  public DisclosurePolicy withRounding(int base) {
    return new DisclosurePolicy(smallCounts, fewerThan, leastWidth, OptionalInt.of(base), merges);
  }

  /**
   * Whether a count may identify somebody.
   *
   * @param count the count
   * @return whether it is of children or cases, and small
   */
  public boolean isSmall(Count count) {
    return count.identifying() && count.value() >= 1 && count.value() < fewerThan;
  }
}
