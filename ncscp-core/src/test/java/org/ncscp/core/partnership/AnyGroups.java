// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.group.Chairmanship;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.ReservedMatter;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.group.TaskAndFinish;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.reference.Superior;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.core.voting.Abstention;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Quorum;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Threshold;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;
import org.ncscp.core.voting.VoteUnit;

/** Random groups that agree with each other. */
final class AnyGroups {
  private static final List<String> DECISION_MAKERS = List.of("council", "icb", "force", "nan");
  private static final List<String> OTHERS = List.of("false", "inf", "08", "1e0");
  private static final PartnershipId OWN = PartnershipId.of("example");
  private static final PartnershipId OTHER = PartnershipId.of("0xff");

  private final AnyParts any;
  private final List<OrganisationId> organisations;
  private final List<PostId> posts;
  private final List<BoardId> boards;
  private final List<GroupId> groups;

  /** The roles of organisations that are partners on every day, and in one role only. */
  private final Map<OrganisationId, PartnerRole> roles = new HashMap<>();

  /** Whose the seats are that decide in the group that is being made: the same on every day. */
  private final Map<SeatId, Optional<OrganisationId>> owners = new HashMap<>();

  /** All but the group that is being made. */
  private List<GroupId> others = List.of();

  AnyGroups(
      AnyParts any,
      List<OrganisationId> organisations,
      List<PostId> posts,
      List<BoardId> boards,
      List<GroupId> groups,
      List<Partner> partners) {
    this.any = any;
    this.organisations = organisations;
    this.posts = posts;
    this.boards = boards;
    this.groups = groups;
    for (Partner partner : partners) {
      EffectivePeriod days = partner.inForce();
      if (days.to().isEmpty() && !days.from().isAfter(any.first())) {
        roles.put(partner.organisation(), partner.role());
      }
    }
  }

  /** A group reports to those before it only, so that nothing leads back. */
  Group group(GroupId id, EffectivePeriod days) {
    others = groups.stream().filter(group -> !group.equals(id)).toList();
    List<Superior> superiors = new ArrayList<>(boards);
    superiors.addAll(groups.subList(0, groups.indexOf(id)));
    List<EscalationTarget> targets = new ArrayList<>(boards);
    targets.addAll(posts);
    targets.addAll(others);
    List<PartnershipId> ownedBy = any.truth() ? List.of(OWN) : any.shuffled(List.of(OWN, OTHER));
    Group.Builder group =
        Group.builder()
            .id(id)
            .name(any.text())
            .abbreviation(any.maybe(any::text))
            .alsoKnownAs(any.list(any::text))
            .purpose(any.maybe(any::text))
            .functions(any.list(any::text))
            .reportsTo(any.several(superiors))
            .owners(ownedBy)
            .meetings(any.several(List.of(RuleId.of("yearly-report"))))
            .declarationsAtEachMeeting(any.truth())
            .escalatesTo(any.maybe(() -> any.of(targets)))
            .taskAndFinish(any.maybe(() -> new TaskAndFinish(any.text(), any.maybe(any::day))))
            .reservedMatters(any.list(() -> reserved(id)))
            .inForce(days)
            .citations(any.citations())
            .interpretation(any.maybe(any::text));
    List<SeatId> electors = seats(group);
    any.disjointPeriods(0).forEach(when -> group.addChair(chairing(when, electors)));
    any.disjointPeriods(0).forEach(when -> group.addViceChair(chairing(when, electors)));
    if (!electors.isEmpty()) {
      eachSegment(ownedBy, (segment, when) -> group.addQuorum(quorum(electors, segment, when)));
      eachSegment(
          ownedBy,
          (segment, when) -> {
            group.addDecision(decision(List.of(), electors, segment, when));
            group.addDecision(decision(any.list(this::kind), electors, segment, when, "only"));
          });
    }
    return group.requirements(any.list(this::requirement)).build();
  }

  private DecisionKind kind() {
    return DecisionKind.of("kind-" + any.below(3));
  }

  private void eachSegment(
      List<PartnershipId> ownedBy, BiConsumer<Optional<PartnershipId>, EffectivePeriod> maker) {
    any.disjointPeriods(0).forEach(when -> maker.accept(Optional.empty(), when));
    for (PartnershipId owner : ownedBy) {
      any.disjointPeriods(0).forEach(when -> maker.accept(Optional.of(owner), when));
    }
  }

