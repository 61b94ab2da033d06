// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.PartnershipId;

/** A step of the council's duty to notify. */
public sealed interface NotificationStep extends Step {
  /**
   * The council submitted the serious incident notification.
   *
   * @param channel how
   */
  record Notified(NotificationChannel channel) implements NotificationStep {
    /**
     * Refuses nulls.
     *
     * @param channel how
     */
    public Notified {
      requireNonNull(channel, "channel");
    }

    @Override
    public StepKind kind() {
      return StepKind.NOTIFIED;
    }
  }

  /**
   * The Panel gave the notification its reference.
   *
   * @param reference the reference
   */
  record PanelReferenceGiven(PanelReference reference) implements NotificationStep {
    /**
     * Refuses nulls.
     *
     * @param reference the reference
     */
    public PanelReferenceGiven {
      requireNonNull(reference, "reference");
    }

    @Override
    public StepKind kind() {
      return StepKind.PANEL_REFERENCE_GIVEN;
    }
  }

  /**
   * The partners of another area that is concerned were told.
   *
   * @param area the other partnership
   */
  record OtherAreaTold(PartnershipId area) implements NotificationStep {
    /**
     * Refuses nulls.
     *
     * @param area the other partnership
     */
    public OtherAreaTold {
      requireNonNull(area, "area");
    }

    @Override
    public StepKind kind() {
      return StepKind.OTHER_AREA_TOLD;
    }
  }
}
