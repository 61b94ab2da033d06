// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.OfSegment;
import org.ncscp.core.group.Seat;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.VoteUnit;
import org.ncscp.core.voting.Voter;

/**
 * Who votes on what in a partnership.
 *
 * <pre>{@code
 * Partnership ncscp = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * Electorates.find(ncscp, STRATEGIC_LEADERSHIP_GROUP, PUBLICATION_DELAY).orElseThrow().seats();
 * }</pre>
 */
public final class Electorates {
  private Electorates() {}

  /**
   * Returns who votes in a whole group on a kind of decision. A kind that the arrangements do not
   * name is decided by the group's rule for every other kind, so a mistyped one has an electorate
   * too, even where what was meant is reserved to another group: {@link DecisionKind#of} says how
   * to guard against that.
   *
   * @param partnership the partnership on a day
   * @param group the group
   * @param kind the kind of decision
   * @return the electorate; empty if the decision is reserved to another group, or the arrangements
   *     do not say how the group takes it: {@link Partnership#mayDecide} tells which
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public static Optional<Electorate> find(
      Partnership partnership, GroupId group, DecisionKind kind) {
    return find(partnership, group, kind, Optional.empty());
  }

  /**
   * Returns who votes in a part of a joint meeting on a kind of decision; a kind that is not named,
   * as above.
   *
   * @param partnership the partnership on a day
   * @param group the group
   * @param kind the kind of decision
   * @param segment whose part it is, or empty for the whole group
   * @return the electorate of that part, or that of the whole group if the part has none; empty as
   *     above
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public static Optional<Electorate> find(
      Partnership partnership, GroupId group, DecisionKind kind, Optional<PartnershipId> segment) {
    return partnership.mayDecide(group, kind) instanceof Authority.ByRule by
        ? OfSegment.find(by.rules(), segment).map(rule -> of(partnership, group, rule))
        : Optional.empty();
  }

  /**
   * Returns who votes by a rule of a group.
   *
   * @param partnership the partnership on a day
   * @param group the group
   * @param decision one of its rules that holds on that day
   * @return the electorate
   * @throws IllegalArgumentException if there is no such group on that day, a seat that votes is
   *     not there on that day, or it is not stated whose vote it gives
   */
  public static Electorate of(Partnership partnership, GroupId group, GroupDecision decision) {
    List<Seat> seats = requireNonNull(partnership, "partnership").seats(group);
    VoteUnit unit = requireNonNull(decision, "decision").rule().votesBy();
    if (unit != VoteUnit.ORGANISATION && unit != VoteUnit.ROLE) {
      return Electorate.of(decision.rule());
    }
    Map<SeatId, Voter> voters = new HashMap<>();
    for (SeatId id : decision.rule().electorate()) {
      voters.put(
          id,
          seats.stream()
              .filter(seat -> seat.id().equals(id))
              .findFirst()
              .flatMap(Seat::organisation)
              .flatMap(of -> unit == VoteUnit.ROLE ? role(partnership, of) : voter(of))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "seat "
                              + id
                              + " of "
                              + group
                              + " must be of "
                              + (unit == VoteUnit.ROLE ? "a partner" : "an organisation")
                              + " on "
                              + partnership.day()
                              + " but is not")));
    }
    return Electorate.of(decision.rule(), voters);
  }

  private static Optional<Voter> voter(OrganisationId organisation) {
    return Optional.of(Voter.of(organisation));
  }

  private static Optional<Voter> role(Partnership partnership, OrganisationId organisation) {
    return partnership.partners().stream()
        .filter(partner -> partner.organisation().equals(organisation))
        .findFirst()
        .map(partner -> new Voter(partner.role().description()));
  }
}
