// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What is sent or given to somebody, and must have reached everybody who is to receive it. */
public enum Paper {
  /** A copy of the notification. */
  NOTIFICATION_COPY("copy of the notification"),
  /** What the council reports of the incident to the safeguarding partners. */
  INCIDENT_REPORT("report of the incident"),
  /** The notification that a looked-after child died. */
  LOOKED_AFTER_CHILD_DEATH("notification of a looked-after child's death"),
  /** The notification that a care leaver died. */
  CARE_LEAVER_DEATH("notification of a care leaver's death"),
  /** The rapid review with the decision about a practice review. */
  RAPID_REVIEW("rapid review"),
  /** Why the partners adhered to their decision or changed it. */
  RECONSIDERATION_JUSTIFICATION("justification after reconsidering"),
  /** The findings, explained to those involved. */
  FINDINGS("explanation of the findings"),
  /** The copy before publication. */
  ADVANCE_COPY("advance copy"),
  /** Why the report, or the information about improvements, is not published. */
  NON_PUBLICATION_JUSTIFICATION("justification for not publishing");

  private final String description;

  Paper(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code copy of the notification}
   */
  public String description() {
    return description;
  }
}
