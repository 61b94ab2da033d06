// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.voting.SeatState;

/**
 * What somebody votes: for, for one of several options, against, or to abstain.
 *
 * @param vote for, against or abstained
 * @param option the option, where there are several and the vote is for one
 */
public record Choice(SeatState vote, Optional<OptionId> option) {
  /** For what is put. */
  public static final Choice FOR = new Choice(SeatState.FOR, Optional.empty());

  /** Against it, or against all options. */
  public static final Choice AGAINST = new Choice(SeatState.AGAINST, Optional.empty());

  /** To abstain. */
  public static final Choice ABSTAIN = new Choice(SeatState.ABSTAINED, Optional.empty());

  /**
   * Refuses what is no vote.
   *
   * @param vote for, against or abstained
   * @param option the option, where there are several and the vote is for one
   * @throws IllegalArgumentException if {@code vote} is something else, or an option stands with
   *     another vote than for
   */
  public Choice {
    requireNonNull(vote, "vote");
    requireNonNull(option, "option");
    if (vote != SeatState.FOR && vote != SeatState.AGAINST && vote != SeatState.ABSTAINED) {
      throw new IllegalArgumentException(
          "vote must be for, against or abstained but was " + vote.description());
    }
    if (option.isPresent() && vote != SeatState.FOR) {
      throw new IllegalArgumentException(
          "option must stand with a vote for it but stood with " + vote.description());
    }
  }

  /**
   * Returns a vote for one of several options.
   *
   * @param option the option
   * @return the vote
   */
  public static Choice of(OptionId option) {
    return new Choice(SeatState.FOR, Optional.of(option));
  }

  /** Returns for example {@code for council}. */
  @Override
  public String toString() {
    return vote.description() + option.map(which -> " " + which).orElse("");
  }
}
