// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Chairmanship;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.Seat;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.Superior;

/** Whatever an entry names must be there. */
final class ReferenceChecks {
  private final Ids ids;
  private final Refusals refusals;

  ReferenceChecks(Ids ids, Refusals refusals) {
    this.ids = ids;
    this.refusals = refusals;
  }

  void check(Parts parts) {
    parts.area().ifPresent(a -> organisations(a, "authorities", a.authorities()));
    for (Post post : parts.posts()) {
      organisations(post, "organisation", post.organisation().stream().toList());
    }
    parts.partners().forEach(partner -> partner(partner, parts));
    for (IssueLead lead : parts.issueLeads()) {
      if (parts.partners().stream().noneMatch(p -> p.organisation().equals(lead.partner()))) {
        refusals.refuse(lead, "partner", unknown(lead.partner(), "partners"));
      }
    }
    for (Delegation delegation : parts.delegations()) {
      groupOr(delegation, "delegate", delegation.to().value(), false, true);
    }
    for (Office office : parts.offices()) {
      known(office, "posts", office.posts(), ids.posts, "posts");
    }
    for (RelevantAgency agency :
        parts.relevantAgencies().map(RelevantAgencies::entries).orElse(List.of())) {
      organisations(agency, "organisation", agency.organisation().stream().toList());
    }
    parts.groups().forEach(group -> group(group, parts.id()));
    parts.agreements().forEach(this::agreement);
    parts.reviews().ifPresent(reviews -> reviews.kinds().forEach(this::reviewKind));
    parts
        .reporting()
        .ifPresent(
            reporting -> {
              groups(reporting, "produced-by", reporting.producedBy());
              groups(reporting, "signed-off-by", reporting.signedOffBy());
            });
    parts
        .funding()
        .ifPresent(
            funding ->
                funding
                    .lines()
                    .forEach(
                        l -> organisations(l, "organisation", l.organisation().stream().toList())));
  }

  private void partner(Partner partner, Parts parts) {
    organisations(partner, "organisation", List.of(partner.organisation()));
    known(partner, "lead", partner.lead().stream().toList(), ids.posts, "posts");
    known(partner, "delegates", partner.delegates(), ids.posts, "posts");
    for (DeliveryBody body : partner.deliveredBy()) {
      organisations(body, "organisation", List.of(body.organisation()));
    }
    for (Post post : parts.posts()) {
      boolean lead = partner.lead().filter(post.id()::equals).isPresent();
      if ((lead || partner.delegates().contains(post.id()))
          && post.organisation().filter(o -> !o.equals(partner.organisation())).isPresent()) {
        refusals.refuse(
            partner,
            lead ? "lead" : "delegates",
            "must be a post of "
                + partner.organisation()
                + " but "
                + post.id()
                + " is one of "
                + post.organisation().get());
      }
    }
  }

  private void group(Group group, PartnershipId own) {
    for (Superior superior : group.reportsTo()) {
      groupOr(group, "reports-to", superior.value(), true, false);
    }
    group
        .escalatesTo()
        .ifPresent(target -> groupOr(group, "escalates-to", target.value(), true, true));
    if (!group.owners().contains(own)) {
      refusals.refuse(group, "owners", "must name " + own + " but was " + group.owners());
    }
    for (Seat seat : group.seats()) {
      organisations(seat, "organisation", seat.organisation().stream().toList());
      known(seat, "post", seat.post().stream().toList(), ids.posts, "posts");
      known(seat, "chair-of", seat.chairOf(), ids.groups(), "groups");
    }
    group.chairs().forEach(chairing -> chairing(chairing, group.id()));
    group.viceChairs().forEach(chairing -> chairing(chairing, group.id()));
    Set<?> seats = ids.seats.getOrDefault(group.id(), Set.of());
    for (QuorumRule quorum : group.quorums()) {
      known(quorum, "present", quorum.present().seats(), seats, "seats of the group");
      segment(quorum, quorum.segment(), group);
    }
    for (GroupDecision decision : group.decisions()) {
      known(decision, "electorate", decision.rule().electorate(), seats, "seats of the group");
      segment(decision, decision.segment(), group);
    }
  }

  private void segment(Object entry, Optional<PartnershipId> segment, Group group) {
    known(entry, "segment", segment.stream().toList(), group.owners(), "owners of the group");
  }

  private void chairing(Chairing chairing, GroupId group) {
    for (Chairperson one : chairing.pool()) {
      chairperson(chairing, "pool", one, group);
    }
    chairing.by().ifPresent(one -> chairperson(chairing, "by", one, group));
    for (Chairmanship held : chairing.held()) {
      chairperson(held, "by", held.by(), group);
    }
    known(
        chairing, "nominated-by", chairing.nominatedBy().stream().toList(), ids.groups(), "groups");
  }

  private void chairperson(Object entry, String key, Chairperson one, GroupId group) {
    ambiguous(
        entry,
        key,
        one.value(),
        ids.meaningsAsChair(one.value(), group),
        "organisations, posts and seats of the group");
  }

  private void agreement(Agreement agreement) {
    organisations(agreement, "signatories", agreement.signatories());
    groups(agreement, "maintained-by", agreement.maintainedBy());
  }

  private void reviewKind(ReviewKind kind) {
    groups(kind, "decided-by", kind.decidedBy());
  }

  private void groups(Object entry, String key, Optional<GroupId> named) {
    known(entry, key, named.stream().toList(), ids.groups(), "groups");
  }

  private void organisations(Object entry, String key, Collection<?> named) {
    known(entry, key, named, ids.organisations, "organisations");
  }

  private void groupOr(Object entry, String key, String name, boolean boards, boolean posts) {
    String among = "groups" + (boards ? " and boards" : "") + (posts ? " and posts" : "");
    ambiguous(entry, key, name, ids.meanings(name, boards, posts), among);
  }

  private void ambiguous(Object entry, String key, String name, long meanings, String among) {
    if (meanings == 0) {
      refusals.refuse(entry, key, unknown(name, among));
    } else if (meanings > 1) {
      refusals.refuse(entry, key, "\"" + name + "\" must be one thing among the " + among);
    }
  }

  private void known(
      Object entry, String key, Collection<?> named, Collection<?> there, String among) {
    for (Object one : named) {
      if (!there.contains(one)) {
        refusals.refuse(entry, key, unknown(one, among));
      }
    }
  }

  private static String unknown(Object name, String among) {
    return "\"" + name + "\" is not among the " + among;
  }
}
