// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** What training costs an organisation. */
public enum ChargeOutcome {
  /** Nothing. */
  FREE,
  /** It may be charged; how much is not stated. */
  MAY_BE_CHARGED,
  /** It may not take part. */
  NOT_ADMITTED,
  /** The arrangements do not say. */
  UNSPECIFIED
}
