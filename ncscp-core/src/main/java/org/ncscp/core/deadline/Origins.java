// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Whichever;

/**
 * The facts of a case from which a rule with several origins counts together. A fact begins anew if
 * its kind is there already, if what the others began is done, or, where the earlier decides, if it
 * comes after that was due. Facts of which one concerns the other count with each other only, such
 * as a plan and the one of several things that it is for.
 */
final class Origins {
  private final DeadlineCalculator calculator;
  private final CaseReading facts;
  private final RuleId rule;
  private final RuleVersion version;
  private final List<FactKind> kinds;

  Origins(DeadlineCalculator calculator, CaseReading facts, RuleId rule, RuleVersion version) {
    this.calculator = calculator;
    this.facts = facts;
    this.rule = rule;
    this.version = version;
    this.kinds = version.triggers().toList();
  }

  /** What is counted from if an event opens a deadline, by the rule's counts; else nothing. */
  List<@Nullable KnownEvent> openedBy(KnownEvent event) {
    List<@Nullable KnownEvent> group = noneOf();
    KnownEvent opener = null;
    for (KnownEvent next : facts.known().events()) {
      int index = kinds.indexOf(next.kind());
      if (index < 0 || !facts.isCurrent(next) || !isWith(next, event)) {
        continue;
      }
      if (opener != null && beginsAnew(group, opener, index, next)) {
        if (opener.id().equals(event.id())) {
          break;
        }
        group = noneOf();
        opener = null;
      }
      group.set(index, next);
      opener = opener == null ? next : opener;
    }
    if (opener == null || !opener.id().equals(event.id())) {
      return List.of();
    }
    if (version.whichever().orElseThrow() == Whichever.LATER) {
      fillFromBefore(group, event);
    }
    return group;
  }

  private boolean isWith(KnownEvent one, KnownEvent other) {
    return subject(one).equals(subject(other));
  }

  /** The fact, itself counted from, that an event concerns or that another one concerns. */
  private Optional<FactId> subject(KnownEvent event) {
    Optional<FactId> concerned =
        facts.isPlan(event.kind()) ? facts.plans().subject(event) : event.fact().concerns();
    for (FactKind kind : kinds) {
      for (KnownEvent other : facts.events(kind)) {
        if (concerned.filter(other.id()::equals).isPresent()) {
          return concerned;
        }
        if (other.fact().concerns().filter(event.id()::equals).isPresent()) {
          return Optional.of(event.id());
        }
      }
    }
    return Optional.empty();
  }

  private List<@Nullable KnownEvent> noneOf() {
    List<@Nullable KnownEvent> none = new ArrayList<>();
    kinds.forEach(kind -> none.add(null));
    return none;
  }

  private boolean beginsAnew(
      List<@Nullable KnownEvent> group, KnownEvent opener, int index, KnownEvent next) {
    if (group.get(index) != null || isDoneBetween(opener, next)) {
      return true;
    }
    if (version.whichever().orElseThrow() == Whichever.LATER) {
      return false;
    }
    List<@Nullable Moment> moments = new ArrayList<>();
    for (KnownEvent event : group) {
      moments.add(event == null ? null : event.when());
    }
    Deadline deadline = calculator.deadline(rule, version, moments, Pauses.NONE, null);
    return !deadline.isInTime(next.when());
  }

  private boolean isDoneBetween(KnownEvent opener, KnownEvent next) {
    for (FactKind kind : version.metBy()) {
      for (KnownEvent done : facts.events(kind)) {
        boolean between =
            CaseSteps.notBefore(done.when(), opener.when())
                && !CaseSteps.notBefore(done.when(), next.when());
        if (between) {
          return true;
        }
      }
    }
    return false;
  }

  /** The later of several facts may lie before the one that opens: it still holds. */
  private void fillFromBefore(List<@Nullable KnownEvent> group, KnownEvent opener) {
    for (int i = 0; i < kinds.size(); i++) {
      for (KnownEvent before : facts.events(kinds.get(i))) {
        if (group.get(i) == null
            && before.when().compareTo(opener.when()) <= 0
            && isWith(before, opener)) {
          group.set(i, before);
        }
      }
    }
  }
}
