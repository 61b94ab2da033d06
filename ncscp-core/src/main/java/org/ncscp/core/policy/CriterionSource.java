// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** Who set a criterion. */
public enum CriterionSource {
  /** An Act of Parliament. */
  ACT,
  /** The regulations. */
  REGULATIONS,
  /** The partnership. */
  LOCAL
}
