// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.reference.OrganisationId;

/**
 * What an agency scored on a standard in a cycle.
 *
 * @param agency the agency
 * @param standard the standard, with its scale
 * @param assessment what the agency gave itself, and on what it rests; empty if it did not return
 *     it
 * @param moderation what became of it; empty if it was not moderated
 * @param change how it changed since the cycle before
 */
public record Section11Score(
    OrganisationId agency,
    Section11Standard standard,
    Optional<Section11Assessment> assessment,
    Optional<Section11Moderation> moderation,
    ScoreChange change) {

  /**
   * Refuses nulls.
   *
   * @param agency the agency
   * @param standard the standard
   * @param assessment what the agency gave itself
   * @param moderation what became of it
   * @param change how it changed since the cycle before
   */
  public Section11Score {
    requireNonNull(agency, "agency");
    requireNonNull(standard, "standard");
    requireNonNull(assessment, "assessment");
    requireNonNull(moderation, "moderation");
    requireNonNull(change, "change");
  }

  /**
   * Returns what the agency gave itself.
   *
   * @return empty if it did not return it, which is not the lowest score
   */
  public Optional<Integer> self() {
    return assessment.map(Section11Assessment::score);
  }

  /**
   * Returns the score after moderation.
   *
   * @return empty if it was not moderated
   */
  public Optional<Integer> moderated() {
    return moderation.map(Section11Moderation::moderated);
  }

  /**
   * Returns the score that counts: after moderation, or else what the agency gave itself.
   *
   * @return empty if there is neither
   */
  public Optional<Integer> effective() {
    return moderated().or(this::self);
  }

  /**
   * Tells whether the score that was moderated is another than what the agency now gives itself: it
   * was corrected since, or is not there.
   *
   * @return false if it was not moderated
   */
  public boolean hasModerationOfAnotherScore() {
    return moderation.isPresent() && !moderation.get().assessed().equals(self());
  }
}
