// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.reference.RuleId;

/**
 * Something that must be done again and again, in all its versions.
 *
 * @param id its name in its book
 * @param versions at least one, in order of time, without gap or overlap
 */
public record RecurringDuty(RuleId id, List<DutyVersion> versions) {

  /**
   * Checks that the versions follow each other.
   *
   * @param id its name in its book
   * @param versions at least one, in order of time, without gap or overlap
   * @throws IllegalArgumentException if there is none, a gap or an overlap, or if one counts
   *     occurrences and another gaps
   */
  public RecurringDuty {
    requireNonNull(id, "id");
    versions = List.copyOf(requireNonNull(versions, "versions"));
    Versions.requireContiguous(id, versions);
    if (versions.stream().map(version -> version.frequency().getClass()).distinct().count() > 1) {
      throw new IllegalArgumentException(
          id + " must be counted in one way in all its versions: another way is another duty");
    }
  }

  /**
   * Returns the version in force on a day.
   *
   * @param day the day
   * @return the version
   * @throws IllegalArgumentException if none was in force on that day, naming those there are
   */
  public DutyVersion version(LocalDate day) {
    DutyVersion version = Versions.on(versions, day);
    if (version == null) {
      throw new IllegalArgumentException(
          "duty " + id + " has no version for " + day + ", only for " + Versions.periods(versions));
    }
    return version;
  }
}
