// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.OfSegment;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.meeting.AgendaItem;
import org.ncscp.core.meeting.AgendaItemId;
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Declaration;
import org.ncscp.core.meeting.ItemReview;
import org.ncscp.core.meeting.ItemStanding;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.meeting.MeetingReview;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.partnership.Capacity;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/** A motion, and the group to which it is put as the arrangements give it on its day. */
final class Hall {
  final Motion motion;
  final Partnership partnership;
  final Group group;

  /** All seats of the group, in the order of the file. */
  final Map<SeatId, Seat> all = new LinkedHashMap<>();

  final Optional<GroupDecision> decision;
  final Optional<Electorate> electorate;

  /** What the arrangements do not say where there is no rule. */
  final String unspecified;

  final Optional<Meeting> meeting;

  Hall(Motion motion, Partnership partnership, Optional<Meeting> meeting) {
    this.motion = motion;
    this.partnership = partnership;
    this.group = partnership.group(motion.group());
    this.meeting = meeting;
    partnership.seats(group.id()).forEach(seat -> all.put(seat.id(), seat));
    Authority authority = partnership.mayDecide(group.id(), motion.kind());
    if (authority instanceof Authority.ReservedTo reserved) {
      throw new IllegalArgumentException(
          "motion on "
              + motion.kind()
              + " must be put to "
              + reserved.group()
              + ", to which it is reserved, but was put to "
              + group.id());
    }
    this.decision =
        authority instanceof Authority.ByRule by
            ? OfSegment.find(by.rules(), motion.segment())
            : Optional.empty();
    this.electorate = decision.map(rule -> Electorates.of(partnership, group.id(), rule));
    this.unspecified =
        authority instanceof Authority.Unspecified open
            ? open.missing()
            : "how "
                + group.name()
                + " decides on "
                + motion.kind()
                + motion.segment().map(part -> " for the part of " + part).orElse(" as a whole");
  }

  boolean consensusFirst() {
    return decision.map(rule -> rule.rule().consensusFirst()).orElse(false);
  }

  boolean onePersonForSeveralSeats() {
    return decision.map(rule -> rule.rule().onePersonForSeveralSeats()).orElse(false);
  }

  CastingVote castingVote() {
    return decision.map(rule -> rule.rule().castingVote()).orElse(CastingVote.UNSPECIFIED);
  }

  /** The seats that vote; where it is not stated who does, those of the decision-makers. */
  List<SeatId> seats() {
    return electorate.map(Electorate::seats).orElseGet(this::decisionMakers);
  }

  private List<SeatId> decisionMakers() {
    return all.values().stream()
        .filter(seat -> seat.standing() == Standing.DECISION_MAKER)
        .map(Seat::id)
        .toList();
  }

  Optional<String> cannotVote(SeatId seat) {
    if (seats().contains(seat)) {
      return Optional.empty();
    }
    return Optional.of(
        all.containsKey(seat)
            ? "seat " + seat + " is heard and has no vote on " + motion.kind()
            : noSuchSeat(seat));
  }

  String noSuchSeat(SeatId seat) {
    return "the group has no seat " + seat + " on " + motion.day();
  }

  /** In a meeting of which it is recorded who was there, only they act. */
  Optional<String> notPresent(Act.ForSeat act, Instant at) {
    boolean away = meeting.isPresent() && attendance(act.seat(), act.person(), at).isEmpty();
    return away
        ? Optional.of(
            act.person() + " was not present in seat " + act.seat() + " at " + Moment.at(at))
        : Optional.empty();
  }

  Optional<Attendance> attendance(SeatId seat, PersonReference person, Instant at) {
    return meeting.stream()
        .flatMap(record -> record.attendances().stream())
        .filter(one -> one.person().equals(person) && one.coversMoment(at))
        .filter(one -> one.seat().filter(seat::equals).isPresent())
        .findFirst();
  }

