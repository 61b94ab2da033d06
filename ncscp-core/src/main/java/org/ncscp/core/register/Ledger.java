// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;

/**
 * How the decisions of a register stand after its entries, and what may be recorded next. It
 * changes with each entry, so nobody but its register sees it.
 */
final class Ledger {
  /** A decision as it was last recorded, its place among all, and what changed since when. */
  private record Standing(
      int place,
      Decision recorded,
      Optional<LocalDate> changedOn,
      Map<ActionLetter, LocalDate> actionsChangedOn,
      Optional<DecisionReference> supersededBy) {

    Standing with(Decision decision, Optional<LocalDate> on, Map<ActionLetter, LocalDate> actions) {
      return new Standing(place, decision, on, actions, supersededBy);
    }

    Standing superseded(Optional<DecisionReference> by) {
      return new Standing(place, recorded, changedOn, actionsChangedOn, by);
    }

    /** That another decision took its place is derived, and never stored. */
    Decision now() {
      return supersededBy.isEmpty() ? recorded : recorded.withStatus(DecisionStatus.SUPERSEDED);
    }
  }

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Map<DecisionReference, Standing> standings;
  private @Nullable Instant last;

  Ledger() {
    standings = new LinkedHashMap<>();
  }

  private Ledger(Ledger other) {
    standings = new LinkedHashMap<>(other.standings);
    last = other.last;
  }

  Ledger copy() {
    return new Ledger(this);
  }

  /** Refuses what may not be recorded next, and otherwise takes it in. */
  void record(RegisterContent content, Instant recordedAt) {
    if (recordedAt.isBefore(FIRST) || !recordedAt.isBefore(END)) {
      throw new IllegalArgumentException(
          "recordedAt must be in the years 1 to 9999 but was " + recordedAt);
    }
    if (last != null && recordedAt.isBefore(last)) {
      throw new IllegalArgumentException(
          "recordedAt must not be before the last entry's "
              + Moment.at(last)
              + " but was "
              + Moment.at(recordedAt));
    }
    LocalDate day = Moment.dayOf(recordedAt);
    if (content instanceof Decided decided) {
      decided(decided.decision(), day);
    } else if (content instanceof Corrected corrected) {
      corrected(corrected.decision(), day);
    } else if (content instanceof StatusChanged changed) {
      changed(changed, day);
    } else {
      changed((ActionStatusChanged) content, day);
    }
    last = recordedAt;
  }

  private void decided(Decision decision, LocalDate day) {
    if (standings.containsKey(decision.reference())) {
      throw new IllegalArgumentException(
          "decision must be new but " + decision.reference() + " is in the register already");
    }
    requireNotSuperseded(decision);
    check(decision, standings.size(), day);
    standings.put(
        decision.reference(),
        new Standing(standings.size(), decision, Optional.empty(), Map.of(), Optional.empty()));
    supersede(decision.supersedes(), Optional.of(decision.reference()));
  }

  private void corrected(Decision decision, LocalDate day) {
    Standing standing = known("decision", decision.reference());
    if (decision.equals(standing.recorded())) {
      throw new IllegalArgumentException(
          "correction must change something but " + decision.reference() + " stands so already");
    }
    requireNotSuperseded(decision);
    check(decision, standing.place(), day);
    requireLinksHold(decision, standing.recorded().decidedOn());
    supersede(standing.recorded().supersedes(), Optional.empty());
    supersede(decision.supersedes(), Optional.of(decision.reference()));
    standings.put(decision.reference(), standing.with(decision, Optional.empty(), Map.of()));
  }

  private void changed(StatusChanged change, LocalDate day) {
    Standing standing = known("decision", change.reference());
    String what = "status of " + change.reference();
    requireChange(what, standing.now().status(), change.status());
    if (change.status() == DecisionStatus.SUPERSEDED) {
      throw new IllegalArgumentException(
          what
              + " must be open, in progress or completed but was to become superseded, which only"
              + " follows from a decision that supersedes it");
    }
    requireDay(what, change.on(), standing, standing.changedOn(), day);
    standings.put(
        change.reference(),
        standing.with(
            standing.recorded().withStatus(change.status()),
            Optional.of(change.on()),
            standing.actionsChangedOn()));
  }

  private void changed(ActionStatusChanged change, LocalDate day) {
    Standing standing = known("decision", change.reference());
    List<DecisionAction> actions = new ArrayList<>(standing.recorded().actions());
    List<ActionLetter> letters = actions.stream().map(DecisionAction::letter).toList();
    int at = letters.indexOf(change.letter());
    if (at < 0) {
      throw new IllegalArgumentException(
          "action of "
              + change.reference()
              + " must be one of "
              + letters
              + " but was "
              + change.letter());
    }
    String what = "status of action " + change.letter() + " of " + change.reference();
    requireChange(what, Optional.of(actions.get(at).status()), change.status());
    Map<ActionLetter, LocalDate> changedOn = new HashMap<>(standing.actionsChangedOn());
    Optional<LocalDate> before = Optional.ofNullable(changedOn.put(change.letter(), change.on()));
    requireDay(what, change.on(), standing, before, day);
    actions.set(at, actions.get(at).withStatus(change.status()));
    standings.put(
        change.reference(),
        standing.with(standing.recorded().withActions(actions), standing.changedOn(), changedOn));
  }

