// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.RuleId;

/** The ids of the rules in {@link NottinghamCity#ruleBook()}. */
public final class NottinghamRules {
  /** The council notifies the Panel: 5 working days after it became aware of the incident. */
  public static final RuleId SERIOUS_INCIDENT_NOTIFICATION =
      RuleId.of("serious-incident-notification");

  /** The partners complete the rapid review: 15 working days after the notification. */
  public static final RuleId RAPID_REVIEW = RuleId.of("rapid-review");

  private NottinghamRules() {}
}
