// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

/** What was decided of a proposal. */
public enum ProposalResult {
  /** It is to be done. */
  AGREED,
  /** It is not to be done. */
  REJECTED,
  /** It is to be decided later. */
  DEFERRED
}
