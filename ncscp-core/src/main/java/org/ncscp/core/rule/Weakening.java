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
    if (national.workingDays() != local.workingDays()) {
      return Optional.of(
          "working days of "
              + national.workingDays().description()
              + ", but would be of "
              + local.workingDays().description());
    }
    if (!national.metBy().containsAll(local.metBy())) {
      return Optional.of("met by " + national.metBy() + ", but would be by " + local.metBy());
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
    if (!national.triggers().toList().equals(local.triggers().toList())) {
      return Optional.of(national.inWords() + ", but would be " + local.inWords());
    }
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

  /** Triggers cannot be compared, which may be read otherwise; all else must not be laxer. */
  private static boolean isLaxer(RuleVersion national, RuleVersion local) {
    List<Count> before = national.counts();
    List<Count> after = local.counts();
    if (before.size() != after.size()
        || !national.whichever().equals(local.whichever())
        || national.obligation() != local.obligation()
        || !national.cutOff().equals(local.cutOff())) {
      return true;
    }
    for (int i = 0; i < before.size(); i++) {
      if (isLaxer(before.get(i), after.get(i), national.obligation())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLaxer(Count before, Count after, Obligation obligation) {
    if (before.limit().unit() != after.limit().unit()
        || before.direction() != after.direction()
        || before.roll() != after.roll()) {
      return true;
    }
    boolean inDays =
        after.limit().unit() == PeriodUnit.WORKING_DAYS || after.limit().unit() == PeriodUnit.DAYS;
    int counting = LATER.indexOf(after.counting()) - LATER.indexOf(before.counting());
    int more = after.limit().amount() - before.limit().amount() + (inDays ? counting : 0);
    boolean lessIsStricter =
        before.direction() == Direction.AFTER && obligation == Obligation.WITHIN;
    int laxer = more != 0 || inDays ? more : counting;
    return lessIsStricter ? laxer > 0 : laxer < 0;
  }
}
