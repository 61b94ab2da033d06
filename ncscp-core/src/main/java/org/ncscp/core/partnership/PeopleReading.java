// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;

/** Reads who there is: organisations, posts, partners, offices and relevant agencies. */
final class PeopleReading {
  private final EntryReading entries;
  private final Ids ids;

  PeopleReading(EntryReading entries, Ids ids) {
    this.entries = entries;
    this.ids = ids;
  }

  void read(YamlMap file, Draft draft) {
    file.optionalList("boards").forEach(e -> board(e).ifPresent(draft.boards::add));
    file.optionalList("organisations")
        .forEach(e -> organisation(e).ifPresent(draft.organisations::add));
    file.optionalList("posts").forEach(e -> post(e).ifPresent(draft.posts::add));
    file.list("partners").forEach(e -> partner(e).ifPresent(draft.partners::add));
    file.optionalList("issue-leads").forEach(e -> issueLead(e).ifPresent(draft.issueLeads::add));
    file.optionalList("delegations").forEach(e -> delegation(e).ifPresent(draft.delegations::add));
    file.optionalList("offices").forEach(e -> office(e).ifPresent(draft.offices::add));
    draft.relevantAgencies = file.optionalMap("relevant-agencies").flatMap(this::agencies);
  }

  private Optional<Board> board(YamlMap entry) {
    Board.Builder board = Board.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", BoardId::of).ifPresent(board::id);
          entry.text("name").ifPresent(board::name);
        },
        board::inForce,
        board::citations,
        board::interpretation,
        board::build);
  }

  private Optional<Organisation> organisation(YamlMap entry) {
    Organisation.Builder organisation = Organisation.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", OrganisationId::of).ifPresent(organisation::id);
          entry.text("name").ifPresent(organisation::name);
          organisation.alsoKnownAs(entry.texts("also-known-as", text -> text));
          organisation.kinds(entry.texts("kinds", OrganisationKind::of));
        },
        organisation::inForce,
        organisation::citations,
        organisation::interpretation,
        organisation::build);
  }

  private Optional<Post> post(YamlMap entry) {
    Post.Builder post = Post.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", PostId::of).ifPresent(post::id);
          entry.text("title").ifPresent(post::title);
          entry.optionallyMade("organisation", OrganisationId::of).ifPresent(post::organisation);
          post.alsoKnownAs(entry.texts("also-known-as", text -> text));
          for (YamlMap holder : entry.optionalList("holders")) {
            holding(holder).ifPresent(post::addHolder);
          }
        },
        post::inForce,
        post::citations,
        post::interpretation,
        post::build);
  }

  private Optional<Holding> holding(YamlMap entry) {
    int before = entries.problems();
    Optional<PersonReference> person = entry.made("person", PersonReference::of);
    Optional<Capacity> capacity = entry.constant("as", Capacity.values());
    Set<DecisionKind> scope = new LinkedHashSet<>(entry.texts("scope", DecisionKind::of));
    Optional<EffectivePeriod> during = entries.ownPeriod(entry);
    return entries.made(
        entry,
        before,
        () ->
            new Holding(person.orElseThrow(), capacity.orElseThrow(), scope, during.orElseThrow()));
  }

  private Optional<Partner> partner(YamlMap entry) {
    Partner.Builder partner = Partner.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("organisation", OrganisationId::of).ifPresent(partner::organisation);
          entry.constant("role", PartnerRole.values()).ifPresent(partner::role);
          entry.optionallyMade("lead", PostId::of).ifPresent(partner::lead);
          partner.delegates(entry.texts("delegates", PostId::of));
          for (YamlMap body : entry.optionalList("delivered-by")) {
            deliveryBody(body).ifPresent(partner::addDeliveredBy);
          }
        },
        partner::inForce,
        partner::citations,
        partner::interpretation,
        partner::build);
  }

  private Optional<DeliveryBody> deliveryBody(YamlMap entry) {
    DeliveryBody.Builder body = DeliveryBody.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("organisation", OrganisationId::of).ifPresent(body::organisation);
          body.functions(entry.texts("functions", text -> text));
        },
        body::inForce,
        body::citations,
        body::interpretation,
        body::build);
  }

  private Optional<IssueLead> issueLead(YamlMap entry) {
    IssueLead.Builder lead = IssueLead.builder();
    return entries.entry(
        entry,
        () -> {
          entry.text("issue").ifPresent(lead::issue);
          entry.made("partner", OrganisationId::of).ifPresent(lead::partner);
          entry.optionallyMade("decision", DecisionReference::of).ifPresent(lead::decision);
        },
        lead::inForce,
        lead::citations,
        lead::interpretation,
        lead::build);
  }

  private Optional<Delegation> delegation(YamlMap entry) {
    Delegation.Builder delegation = Delegation.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("delegate", ids::delegate).ifPresent(delegation::delegate);
          delegation.decisions(entry.texts("decisions", DecisionKind::of));
          entry.optionalText("report-back").ifPresent(delegation::reportBack);
        },
        delegation::inForce,
        delegation::citations,
        delegation::interpretation,
        delegation::build);
  }

  private Optional<Office> office(YamlMap entry) {
    Office.Builder office = Office.builder();
    return entries.entry(
        entry,
        () -> {
          entry.constant("office", OfficeKind.values()).ifPresent(office::kind);
          entry.made("id", BodyId::of).ifPresent(office::id);
          entry.text("name").ifPresent(office::name);
          office.posts(entry.texts("posts", PostId::of));
          for (YamlMap duty : entry.optionalList("duties")) {
            officeDuty(duty).ifPresent(office::addDuty);
          }
        },
        office::inForce,
        office::citations,
        office::interpretation,
        office::build);
  }

  private Optional<OfficeDuty> officeDuty(YamlMap entry) {
    int before = entries.problems();
    Optional<String> text = entry.text("text");
    Optional<RuleId> rule = entry.optionallyMade("rule", RuleId::of);
    List<LegalBasis> citations = entries.citations(entry);
    return entries.made(entry, before, () -> new OfficeDuty(text.orElseThrow(), rule, citations));
  }

  private Optional<RelevantAgencies> agencies(YamlMap section) {
    RelevantAgencies.Builder agencies = RelevantAgencies.builder();
    return entries.entry(
        section,
        () -> {
          section.optionallyMade("review", RuleId::of).ifPresent(agencies::review);
          agencies.reviewed(section.texts("reviewed", Dates::parse));
          for (YamlMap entry : section.list("entries")) {
            agency(entry).ifPresent(agencies::addEntry);
          }
        },
        agencies::inForce,
        agencies::citations,
        agencies::interpretation,
        agencies::build);
  }

  private Optional<RelevantAgency> agency(YamlMap entry) {
    RelevantAgency.Builder agency = RelevantAgency.builder();
    return entries.entry(
        entry,
        () -> {
          entry.optionallyMade("organisation", OrganisationId::of).ifPresent(agency::organisation);
          if (entry.has("class")) {
            agencyClass(entry).ifPresent(agency::wholeClass);
          }
          entry.optionalText("as-named").ifPresent(agency::asNamed);
          entry.text("sector").ifPresent(agency::sector);
        },
        agency::inForce,
        agency::citations,
        agency::interpretation,
        agency::build);
  }

  private static Optional<AgencyClass> agencyClass(YamlMap entry) {
    Optional<BodyId> id = entry.made("class", BodyId::of);
    Optional<String> name = entry.text("name");
    Set<OrganisationKind> kinds = new LinkedHashSet<>(entry.texts("kinds", OrganisationKind::of));
    if (kinds.isEmpty()) {
      entry.refuse("kinds", "must name at least one");
    }
    if (id.isEmpty() || name.isEmpty() || kinds.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new AgencyClass(id.get(), name.get(), kinds));
  }
}
