// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.util.Optional;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** A submission, what became of it so far, and by what authority it was made. */
final class Kept {
  final Submission submission;
  final boolean isNamed;
  boolean isAmbiguous;
  Treatment treatment = Treatment.STANDS;
  String why = "";
  Optional<Acting> acting = Optional.empty();

  Kept(Submission submission, boolean isNamed) {
    this.submission = submission;
    this.isNamed = isNamed;
  }

  Act act() {
    return submission.act();
  }

  Act.ForSeat forSeat() {
    return (Act.ForSeat) submission.act();
  }

  Optional<OptionId> option() {
    return act() instanceof Act.Votes vote
        ? vote.choice().option()
        : ((Act.TakesPosition) act()).option();
  }

  Acting acting() {
    return acting.orElseThrow();
  }

  /** Whether a person was entitled to act for a seat and did, whatever became of it. */
  boolean isActing(PersonReference person, SeatId seat) {
    return acting.isPresent()
        && act() instanceof Act.ForSeat
        && forSeat().person().equals(person)
        && forSeat().seat().equals(seat);
  }

  void become(Treatment what, String because) {
    treatment = what;
    why = because;
  }
}
