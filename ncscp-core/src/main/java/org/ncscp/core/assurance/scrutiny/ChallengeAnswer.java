// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * An answer to a challenge. There may be several; the one that closes it says so. Immutable and
 * thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, Independent Scrutiny.
 */
@Value.Immutable
public abstract class ChallengeAnswer implements YearRecord, WithChallengeAnswer {
  ChallengeAnswer() {}

  /**
   * Returns the challenge.
   *
   * @return its name
   */
  public abstract ChallengeId challenge();

  /**
   * Returns when it was answered.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns who answered.
   *
   * @return a body, group or post
   */
  public abstract BodyId by();

  /**
   * Returns what was said.
   *
   * @return the answer
   */
  public abstract FreeText text();

  /**
   * Returns whether the challenge was accepted.
   *
   * @return accepted, partly or not
   */
  public abstract AnswerResult result();

  /**
   * Returns whether nothing more is to come of the challenge.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean closed() {
    return false;
  }

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
    provenance().requireHappened("day", day());
  }

  /** Builds a {@link ChallengeAnswer}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableChallengeAnswer.Builder {
    Builder() {}
  }
}
