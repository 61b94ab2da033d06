// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/** As what somebody attends a meeting: in a seat of the group, or as a visitor, who is heard. */
public sealed interface Attendee {
  /**
   * In a seat of the group.
   *
   * @param seat the seat
   */
  record InSeat(SeatId seat) implements Attendee {
    /**
     * Refuses null.
     *
     * @param seat the seat
     */
    public InSeat {
      requireNonNull(seat, "seat");
    }
  }

  /**
   * A visitor from a post that has no seat in the group.
   *
   * @param post the post
   */
  record FromPost(PostId post) implements Attendee {
    /**
     * Refuses null.
     *
     * @param post the post
     */
    public FromPost {
      requireNonNull(post, "post");
    }
  }

  /**
   * Any other visitor.
   *
   * @param description who it is, in words
   */
  record Visitor(FreeText description) implements Attendee {
    /**
     * Refuses null.
     *
     * @param description who it is, in words
     */
    public Visitor {
      requireNonNull(description, "description");
    }
  }
}
