// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/**
 * Who chaired beside who should have. One may be told as a seat and the other as an organisation:
 * they are compared by the most that is known of both. The vice-chair is never out of turn.
 */
public final class ChairComparison {
  /** What is known of a chair. */
  private record Known(
      Optional<SeatId> seat, Optional<PostId> post, Optional<OrganisationId> organisation) {}

  private final Partnership partnership;
  private final GroupId group;

  private ChairComparison(Partnership partnership, GroupId group) {
    this.partnership = partnership;
    this.group = group;
  }

  /**
   * Tells whether somebody else chaired than the arrangements say.
   *
   * @param partnership the partnership on the day of the meeting
   * @param group the group that met
   * @param chaired who chaired it
   * @return who chaired and who should have, in one line; empty if they may be the same, if the
   *     vice-chair chaired, or if nobody is named as the chair
   * @throws IllegalArgumentException if there is no such group on that day
   */
  public static Optional<String> outOfTurn(
      Partnership partnership, GroupId group, Chairperson chaired) {
    requireNonNull(partnership, "partnership");
    requireNonNull(group, "group");
    return new ChairComparison(partnership, group).compare(requireNonNull(chaired, "chaired"));
  }

  static Optional<Finding> of(Sitting sitting) {
    return sitting
        .meeting
        .chairedBy()
        .flatMap(chaired -> outOfTurn(sitting.partnership, sitting.group.id(), chaired))
        .map(line -> Finding.ofMeeting(FindingKind.CHAIR_OUT_OF_TURN, line));
  }

  private Optional<String> compare(Chairperson chaired) {
    if (!(partnership.chairOf(group) instanceof Chair.Held held) || mayBe(held.by(), chaired)) {
      return Optional.empty();
    }
    if (partnership.viceChairOf(group) instanceof Chair.Held vice && mayBe(vice.by(), chaired)) {
      return Optional.empty();
    }
    return Optional.of(
        inWords(chaired)
            + " chaired but on "
            + partnership.day()
            + " the chair is "
            + inWords(held.by()));
  }

  private boolean mayBe(Chairperson due, Chairperson chaired) {
    Known one = known(due);
    Known other = known(chaired);
    if (one.seat().isPresent() && other.seat().isPresent()) {
      return one.seat().equals(other.seat());
    }
    if (one.post().isPresent() && other.post().isPresent()) {
      return one.post().equals(other.post());
    }
    if (one.organisation().isPresent() && other.organisation().isPresent()) {
      return one.organisation().equals(other.organisation());
    }
    // A post without an organisation is an independent one; of a seat without, nothing is known.
    Known without = one.organisation().isEmpty() ? one : other;
    boolean neither = one.organisation().isEmpty() && other.organisation().isEmpty();
    return neither || without.post().isEmpty();
  }

  private Known known(Chairperson of) {
    if (of instanceof OrganisationId organisation) {
      return new Known(Optional.empty(), Optional.empty(), Optional.of(organisation));
    }
    if (of instanceof PostId post) {
      return new Known(Optional.empty(), Optional.of(post), organisationOf(post));
    }
    SeatId id = (SeatId) of;
    Optional<Seat> seat =
        partnership.seats(group).stream().filter(one -> one.id().equals(id)).findFirst();
    Optional<PostId> post = seat.flatMap(Seat::post);
    return new Known(
        Optional.of(id),
        post,
        seat.flatMap(Seat::organisation).or(() -> post.flatMap(this::organisationOf)));
  }

  private Optional<OrganisationId> organisationOf(PostId id) {
    return partnership.arrangements().posts().stream()
        .filter(post -> post.id().equals(id) && post.holdsOn(partnership.day()))
        .findFirst()
        .flatMap(Post::organisation);
  }

  private static String inWords(Chairperson of) {
    return (of instanceof SeatId ? "seat " : "") + of.value();
  }
}
