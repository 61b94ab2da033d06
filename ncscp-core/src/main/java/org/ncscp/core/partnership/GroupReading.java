// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
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

/** Reads groups: their seats, chairs, quorums and decisions. */
final class GroupReading {
  private final EntryReading entries;
  private final Ids ids;
  private final PartnershipId own;

  GroupReading(EntryReading entries, Ids ids, PartnershipId own) {
    this.entries = entries;
    this.ids = ids;
    this.own = own;
  }

  void read(YamlMap file, List<Group> groups) {
    file.optionalList("groups").forEach(entry -> group(entry).ifPresent(groups::add));
  }

  private Optional<Group> group(YamlMap entry) {
    Group.Builder group = Group.builder();
    return entries.entry(
        entry,
        () -> {
          Optional<GroupId> id = entry.made("id", GroupId::of);
          id.ifPresent(group::id);
          purpose(entry, group);
          relations(entry, group);
          for (YamlMap seat : entry.optionalList("seats")) {
            seat(seat).ifPresent(group::addSeat);
          }
          GroupId of = id.orElse(new GroupId("unnamed"));
          for (YamlMap chair : entry.optionalList("chairs")) {
            chairing(chair, of).ifPresent(group::addChair);
          }
          for (YamlMap chair : entry.optionalList("vice-chairs")) {
            chairing(chair, of).ifPresent(group::addViceChair);
          }
          for (YamlMap quorum : entry.optionalList("quorum")) {
            quorum(quorum).ifPresent(group::addQuorum);
          }
          for (YamlMap decision : entry.optionalList("decisions")) {
            decision(decision).ifPresent(group::addDecision);
          }
          for (YamlMap requirement : entry.optionalList("requirements")) {
            requirement(requirement).ifPresent(group::addRequirement);
          }
        },
        group::inForce,
        group::citations,
        group::interpretation,
        group::build);
  }

  private void purpose(YamlMap entry, Group.Builder group) {
    entry.text("name").ifPresent(group::name);
    entry.optionalText("abbreviation").ifPresent(group::abbreviation);
    group.alsoKnownAs(entry.texts("also-known-as", text -> text));
    entry.optionalText("purpose").ifPresent(group::purpose);
    group.functions(entry.texts("functions", text -> text));
    entry
        .optionalMap("task-and-finish")
        .flatMap(this::taskAndFinish)
        .ifPresent(group::taskAndFinish);
    for (YamlMap matter : entry.optionalList("reserved-matters")) {
      reservedMatter(matter).ifPresent(group::addReservedMatter);
    }
  }

  private void relations(YamlMap entry, Group.Builder group) {
    group.reportsTo(entry.texts("reports-to", ids::superior));
    List<PartnershipId> owners = entry.texts("owners", PartnershipId::of);
    group.owners(owners.isEmpty() ? List.of(own) : owners);
    group.meetings(entry.texts("meetings", RuleId::of));
    group.declarationsAtEachMeeting(
        entry.optionalConstant("declarations", Declarations.values()).isPresent());
    entry.optionallyMade("escalates-to", ids::escalationTarget).ifPresent(group::escalatesTo);
  }

  /** When interests are declared. */
  private enum Declarations {
    EACH_MEETING
  }

  private Optional<TaskAndFinish> taskAndFinish(YamlMap entry) {
    int before = entries.problems();
    Optional<String> task = entry.text("task");
    Optional<LocalDate> until = entry.optionallyMade("until", Dates::parse);
    return entries.made(entry, before, () -> new TaskAndFinish(task.orElseThrow(), until));
  }

  private Optional<ReservedMatter> reservedMatter(YamlMap entry) {
    ReservedMatter.Builder matter = ReservedMatter.builder();
    return entries.entry(
        entry,
        () -> {
          entry.text("matter").ifPresent(matter::matter);
          matter.kinds(entry.texts("kinds", DecisionKind::of));
        },
        matter::inForce,
        matter::citations,
        matter::interpretation,
        matter::build);
  }

