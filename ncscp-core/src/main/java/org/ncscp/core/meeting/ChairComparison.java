// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.util.Optional;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/**
 * Who chaired beside who should have. One may be told as a seat and the other as an organisation:
 * they are compared by the most that is known of both. The vice-chair is never out of turn.
 */
final class ChairComparison {
  /** What is known of a chair. */
  private record Known(
      Optional<SeatId> seat, Optional<PostId> post, Optional<OrganisationId> organisation) {}

  private final Sitting sitting;

  private ChairComparison(Sitting sitting) {
    this.sitting = sitting;
  }

  static Optional<Finding> of(Sitting sitting) {
    return new ChairComparison(sitting).compare();
  }

  private Optional<Finding> compare() {
    Partnership partnership = sitting.partnership;
    Chair due = partnership.chairOf(sitting.group.id());
    Chair vice = partnership.viceChairOf(sitting.group.id());
    if (sitting.meeting.chairedBy().isEmpty() || !(due instanceof Chair.Held held)) {
      return Optional.empty();
    }
    Chairperson chaired = sitting.meeting.chairedBy().get();
    boolean byVice = vice instanceof Chair.Held other && mayBe(other.by(), chaired);
    if (byVice || mayBe(held.by(), chaired)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.ofMeeting(
            FindingKind.CHAIR_OUT_OF_TURN,
            inWords(chaired)
                + " chaired but on "
                + sitting.meeting.day()
                + " the chair is "
                + inWords(held.by())));
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
    Optional<Seat> seat = Optional.ofNullable(sitting.seats.get(id));
    Optional<PostId> post = seat.flatMap(Seat::post);
    return new Known(
        Optional.of(id),
        post,
        seat.flatMap(Seat::organisation).or(() -> post.flatMap(this::organisationOf)));
  }

  private Optional<OrganisationId> organisationOf(PostId id) {
    return sitting.partnership.arrangements().posts().stream()
        .filter(post -> post.id().equals(id) && post.holdsOn(sitting.meeting.day()))
        .findFirst()
        .flatMap(Post::organisation);
  }

  private static String inWords(Chairperson of) {
    return (of instanceof SeatId ? "seat " : "") + of.value();
  }
}
