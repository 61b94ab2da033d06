// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Capacity;
import org.ncscp.core.partnership.Holding;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;

/**
 * Whether a person acts for a seat, and by what authority.
 *
 * @param deputy whether as a deputy
 * @param recorded whether the arrangements record it
 * @param authority in words
 * @param refusal why not; empty if the person acts for it
 */
record Acting(boolean deputy, boolean recorded, String authority, Optional<String> refusal) {

  /** The arrangements of the day on which the motion was put, the holders of the day of the act. */
  static Acting of(
      Partnership partnership,
      Seat seat,
      PersonReference person,
      boolean deputising,
      LocalDate day,
      DecisionKind kind) {
    if (seat.post().isEmpty()) {
      return stated(deputising, "the arrangements name no post for seat " + seat.id());
    }
    Post post = partnership.post(seat.post().get());
    List<Holding> onDay =
        post.holders().stream().filter(held -> held.during().contains(day)).toList();
    List<Holding> own = onDay.stream().filter(held -> held.person().equals(person)).toList();
    Optional<Holding> holder = own.stream().filter(Acting::holds).findFirst();
    if (holder.isPresent()) {
      return recorded(false, post.id(), holder.get());
    }
    Optional<Holding> deputy =
        own.stream()
            .filter(held -> held.scope().isEmpty() || held.scope().contains(kind))
            .findFirst();
    if (deputy.isPresent()) {
      return recorded(true, post.id(), deputy.get());
    }
    if (!own.isEmpty()) {
      return refused(
          person + " deputises for " + post.id() + " on " + day + " but not for " + kind);
    }
    boolean holderKnown = onDay.stream().anyMatch(Acting::holds);
    boolean knownOtherwise = post.holders().stream().anyMatch(h -> h.person().equals(person));
    if (holderKnown || knownOtherwise) {
      return refused(person + " is not recorded as acting for " + post.id() + " on " + day);
    }
    return stated(
        deputising, "the arrangements record nobody as holding " + post.id() + " on " + day);
  }

  private static boolean holds(Holding held) {
    return held.capacity() != Capacity.DEPUTY;
  }

  private static Acting recorded(boolean deputy, PostId post, Holding held) {
    String scope = held.scope().isEmpty() ? "" : ", for " + held.scope();
    return new Acting(
        deputy,
        true,
        held.capacity().description()
            + (deputy ? " for " : " of ")
            + post
            + ", "
            + held.during()
            + scope,
        Optional.empty());
  }

  private static Acting stated(boolean deputising, String why) {
    return new Acting(
        deputising,
        false,
        (deputising ? "stated as deputy" : "stated") + "; " + why,
        Optional.empty());
  }

  static Acting notRecorded(String why) {
    return new Acting(false, false, "stated; " + why, Optional.empty());
  }

  static Acting refused(String why) {
    return new Acting(false, false, "", Optional.of(why));
  }
}
