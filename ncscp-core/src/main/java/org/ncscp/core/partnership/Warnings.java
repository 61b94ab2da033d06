// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.ReservedMatter;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.RecurringDuty;

/** What arrangements leave open, unsourced or overdue on a day. */
final class Warnings {
  /** Bodies of a rule book that stand for the partnership as a whole. */
  private static final Set<String> TOGETHER = Set.of("partnership", "safeguarding-partners");

  private final Partnership partnership;
  private final Arrangements arrangements;
  private final LocalDate day;
  private final List<String> found = new ArrayList<>();

  Warnings(Partnership partnership) {
    this.partnership = partnership;
    this.arrangements = partnership.arrangements();
    this.day = partnership.day();
  }

  List<String> list() {
    partners();
    partnership.groups().forEach(this::group);
    partnership.agreements().forEach(this::agreement);
    agencyReview();
    arrangements.funding().filter(funding -> funding.holdsOn(day)).ifPresent(this::funding);
    duties();
    unsourced();
    return List.copyOf(found);
  }

  private void partners() {
    for (PartnerRole role : PartnerRole.values()) {
      if (role != PartnerRole.LOCALLY_DESIGNATED && partnership.partners(role).isEmpty()) {
        found.add("no partner has the role of " + role.description());
      }
    }
    Set<PostId> leads = new HashSet<>();
    for (Partner partner : partnership.partners()) {
      if (partner.role() != PartnerRole.LOCALLY_DESIGNATED && partner.lead().isEmpty()) {
        found.add(partner.organisation() + ": its lead safeguarding partner is not stated");
      }
      partner
          .lead()
          .filter(lead -> !leads.add(lead))
          .ifPresent(lead -> found.add(lead + " is the lead of several safeguarding partners"));
    }
    Map<PersonReference, Set<PostId>> leading = new LinkedHashMap<>();
    for (PostId post : partnership.leadPartners()) {
      for (Holding holding : partnership.actingFor(post)) {
        leading.computeIfAbsent(holding.person(), key -> new LinkedHashSet<>()).add(post);
      }
    }
    leading.forEach(
        (person, posts) -> {
          if (posts.size() > 1) {
            found.add(person + " acts for several lead safeguarding partners: " + joined(posts));
          }
        });
  }

  private void group(Group group) {
    List<String> open = new ArrayList<>();
    if (group.meetings().isEmpty()) {
      open.add("how often it meets");
    }
    if (partnership.chairOf(group.id()) instanceof Chair.Unspecified chair) {
      open.add("who chairs (" + chair.missing() + ")");
    }
    List<GroupDecision> decisions = partnership.holding(group.decisions());
    List<DecisionRequirement> requirements = partnership.holding(group.requirements());
    boolean asked =
        !decisions.isEmpty() || requirements.stream().anyMatch(DecisionRequirement::quorumToClose);
    if (asked && partnership.quorums(group.id()).isEmpty()) {
      open.add("a quorum");
    }
    decisions.forEach(decision -> unspecified(decision, open));
    if (!open.isEmpty()) {
      found.add(group.name() + ": not stated: " + String.join("; ", open));
    }
    if (partnership.chairOf(group.id()) instanceof Chair.Vacant) {
      found.add(group.name() + ": the chair is vacant");
    }
    group
        .taskAndFinish()
        .flatMap(task -> task.until())
        .filter(day::isAfter)
        .ifPresent(until -> found.add(group.name() + ": was to end by " + until));
    silentDecisionMakers(group, decisions);
  }

  private static void unspecified(GroupDecision decision, List<String> open) {
    for (String part : decision.rule().unspecified()) {
      open.add(part + (decision.kinds().isEmpty() ? "" : " on " + joined(decision.kinds())));
    }
  }

  private void silentDecisionMakers(Group group, List<GroupDecision> decisions) {
    Set<SeatId> electors = new HashSet<>();
    decisions.forEach(decision -> electors.addAll(decision.rule().electorate()));
    List<SeatId> silent =
        partnership.seats(group.id()).stream()
            .filter(seat -> seat.standing() == Standing.DECISION_MAKER)
            .map(Seat::id)
            .filter(seat -> !electors.contains(seat))
            .toList();
    if (!silent.isEmpty()) {
      found.add(group.name() + ": decision-makers without a decision: " + joined(silent));
    }
  }

  private void agreement(Agreement agreement) {
    agreement
        .nextReview()
        .filter(day::isAfter)
        .ifPresent(by -> found.add(agreement.name() + ": was to be reviewed by " + by));
  }

