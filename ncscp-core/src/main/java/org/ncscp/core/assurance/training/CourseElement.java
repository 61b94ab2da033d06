// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/**
 * An element of the multi-agency training programme.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Inter-Agency Training.
 */
public enum CourseElement {
  /** A foundation that is offered regularly through the year. */
  CORE,
  /** A training event or seminar on one issue, which may vary from year to year. */
  SUBJECT_SPECIFIC,
  /** A module that practitioners take by themselves. */
  E_LEARNING
}
