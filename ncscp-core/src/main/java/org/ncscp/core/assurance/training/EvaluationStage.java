// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** When those trained were asked. */
public enum EvaluationStage {
  /** Before the training. */
  BEFORE,
  /** At its end, or shortly after. */
  AFTER,
  /** When they had had time to work with what they learned. */
  LATER
}
