// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a case together, and refuses them if they contradict each other. */
final class KnownFactsReading {
  private final CaseReference reference;
  private final List<Fact> facts;
  private final Map<FactId, Fact> byId = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  /** Takes the facts in the order recorded. */
  KnownFactsReading(CaseReference reference, List<Fact> facts) {
    this.reference = reference;
    this.facts = facts;
  }

  KnownFacts known() {
    for (Fact fact : facts) {
      if (byId.put(fact.id(), fact) != null) {
        problems.add("fact " + fact.id() + " is there twice");
      }
    }
    facts.forEach(this::checkReferences);
    refuseProblems();
    Set<FactId> gone = gone();
    List<Fact> live =
        gone.isEmpty() ? facts : facts.stream().filter(fact -> !gone.contains(fact.id())).toList();
    KnownFacts known = new KnownFacts(events(live), stops(live), extensions(live));
    refuseProblems();
    return known;
  }

  private void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new CaseHistoryException(reference, problems);
    }
  }

  private void checkReferences(Fact fact) {
    if (fact instanceof Fact.Happened h) {
      h.concerns().ifPresent(trigger -> target(h, trigger, Fact.Happened.class));
    } else if (fact instanceof Fact.Corrected c) {
      target(c, c.corrects(), Fact.Happened.class);
    } else if (fact instanceof Fact.ClockRestarted r) {
      restart(r, target(r, r.stop(), Fact.ClockStopped.class));
    } else if (fact instanceof Fact.ExtensionRequested r) {
      target(r, r.trigger(), Fact.Happened.class);
    } else if (fact instanceof Fact.ExtensionGranted g) {
      target(g, g.request(), Fact.ExtensionRequested.class);
    } else if (fact instanceof Fact.ExtensionRefused r) {
      target(r, r.request(), Fact.ExtensionRequested.class);
    } else if (fact instanceof Fact.Told t) {
      target(t, t.grant(), Fact.ExtensionGranted.class);
    } else if (fact instanceof Fact.Withdrawn w) {
      withdrawal(w, target(w, w.withdraws(), Fact.class));
    }
  }

  private void withdrawal(Fact.Withdrawn withdrawal, @Nullable Fact target) {
    if (target instanceof Fact.Withdrawn
        && !target.recordedAt().isBefore(withdrawal.recordedAt())) {
      problems.add(
          "fact "
              + withdrawal.id()
              + " must be recorded after the withdrawal "
              + target.id()
              + " that it withdraws");
    }
  }

  private void restart(Fact.ClockRestarted restart, Fact.@Nullable ClockStopped stop) {
    if (stop != null && restart.from().compareTo(stop.from()) < 0) {
      problems.add(
          "fact "
              + restart.id()
              + " restarts a clock on "
              + restart.from()
              + " before it was stopped on "
              + stop.from()
              + " (fact "
              + stop.id()
              + ")");
    }
  }

  private <T extends Fact> @Nullable T target(Fact fact, FactId id, Class<T> sort) {
    Fact target = byId.get(id);
    if (target == null) {
      problems.add("fact " + fact.id() + " refers to fact " + id + ", which is not there");
      return null;
    }
    if (!sort.isInstance(target)) {
      problems.add(
          "fact "
              + fact.id()
              + " ("
              + fact.getClass().getSimpleName()
              + ") refers to fact "
              + id
              + ", which must be "
              + sort.getSimpleName()
              + " but is "
              + target.getClass().getSimpleName());
      return null;
    }
    if (target.recordedAt().isAfter(fact.recordedAt())) {
      problems.add(
          "fact "
              + fact.id()
              + " was recorded at "
              + fact.recordedAt()
              + ", before fact "
              + id
              + " to which it refers, at "
              + target.recordedAt());
    }
    return sort.cast(target);
  }

  /** What was withdrawn, and what rests on it. */
  private Set<FactId> gone() {
    Map<FactId, List<FactId>> withdrawals = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Withdrawn w) {
        withdrawals.computeIfAbsent(w.withdraws(), id -> new ArrayList<>()).add(w.id());
      }
    }
    if (withdrawals.isEmpty()) {
      return Set.of();
    }
    Set<FactId> gone = new HashSet<>();
    for (Fact fact : facts) {
      if (isGone(fact, withdrawals)) {
        gone.add(fact.id());
      }
    }
    return gone;
  }

  private boolean isGone(Fact fact, Map<FactId, List<FactId>> withdrawals) {
    for (FactId withdrawal : withdrawals.getOrDefault(fact.id(), List.of())) {
      if (!isGone(fact(withdrawal), withdrawals)) {
        return true;
      }
    }
    FactId base = base(fact);
    return base != null && isGone(fact(base), withdrawals);
  }

  /** The fact without which another says nothing. */
  private static @Nullable FactId base(Fact fact) {
    if (fact instanceof Fact.Corrected c) {
      return c.corrects();
    } else if (fact instanceof Fact.ClockRestarted r) {
      return r.stop();
    } else if (fact instanceof Fact.ExtensionRequested r) {
      return r.trigger();
    } else if (fact instanceof Fact.ExtensionGranted g) {
      return g.request();
    } else if (fact instanceof Fact.ExtensionRefused r) {
      return r.request();
    }
    return fact instanceof Fact.Told t ? t.grant() : null;
  }

  private Fact fact(FactId id) {
    Fact fact = byId.get(id);
    if (fact == null) {
      throw new IllegalStateException("no fact " + id);
    }
    return fact;
  }

  private static List<KnownEvent> events(List<Fact> live) {
    Map<FactId, List<Fact.Corrected>> corrections = new HashMap<>();
    List<Fact.Happened> happened = new ArrayList<>();
    for (Fact fact : live) {
      if (fact instanceof Fact.Happened h) {
        happened.add(h);
      } else if (fact instanceof Fact.Corrected c) {
        corrections.computeIfAbsent(c.corrects(), id -> new ArrayList<>()).add(c);
      }
    }
    List<KnownEvent> events = new ArrayList<>(happened.size());
    for (Fact.Happened h : happened) {
      events.add(new KnownEvent(h, corrections.getOrDefault(h.id(), List.of())));
    }
    events.sort(comparing(KnownEvent::when)); // stable: those of one moment stay as recorded
    return events;
  }

  private List<ClockStop> stops(List<Fact> live) {
    Map<FactId, Fact.ClockRestarted> restarts = new HashMap<>();
    for (Fact fact : live) {
      if (fact instanceof Fact.ClockRestarted restart) {
        Fact.ClockRestarted other = restarts.put(restart.stop(), restart);
        if (other != null) {
          problems.add(
              "facts "
                  + other.id()
                  + " and "
                  + restart.id()
                  + " both restart the clock of fact "
                  + restart.stop());
        }
      }
    }
    List<ClockStop> stops = new ArrayList<>();
    for (Fact fact : live) {
      if (fact instanceof Fact.ClockStopped stop) {
        stops.add(new ClockStop(stop, Optional.ofNullable(restarts.get(stop.id()))));
      }
    }
    return stops;
  }

  private List<KnownExtension> extensions(List<Fact> live) {
    Map<FactId, Fact.ExtensionRequested> requests = new LinkedHashMap<>();
    Map<FactId, Fact.ExtensionGranted> grants = new HashMap<>();
    Map<FactId, Fact.ExtensionRefused> refusals = new HashMap<>();
    Map<FactId, List<Fact.Told>> told = new HashMap<>();
    for (Fact fact : live) {
      if (fact instanceof Fact.ExtensionRequested r) {
        requests.put(r.id(), r);
      } else if (fact instanceof Fact.ExtensionGranted g) {
        decided(g.request(), grants.put(g.request(), g) != null);
      } else if (fact instanceof Fact.ExtensionRefused r) {
        decided(r.request(), refusals.put(r.request(), r) != null);
      } else if (fact instanceof Fact.Told t) {
        told.computeIfAbsent(t.grant(), id -> new ArrayList<>()).add(t);
      }
    }
    List<KnownExtension> extensions = new ArrayList<>();
    for (Fact.ExtensionRequested request : requests.values()) {
      Fact.ExtensionGranted grant = grants.get(request.id());
      Fact.ExtensionRefused refusal = refusals.get(request.id());
      decided(request.id(), grant != null && refusal != null);
      extensions.add(
          new KnownExtension(
              request,
              Optional.ofNullable(grant),
              Optional.ofNullable(refusal),
              grant == null ? List.of() : told.getOrDefault(grant.id(), List.of())));
    }
    return extensions;
  }

  private void decided(FactId request, boolean twice) {
    if (twice) {
      problems.add("the request of fact " + request + " was decided twice");
    }
  }
}
