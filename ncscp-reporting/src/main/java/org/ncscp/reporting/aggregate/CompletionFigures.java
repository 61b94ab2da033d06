// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.reference.CountShare;

/**
 * How many settings or agencies returned what was asked of them.
 *
 * @param byStage those that returned it by each of the days for it and after the one before, by the
 *     name of the stage in order of time
 * @param late those that returned it after the last of the days
 * @param returned those that returned it where no days were set
 * @param partlyReturned those that returned a part of it
 * @param outstanding those that did not return it and may still do so
 * @param overdue those that did not return it, though the last of the days has passed
 * @param outOfScope those of which it is not asked
 */
public record CompletionFigures(
    Map<String, Long> byStage,
    long late,
    long returned,
    long partlyReturned,
    long outstanding,
    long overdue,
    long outOfScope) {

  /**
   * Copies the map in its order.
   *
   * @param byStage those that returned it by each of the days for it
   * @param late those that returned it after the last of the days
   * @param returned those that returned it where no days were set
   * @param partlyReturned those that returned a part of it
   * @param outstanding those that did not return it and may still do so
   * @param overdue those that did not return it in time
   * @param outOfScope those of which it is not asked
   */
  public CompletionFigures {
    byStage = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(byStage, "byStage")));
  }

  /**
   * Returns how many returned it, in time or not; those with a part of it too.
   *
   * @return the numerator of the share
   */
  public long allReturned() {
    return byStage.values().stream().mapToLong(Long::longValue).sum()
        + late
        + returned
        + partlyReturned;
  }

  /**
   * Returns how many did not return it.
   *
   * @return those that still have time too
   */
  public long notReturned() {
    return outstanding + overdue;
  }

  /**
   * Returns of how many it is asked.
   *
   * @return the denominator of the share
   */
  public long inScope() {
    return allReturned() + notReturned();
  }

  /**
   * Returns how many of those of which it is asked returned it.
   *
   * @return the share; empty if it is asked of none
   */
  public Optional<CountShare> returnRate() {
    return inScope() == 0
        ? Optional.empty()
        : Optional.of(new CountShare(allReturned(), inScope()));
  }
}
