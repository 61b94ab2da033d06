// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/** What can be submitted to a motion. */
public sealed interface Act {
  /** An act of somebody for a seat. */
  sealed interface ForSeat extends Act {
    /**
     * Returns for which seat.
     *
     * @return the seat
     */
    SeatId seat();

    /**
     * Returns who acts.
     *
     * @return a pseudonym
     */
    PersonReference person();

    /**
     * Tells whether the person says that it acts for the holder. What the arrangements record of
     * the person goes before it.
     *
     * @return true for a deputy
     */
    boolean deputising();

    /**
     * Returns why.
     *
     * @return the reason, withheld
     */
    Optional<FreeText> reason();
  }

  /**
   * A seat takes a position while consensus is sought.
   *
   * @param seat the seat
   * @param person who speaks for it
   * @param deputising whether the person says that it acts for the holder
   * @param position where the seat stands
   * @param option the option to which it consents, where there are several
   * @param reason why
   */
  record TakesPosition(
      SeatId seat,
      PersonReference person,
      boolean deputising,
      Position position,
      Optional<OptionId> option,
      Optional<FreeText> reason)
      implements ForSeat {
    /**
     * Refuses an option that stands with no consent.
     *
     * @param seat the seat
     * @param person who speaks for it
     * @param deputising whether the person says that it acts for the holder
     * @param position where the seat stands
     * @param option the option to which it consents, where there are several
     * @param reason why
     * @throws IllegalArgumentException if an option stands with another position than consent
     */
    public TakesPosition {
      requireNonNull(seat, "seat");
      requireNonNull(person, "person");
      requireNonNull(position, "position");
      requireNonNull(option, "option");
      requireNonNull(reason, "reason");
      if (option.isPresent() && !position.isConsent()) {
        throw new IllegalArgumentException(
            "option must stand with consent to it but the seat " + position.description());
      }
    }

    /**
     * Makes one of a holder, without option and reason.
     *
     * @param seat the seat
     * @param person who speaks for it
     * @param position where the seat stands
     */
    public TakesPosition(SeatId seat, PersonReference person, Position position) {
      this(seat, person, false, position, Optional.empty(), Optional.empty());
    }

    /**
     * Says that the person acts for the holder.
     *
     * @return the same of a deputy
     */
    public TakesPosition asDeputy() {
      return new TakesPosition(seat, person, true, position, option, reason);
    }

    /**
     * Says to which of several options the seat consents.
     *
     * @param which the option
     * @return the same with the option
     * @throws IllegalArgumentException if the position is no consent
     */
    public TakesPosition to(OptionId which) {
      return new TakesPosition(seat, person, deputising, position, Optional.of(which), reason);
    }

    /**
     * Says why.
     *
     * @param why the reason
     * @return the same with the reason
     */
    public TakesPosition because(FreeText why) {
      return new TakesPosition(seat, person, deputising, position, option, Optional.of(why));
    }
  }

