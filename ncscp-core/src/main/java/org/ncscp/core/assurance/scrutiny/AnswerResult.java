// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

/** Whether a challenge was accepted. */
public enum AnswerResult {
  /** It was accepted. */
  ACCEPTED,
  /** Part of it was accepted. */
  PARTLY,
  /** It was not accepted. */
  NOT_ACCEPTED
}
