// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.ncscp.core.history.CaseReference;

/**
 * A walk from a statement of impact back to the case, or from the case forward: each thing once,
 * those of one kind by id. Immutable and thread-safe.
 *
 * @param steps in the order walked
 */
public record Trail(List<TrailStep> steps) {

  /**
   * Keeps a copy of the list.
   *
   * @param steps in the order walked
   */
  public Trail {
    steps = List.copyOf(requireNonNull(steps, "steps"));
  }

  /**
   * Returns the case that the walk came from or reached.
   *
   * @return the case
   * @throws IllegalStateException if there is no case among the steps
   */
  public CaseReference reference() {
    return only(TrailStep.OfCase.class)
        .map(TrailStep.OfCase::reference)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("trail must have a case but has none"));
  }

  /**
   * Returns the recommendations on the way.
   *
   * @return by id, maybe none
   */
  public List<Recommendation> recommendations() {
    return only(TrailStep.OfRecommendation.class)
        .map(TrailStep.OfRecommendation::recommendation)
        .toList();
  }

  /**
   * Returns the actions on the way, with their evidence.
   *
   * @return by id, maybe none
   */
  public List<TrailStep.OfAction> actions() {
    return only(TrailStep.OfAction.class).toList();
  }

  /**
   * Returns the assurances on the way.
   *
   * @return by reference, maybe none
   */
  public List<Assurance> assurances() {
    return only(TrailStep.OfAssurance.class).map(TrailStep.OfAssurance::assurance).toList();
  }

  /**
   * Returns the statements of impact on the way.
   *
   * @return by id, maybe none
   */
  public List<Impact> impacts() {
    return only(TrailStep.OfImpact.class).map(TrailStep.OfImpact::impact).toList();
  }

  private <T extends TrailStep> Stream<T> only(Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast);
  }
}
