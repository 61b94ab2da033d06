// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Objects.requireNonNull;

/** How the score of an agency on a standard changed since the cycle before. */
public sealed interface ScoreChange {
  /**
   * Both scores are of the same standard on the same scale.
   *
   * @param before the score of the cycle before, after moderation if there was one
   * @param now the score of the cycle, after moderation if there was one
   * @param likeForLike whether both were moderated or neither was
   */
  record Compared(int before, int now, boolean likeForLike) implements ScoreChange {
    /**
     * Returns the change.
     *
     * @return above zero for a higher score
     */
    public int by() {
      return now - before;
    }
  }

  /**
   * The two cannot be compared.
   *
   * @param reason why not
   */
  record NotComparable(Reason reason) implements ScoreChange {
    /**
     * Refuses null.
     *
     * @param reason why not
     */
    public NotComparable {
      requireNonNull(reason, "reason");
    }
  }

  /** Why two scores cannot be compared: the first that applies. */
  enum Reason {
    /** There was no cycle before. */
    NO_EARLIER_CYCLE,
    /** The cycle before did not ask for the standard. */
    STANDARD_NEW,
    /** The standard has another title. */
    STANDARD_DIFFERS,
    /** The scale has another lowest or highest score. */
    SCALE_DIFFERS,
    /** There is no score in the cycle. */
    NO_SCORE,
    /** There was no score in the cycle before. */
    NO_EARLIER_SCORE
  }
}
