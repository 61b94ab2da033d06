// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.ncscp.core.reference.PersonReference;

/**
 * Something submitted to a motion: what, and when. Submissions are taken in the order of their
 * moments; of the same moment, in that of their sequence, then of their names.
 *
 * @param id its name; a second submission of that name with the same content changes nothing
 * @param at when it was submitted
 * @param sequence orders what was submitted at the same moment
 * @param act what was submitted
 * @param by who submitted it, for a seat or as its clerk
 */
public record Submission(
    SubmissionId id, Instant at, long sequence, Act act, Optional<PersonReference> by)
    implements Comparable<Submission> {
  private static final Comparator<Submission> ORDER =
      Comparator.comparing(Submission::at)
          .thenComparingLong(Submission::sequence)
          .thenComparing(Submission::id);

  /**
   * Refuses nulls.
   *
   * @param id its name; a second submission of that name with the same content changes nothing
   * @param at when it was submitted
   * @param sequence orders what was submitted at the same moment
   * @param act what was submitted
   * @param by who submitted it, for a seat or as its clerk
   */
  public Submission {
    requireNonNull(id, "id");
    requireNonNull(at, "at");
    requireNonNull(act, "act");
    requireNonNull(by, "by");
  }

  /**
   * Makes one of which it is not said who submitted it.
   *
   * @param id its name
   * @param at when it was submitted
   * @param sequence orders what was submitted at the same moment
   * @param act what was submitted
   */
  public Submission(SubmissionId id, Instant at, long sequence, Act act) {
    this(id, at, sequence, act, Optional.empty());
  }

  /**
   * Compares the moments, then the sequences, then the names.
   *
   * @param other the other
   * @return negative, zero or positive
   */
  @Override
  public int compareTo(Submission other) {
    return ORDER.compare(this, other);
  }
}
