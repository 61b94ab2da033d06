// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** Of what the evaluations of a course are. */
public enum EvaluationBasis {
  /** Of the course as a whole in the period. */
  COURSE,
  /** Of its sessions in the period, taken together. */
  SESSIONS
}
