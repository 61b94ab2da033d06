// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.ThemeId;

/** The themes of learning that Nottingham City adds to the national list. */
public final class NottinghamThemes {
  /** Waiting lists for occupational therapy. */
  public static final ThemeId OCCUPATIONAL_THERAPY_WAITING_LISTS =
      ThemeId.of("occupational-therapy-waiting-lists");

  /** Legal frameworks, such as the Mental Capacity Act. */
  public static final ThemeId LEGAL_FRAMEWORKS = ThemeId.of("legal-frameworks");

  /** Educational neglect. */
  public static final ThemeId EDUCATIONAL_NEGLECT = ThemeId.of("educational-neglect");

  /** Safeguarding training of housing staff and contractors. */
  public static final ThemeId SAFEGUARDING_TRAINING_OF_CONTRACTORS =
      ThemeId.of("safeguarding-training-of-contractors");

  /** Protocols of the police and the partnership for vulnerable households. */
  public static final ThemeId POLICE_AND_PARTNERSHIP_PROTOCOLS =
      ThemeId.of("police-and-partnership-protocols");

  private NottinghamThemes() {}
}