  private void agencyReview() {
    if (arrangements.relevantAgencies().isEmpty()) {
      found.add("there is no list of relevant agencies");
    } else if (partnership.nextReviewOfRelevantAgencies().isEmpty()) {
      found.add("list of relevant agencies: by when it is next reviewed is not known");
    } else if (partnership.nextReviewOfRelevantAgencies().get().isBefore(day)) {
      found.add(
          "list of relevant agencies: was to be reviewed by "
              + partnership.nextReviewOfRelevantAgencies().get());
    }
  }

  private void funding(Funding funding) {
    funding
        .statedTotal()
        .filter(stated -> !stated.equals(funding.computedTotal()))
        .ifPresent(
            stated ->
                found.add(
                    "funding: the stated total is £"
                        + stated
                        + ", the lines add up to £"
                        + funding.computedTotal()));
  }

  /** Duties of a body that nothing in the arrangements stands for. */
  private void duties() {
    Set<String> bodies = new HashSet<>(TOGETHER);
    partnership.groups().forEach(group -> bodies.add(group.id().value()));
    partnership.holding(arrangements.offices()).forEach(office -> bodies.add(office.id().value()));
    partnership.holding(arrangements.posts()).forEach(post -> bodies.add(post.id().value()));
    partnership
        .holding(arrangements.organisations())
        .forEach(organisation -> bodies.add(organisation.id().value()));
    partnership
        .partners()
        .forEach(partner -> bodies.add(partner.role().description().replace(' ', '-')));
    partnership
        .relevantAgencies()
        .forEach(agency -> agency.wholeClass().ifPresent(of -> bodies.add(of.id().value())));
    for (RecurringDuty duty : arrangements.ruleBook().duties()) {
      duty.versions().stream()
          .filter(version -> version.inForce().contains(day))
          .map(version -> version.provision().responsible())
          .map(BodyId::value)
          .filter(body -> !bodies.contains(body))
          .forEach(
              body ->
                  found.add(
                      duty.id()
                          + ": is the duty of "
                          + body
                          + ", whom the arrangements do not name"));
    }
  }

  private void unsourced() {
    unsourced("versions", arrangements.versions(), ArrangementsVersion::title);
    unsourced("statements", arrangements.statements(), Statement::text);
    unsourced("area", arrangements.area().stream().toList(), area -> "area");
    unsourced("boards", arrangements.boards(), Board::id);
    unsourced("organisations", arrangements.organisations(), Organisation::id);
    unsourced("posts", arrangements.posts(), Post::id);
    unsourced("partners", arrangements.partners(), Partner::organisation);
    unsourced("issue leads", arrangements.issueLeads(), IssueLead::issue);
    unsourced("delegations", arrangements.delegations(), Delegation::delegate);
    unsourced("offices", arrangements.offices(), Office::id);
    unsourced("relevant agencies", partnership.relevantAgencies(), Warnings::nameOf);
    unsourced("groups", arrangements.groups(), Group::id);
    for (Group group : partnership.groups()) {
      String of = " of " + group.name();
      unsourced("reserved matters" + of, group.reservedMatters(), ReservedMatter::matter);
      unsourced("seats" + of, group.seats(), Seat::id);
      unsourced("chairs" + of, group.chairs(), chairing -> chairing.kind().description());
      unsourced("vice-chairs" + of, group.viceChairs(), chairing -> chairing.kind().description());
      unsourced("quorums" + of, group.quorums(), QuorumRule::present);
      unsourced("decisions" + of, group.decisions(), d -> kinds(d.kinds(), "every other kind"));
      unsourced("requirements" + of, group.requirements(), r -> kinds(r.kinds(), "every kind"));
    }
    unsourced("agreements", arrangements.agreements(), Agreement::id);
    unsourced("reviews", arrangements.reviews().stream().toList(), reviews -> "reviews");
    unsourced("reporting", arrangements.reporting().stream().toList(), reporting -> "reporting");
    unsourced("funding", arrangements.funding().stream().toList(), funding -> "funding");
    unsourced("returns", arrangements.returns(), ComplianceReturn::id);
  }

  private <E extends Entry> void unsourced(String what, List<E> entries, Function<E, Object> name) {
    List<Object> without =
        partnership.holding(entries).stream()
            .filter(entry -> entry.citations().isEmpty())
            .map(name)
            .toList();
    if (!without.isEmpty()) {
      found.add(what + " without a source: " + joined(without));
    }
  }

  private static Object nameOf(RelevantAgency agency) {
    return agency
        .organisation()
        .<Object>map(id -> id)
        .orElseGet(() -> agency.wholeClass().orElseThrow().id());
  }

  private static String kinds(Set<DecisionKind> kinds, String ifNone) {
    return kinds.isEmpty() ? ifNone : joined(kinds);
  }

  private static String joined(Iterable<?> names) {
    List<String> texts = new ArrayList<>();
    names.forEach(name -> texts.add(name.toString()));
    return String.join(", ", texts);
  }
}
