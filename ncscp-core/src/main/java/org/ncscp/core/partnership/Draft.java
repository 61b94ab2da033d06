// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.group.Group;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.reference.PartnershipId;

/** What could be read of a file so far: entries that are wrong in themselves are left out. */
final class Draft implements Parts {
  final PartnershipId id;
  final List<ArrangementsVersion> versions = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  Optional<Area> area = Optional.empty();
  final List<Succession> predecessors = new ArrayList<>();
  final List<Succession> successors = new ArrayList<>();
  final List<Board> boards = new ArrayList<>();
  final List<Organisation> organisations = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();
  final List<Partner> partners = new ArrayList<>();
  final List<IssueLead> issueLeads = new ArrayList<>();
  final List<Delegation> delegations = new ArrayList<>();
  final List<Office> offices = new ArrayList<>();
  Optional<RelevantAgencies> relevantAgencies = Optional.empty();
  final List<Group> groups = new ArrayList<>();
  final List<Agreement> agreements = new ArrayList<>();
  Optional<ReviewArrangements> reviews = Optional.empty();
  Optional<Reporting> reporting = Optional.empty();
  Optional<Funding> funding = Optional.empty();
  final List<ComplianceReturn> returns = new ArrayList<>();

  Draft(PartnershipId id) {
    this.id = id;
  }

  void into(Arrangements.Builder builder) {
    builder
        .id(id)
        .versions(versions)
        .statements(statements)
        .area(area)
        .predecessors(predecessors)
        .successors(successors)
        .boards(boards)
        .organisations(organisations)
        .posts(posts)
        .partners(partners)
        .issueLeads(issueLeads)
        .delegations(delegations)
        .offices(offices)
        .relevantAgencies(relevantAgencies)
        .groups(groups)
        .agreements(agreements)
        .reviews(reviews)
        .reporting(reporting)
        .funding(funding)
        .returns(returns);
  }

  @Override
  public PartnershipId id() {
    return id;
  }

  @Override
  public List<ArrangementsVersion> versions() {
    return versions;
  }

  @Override
  public Optional<Area> area() {
    return area;
  }

  @Override
  public List<Succession> predecessors() {
    return predecessors;
  }

  @Override
  public List<Succession> successors() {
    return successors;
  }

  @Override
  public List<Board> boards() {
    return boards;
  }

  @Override
  public List<Organisation> organisations() {
    return organisations;
  }

  @Override
  public List<Post> posts() {
    return posts;
  }

  @Override
  public List<Partner> partners() {
    return partners;
  }

  @Override
  public List<IssueLead> issueLeads() {
    return issueLeads;
  }

  @Override
  public List<Delegation> delegations() {
    return delegations;
  }

  @Override
  public List<Office> offices() {
    return offices;
  }

  @Override
  public Optional<RelevantAgencies> relevantAgencies() {
    return relevantAgencies;
  }

  @Override
  public List<Group> groups() {
    return groups;
  }

  @Override
  public List<Agreement> agreements() {
    return agreements;
  }

  @Override
  public Optional<ReviewArrangements> reviews() {
    return reviews;
  }

  @Override
  public Optional<Reporting> reporting() {
    return reporting;
  }

  @Override
  public Optional<Funding> funding() {
    return funding;
  }

  @Override
  public List<ComplianceReturn> returns() {
    return returns;
  }
}
