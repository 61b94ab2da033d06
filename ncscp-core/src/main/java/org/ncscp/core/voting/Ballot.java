// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/**
 * What each seat did in one vote, and who acted for it. A seat of which nothing is said is {@link
 * SeatState#SILENT silent}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ballot ballot =
 *     Ballot.builder()
 *         .put(SeatId.of("council"), SeatState.FOR)
 *         .put(SeatId.of("police"), SeatState.AGAINST)
 *         .put(SeatId.of("icb"), SeatState.ABSENT)
 *         .build();
 * }</pre>
 */
public final class Ballot {
  private final Map<SeatId, SeatState> states;
  private final Map<SeatId, PersonReference> persons;
  private final Optional<SeatState> castingVote;
  private final boolean inWriting;

  private Ballot(Builder builder) {
    this.states = Collections.unmodifiableMap(new LinkedHashMap<>(builder.states));
    this.persons = Collections.unmodifiableMap(new LinkedHashMap<>(builder.persons));
    this.castingVote = builder.castingVote;
    this.inWriting = builder.inWriting;
  }

  /**
   * Returns a ballot taken in a meeting of which it is not said who acted.
   *
   * @param states for each seat what it did
   * @return the ballot
   */
  public static Ballot of(Map<SeatId, SeatState> states) {
    Builder builder = builder();
    requireNonNull(states, "states").forEach(builder::put);
    return builder.build();
  }

  /**
   * Returns what each seat did.
   *
   * @return the seats of which something is said, in the order in which it was
   */
  public Map<SeatId, SeatState> states() {
    return states;
  }

  /**
   * Returns what a seat did.
   *
   * @param seat the seat
   * @return silent, if nothing is said
   */
  public SeatState stateOf(SeatId seat) {
    SeatState state = states.get(requireNonNull(seat, "seat"));
    return state == null ? SeatState.SILENT : state;
  }

  /**
   * Returns who acted for the seats.
   *
   * @return the seats of which it is said
   */
  public Map<SeatId, PersonReference> persons() {
    return persons;
  }

  /**
   * Returns the casting vote.
   *
   * @return for or against, or empty if none was given
   */
  public Optional<SeatState> castingVote() {
    return castingVote;
  }

  /**
   * Tells whether it was taken in writing and not in a meeting.
   *
   * @return true if nobody met
   */
  public boolean inWriting() {
    return inWriting;
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ballot that
        && states.equals(that.states)
        && persons.equals(that.persons)
        && castingVote.equals(that.castingVote)
        && inWriting == that.inWriting;
  }

  @Override
  public int hashCode() {
    return 31 * states.hashCode() + persons.hashCode();
  }

  /** Returns for example {@code {council=FOR, police=AGAINST}}. */
  @Override
  public String toString() {
    return states + castingVote.map(vote -> ", casting vote " + vote.description()).orElse("");
  }

  /** Builds a {@link Ballot}. */
  public static final class Builder {
    private final Map<SeatId, SeatState> states = new LinkedHashMap<>();
    private final Map<SeatId, PersonReference> persons = new LinkedHashMap<>();
    private Optional<SeatState> castingVote = Optional.empty();
    private boolean inWriting;

    private Builder() {}

    /**
     * Says what a seat did.
     *
     * @param seat the seat
     * @param state what it did
     * @return this builder
     * @throws IllegalArgumentException if it was said before
     */
    public Builder put(SeatId seat, SeatState state) {
      SeatState before =
          states.putIfAbsent(requireNonNull(seat, "seat"), requireNonNull(state, "state"));
      if (before != null) {
        throw new IllegalArgumentException(
            "ballot must say once what a seat did but "
                + seat
                + " was "
                + before.description()
                + " and "
                + state.description());
      }
      return this;
    }

    /**
     * Says what a seat did and who acted for it.
     *
     * @param seat the seat
     * @param state what it did
     * @param person who acted for it
     * @return this builder
     * @throws IllegalArgumentException if it was said before
     */
    public Builder put(SeatId seat, SeatState state, PersonReference person) {
      requireNonNull(person, "person");
      put(seat, state);
      persons.put(seat, person);
      return this;
    }

    /**
     * Says how the casting vote was given.
     *
     * @param vote for or against
     * @return this builder
     * @throws IllegalArgumentException if it is neither
     */
    public Builder castingVote(SeatState vote) {
      if (requireNonNull(vote, "vote") != SeatState.FOR && vote != SeatState.AGAINST) {
        throw new IllegalArgumentException(
            "casting vote must be for or against but was " + vote.description());
      }
      castingVote = Optional.of(vote);
      return this;
    }

    /**
     * Says whether it was taken in writing.
     *
     * @param inWriting true if nobody met
     * @return this builder
     */
    public Builder inWriting(boolean inWriting) {
      this.inWriting = inWriting;
      return this;
    }

    /**
     * Builds the ballot.
     *
     * @return the ballot
     */
    public Ballot build() {
      return new Ballot(this);
    }
  }
}
