// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** Writes what {@link PeopleReading} reads. */
final class PeopleWriting {
  private final EntryWriting entries;

  PeopleWriting(EntryWriting entries) {
    this.entries = entries;
  }

  void write(Arrangements of, Section file) {
    file.list("boards", of.boards(), this::board);
    file.list("organisations", of.organisations(), this::organisation);
    file.list("posts", of.posts(), this::post);
    file.list("partners", of.partners(), this::partner);
    file.list("issue-leads", of.issueLeads(), this::issueLead);
    file.list("delegations", of.delegations(), this::delegation);
    file.list("offices", of.offices(), this::office);
    of.relevantAgencies().ifPresent(a -> file.put("relevant-agencies", agencies(a).entries()));
  }

  private Section board(Board board) {
    Section section = new Section();
    section.text("id", board.id());
    section.text("name", board.name());
    entries.common(board, section);
    return section;
  }

  private Section organisation(Organisation organisation) {
    Section section = new Section();
    section.text("id", organisation.id());
    section.text("name", organisation.name());
    section.texts("also-known-as", organisation.alsoKnownAs());
    section.texts("kinds", organisation.kinds());
    entries.common(organisation, section);
    return section;
  }

  private Section post(Post post) {
    Section section = new Section();
    section.text("id", post.id());
    section.text("title", post.title());
    section.optional("organisation", post.organisation());
    section.texts("also-known-as", post.alsoKnownAs());
    section.list("holders", post.holders(), this::holding);
    entries.common(post, section);
    return section;
  }

  private Section holding(Holding holding) {
    Section section = new Section();
    section.text("person", holding.person());
    section.constant("as", holding.capacity());
    section.texts("scope", holding.scope());
    entries.period(holding.during(), section);
    return section;
  }

  private Section partner(Partner partner) {
    Section section = new Section();
    section.text("organisation", partner.organisation());
    section.constant("role", partner.role());
    section.optional("lead", partner.lead());
    section.texts("delegates", partner.delegates());
    section.list("delivered-by", partner.deliveredBy(), this::deliveryBody);
    entries.common(partner, section);
    return section;
  }

  private Section deliveryBody(DeliveryBody body) {
    Section section = new Section();
    section.text("organisation", body.organisation());
    section.texts("functions", body.functions());
    entries.common(body, section);
    return section;
  }

  private Section issueLead(IssueLead lead) {
    Section section = new Section();
    section.text("issue", lead.issue());
    section.text("partner", lead.partner());
    section.optional("decision", lead.decision());
    entries.common(lead, section);
    return section;
  }

  private Section delegation(Delegation delegation) {
    Section section = new Section();
    section.text("delegate", delegation.delegate());
    section.texts("decisions", delegation.decisions());
    section.optional("report-back", delegation.reportBack());
    entries.common(delegation, section);
    return section;
  }

  private Section office(Office office) {
    Section section = new Section();
    section.constant("office", office.kind());
    section.text("id", office.id());
    section.text("name", office.name());
    section.texts("posts", office.posts());
    section.list("duties", office.duties(), this::officeDuty);
    entries.common(office, section);
    return section;
  }

  private Section officeDuty(OfficeDuty duty) {
    Section section = new Section();
    section.text("text", duty.text());
    section.optional("rule", duty.rule());
    entries.cites(duty.citations(), section);
    return section;
  }

  private Section agencies(RelevantAgencies agencies) {
    Section section = new Section();
    section.optional("review", agencies.review());
    section.texts("reviewed", agencies.reviewed());
    section.list("entries", agencies.entries(), this::agency);
    entries.common(agencies, section);
    return section;
  }

  private Section agency(RelevantAgency agency) {
    Section section = new Section();
    section.optional("organisation", agency.organisation());
    agency
        .wholeClass()
        .ifPresent(
            of -> {
              section.text("class", of.id());
              section.text("name", of.name());
              section.texts("kinds", of.kinds());
            });
    section.optional("as-named", agency.asNamed());
    section.text("sector", agency.sector());
    entries.common(agency, section);
    return section;
  }
}
