// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * Something to look at, which changes nothing about the outcome.
 *
 * @param kind what
 * @param line one line of English, without anything that somebody wrote
 */
public record MotionWarning(Kind kind, String line) {
  /** What there is to look at. */
  public enum Kind {
    /** Another body has a duty on the same matter, which the decision does not touch. */
    DUTY_OF_ANOTHER_BODY,
    /** The group decided for others and is to report back to them. */
    TO_BE_REPORTED_BACK,
    /** An interest was declared after the motion had closed. */
    DECLARED_LATE,
    /** One person acted for several seats, as the arrangements allow. */
    ONE_PERSON_FOR_SEVERAL_SEATS,
    /** It would be carried if nobody but one person, for several seats, were for it. */
    ONE_PERSON_CARRIES_IT,
    /** Several persons acted for one seat, and the arrangements do not record them all. */
    SEVERAL_PERSONS_FOR_ONE_SEAT,
    /** That who gave the casting vote chairs is not recorded. */
    CHAIR_NOT_RECORDED,
    /** The arrangements do not record that the person acts for the seat. */
    AUTHORITY_NOT_RECORDED,
    /** Who was there is not recorded. */
    PRESENCE_NOT_RECORDED,
    /** It was decided although the quorum was not met. */
    DECIDED_WITHOUT_QUORUM,
    /** Something was submitted after it had closed, and refused. */
    SUBMITTED_LATE,
    /** It was decided against the count of votes, by the seat with the final say. */
    AGAINST_THE_VOTES
  }

  /**
   * Refuses nulls.
   *
   * @param kind what
   * @param line one line of English, without anything that somebody wrote
   */
  public MotionWarning {
    requireNonNull(kind, "kind");
    requireNonNull(line, "line");
  }

  /** Returns the line. */
  @Override
  public String toString() {
    return line;
  }
}
