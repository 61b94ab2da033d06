// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.Seat;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;

/**
 * A partnership as it stands on one day: every question is answered by the entries that hold on
 * that day. Immutable and thread-safe.
 *
 * <pre>{@code
 * Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * partnership.relevantAgency(OrganisationId.of("imara"));       // the entry of Appendix B
 * partnership.mayDecide(GroupId.of("case-review-group"), DecisionKind.of("review-criteria"));
 * }</pre>
 */
public final class Partnership {
  private final Arrangements arrangements;
  private final LocalDate day;

  private Partnership(Arrangements arrangements, LocalDate day) {
    this.arrangements = arrangements;
    this.day = day;
  }

  static Partnership of(Arrangements arrangements, LocalDate day) {
    if (!arrangements.inForce().contains(requireNonNull(day, "day"))) {
      throw new NotInForceException(
          arrangements,
          day,
          day.isBefore(arrangements.inForce().from())
              ? Succession.lastBefore(day, arrangements.predecessors())
              : Succession.firstAfter(arrangements.inForce(), arrangements.successors()));
    }
    return new Partnership(arrangements, day);
  }

  /**
   * Returns the arrangements of which this is one day.
   *
   * @return the arrangements
   */
  public Arrangements arrangements() {
    return arrangements;
  }

  /**
   * Returns the day of which this speaks.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the edition of the published arrangements that is in force.
   *
   * @return the version
   */
  public ArrangementsVersion version() {
    return holding(arrangements.versions()).get(0);
  }

  /**
   * Returns the safeguarding partners, locally designated ones among them.
   *
   * @return in the order of the file
   */
  public List<Partner> partners() {
    return holding(arrangements.partners());
  }

  /**
   * Returns the partners that have a role.
   *
   * @param role the role
   * @return maybe several, maybe none
   */
  public List<Partner> partners(PartnerRole role) {
    requireNonNull(role, "role");
    return partners().stream().filter(partner -> partner.role() == role).toList();
  }

  /**
   * Returns the lead safeguarding partners.
   *
   * @return their posts, in the order of the partners
   */
  public List<PostId> leadPartners() {
    return partners().stream().flatMap(partner -> partner.lead().stream()).distinct().toList();
  }

  /**
   * Returns the delegated safeguarding partners.
   *
   * @return their posts, in the order of the partners
   */
  public List<PostId> delegatedPartners() {
    return partners().stream().flatMap(partner -> partner.delegates().stream()).distinct().toList();
  }

  /**
   * Returns the lead safeguarding partner who stays accountable for what a post does for its
   * partner: the post itself, if it is one, or the lead partner of its delegate.
   *
   * @param acting the post that acts
   * @return the accountable post, or empty if the post is neither a lead nor a delegated partner
   * @throws IllegalArgumentException if the arrangements name no such post on that day
   */
  public Optional<PostId> accountableFor(PostId acting) {
    if (leadPartners().contains(post(requireNonNull(acting, "acting")).id())) {
      return Optional.of(acting);
    }
    return partners().stream()
        .filter(partner -> partner.delegates().contains(acting))
        .findFirst()
        .flatMap(Partner::lead);
  }

  /**
   * Returns the partner for whom a body acts.
   *
   * @param organisation the body
   * @return the partners that stay accountable, maybe none
   * @throws IllegalArgumentException if the arrangements name no such organisation on that day
   */
  public List<Partner> accountableFor(OrganisationId organisation) {
    OrganisationId body = organisation(organisation).id();
    return partners().stream()
        .filter(
            partner ->
                holding(partner.deliveredBy()).stream()
                    .anyMatch(delivery -> delivery.organisation().equals(body)))
        .toList();
  }

  /**
   * Returns the partners that were agreed to lead on one issue.
   *
   * @return in the order of the file
   */
  public List<IssueLead> issueLeads() {
    return holding(arrangements.issueLeads());
  }

  /**
   * Returns what a post or group may decide without the lead partners.
   *
   * @param delegate the post or group
   * @return the delegations, maybe none
   * @throws IllegalArgumentException if the arrangements name no such post or group on that day
   */
  public List<Delegation> delegationsTo(Delegate delegate) {
    Object known =
        requireNonNull(delegate, "delegate") instanceof PostId post
            ? post(post).id()
            : group((GroupId) delegate).id();
    return holding(arrangements.delegations()).stream()
        .filter(delegation -> delegation.delegate().equals(known))
        .toList();
  }

