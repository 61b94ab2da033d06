// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * A recurring duty as it stands for a while.
 *
 * @param inForce the days on which it is in force
 * @param provision what is to be done, by whom, for whom, and where that stands
 * @param occurrence the kind of fact that counts
 * @param frequency how often
 * @param ambiguity words that can be read in more than one way, if there are any
 */
public record DutyVersion(
    EffectivePeriod inForce,
    Provision provision,
    FactKind occurrence,
    Frequency frequency,
    Optional<Ambiguity> ambiguity)
    implements Versions.Dated {

  /**
   * Refuses nulls.
   *
   * @param inForce the days on which it is in force
   * @param provision what is to be done, by whom, for whom, and where that stands
   * @param occurrence the kind of fact that counts
   * @param frequency how often
   * @param ambiguity words that can be read in more than one way, if there are any
   */
  public DutyVersion {
    requireNonNull(inForce, "inForce");
    requireNonNull(provision, "provision");
    requireNonNull(occurrence, "occurrence");
    requireNonNull(frequency, "frequency");
    requireNonNull(ambiguity, "ambiguity");
  }
}
