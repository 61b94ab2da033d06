// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a local amendment takes away from a national rule: a partnership may be stricter, not laxer.
 */
final class Weakening {
  private static final List<Counting> LATER =
      List.of(Counting.INCLUSIVE, Counting.ORDINARY, Counting.CLEAR);

  private Weakening() {}

  /** Tells in what an amended version is laxer, if it is. */
  static Optional<String> of(RuleVersion national, RuleVersion local) {
    if (isLaxer(national, local)) {
      return Optional.of(national.inWords() + ", but would be " + local.inWords());
    }
    if (national.provision().strength() == Strength.DUTY
        && local.provision().strength() == Strength.AIM) {
      return Optional.of("a duty, but would be an aim");
    }
    if (national.stopping() == Stopping.FORBIDDEN) {
      return ofAbsolute(national, local);
    }
    return Optional.empty();
  }

  /** What nobody may stop, nobody may extend or cancel by a local rule either. */
  private static Optional<String> ofAbsolute(RuleVersion national, RuleVersion local) {
    if (local.stopping() != Stopping.FORBIDDEN) {
      return Optional.of("nobody may stop its clock, but somebody could");
    }
    if (!national.extension().equals(local.extension())) {
      return Optional.of("nobody may stop its clock, and its extension would be another");
    }
    if (!national.cancelledBy().containsAll(local.cancelledBy())) {
      return Optional.of(
          "cancelled by " + national.cancelledBy() + ", but would be by " + local.cancelledBy());
    }
    return Optional.empty();
  }

  /** Counts from other facts cannot be compared; of others only what is surely not laxer passes. */
  private static boolean isLaxer(RuleVersion national, RuleVersion local) {
    List<Count> before = national.counts();
    List<Count> after = local.counts();
    if (before.size() == 1 && after.size() == 1 && !sameTrigger(before.get(0), after.get(0))) {
      return false;
    }
    if (before.size() != after.size()
        || !national.whichever().equals(local.whichever())
        || national.obligation() != local.obligation()) {
      return true;
    }
    for (int i = 0; i < before.size(); i++) {
      if (isLaxer(before.get(i), after.get(i), national.obligation())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameTrigger(Count one, Count other) {
    return one.trigger().equals(other.trigger());
  }

  private static boolean isLaxer(Count before, Count after, Obligation obligation) {
    if (before.equals(after)) {
      return false;
    }
    if (!sameTrigger(before, after)
        || before.limit().unit() != after.limit().unit()
        || before.direction() != after.direction()
        || before.roll() != after.roll()) {
      return true;
    }
    int more = after.limit().amount() - before.limit().amount();
    int counting = LATER.indexOf(after.counting()) - LATER.indexOf(before.counting());
    boolean lessIsStricter =
        before.direction() == Direction.AFTER && obligation == Obligation.WITHIN;
    return lessIsStricter ? more > 0 || counting > 0 : more < 0 || counting < 0;
  }
}
