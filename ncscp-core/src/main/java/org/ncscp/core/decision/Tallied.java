// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.SeatState;

/** How the seats decided, and by which rule, as it was counted. Immutable and thread-safe. */
@Value.Immutable
public abstract class Tallied implements WithTallied {
  Tallied() {}

  /**
   * Returns the fingerprint of the motion that was put.
   *
   * @return the digest of its text
   */
  public abstract Digest motion();

  /**
   * Returns the arrangements under which it was decided.
   *
   * @return the title of their version
   */
  @NotBlank
  public abstract String arrangements();

  /**
   * Returns the rule by which it was decided.
   *
   * @return in words
   */
  @NotBlank
  public abstract String rule();

  /**
   * Returns which of several options is carried.
   *
   * @return empty if there are none, or none is
   */
  public abstract Optional<OptionId> option();

  /**
   * Returns the votes for.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int votesFor();

  /**
   * Returns the votes against.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int votesAgainst();

  /**
   * Returns the abstentions.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int abstained();

  /**
   * Returns the number of which the threshold is a share.
   *
   * @return votes; empty for a threshold that is no share, or if it is not stated
   */
  public abstract OptionalInt base();

  /**
   * Returns how many votes were needed.
   *
   * @return votes; empty if it is not stated
   */
  public abstract OptionalInt needed();

  /**
   * Returns the casting vote.
   *
   * @return for or against, or empty if none was given
   */
  public abstract Optional<SeatState> castingVote();

  /**
   * Returns who gave the casting vote.
   *
   * @return a pseudonym; empty if none was given
   */
  public abstract Optional<PersonReference> castingVoteBy();

  /**
   * Returns why consensus was recorded as exhausted.
   *
   * @return the reason, withheld; empty if it was not put to the vote after seeking consensus
   */
  public abstract Optional<FreeText> consensusEnded();

  /**
   * Returns why a decision was reconsidered.
   *
   * @return the grounds, withheld; empty if none were given
   */
  public abstract Optional<FreeText> grounds();

  /**
   * Returns what is known of the quorum.
   *
   * @return in words
   */
  public abstract Optional<String> quorum();

  /**
   * Returns what had to be there and was not.
   *
   * @return in words; none where the result is not incomplete
   */
  public abstract List<@NotBlank String> unmet();

  /**
   * Returns where it goes after a tie.
   *
   * @return the id of a group, a board or a post; empty if it is not tied or that is not stated
   */
  public abstract Optional<String> escalatedTo();

  /**
   * Returns what there was to look at.
   *
   * @return one line each, such as that an interest was declared late
   */
  public abstract List<@NotBlank String> warnings();

  /**
   * Returns what the arrangements do not say and the result depends on.
   *
   * @return in words; none where the result is not unspecified
   */
  public abstract List<@NotBlank String> missing();

  /**
   * Returns what each seat did.
   *
   * @return each seat once, in the order of the electorate
   */
  public abstract List<SeatTally> seats();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    requireNotNegative("base", base());
    requireNotNegative("needed", needed());
    if (castingVote().isPresent()
        && castingVote().get() != SeatState.FOR
        && castingVote().get() != SeatState.AGAINST) {
      throw new IllegalArgumentException(
          "casting vote must be for or against but was " + castingVote().get().description());
    }
    Set<SeatId> told = new HashSet<>();
    for (SeatTally tally : seats()) {
      if (!told.add(tally.seat())) {
        throw new IllegalArgumentException(
            "seats must be told of once each but " + tally.seat() + " came again");
      }
    }
  }

  private static void requireNotNegative(String what, OptionalInt votes) {
    if (votes.isPresent() && votes.getAsInt() < 0) {
      throw new IllegalArgumentException(what + " must be 0 or more but was " + votes.getAsInt());
    }
  }

  /** Builds a {@link Tallied}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableTallied.Builder {
    Builder() {}
  }
}
