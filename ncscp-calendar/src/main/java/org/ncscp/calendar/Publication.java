// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When it became public that a day is a holiday.
 *
 * <p>A day on which something is announced already knows it: a holiday announced on 10 September
 * 2022 is known on 10 September and not on the 9th.
 */
public sealed interface Publication {

  /** Follows from law or yearly practice that stood already when the bundled data begins. */
  record Standing() implements Publication {
    @Override
    public Knowledge on(LocalDate day) {
      requireNonNull(day, "day");
      return Knowledge.PUBLIC;
    }
  }

  /**
   * Announced on a recorded day.
   *
   * @param day the first day on which it was public
   */
  record Announced(LocalDate day) implements Publication {
    /**
     * Refuses nulls.
     *
     * @param day the first day on which it was public
     */
    public Announced {
      requireNonNull(day, "day");
    }

    @Override
    public Knowledge on(LocalDate asAt) {
      return asAt.isBefore(day) ? Knowledge.NOT_YET : Knowledge.PUBLIC;
    }
  }

  /**
   * Found in the official feed: public by that day at the latest, and unknown to this data before.
   *
   * @param day the day on which the feed was read
   */
  record Learnt(LocalDate day) implements Publication {
    /**
     * Refuses nulls.
     *
     * @param day the day on which the feed was read
     */
    public Learnt {
      requireNonNull(day, "day");
    }

    @Override
    public Knowledge on(LocalDate asAt) {
      return asAt.isBefore(day) ? Knowledge.NOT_YET : Knowledge.PUBLIC;
    }
  }

  /**
   * The day of the announcement is not recorded. Between the two bounds nobody can say from this
   * data what was public, and a calendar as known on such a day refuses to judge the holiday.
   *
   * @param notBefore the first day on which it can have been public, if any is known
   * @param notAfter the first day on which it certainly was public
   */
  record Unrecorded(Optional<LocalDate> notBefore, LocalDate notAfter) implements Publication {
    /**
     * Refuses nulls.
     *
     * @param notBefore the first day on which it can have been public, if any is known
     * @param notAfter the first day on which it certainly was public
     */
    public Unrecorded {
      requireNonNull(notBefore, "notBefore");
      requireNonNull(notAfter, "notAfter");
    }

    @Override
    public Knowledge on(LocalDate asAt) {
      if (!asAt.isBefore(notAfter)) {
        return Knowledge.PUBLIC;
      }
      return notBefore.filter(asAt::isBefore).isPresent()
          ? Knowledge.NOT_YET
          : Knowledge.UNDETERMINED;
    }
  }

  /** What the public could know on some day. */
  enum Knowledge {
    /** It was public. */
    PUBLIC,
    /** It was not public yet. */
    NOT_YET,
    /** The data cannot tell. */
    UNDETERMINED
  }

  /**
   * Tells whether the holiday was public on a day.
   *
   * @param asAt the day asked about; an announcement made on it counts
   * @return what the public could know at the end of that day
   */
  Knowledge on(LocalDate asAt);
}
