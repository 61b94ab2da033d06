// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A challenge and how it stands on a day, by the answers until then.
 *
 * @param challenge the challenge
 * @param answers the answers, by their day
 * @param closed the day of the first answer that closed it; empty if none did
 * @param open how many days it was open, until it was closed or else until the day of the question;
 *     the day of the challenge is day zero
 */
public record ChallengeStanding(
    Challenge challenge, List<ChallengeAnswer> answers, Optional<LocalDate> closed, Period open) {

  /**
   * Refuses nulls.
   *
   * @param challenge the challenge
   * @param answers the answers, by their day
   * @param closed the day of the first answer that closed it
   * @param open how many days it was open
   */
  public ChallengeStanding {
    requireNonNull(challenge, "challenge");
    answers = List.copyOf(requireNonNull(answers, "answers"));
    requireNonNull(closed, "closed");
    requireNonNull(open, "open");
  }

  /** How it stands by its answers until the day, in order of time. */
  static ChallengeStanding of(Challenge challenge, List<ChallengeAnswer> answers, LocalDate asAt) {
    Optional<LocalDate> closed =
        answers.stream().filter(ChallengeAnswer::closed).map(ChallengeAnswer::day).findFirst();
    long days = closed.orElse(asAt).toEpochDay() - challenge.day().toEpochDay();
    return new ChallengeStanding(
        challenge, answers, closed, Period.ofDays(Math.toIntExact(Math.max(0, days))));
  }

  /**
   * Tells whether it was answered, in whatever way.
   *
   * @return true if there is an answer
   */
  public boolean isAnswered() {
    return !answers.isEmpty();
  }

  /**
   * Tells whether an answer closed it. It stays closed whatever is answered later.
   *
   * @return true if one did
   */
  public boolean isClosed() {
    return closed.isPresent();
  }
}