  /**
   * Returns an organisation.
   *
   * @param id the id
   * @return the organisation
   * @throws IllegalArgumentException if the arrangements name none on that day
   */
  public Organisation organisation(OrganisationId id) {
    return named(arrangements.organisations(), Organisation::id, id, "organisation");
  }

  /**
   * Returns a post.
   *
   * @param id the id
   * @return the post
   * @throws IllegalArgumentException if the arrangements name none on that day
   */
  public Post post(PostId id) {
    return named(arrangements.posts(), Post::id, id, "post");
  }

  /**
   * Returns a board outside the partnership.
   *
   * @param id the id
   * @return the board
   * @throws IllegalArgumentException if the arrangements name none on that day
   */
  public Board board(BoardId id) {
    return named(arrangements.boards(), Board::id, id, "board");
  }

  /**
   * Returns who acts for a post.
   *
   * @param post the post
   * @return its holder first, then deputies, as far as they are known
   * @throws IllegalArgumentException if the arrangements name no such post on that day
   */
  public List<Holding> actingFor(PostId post) {
    return post(post).holders().stream()
        .filter(holding -> holding.during().contains(day))
        .sorted(comparing(h -> h.capacity() == Capacity.DEPUTY))
        .toList();
  }

  /**
   * Returns the posts that a person acts for: one person may act for several.
   *
   * @param person the pseudonym
   * @return the posts, maybe none
   */
  public List<Post> postsOf(PersonReference person) {
    requireNonNull(person, "person");
    return holding(arrangements.posts()).stream()
        .filter(
            post ->
                post.holders().stream()
                    .anyMatch(h -> h.person().equals(person) && h.during().contains(day)))
        .toList();
  }

  /**
   * Returns the partnership's own offices of one kind.
   *
   * @param kind the kind
   * @return maybe none
   */
  public List<Office> offices(OfficeKind kind) {
    requireNonNull(kind, "kind");
    return holding(arrangements.offices()).stream()
        .filter(office -> office.kind() == kind)
        .toList();
  }

  /**
   * Tells by which entries of the list an organisation is a relevant agency.
   *
   * @param organisation an organisation that the arrangements name
   * @return entries that name it and whole classes of its kinds; none if it is no relevant agency
   * @throws IllegalArgumentException if the arrangements name no such organisation on that day
   */
  public List<RelevantAgency> relevantAgency(OrganisationId organisation) {
    Set<OrganisationKind> kinds = organisation(organisation).kinds();
    return relevantAgencies().stream()
        .filter(entry -> entry.names(organisation) || kinds.stream().anyMatch(entry::includes))
        .toList();
  }

  /**
   * Tells by which entries of the list every organisation of a kind is a relevant agency, also one
   * that the arrangements do not name.
   *
   * @param kind what the organisation is
   * @return whole classes of that kind; none if organisations of that kind are no relevant agencies
   */
  public List<RelevantAgency> relevantAgency(OrganisationKind kind) {
    requireNonNull(kind, "kind");
    return relevantAgencies().stream().filter(entry -> entry.includes(kind)).toList();
  }

  /**
   * Returns the list of relevant agencies.
   *
   * @return the entries that hold, in the order of the list
   */
  public List<RelevantAgency> relevantAgencies() {
    return arrangements
        .relevantAgencies()
        .map(agencies -> holding(agencies.entries()))
        .orElse(List.of());
  }

  /**
   * Returns by when the list of relevant agencies is to be reviewed again.
   *
   * @return the last review on or before the day, and after it the largest gap that the duty allows
   *     on the day; empty if either is not known
   */
  public Optional<LocalDate> nextReviewOfRelevantAgencies() {
    return arrangements
        .relevantAgencies()
        .flatMap(list -> list.nextReview(day, arrangements.ruleBook()));
  }

  /**
   * Returns the groups.
   *
   * @return in the order of the file
   */
  public List<Group> groups() {
    return holding(arrangements.groups());
  }

  /**
   * Returns a group.
   *
   * @param id the id
   * @return the group
   * @throws IllegalArgumentException if there is none on that day
   */
  public Group group(GroupId id) {
    return named(arrangements.groups(), Group::id, id, "group");
  }

