// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * Who is known to have chaired a group, and when.
 *
 * @param by the organisation, seat or post
 * @param during the first and the last day included
 */
public record Chairmanship(Chairperson by, EffectivePeriod during) {

  /**
   * Refuses nulls.
   *
   * @param by the organisation, seat or post
   * @param during the first and the last day included
   */
  public Chairmanship {
    requireNonNull(by, "by");
    requireNonNull(during, "during");
  }
}