  Acting acting(Act.ForSeat act, Instant at) {
    boolean deputising =
        act.deputising()
            || attendance(act.seat(), act.person(), at).map(Attendance::deputising).orElse(false);
    return acting(act.seat(), act.person(), deputising, Moment.dayOf(at));
  }

  private Acting acting(SeatId seat, PersonReference person, boolean deputising, LocalDate day) {
    Seat of = requireNonNull(all.get(seat), "seat");
    return Acting.of(partnership, of, person, deputising, day, motion.kind());
  }

  /** Whether a person holds a seat by the arrangements, attended in it or acted for it. */
  boolean belongs(PersonReference person, SeatId seat, List<Kept> kept) {
    Acting acting = acting(seat, person, false, motion.day());
    boolean attended =
        meeting.stream()
            .flatMap(record -> record.attendances().stream())
            .anyMatch(
                one -> one.person().equals(person) && one.seat().filter(seat::equals).isPresent());
    return attended
        || (acting.refusal().isEmpty() && acting.recorded() && !acting.deputy())
        || kept.stream().anyMatch(one -> one.isActing(person, seat));
  }

  /** Who has the casting vote: whom the record says to have chaired, else the group's chair. */
  Acting chairing(PersonReference person, Instant at) {
    Optional<Chairperson> chair = meeting.flatMap(Meeting::chairedBy).or(this::chairOfTheGroup);
    List<SeatId> seats =
        all.values().stream()
            .filter(seat -> chair.filter(who -> isOf(who, seat)).isPresent())
            .map(Seat::id)
            .toList();
    boolean away =
        meeting.isPresent()
            && meeting.get().attendances().stream()
                .noneMatch(one -> one.person().equals(person) && one.coversMoment(at));
    if (away) {
      return Acting.refused(person + " was not present at " + Moment.at(at));
    }
    if (seats.isEmpty()) {
      return Acting.notRecorded("it is not recorded that " + person + " chairs");
    }
    List<Acting> each =
        seats.stream()
            .filter(seat -> meeting.isEmpty() || attendance(seat, person, at).isPresent())
            .map(seat -> acting(seat, person, false, Moment.dayOf(at)))
            .filter(acting -> acting.refusal().isEmpty())
            .toList();
    if (!each.isEmpty()) {
      return each.get(0);
    }
    String who = chair.orElseThrow().value();
    boolean recorded = meeting.flatMap(Meeting::chairedBy).isPresent();
    return Acting.refused(
        person
            + (recorded ? " did not chair: " + who + " did" : " does not chair: " + who + " does"));
  }

  private Optional<Chairperson> chairOfTheGroup() {
    return partnership.chairOf(group.id()) instanceof Chair.Held held
        ? Optional.of(held.by())
        : Optional.empty();
  }

  private static boolean isOf(Chairperson chair, Seat seat) {
    if (chair instanceof OrganisationId organisation) {
      return seat.organisation().filter(organisation::equals).isPresent();
    }
    return chair instanceof PostId post
        ? seat.post().filter(post::equals).isPresent()
        : seat.id().equals(chair);
  }

  /** The item of the agenda as which the motion was put. */
  Optional<AgendaItem> item() {
    return motion
        .place()
        .flatMap(
            place ->
                meeting.stream()
                    .flatMap(record -> record.items().stream())
                    .filter(item -> item.id().equals(place.item()))
                    .findFirst());
  }

  /** What a decision of that kind needs beside its votes. */
  List<DecisionRequirement> requirements() {
    return group.requirements().stream()
        .filter(one -> one.holdsOn(motion.day()))
        .filter(one -> one.kinds().isEmpty() || one.kinds().contains(motion.kind()))
        .filter(one -> !one.whenReconsidered() || motion.revisits().isPresent())
        .toList();
  }

