// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader has: the counts that are shown, exact or rounded, where something is withheld, what
 * everybody knows of the counts, and the percentages. It tells no count that it does not show.
 */
public final class Printed {
  private final LinkedCounts all;
  private final Set<CountKey> withheld;
  private final OptionalInt roundingBase;

  private Printed(LinkedCounts all, Set<CountKey> withheld, OptionalInt roundingBase) {
    this.all = all;
    this.withheld = new TreeSet<>(withheld);
    this.roundingBase = roundingBase;
  }

  /**
   * Returns what a reader has when the given counts are withheld. A percentage goes with its part
   * and with its whole, named or not.
   *
   * @param all every count as it truly is
   * @param withheld the keys of the printed counts, and of percentages, that are not shown; those
   *     {@linkplain Count.Place#WITHHELD_BEFORE withheld before} among them
   * @param roundingBase to which multiple the identifying counts are rounded, if they are;
   *     percentages are then made from the rounded counts
   * @return what a reader has
   * @throws IllegalArgumentException if a key to withhold is unknown, is of a true zero or of a
   *     count that stands in no table of this report, or one withheld before is left out
   */
  public static Printed of(LinkedCounts all, Set<CountKey> withheld, OptionalInt roundingBase) {
    requireNonNull(roundingBase, "roundingBase");
    for (Count count : all.counts().values()) {
      if (count.place() == Count.Place.WITHHELD_BEFORE && !withheld.contains(count.key())) {
        throw new IllegalArgumentException(
            "Cannot show " + count.key() + ": it was withheld before");
      }
    }
    for (CountKey key : withheld) {
      Count count = all.counts().get(key);
      if (count == null && !all.shares().containsKey(key)) {
        throw new IllegalArgumentException("Cannot withhold " + key + ": there is no such count");
      }
      if (count != null && !canBeWithheld(count)) {
        throw new IllegalArgumentException(
            "Cannot withhold %s: %s"
                .formatted(
                    key,
                    count.value() == 0
                        ? "a true zero is shown"
                        : "no table of this report has it to itself"));
      }
    }
    return new Printed(all, withheld, roundingBase);
  }

  static boolean canBeWithheld(Count count) {
    return count.value() > 0
        && (count.place() == Count.Place.PRINTED || count.place() == Count.Place.WITHHELD_BEFORE);
  }

  OptionalInt roundingBase() {
    return roundingBase;
  }

  /** Every count, shown or not, in the order of the keys. */
  Set<CountKey> keys() {
    return all.counts().keySet();
  }

  /** A count as it truly is. */
  Count count(CountKey key) {
    return all.count(key);
  }

  /** What everybody knows of the counts, other than percentages. */
  Collection<Relation> relations() {
    return all.relations();
  }

  /** The percentages that are shown. */
  List<ShareOf> shares() {
    return all.shares().values().stream().filter(this::shows).toList();
  }

  /** What print tells of a count by itself. */
  Shown shown(CountKey key) {
    Count count = all.count(key);
    if (withheld.contains(key)) {
      return Shown.WITHHELD;
    }
    return switch (count.place()) {
      case PRINTED ->
          count.identifying()
              ? Shown.rounded(count.value(), roundingBase)
              : Shown.exact(count.value());
      case PUBLISHED_BEFORE -> Shown.exact(count.value());
      case IMPLIED, WITHHELD_BEFORE -> Shown.NOT_PRINTED;
    };
  }

  /**
   * Whether a percentage is shown: neither it nor its part nor its whole is withheld, nor is one of
   * them rounded where the other is not printed.
   */
  boolean shows(ShareOf share) {
    return List.of(share.key(), share.part(), share.whole()).stream().noneMatch(withheld::contains)
        && !(isRounded(share) && (isImplied(share.part()) || isImplied(share.whole())));
  }

  private boolean isRounded(ShareOf share) {
    return shown(share.part()).isRounded() || shown(share.whole()).isRounded();
  }

  private boolean isImplied(CountKey key) {
    return shown(key).how() == Shown.How.NOT_PRINTED;
  }

  /**
   * What is known of a count together with others. A percentage of rounded counts is made from them
   * as they are printed, and tells no more than they do.
   */
  List<Fact> facts(CountKey key) {
    return all.facts(key).stream()
        .filter(
            fact ->
                fact.share().isEmpty()
                    || (shows(fact.share().get()) && !isRounded(fact.share().get())))
        .toList();
  }

  /** A count as it truly is, to name a world that would be printed alike. */
  Shown truth(CountKey key) {
    return Shown.exact(all.count(key).value());
  }
}
