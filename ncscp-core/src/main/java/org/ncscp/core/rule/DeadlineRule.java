// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.RuleId;

/**
 * Something that must be done by a day that follows from a fact, in all its versions.
 *
 * @param id its name in its book
 * @param versions at least one, in order of time, without gap or overlap
 */
public record DeadlineRule(RuleId id, List<RuleVersion> versions) {

  /**
   * Checks that the versions follow each other.
   *
   * @param id its name in its book
   * @param versions at least one, in order of time, without gap or overlap
   * @throws IllegalArgumentException if there is none, a gap or an overlap
   */
  public DeadlineRule {
    requireNonNull(id, "id");
    versions = List.copyOf(requireNonNull(versions, "versions"));
    Versions.requireContiguous(id, versions);
  }

  /**
   * Returns the version that applies to a trigger.
   *
   * @param triggeredOn the day of the trigger
   * @return the version
   * @throws IllegalArgumentException if none was in force on that day, naming those there are
   */
  public RuleVersion version(LocalDate triggeredOn) {
    RuleVersion version = Versions.on(versions, triggeredOn);
    if (version == null) {
      throw new IllegalArgumentException(
          "rule "
              + id
              + " has no version for a trigger on "
              + triggeredOn
              + ", only for "
              + Versions.periods(versions));
    }
    return version;
  }

  /**
   * Returns the version that applies to a trigger, if one was in force.
   *
   * @param triggeredOn the day of the trigger
   * @return the version, or empty outside all of them
   */
  public Optional<RuleVersion> findVersion(LocalDate triggeredOn) {
    return Optional.ofNullable(Versions.on(versions, triggeredOn));
  }
}
