// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import org.ncscp.core.internal.Names;

/** Records of the year that can show what the yearly report says in words. */
public enum ReportEvidence {
  /** Versions of the arrangements that came into force. */
  ARRANGEMENTS,
  /** Cases on which a review was considered, done or published. */
  REVIEWS,
  /** Decisions of the register. */
  DECISIONS,
  /** Meetings that were held. */
  MEETINGS,
  /** Actions that were agreed, and how far they came. */
  ACTIONS,
  /** How far each priority came. */
  PRIORITIES,
  /** Procedures that were updated. */
  PROCEDURES,
  /** Audits that were undertaken. */
  AUDITS,
  /** Assessments of agencies under section 11. */
  SECTION_11,
  /** Audits of schools under sections 175 and 157. */
  SCHOOL_AUDIT,
  /** Indicators of performance. */
  INDICATORS,
  /** The register of risks. */
  RISKS,
  /** Courses that were held and who came. */
  TRAINING,
  /** Children, families and practitioners who were heard. */
  ENGAGEMENT,
  /** What the independent scrutineer assessed and challenged. */
  SCRUTINY,
  /** What each contributed and what was spent. */
  FUNDING;

  /**
   * Returns the word by which the arrangements' file names it.
   *
   * @return for example {@code school-audit}
   */
  public String word() {
    return Names.word(this);
  }
}