  /**
   * Returns the groups that report to a group.
   *
   * @param superior the group
   * @return in the order of the file, maybe none
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public List<Group> groupsReportingTo(GroupId superior) {
    GroupId above = group(requireNonNull(superior, "superior")).id();
    return groups().stream().filter(group -> group.reportsTo().contains(above)).toList();
  }

  /**
   * Returns the seats of a group.
   *
   * @param group the group
   * @return in the order of the file
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public List<Seat> seats(GroupId group) {
    return holding(group(group).seats());
  }

  /**
   * Tells who chairs a group.
   *
   * @param group the group
   * @return who chairs it, or that nobody does or that the arrangements do not say
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public Chair chairOf(GroupId group) {
    return chair(group(group).chairs());
  }

  /**
   * Tells who is the vice-chair of a group.
   *
   * @param group the group
   * @return who it is, or that nobody is or that the arrangements do not say
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public Chair viceChairOf(GroupId group) {
    return chair(group(group).viceChairs());
  }

  private Chair chair(List<Chairing> chairings) {
    return holding(chairings).stream()
        .findFirst()
        .map(chairing -> chairing.on(day))
        .orElseGet(() -> new Chair.Unspecified("how the group gets one"));
  }

  /**
   * Returns who chairs the groups whose chairs hold a seat.
   *
   * @param seat the seat
   * @return the chair of each of those groups, in the order of the seat; none for other seats
   */
  public List<Chair> chairsIn(Seat seat) {
    return requireNonNull(seat, "seat").chairOf().stream().map(this::chairOf).toList();
  }

  /**
   * Returns who must be present for a group to decide.
   *
   * @param group the group
   * @return one for the whole meeting, or one for each part; none if it is not stated
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public List<QuorumRule> quorums(GroupId group) {
    return holding(group(group).quorums());
  }

  /**
   * Tells whether a group may decide something, and how. A kind that the arrangements do not name
   * is decided by the group's rule for every other kind, so a mistyped one is answered too, and
   * past a reservation: {@link DecisionKind#of} says how to guard against that.
   *
   * @param group the group
   * @param kind the kind of decision
   * @return the rules by which it decides: one, or one for each part of a joint meeting; or the
   *     group to which it is reserved; or that the arrangements do not say
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public Authority mayDecide(GroupId group, DecisionKind kind) {
    return Deciding.authority(this, group(group), requireNonNull(kind, "kind"));
  }

  /**
   * Returns the agreements and policies of one kind.
   *
   * @param kind the kind
   * @return those in force, maybe none
   */
  public List<Agreement> agreements(AgreementKind kind) {
    requireNonNull(kind, "kind");
    return agreements().stream().filter(agreement -> agreement.kind() == kind).toList();
  }

  /**
   * Returns the agreements and policies.
   *
   * @return those in force, in the order of the file
   */
  public List<Agreement> agreements() {
    return holding(arrangements.agreements());
  }

  /**
   * Tells whether an organisation is bound by an agreement.
   *
   * @param agreement the agreement
   * @param organisation the organisation
   * @return true for one that signed it, and for a partner or relevant agency whom it binds; empty
   *     if whom it binds is not stated
   * @throws IllegalArgumentException if the arrangements name no such organisation on that day
   */
  public Optional<Boolean> binds(Agreement agreement, OrganisationId organisation) {
    boolean partner = partners().stream().anyMatch(p -> p.organisation().equals(organisation));
    boolean agency = !relevantAgency(organisation).isEmpty();
    if (requireNonNull(agreement, "agreement").signatories().contains(organisation)) {
      return Optional.of(true);
    }
    return agreement
        .binds()
        .map(
            whom ->
                switch (whom) {
                  case PARTNERS -> partner;
                  case PARTNERS_AND_RELEVANT_AGENCIES -> partner || agency;
                  case SIGNATORIES -> false;
                });
  }

  /**
   * Returns what bodies must return.
   *
   * @return in the order of the file
   */
  public List<ComplianceReturn> returns() {
    return holding(arrangements.returns());
  }

  /**
   * Returns what the arrangements leave open or unsourced, for whoever keeps them.
   *
   * @return one line each, maybe none
   */
  public List<String> warnings() {
    return new Warnings(this).list();
  }

  /** The entries that hold on the day. */
  <E extends Entry> List<E> holding(List<E> entries) {
    return entries.stream().filter(entry -> entry.holdsOn(day)).toList();
  }

  private <E extends Entry, I> E named(List<E> entries, Function<E, I> idOf, I id, String what) {
    return Naming.entry(entries, day, idOf, requireNonNull(id, what), what);
  }

  /** Returns the partnership and the day. */
  @Override
  public String toString() {
    return "Partnership[" + arrangements.id() + " on " + day + "]";
  }
}