  /**
   * It is recorded that consensus cannot be found: now it can be voted on.
   *
   * @param reason why
   */
  record EndsConsensus(FreeText reason) implements Act {
    /**
     * Refuses null.
     *
     * @param reason why
     */
    public EndsConsensus {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * A seat votes. A later vote of the same seat replaces it until the motion closes.
   *
   * @param seat the seat
   * @param person who votes for it
   * @param deputising whether the person says that it acts for the holder
   * @param choice what it votes
   * @param reason why
   */
  record Votes(
      SeatId seat,
      PersonReference person,
      boolean deputising,
      Choice choice,
      Optional<FreeText> reason)
      implements ForSeat {
    /**
     * Refuses nulls.
     *
     * @param seat the seat
     * @param person who votes for it
     * @param deputising whether the person says that it acts for the holder
     * @param choice what it votes
     * @param reason why
     */
    public Votes {
      requireNonNull(seat, "seat");
      requireNonNull(person, "person");
      requireNonNull(choice, "choice");
      requireNonNull(reason, "reason");
    }

    /**
     * Makes one of a holder, without a reason.
     *
     * @param seat the seat
     * @param person who votes for it
     * @param choice what it votes
     */
    public Votes(SeatId seat, PersonReference person, Choice choice) {
      this(seat, person, false, choice, Optional.empty());
    }

    /**
     * Says that the person acts for the holder.
     *
     * @return the same of a deputy
     */
    public Votes asDeputy() {
      return new Votes(seat, person, true, choice, reason);
    }

    /**
     * Says why.
     *
     * @param why the reason
     * @return the same with the reason
     */
    public Votes because(FreeText why) {
      return new Votes(seat, person, deputising, choice, Optional.of(why));
    }
  }

  /**
   * The chair gives a casting vote.
   *
   * @param person who chairs
   * @param choice for, for an option, or against
   * @param reason why
   */
  record GivesCastingVote(PersonReference person, Choice choice, Optional<FreeText> reason)
      implements Act {
    /**
     * Refuses an abstention.
     *
     * @param person who chairs
     * @param choice for, for an option, or against
     * @param reason why
     * @throws IllegalArgumentException if it is an abstention
     */
    public GivesCastingVote {
      requireNonNull(person, "person");
      requireNonNull(choice, "choice");
      requireNonNull(reason, "reason");
      if (choice.vote() == SeatState.ABSTAINED) {
        throw new IllegalArgumentException("casting vote must be for or against but was " + choice);
      }
    }
  }

  /**
   * An interest is declared, of a seat whoever acts for it, or of a person whatever the seat.
   *
   * @param seat the seat whose interest it is
   * @param person the person whose interest it is
   * @param interest what is declared
   * @param recused whether who has it takes no part in the motion
   */
  record DeclaresInterest(
      Optional<SeatId> seat, Optional<PersonReference> person, FreeText interest, boolean recused)
      implements Act {
    /**
     * Refuses what is not of one of the two.
     *
     * @param seat the seat whose interest it is
     * @param person the person whose interest it is
     * @param interest what is declared
     * @param recused whether who has it takes no part in the motion
     * @throws IllegalArgumentException if neither a seat nor a person is given, or both
     */
    public DeclaresInterest {
      requireNonNull(seat, "seat");
      requireNonNull(person, "person");
      requireNonNull(interest, "interest");
      if (seat.isPresent() == person.isPresent()) {
        throw new IllegalArgumentException(
            "interest must be of a seat or a person but was of "
                + (seat.isPresent() ? "both" : "neither"));
      }
    }

    /** Returns the seat or the person. */
    String declarant() {
      return seat.map(of -> "seat " + of).or(() -> person.map(Object::toString)).orElse("");
    }
  }

  /**
   * Somebody who need not have a vote advises.
   *
   * @param by the post that advises, for example the scrutineer's
   * @param advice the advice
   */
  record Advises(PostId by, FreeText advice) implements Act {
    /**
     * Refuses nulls.
     *
     * @param by the post that advises, for example the scrutineer's
     * @param advice the advice
     */
    public Advises {
      requireNonNull(by, "by");
      requireNonNull(advice, "advice");
    }
  }

  /**
   * The reasons for the decision are recorded.
   *
   * @param rationale the reasons
   */
  record GivesRationale(FreeText rationale) implements Act {
    /**
     * Refuses null.
     *
     * @param rationale the reasons
     */
    public GivesRationale {
      requireNonNull(rationale, "rationale");
    }
  }

  /**
   * The motion is put with another text: positions and votes on the earlier one lapse.
   *
   * @param text the new text
   * @param options the new options; none, or two or more
   */
  record Amends(FreeText text, List<OptionId> options) implements Act {
    /**
     * Refuses options that leave no choice.
     *
     * @param text the new text
     * @param options the new options; none, or two or more
     * @throws IllegalArgumentException if there is one option only or one twice, or the text has
     *     more than 100,000 characters or is not Unicode
     */
    public Amends {
      Motion.requireText(requireNonNull(text, "text"));
      options = List.copyOf(requireNonNull(options, "options"));
      Motion.requireChoice(options);
    }
  }

  /**
   * The chair lets the motion be decided although the quorum is not met. It has an effect only
   * where the arrangements leave that to the chair.
   *
   * @param reason why
   */
  record ProceedsWithoutQuorum(FreeText reason) implements Act {
    /**
     * Refuses null.
     *
     * @param reason why
     */
    public ProceedsWithoutQuorum {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * It is noted that nobody acts for a seat. A vote of the seat goes before it.
   *
   * @param seat the seat
   * @param state absent, or vacant if nobody holds it
   */
  record NotesSeat(SeatId seat, SeatState state) implements Act {
    /**
     * Refuses another state.
     *
     * @param seat the seat
     * @param state absent, or vacant if nobody holds it
     * @throws IllegalArgumentException if it is another state
     */
    public NotesSeat {
      requireNonNull(seat, "seat");
      if (requireNonNull(state, "state") != SeatState.ABSENT && state != SeatState.VACANT) {
        throw new IllegalArgumentException(
            "seat must be noted as absent or vacant but was " + state.description());
      }
    }
  }
}