  private static void requireChange(
      String what, Optional<DecisionStatus> before, DecisionStatus after) {
    if (before.equals(Optional.of(DecisionStatus.SUPERSEDED))) {
      throw new IllegalArgumentException(
          what + " must stay superseded but was to become " + after.description());
    }
    if (before.equals(Optional.of(after))) {
      throw new IllegalArgumentException(
          what + " must become another but is " + after.description() + " already");
    }
  }

  /** Days go forward, so that the last recorded status is also the latest. */
  private static void requireDay(
      String what, LocalDate on, Standing standing, Optional<LocalDate> before, LocalDate today) {
    LocalDate first = before.orElse(standing.recorded().decidedOn());
    if (on.isBefore(first) || on.isAfter(today)) {
      throw new IllegalArgumentException(
          what
              + " must have changed from "
              + first
              + (before.isEmpty() ? ", when it was decided, to " : ", when it last did, to ")
              + today
              + ", when that was recorded, but did on "
              + on);
    }
  }

  private static void requireNotSuperseded(Decision decision) {
    if (decision.status().equals(Optional.of(DecisionStatus.SUPERSEDED))) {
      throw new IllegalArgumentException(
          "status of "
              + decision.reference()
              + " must be open, in progress or completed but was superseded, which only follows"
              + " from a decision that supersedes it");
    }
  }

  /** A later day must not come after that of a decision that is linked to this one. */
  private void requireLinksHold(Decision decision, LocalDate before) {
    if (!decision.decidedOn().isAfter(before)) {
      return;
    }
    DecisionReference reference = decision.reference();
    for (Standing standing : standings.values()) {
      Decision other = standing.recorded();
      if (other.decidedOn().isBefore(decision.decidedOn())) {
        if (other.follows().contains(reference)) {
          throw notEarlier("follows", decision, other);
        }
        if (other.revisits().equals(Optional.of(reference))) {
          throw notEarlier("revisits", decision, other);
        }
        if (other.supersedes().contains(reference)) {
          throw notEarlier("supersedes", decision, other);
        }
      }
    }
  }

  private static IllegalArgumentException notEarlier(
      String link, Decision earlier, Decision decision) {
    return new IllegalArgumentException(
        link
            + " must name an earlier decision but "
            + earlier.reference()
            + " of "
            + earlier.decidedOn()
            + " is not earlier than "
            + decision.reference()
            + " of "
            + decision.decidedOn());
  }

  private void check(Decision decision, int place, LocalDate day) {
    if (decision.decidedOn().isAfter(day)) {
      throw new IllegalArgumentException(
          "decidedOn must not be after the day on which it is recorded, "
              + day
              + ", but was "
              + decision.decidedOn());
    }
    decision.follows().forEach(other -> requireEarlier("follows", decision, other, place));
    decision.revisits().ifPresent(other -> requireEarlier("revisits", decision, other, place));
    for (DecisionReference other : decision.supersedes()) {
      Standing standing = requireEarlier("supersedes", decision, other, place);
      Optional<DecisionReference> by = standing.supersededBy();
      if (by.isPresent() && !by.get().equals(decision.reference())) {
        throw new IllegalArgumentException(
            "supersedes must name decisions that stand but "
                + other
                + " is superseded by "
                + by.get());
      }
    }
  }

  /** Earlier in the register and not later in time: so links never lead in a circle. */
  private Standing requireEarlier(
      String link, Decision decision, DecisionReference other, int place) {
    Standing standing = known(link, other);
    if (standing.place() >= place
        || standing.recorded().decidedOn().isAfter(decision.decidedOn())) {
      throw notEarlier(link, standing.recorded(), decision);
    }
    return standing;
  }

  private Standing known(String what, DecisionReference reference) {
    Standing standing = standings.get(reference);
    if (standing == null) {
      throw new IllegalArgumentException(
          what + " must be in the register but " + reference + " is not");
    }
    return standing;
  }

  private void supersede(List<DecisionReference> decisions, Optional<DecisionReference> by) {
    for (DecisionReference reference : decisions) {
      standings.computeIfPresent(reference, (key, standing) -> standing.superseded(by));
    }
  }

  Optional<Decision> decision(DecisionReference reference) {
    return Optional.ofNullable(standings.get(reference)).map(Standing::now);
  }

  /** In the order in which they were recorded. */
  List<Decision> inOrderRecorded() {
    return standings.values().stream().map(Standing::now).toList();
  }

  /** In the order of their days, then in that in which they were recorded. */
  List<Decision> inOrderOfDays() {
    Collection<Standing> all = standings.values();
    return all.stream().map(Standing::now).sorted(comparing(Decision::decidedOn)).toList();
  }
}