  private ReservedMatter reserved(GroupId id) {
    return ReservedMatter.builder()
        .matter(any.text())
        .addKind(DecisionKind.of("reserved-" + id))
        .inForce(any.period())
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  /** Adds seats; those that decide are there on every day, though maybe as one after another. */
  private List<SeatId> seats(Group.Builder group) {
    List<SeatId> electors = new ArrayList<>();
    List<OrganisationId> likely = roles.isEmpty() ? organisations : List.copyOf(roles.keySet());
    boolean all = any.truth();
    owners.clear();
    for (String id : any.some(0, DECISION_MAKERS)) {
      electors.add(SeatId.of(id));
      OrganisationId one = any.of(any.truth() ? organisations : likely);
      owners.put(SeatId.of(id), all || any.truth() ? Optional.of(one) : Optional.empty());
      LocalDate begin = LocalDate.of(1, 1, 1);
      if (any.truth()) {
        LocalDate last = any.first().plusDays(any.below(1000));
        group.addSeat(seat(id, Standing.DECISION_MAKER, EffectivePeriod.ofClosed(begin, last)));
        begin = last.plusDays(1);
      }
      group.addSeat(seat(id, Standing.DECISION_MAKER, EffectivePeriod.from(begin)));
    }
    for (String id : any.some(0, OTHERS)) {
      any.disjointPeriods(1)
          .forEach(days -> group.addSeat(seat(id, any.of(Standing.values()), days)));
    }
    return electors;
  }

  private Seat seat(String id, Standing standing, EffectivePeriod days) {
    Optional<OrganisationId> owner =
        standing == Standing.DECISION_MAKER && owners.containsKey(SeatId.of(id))
            ? owners.get(SeatId.of(id))
            : any.maybe(() -> any.of(organisations));
    return Seat.builder()
        .id(SeatId.of(id))
        .title(any.text())
        .organisation(owner)
        .post(owner.isPresent() ? Optional.empty() : any.maybe(() -> any.of(posts)))
        .chairOf(any.several(others))
        .standing(standing)
        .inForce(days)
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  private Chairing chairing(EffectivePeriod when, List<SeatId> seats) {
    List<Chairperson> chairs = new ArrayList<>(seats);
    chairs.addAll(organisations);
    chairs.addAll(posts);
    ChairingKind drawn = any.of(ChairingKind.values());
    ChairingKind kind =
        drawn == ChairingKind.NOMINATED && others.isEmpty() ? ChairingKind.VACANT : drawn;
    List<Chairperson> pool = new ArrayList<>();
    Chairing.Builder chairing =
        Chairing.builder()
            .kind(kind)
            .inForce(when)
            .citations(any.citations())
            .interpretation(any.maybe(any::text));
    switch (kind) {
      case ROTATING -> {
        if (any.truth()) {
          pool.add(any.of(chairs));
          any.several(chairs).stream().filter(c -> !pool.contains(c)).forEach(pool::add);
          chairing.pool(pool);
        } else {
          chairing.poolInWords(any.text());
        }
        chairing.term(any.maybe(this::term)).firstTerm(any.maybe(any::day));
      }
      case NOMINATED -> chairing.nominatedBy(any.of(others)).by(any.maybe(() -> any.of(chairs)));
      case VACANT, UNSPECIFIED -> {}
      default -> chairing.by(any.of(chairs));
    }
    any.disjointPeriods(0).stream()
        .filter(when::overlaps)
        .sorted(Comparator.comparing(EffectivePeriod::from))
        .forEach(
            h -> chairing.addHeld(new Chairmanship(any.of(pool.isEmpty() ? chairs : pool), h)));
    return chairing.build();
  }

  private TimeLimit term() {
    return new TimeLimit(any.of(1, 2, 18, 999), any.of(PeriodUnit.MONTHS, PeriodUnit.YEARS));
  }

  private QuorumRule quorum(
      List<SeatId> seats, Optional<PartnershipId> segment, EffectivePeriod when) {
    return QuorumRule.builder()
        .present(quorum(seats))
        .ifNotMet(any.of(QuorumEnforcement.values()))
        .segment(segment)
        .inForce(when)
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  private Quorum quorum(List<SeatId> seats) {
    List<Quorum> items = new ArrayList<>();
    any.some(1, seats).forEach(seat -> items.add(new Quorum.Present(seat)));
    Quorum one = new Quorum.AtLeast(1 + any.below(items.size()), items);
    List<Quorum> with = new ArrayList<>(List.of(one));
    Quorum alone = new Quorum.Present(any.of(seats));
    if (any.truth() && !one.equals(alone)) {
      with.add(alone);
    }
    return any.of(one, alone, new Quorum.AtLeast(any.of(1, with.size()), with));
  }

  private GroupDecision decision(
      List<DecisionKind> kinds,
      List<SeatId> seats,
      Optional<PartnershipId> segment,
      EffectivePeriod when,
      String... more) {
    Set<DecisionKind> all = new LinkedHashSet<>(kinds);
    for (String one : more) {
      all.add(DecisionKind.of(one));
    }
    return GroupDecision.builder()
        .kinds(all)
        .rule(rule(any.some(1, seats)))
        .duties(any.several(List.of(RuleId.of("yearly-report"), RuleId.of("rapid-review"))))
        .segment(segment)
        .inForce(when)
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  private DecisionRequirement requirement() {
    boolean again = any.truth();
    boolean grounds = again && any.truth();
    List<PostId> advice = any.several(posts);
    boolean quorum = any.truth();
    return DecisionRequirement.builder()
        .kinds(any.list(this::kind))
        .whenReconsidered(again)
        .groundsToOpen(grounds)
        .adviceToClose(advice)
        .quorumToClose(quorum)
        .rationaleToClose(any.truth() || (!grounds && advice.isEmpty() && !quorum))
        .inForce(any.period())
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  /** What may have the votes, and how many of them there are. */
  private Map<VoteUnit, Integer> units(List<SeatId> electorate, Map<SeatId, Integer> weights) {
    Map<VoteUnit, Integer> units = new EnumMap<>(VoteUnit.class);
    int more = weights.values().stream().mapToInt(votes -> votes - 1).sum();
    units.put(VoteUnit.SEAT, Math.min(electorate.size() + more, 9999));
    if (!weights.isEmpty()) {
      return units;
    }
    units.put(VoteUnit.PERSON, electorate.size());
    List<OrganisationId> voting =
        electorate.stream().flatMap(seat -> owners.get(seat).stream()).toList();
    if (voting.size() == electorate.size()) {
      units.put(VoteUnit.ORGANISATION, Set.copyOf(voting).size());
      if (roles.keySet().containsAll(voting)) {
        units.put(VoteUnit.ROLE, (int) voting.stream().map(roles::get).distinct().count());
      }
    }
    return units;
  }

  private DecisionRule rule(List<SeatId> electorate) {
    Map<SeatId, Integer> weights = new LinkedHashMap<>();
    if (any.of(true, false, false)) {
      any.some(0, electorate).forEach(seat -> weights.put(seat, any.of(1, 2, 3, 9999)));
    }
    Map<VoteUnit, Integer> units = units(electorate, weights);
    VoteUnit unit = any.of(List.copyOf(units.keySet()));
    Threshold threshold =
        any.of(
            new Threshold.Majority(),
            new Threshold.Unanimity(),
            new Threshold.Votes(1 + any.below(units.get(unit))),
            new Threshold.Fraction(2, 3),
            new Threshold.Fraction(4, 6),
            new Threshold.Fraction(1, 9999));
    boolean unanimous = threshold instanceof Threshold.Unanimity;
    boolean more = threshold instanceof Threshold.Fraction share && share.denominator() < 9999;
    CastingVote casting =
        unanimous || more
            ? any.of(CastingVote.NONE, CastingVote.UNSPECIFIED)
            : any.of(CastingVote.values());
    List<Tie> ties = new ArrayList<>(List.of(Tie.UNSPECIFIED));
    if (casting != CastingVote.CHAIR) {
      ties.add(Tie.NOT_CARRIED);
    }
    if (casting != CastingVote.CHAIR && !unanimous) {
      ties.add(Tie.ESCALATED);
    }
    if (casting != CastingVote.NONE && !unanimous && !more) {
      ties.add(Tie.CASTING_VOTE);
    }
    return DecisionRule.builder()
        .electorate(electorate)
        .votesBy(unit)
        .weights(weights)
        .abstentions(any.maybe(() -> any.of(Abstention.values())))
        .consensusFirst(any.truth())
        .threshold(threshold)
        .base(any.of(VoteBase.values()))
        .tie(any.of(ties))
        .castingVote(casting)
        .reservedTo(any.maybe(() -> any.of(electorate)))
        .onePersonForSeveralSeats(any.truth())
        .build();
  }
}
