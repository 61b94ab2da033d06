// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Threshold.Votes;
import org.ncscp.core.voting.VoteUnit;

/**
 * Where organisations or roles have the votes, it must be possible to tell on every day whose vote
 * each seat gives, and a threshold in votes must be within their number.
 */
final class VoterChecks {
  private final Parts parts;
  private final Refusals refusals;
  private final There<OrganisationId> partners;
  private final Map<OrganisationId, List<Partner>> partnersById;

  VoterChecks(Parts parts, Ids ids, Refusals refusals) {
    this.parts = parts;
    this.refusals = refusals;
    partners = new There<>(ids.partners, parts.partners(), Partner::organisation);
    partnersById = parts.partners().stream().collect(groupingBy(Partner::organisation));
  }

  void check() {
    Optional<EffectivePeriod> inForce = Days.of(parts.versions());
    for (Group group : parts.groups()) {
      Optional<EffectivePeriod> there = inForce.flatMap(group.inForce()::intersection);
      Map<SeatId, List<Seat>> seats =
          group.seats().stream()
              .sorted(comparing(seat -> seat.inForce().from()))
              .collect(groupingBy(Seat::id));
      for (GroupDecision decision : group.decisions()) {
        VoteUnit unit = decision.rule().votesBy();
        if (unit == VoteUnit.ORGANISATION || unit == VoteUnit.ROLE) {
          there
              .flatMap(decision.inForce()::intersection)
              .ifPresent(days -> new Electing(decision, days).check(seats));
        }
      }
    }
  }

  /** Goes through the days of one rule, from one on which anything changes to the next. */
  private final class Electing {
    private final GroupDecision decision;
    private final EffectivePeriod days;
    private final boolean byRole;
    private final TreeMap<LocalDate, List<Change>> changes = new TreeMap<>();
    private final Set<OrganisationId> organisations = new LinkedHashSet<>();
    private final Map<OrganisationId, Integer> seatsOf = new HashMap<>();
    private final Map<OrganisationId, Map<PartnerRole, Integer>> rolesOf = new HashMap<>();
    private final Map<OrganisationId, Object> voterOf = new HashMap<>();
    private final Map<Object, Integer> voters = new HashMap<>();
    private final Set<OrganisationId> refused = new HashSet<>();

    /** False once there is a seat whose vote is not known. */
    private boolean known = true;

    Electing(GroupDecision decision, EffectivePeriod days) {
      this.decision = decision;
      this.days = days;
      this.byRole = decision.rule().votesBy() == VoteUnit.ROLE;
    }

    void check(Map<SeatId, List<Seat>> seats) {
      for (SeatId elector : decision.rule().electorate()) {
        List<Seat> there = seats.getOrDefault(elector, List.of());
        known &= Days.cover(there.stream().map(Seat::inForce).toList(), days);
        there.forEach(this::seat);
      }
      if (byRole) {
        for (OrganisationId organisation : organisations) {
          for (Partner partner : partnersById.getOrDefault(organisation, List.of())) {
            during(partner.inForce(), organisation, Optional.of(partner.role()));
          }
        }
      }
      boolean enough = true;
      for (Map.Entry<LocalDate, List<Change>> day : changes.entrySet()) {
        Set<OrganisationId> changed = new LinkedHashSet<>();
        for (Change change : day.getValue()) {
          apply(change);
          changed.add(change.organisation());
        }
        changed.forEach(organisation -> revote(organisation, day.getKey()));
        enough = enough && isEnoughOn(day.getKey());
      }
    }

    private void seat(Seat seat) {
      Optional<EffectivePeriod> on = days.intersection(seat.inForce());
      if (on.isEmpty()) {
        return;
      }
      if (seat.organisation().isEmpty()) {
        refuse("the seat " + seat.id() + " has no organisation on " + on.get().from());
      } else {
        organisations.add(seat.organisation().get());
        during(on.get(), seat.organisation().get(), Optional.empty());
      }
    }

    private void during(
        EffectivePeriod period, OrganisationId organisation, Optional<PartnerRole> role) {
      Optional<EffectivePeriod> on = days.intersection(period);
      if (on.isPresent()) {
        on(on.get().from()).add(new Change(organisation, role, 1));
        on.get()
            .to()
            .filter(last -> last.isBefore(days.to().orElse(LocalDate.MAX)))
            .ifPresent(last -> on(last.plusDays(1)).add(new Change(organisation, role, -1)));
      }
    }

    private List<Change> on(LocalDate day) {
      return changes.computeIfAbsent(day, key -> new ArrayList<>());
    }

    private void apply(Change change) {
      if (change.role().isPresent()) {
        Map<PartnerRole, Integer> roles =
            rolesOf.computeIfAbsent(change.organisation(), key -> new EnumMap<>(PartnerRole.class));
        count(roles, change.role().get(), change.by());
      } else {
        count(seatsOf, change.organisation(), change.by());
      }
    }

    private static <K> void count(Map<K, Integer> counts, K key, int by) {
      counts.merge(key, by, Integer::sum);
      counts.remove(key, 0);
    }

    /** Whose vote the seats of an organisation give from a day on. */
    private void revote(OrganisationId organisation, LocalDate day) {
      Object before = voterOf.remove(organisation);
      if (before != null) {
        count(voters, before, -1);
      }
      if (seatsOf.containsKey(organisation)) {
        voter(organisation, day)
            .ifPresent(
                voter -> {
                  voterOf.put(organisation, voter);
                  count(voters, voter, 1);
                });
      }
    }

    private Optional<Object> voter(OrganisationId organisation, LocalDate day) {
      if (!byRole) {
        return Optional.of(organisation);
      }
      if (!partners.isAllRead(organisation)) {
        known = false;
        return Optional.empty();
      }
      Set<PartnerRole> roles = rolesOf.getOrDefault(organisation, Map.of()).keySet();
      if (roles.size() == 1) {
        return Optional.of(roles.iterator().next());
      }
      if (refused.add(organisation)) {
        refuse(
            organisation
                + (roles.isEmpty()
                    ? " is not a partner on " + day
                    : " is a partner in several roles on "
                        + day
                        + ", "
                        + String.join(
                            " and ", roles.stream().map(PartnerRole::description).toList())));
      }
      return Optional.empty();
    }

    private void refuse(String why) {
      known = false;
      refusals.refuse(decision, "votes-by", "must be possible to tell but " + why);
    }

    private boolean isEnoughOn(LocalDate day) {
      if (!known
          || !(decision.rule().threshold() instanceof Votes needed)
          || needed.votes() <= voters.size()) {
        return true;
      }
      refusals.refuse(
          decision,
          "threshold",
          "must be at most the number of "
              + (byRole ? "roles" : "organisations")
              + " that vote, "
              + voters.size()
              + " on "
              + day
              + ", but was "
              + needed);
      return false;
    }
  }

  /** One seat more or fewer of an organisation or, with a role, one role more or fewer. */
  private record Change(OrganisationId organisation, Optional<PartnerRole> role, int by) {}
}