  /** What a seat that did not vote did, or while it still may, that it has not yet. */
  SeatState withoutVote(SeatId seat, Replay replay, boolean stillOpen) {
    if (stillOpen) {
      return replay.isRecusedWhoeverActs(seat) ? SeatState.RECUSED : SeatState.SILENT;
    }
    if (replay.isRecused(seat)) {
      return SeatState.RECUSED;
    }
    SeatState noted = replay.noted.get(seat);
    if (noted != null) {
      return noted;
    }
    Optional<Instant> takenAt = item().flatMap(AgendaItem::takenAt);
    boolean absent = takenAt.isPresent() && !isPresent(seat, takenAt.get());
    return absent ? SeatState.ABSENT : SeatState.SILENT;
  }

  private boolean isPresent(SeatId seat, Instant at) {
    return meeting.stream()
        .flatMap(record -> record.attendances().stream())
        .anyMatch(one -> one.seat().filter(seat::equals).isPresent() && one.coversMoment(at));
  }

  /** Whether the quorum was met by who was there or, in writing, by who took part. */
  QuorumCheck quorum(Replay replay) {
    Optional<QuorumRule> rule = OfSegment.find(partnership.quorums(group.id()), motion.segment());
    if (meeting.isPresent()) {
      ItemReview review =
          MeetingReview.of(withInterests(replay), partnershipOn(meeting.get().day()))
              .item(motion.place().orElseThrow().item());
      return new QuorumCheck(review.standing(), review.rule(), review.explanation());
    }
    if (rule.isEmpty()) {
      return new QuorumCheck(ItemStanding.NOT_STATED, rule, "the arrangements state no quorum");
    }
    if (motion.place().isPresent()) {
      return new QuorumCheck(ItemStanding.UNSPECIFIED, rule, "who was there is not recorded");
    }
    Set<SeatId> tookPart = new HashSet<>(replay.votes.keySet());
    if (!replay.isVoting()) {
      replay.positions.keySet().stream()
          .filter(seat -> replay.positionOf(seat) != Position.NOT_HEARD)
          .forEach(tookPart::add);
    }
    return rule.get().present().isMetBy(tookPart)
        ? new QuorumCheck(
            ItemStanding.QUORATE, rule, "\"" + rule.get().present() + "\" was met by who took part")
        : new QuorumCheck(
            ItemStanding.UNSPECIFIED,
            rule,
            "whether the quorum holds for what is decided in writing");
  }

  private Partnership partnershipOn(LocalDate day) {
    return day.equals(partnership.day()) ? partnership : partnership.arrangements().on(day);
  }

  /** The record of the meeting with every interest that was declared of the motion. */
  private Meeting withInterests(Replay replay) {
    AgendaItemId item = motion.place().orElseThrow().item();
    return meeting
        .orElseThrow()
        .withDeclarations(
            replay.interests.stream()
                .map(
                    one -> {
                      Act.DeclaresInterest act = (Act.DeclaresInterest) one.act();
                      return Declaration.builder()
                          .seat(act.seat())
                          .person(act.person())
                          .item(item)
                          .interest(act.interest())
                          .declaredAt(one.at())
                          .recused(act.recused())
                          .build();
                    })
                .toList());
  }

  /** The seats without a vote that were there when the item was taken. */
  List<SeatId> heard() {
    return item()
        .flatMap(AgendaItem::takenAt)
        .map(
            at ->
                all.keySet().stream()
                    .filter(seat -> !seats().contains(seat) && isPresent(seat, at))
                    .toList())
        .orElse(List.of());
  }

  /** Whether the item was taken before a moment: then there is nothing more to say to it. */
  boolean isTakenBefore(Instant moment) {
    return item().flatMap(AgendaItem::takenAt).filter(moment::isAfter).isPresent();
  }

  /** Whether the arrangements record somebody who holds the post of a seat on a day. */
  boolean isHeld(SeatId seat, LocalDate day) {
    return Optional.ofNullable(all.get(seat)).flatMap(Seat::post).stream()
        .flatMap(post -> partnership.post(post).holders().stream())
        .anyMatch(held -> held.capacity() != Capacity.DEPUTY && held.during().contains(day));
  }

  boolean hasPost(PostId id) {
    return partnership.arrangements().posts().stream()
        .anyMatch(post -> post.id().equals(id) && post.holdsOn(motion.day()));
  }
}
