// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.action.Trail;

/**
 * The way from a statement of impact back to the incident: what it rests on, the actions, the
 * recommendations, and the stages of the case from which these came.
 *
 * @param learning from the impact back to the recommendations
 * @param stages from the incident on to the stage in which the first of these was made, or of an
 *     action that answers none the stage in which it was agreed
 */
public record WayBack(Trail learning, List<StageReached> stages) {

  /**
   * Refuses nulls.
   *
   * @param learning from the impact back to the recommendations
   * @param stages from the incident on
   */
  public WayBack {
    requireNonNull(learning, "learning");
    stages = List.copyOf(stages);
  }
}
