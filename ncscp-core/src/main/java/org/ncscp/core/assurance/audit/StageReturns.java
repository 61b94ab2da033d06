// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.policy.ReturnStage;

/**
 * The settings that returned the audit by one of the days for it, and after the one before.
 *
 * @param stage the stage, with its last day
 * @param settings the settings, in the order of their records
 */
public record StageReturns(ReturnStage stage, List<SettingId> settings) {

  /**
   * Copies the list.
   *
   * @param stage the stage
   * @param settings the settings
   */
  public StageReturns {
    requireNonNull(stage, "stage");
    settings = List.copyOf(requireNonNull(settings, "settings"));
  }
}
