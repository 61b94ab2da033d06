// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Chairmanship;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.Seat;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.FundingLine;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.reference.Superior;

/** Whatever an entry names must be there, on all the days on which the entry holds. */
final class ReferenceChecks {
  private static final String CHAIRS = "organisations, posts and seats of the group";
  private static final Optional<EffectivePeriod> ANY_DAY = Optional.empty();

  private final Parts parts;
  private final Ids ids;
  private final Refusals refusals;
  private final There<OrganisationId> organisations;
  private final There<PostId> posts;
  private final There<BoardId> boards;
  private final There<GroupId> groups;
  private final There<OrganisationId> partners;
  private final Map<PostId, List<Post>> postsById;
  private final Optional<EffectivePeriod> inForce;

  ReferenceChecks(Parts parts, Ids ids, Refusals refusals) {
    this.parts = parts;
    this.ids = ids;
    this.refusals = refusals;
    organisations = new There<>(ids.organisations, parts.organisations(), Organisation::id);
    posts = new There<>(ids.posts, parts.posts(), Post::id);
    boards = new There<>(ids.boards, parts.boards(), Board::id);
    groups = new There<>(ids.groups, parts.groups(), Group::id);
    partners = new There<>(ids.partners, parts.partners(), Partner::organisation);
    postsById = parts.posts().stream().collect(groupingBy(Post::id));
    inForce = Days.of(parts.versions());
  }

  void check() {
    parts.area().ifPresent(area -> organisations(area, "authorities", area.authorities()));
    for (Post post : parts.posts()) {
      organisations(post, "organisation", post.organisation().stream().toList());
    }
    parts.partners().forEach(this::partner);
    for (IssueLead lead : parts.issueLeads()) {
      known(lead, days(lead), "partner", List.of(lead.partner()), partners, "partners");
    }
    for (Delegation delegation : parts.delegations()) {
      target(delegation, "delegate", delegation.delegate(), false, true);
    }
    for (Office office : parts.offices()) {
      known(office, days(office), "posts", office.posts(), posts, "posts");
    }
    for (RelevantAgency agency :
        parts.relevantAgencies().map(RelevantAgencies::entries).orElse(List.of())) {
      organisations(agency, "organisation", agency.organisation().stream().toList());
    }
    parts.groups().forEach(this::group);
    parts.agreements().forEach(this::agreement);
    parts.reviews().ifPresent(this::reviews);
    parts.reporting().ifPresent(this::reporting);
    for (FundingLine line : parts.funding().map(funding -> funding.lines()).orElse(List.of())) {
      List<OrganisationId> named = line.organisation().stream().toList();
      known(line, ANY_DAY, "organisation", named, organisations, "organisations");
    }
  }

  private void partner(Partner partner) {
    organisations(partner, "organisation", List.of(partner.organisation()));
    known(partner, days(partner), "lead", partner.lead().stream().toList(), posts, "posts");
    known(partner, days(partner), "delegates", partner.delegates(), posts, "posts");
    for (DeliveryBody body : partner.deliveredBy()) {
      known(
          body,
          common(days(partner), body.inForce()),
          "organisation",
          List.of(body.organisation()),
          organisations,
          "organisations");
    }
    partner.lead().ifPresent(lead -> postOf(partner, "lead", lead));
    partner.delegates().forEach(delegate -> postOf(partner, "delegates", delegate));
  }

  private void postOf(Partner partner, String key, PostId id) {
    for (Post post : postsById.getOrDefault(id, List.of())) {
      if (post.inForce().overlaps(partner.inForce())
          && post.organisation().filter(o -> !o.equals(partner.organisation())).isPresent()) {
        refusals.refuse(
            partner,
            key,
            "must be a post of "
                + partner.organisation()
                + " but "
                + id
                + " is one of "
                + post.organisation().get());
      }
    }
  }

  private void group(Group group) {
    Optional<EffectivePeriod> there = days(group);
    once(group, "reports-to", group.reportsTo());
    once(group, "owners", group.owners());
    once(group, "meetings", group.meetings());
    for (Superior superior : group.reportsTo()) {
      target(group, "reports-to", superior, true, false);
    }
    group.escalatesTo().ifPresent(target -> target(group, "escalates-to", target, true, true));
    if (!group.owners().contains(parts.id())) {
      refusals.refuse(group, "owners", "must name " + parts.id() + " but was " + group.owners());
    }
    for (Seat seat : group.seats()) {
      Optional<EffectivePeriod> days = common(there, seat.inForce());
      known(
          seat,
          days,
          "organisation",
          seat.organisation().stream().toList(),
          organisations,
          "organisations");
      known(seat, days, "post", seat.post().stream().toList(), posts, "posts");
      postOfItsOrganisation(seat);
      if (seat.chairOf().contains(group.id())) {
        refusals.refuse(seat, "chair-of", "must be other groups but named the group itself");
      }
      known(seat, days, "chair-of", seat.chairOf(), groups, "groups");
    }
    There<SeatId> seats = ids.seatsIn(group);
    group.chairs().forEach(chairing -> chairing(chairing, group, seats));
    group.viceChairs().forEach(chairing -> chairing(chairing, group, seats));
    for (QuorumRule quorum : group.quorums()) {
      known(
          quorum,
          common(there, quorum.inForce()),
          "present",
          quorum.present().seats(),
          seats,
          "seats of the group");
      segment(quorum, quorum.segment(), group);
    }
    for (GroupDecision decision : group.decisions()) {
      known(
          decision,
          common(there, decision.inForce()),
          "electorate",
          decision.rule().electorate(),
          seats,
          "seats of the group");
      once(decision, "duties", decision.duties());
      segment(decision, decision.segment(), group);
    }
    for (DecisionRequirement requirement : group.requirements()) {
      Optional<EffectivePeriod> days = common(there, requirement.inForce());
      known(requirement, days, "advice-to-close", requirement.adviceToClose(), posts, "posts");
    }
  }

