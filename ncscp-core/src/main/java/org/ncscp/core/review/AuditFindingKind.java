// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What sort of thing the scrutineer should look at. */
public enum AuditFindingKind {
  /** A step was taken without what should have gone before it. */
  DEPARTURE("departure from the order"),
  /** A decision is without reasons. */
  NO_RATIONALE("no reasons on record"),
  /** The register does not say what became of a decision. */
  RESULT_NOT_STATED("result not stated"),
  /** The register tells a decision otherwise now than when the step was recorded. */
  DECISION_CHANGED("decision changed since"),
  /** The council notified, and no agreement of the partners is on record. */
  NOTIFIED_WITHOUT_AGREEMENT("notified without agreement"),
  /** The partners agreed to notify, and nothing was notified. */
  AGREED_NOT_NOTIFIED("agreed and not notified"),
  /** The partners decided otherwise than the criteria were answered. */
  ROUTE_AGAINST_CRITERIA("decided against the criteria"),
  /** The referring agency was not told of the decision. */
  NO_FEEDBACK("no feedback to the referrer"),
  /** The Panel was not given the justification after reconsidering. */
  NO_JUSTIFICATION("no justification to the Panel"),
  /** An agency was asked and did not answer. */
  AGENCY_SILENT("agency did not answer"),
  /** Something was published without everybody having the advance copy in time before that day. */
  ADVANCE_COPY_TOO_LATE("advance copy too late"),
  /** What was published was taken off the website too early. */
  REMOVED_TOO_EARLY("removed too early"),
  /** An action was given another date when its date was over. */
  ACTION_MOVED_TOO_LATE("action moved too late"),
  /** No monitoring of a practice review is on record. */
  NOT_MONITORED("not monitored");

  private final String description;

  AuditFindingKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code departure from the order}
   */
  public String description() {
    return description;
  }
}