  private Optional<Seat> seat(YamlMap entry) {
    Seat.Builder seat = Seat.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("seat", SeatId::of).ifPresent(seat::id);
          entry.text("title").ifPresent(seat::title);
          entry.optionallyMade("organisation", OrganisationId::of).ifPresent(seat::organisation);
          entry.optionallyMade("post", PostId::of).ifPresent(seat::post);
          seat.chairOf(entry.texts("chair-of", GroupId::of));
          entry.constant("standing", Standing.values()).ifPresent(seat::standing);
        },
        seat::inForce,
        seat::citations,
        seat::interpretation,
        seat::build);
  }

  private Optional<Chairing> chairing(YamlMap entry, GroupId group) {
    Chairing.Builder chairing = Chairing.builder();
    return entries.entry(
        entry,
        () -> {
          entry.constant("chair", ChairingKind.values()).ifPresent(chairing::kind);
          entry.optionallyMade("by", n -> ids.chairperson(n, group)).ifPresent(chairing::by);
          entry.optionallyMade("nominated-by", GroupId::of).ifPresent(chairing::nominatedBy);
          chairing.pool(entry.texts("pool", name -> ids.chairperson(name, group)));
          entry.optionalText("pool-in-words").ifPresent(chairing::poolInWords);
          entry.optionallyMade("term", TimeLimit::parse).ifPresent(chairing::term);
          entry.optionallyMade("first-term", Dates::parse).ifPresent(chairing::firstTerm);
          for (YamlMap held : entry.optionalList("held")) {
            chairmanship(held, group).ifPresent(chairing::addHeld);
          }
        },
        chairing::inForce,
        chairing::citations,
        chairing::interpretation,
        chairing::build);
  }

  private Optional<Chairmanship> chairmanship(YamlMap entry, GroupId group) {
    int before = entries.problems();
    Optional<Chairperson> by = entry.made("by", name -> ids.chairperson(name, group));
    Optional<EffectivePeriod> during = entries.ownPeriod(entry);
    return entries.made(
        entry, before, () -> new Chairmanship(by.orElseThrow(), during.orElseThrow()));
  }

  private Optional<QuorumRule> quorum(YamlMap entry) {
    QuorumRule.Builder quorum = QuorumRule.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("present", Quorum::parse).ifPresent(quorum::present);
          entry
              .optionalConstant("if-not-met", QuorumEnforcement.values())
              .ifPresent(quorum::ifNotMet);
          entry.optionallyMade("segment", PartnershipId::of).ifPresent(quorum::segment);
        },
        quorum::inForce,
        quorum::citations,
        quorum::interpretation,
        quorum::build);
  }

  private Optional<GroupDecision> decision(YamlMap entry) {
    GroupDecision.Builder decision = GroupDecision.builder();
    return entries.entry(
        entry,
        () -> {
          decision.kinds(entry.texts("kinds", DecisionKind::of));
          rule(entry).ifPresent(decision::rule);
          decision.duties(entry.texts("duties", RuleId::of));
          entry.optionallyMade("segment", PartnershipId::of).ifPresent(decision::segment);
        },
        decision::inForce,
        decision::citations,
        decision::interpretation,
        decision::build);
  }

  private Optional<DecisionRule> rule(YamlMap entry) {
    DecisionRule.Builder rule = DecisionRule.builder();
    int before = entries.problems();
    rule.electorate(entry.texts("electorate", SeatId::of));
    if (!entry.has("electorate")) {
      entry.refuse("electorate", "is missing");
    }
    entry.made("threshold", Threshold::parse).ifPresent(rule::threshold);
    entry.optionalMap("weights").ifPresent(weights -> weights(weights, rule));
    boolean seatsAndVotesRead = entries.problems() == before;
    entry.optionalConstant("votes-by", VoteUnit.values()).ifPresent(rule::votesBy);
    entry.optionalTruth("consensus-first").ifPresent(rule::consensusFirst);
    entry.optionalConstant("of", VoteBase.values()).ifPresent(rule::base);
    entry.optionalConstant("abstentions", Abstention.values()).ifPresent(rule::abstentions);
    entry.optionalConstant("tie", Tie.values()).ifPresent(rule::tie);
    entry.optionalConstant("casting-vote", CastingVote.values()).ifPresent(rule::castingVote);
    entry.optionallyMade("reserved-to", SeatId::of).ifPresent(rule::reservedTo);
    entry.optionalTruth("one-person-for-several-seats").ifPresent(rule::onePersonForSeveralSeats);
    if (!seatsAndVotesRead) {
      return Optional.empty();
    }
    try {
      return Optional.of(rule.build());
    } catch (IllegalArgumentException e) {
      entry.refuse("is refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static void weights(YamlMap weights, DecisionRule.Builder rule) {
    for (String name : weights.keys()) {
      Optional<Integer> votes = weights.wholeNumber(name);
      try {
        SeatId seat = SeatId.of(name);
        votes.ifPresent(number -> rule.putWeight(seat, number));
      } catch (IllegalArgumentException e) {
        weights.refuse(name, "is refused: " + e.getMessage());
      }
    }
  }

  private Optional<DecisionRequirement> requirement(YamlMap entry) {
    DecisionRequirement.Builder needed = DecisionRequirement.builder();
    return entries.entry(
        entry,
        () -> {
          needed.kinds(entry.texts("kinds", DecisionKind::of));
          entry.optionalTruth("when-reconsidered").ifPresent(needed::whenReconsidered);
          entry.optionalTruth("grounds-to-open").ifPresent(needed::groundsToOpen);
          needed.adviceToClose(entry.texts("advice-to-close", PostId::of));
          entry.optionalTruth("rationale-to-close").ifPresent(needed::rationaleToClose);
          entry.optionalTruth("quorum-to-close").ifPresent(needed::quorumToClose);
        },
        needed::inForce,
        needed::citations,
        needed::interpretation,
        needed::build);
  }
}