  private void postOfItsOrganisation(Seat seat) {
    seat.organisation()
        .flatMap(own -> seat.post().map(post -> postsElsewhere(post, own, seat)))
        .orElse(List.of())
        .forEach(
            post ->
                refusals.refuse(
                    seat,
                    "post",
                    "must be a post of "
                        + seat.organisation().orElseThrow()
                        + " but "
                        + post.id()
                        + " is one of "
                        + post.organisation().orElseThrow()));
  }

  private List<Post> postsElsewhere(PostId id, OrganisationId own, Seat seat) {
    return postsById.getOrDefault(id, List.of()).stream()
        .filter(post -> post.inForce().overlaps(seat.inForce()))
        .filter(post -> post.organisation().filter(o -> !o.equals(own)).isPresent())
        .toList();
  }

  private void segment(Object entry, Optional<PartnershipId> segment, Group group) {
    segment
        .filter(owner -> !group.owners().contains(owner))
        .ifPresent(
            owner ->
                refusals.refuse(
                    entry, "segment", "\"" + owner + "\" is not among the owners of the group"));
  }

  private void chairing(Chairing chairing, Group group, There<SeatId> seats) {
    Optional<EffectivePeriod> days = common(days(group), chairing.inForce());
    for (Chairperson one : chairing.pool()) {
      chairperson(chairing, days, "pool", one, group, seats);
    }
    chairing.by().ifPresent(one -> chairperson(chairing, days, "by", one, group, seats));
    for (Chairmanship held : chairing.held()) {
      chairperson(held, common(days, held.during()), "by", held.by(), group, seats);
    }
    List<GroupId> nominating = chairing.nominatedBy().stream().toList();
    known(chairing, days, "nominated-by", nominating, groups, "groups");
    if (nominating.contains(group.id())) {
      refusals.refuse(chairing, "nominated-by", "must be another group but was " + group.id());
    }
  }

  private void chairperson(
      Object entry,
      Optional<EffectivePeriod> days,
      String key,
      Chairperson one,
      Group group,
      There<SeatId> seats) {
    if (ids.meaningsAsChair(one.value(), group.id()) > 1) {
      ambiguous(entry, key, one.value(), CHAIRS);
    } else if (one instanceof SeatId) {
      known(entry, days, key, List.of(one), seats, CHAIRS);
    } else if (one instanceof PostId) {
      known(entry, days, key, List.of(one), posts, CHAIRS);
    } else {
      known(entry, days, key, List.of(one), organisations, CHAIRS);
    }
  }

  private void agreement(Agreement agreement) {
    known(
        agreement, ANY_DAY, "signatories", agreement.signatories(), organisations, "organisations");
    groups(agreement, "maintained-by", agreement.maintainedBy());
  }

  private void reviews(ReviewArrangements reviews) {
    for (ReviewKind kind : reviews.kinds()) {
      groups(kind, "decided-by", kind.decidedBy());
    }
  }

  private void reporting(Reporting reporting) {
    groups(reporting, "produced-by", reporting.producedBy());
    groups(reporting, "signed-off-by", reporting.signedOffBy());
  }

  private void groups(Entry entry, String key, Optional<GroupId> named) {
    known(entry, days(entry), key, named.stream().toList(), groups, "groups");
  }

  private void organisations(Entry entry, String key, Collection<OrganisationId> named) {
    known(entry, days(entry), key, named, organisations, "organisations");
  }

  /** A group, or a board or a post where that may be named too. */
  private void target(Entry entry, String key, Object id, boolean orBoard, boolean orPost) {
    String among = "groups" + (orBoard ? " and boards" : "") + (orPost ? " and posts" : "");
    String name = id.toString();
    if (ids.meanings(name, orBoard, orPost) > 1) {
      ambiguous(entry, key, name, among);
    } else if (id instanceof PostId) {
      known(entry, days(entry), key, List.of(id), posts, among);
    } else if (id instanceof BoardId) {
      known(entry, days(entry), key, List.of(id), boards, among);
    } else {
      known(entry, days(entry), key, List.of(id), groups, among);
    }
  }

  private void ambiguous(Object entry, String key, String name, String among) {
    refusals.refuse(entry, key, "\"" + name + "\" must be one thing among the " + among);
  }

  private void known(
      Object entry,
      Optional<EffectivePeriod> days,
      String key,
      Collection<?> named,
      There<?> there,
      String among) {
    once(entry, key, named);
    for (Object one : named) {
      there.refusal(one, days, among).ifPresent(message -> refusals.refuse(entry, key, message));
    }
  }

  private void once(Object entry, String key, Collection<?> named) {
    Set<Object> seen = new HashSet<>();
    for (Object one : named) {
      if (!seen.add(one)) {
        refusals.refuse(entry, key, "must name each once but named \"" + one + "\" again");
      }
    }
  }

  /** The days of an entry on which anybody can ask for it. */
  private Optional<EffectivePeriod> days(Entry entry) {
    return common(inForce, entry.inForce());
  }

  private static Optional<EffectivePeriod> common(
      Optional<EffectivePeriod> days, EffectivePeriod also) {
    return days.flatMap(also::intersection);
  }
}
