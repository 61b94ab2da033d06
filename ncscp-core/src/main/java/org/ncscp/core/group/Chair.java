// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;

/** Who chairs a group on a day, as far as the arrangements say. */
public sealed interface Chair {
  /**
   * Somebody chairs it.
   *
   * @param by the organisation, seat or post
   * @param during from when until when, as far as it is known
   * @param recorded true if the file records it, false if it follows from the rotation
   */
  record Held(Chairperson by, EffectivePeriod during, boolean recorded) implements Chair {
    /**
     * Refuses nulls.
     *
     * @param by the organisation, seat or post
     * @param during from when until when, as far as it is known
     * @param recorded true if the file records it, false if it follows from the rotation
     */
    public Held {
      requireNonNull(by, "by");
      requireNonNull(during, "during");
    }
  }

  /** Nobody chairs it for the time being. */
  record Vacant() implements Chair {}

  /**
   * The arrangements do not say who chairs it.
   *
   * @param missing what they do not say, in words
   */
  record Unspecified(String missing) implements Chair {
    /**
     * Refuses null.
     *
     * @param missing what they do not say, in words
     */
    public Unspecified {
      requireNonNull(missing, "missing");
    }
  }
}
