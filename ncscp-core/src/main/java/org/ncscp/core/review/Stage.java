// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Where a strand of a case stands. */
public enum Stage {
  /** An agency referred it, and it is to be decided what to do. */
  REFERRED(Strand.CONSIDERATION, "referred"),
  /** The partners did not agree. */
  PARTNERS_NOT_AGREED(Strand.CONSIDERATION, "partners not agreed"),
  /** The partners agree that it is to be notified. */
  TO_BE_NOTIFIED(Strand.CONSIDERATION, "agreed to notify"),
  /** A learning review was decided. */
  FOR_LEARNING_REVIEW(Strand.CONSIDERATION, "for a learning review"),
  /** A practice review below the definition was decided. */
  FOR_PRACTICE_REVIEW(Strand.CONSIDERATION, "for a practice review"),
  /** No review was decided. */
  NO_REVIEW(Strand.CONSIDERATION, "no review"),
  /** The council is aware of the incident, and its duty runs. */
  COUNCIL_AWARE(Strand.NOTIFICATION, "council aware"),
  /** The council found that there is nothing to notify. */
  CRITERIA_NOT_MET(Strand.NOTIFICATION, "nothing to notify"),
  /** The incident was notified to the Panel. */
  NOTIFIED(Strand.NOTIFICATION, "notified"),
  /** It was later found that the criteria are not met. */
  CRITERIA_LATER_NOT_MET(Strand.NOTIFICATION, "criteria later found not met"),
  /** The rapid review is under way. */
  RAPID_REVIEW_UNDER_WAY(Strand.RAPID_REVIEW, "rapid review under way"),
  /** The rapid review is completed and to be sent to the Panel. */
  RAPID_REVIEW_COMPLETED(Strand.RAPID_REVIEW, "rapid review completed"),
  /** The Panel has the rapid review. */
  WITH_PANEL(Strand.RAPID_REVIEW, "with the Panel"),
  /** The Panel disagrees, and the decision is to be reconsidered. */
  TO_BE_RECONSIDERED(Strand.RAPID_REVIEW, "to be reconsidered"),
  /** The decision was reconsidered. */
  RECONSIDERED(Strand.RAPID_REVIEW, "reconsidered"),
  /** The Panel agrees. */
  PANEL_AGREED(Strand.RAPID_REVIEW, "Panel agreed"),
  /** The Panel undertakes a national review. */
  NATIONAL_REVIEW(Strand.RAPID_REVIEW, "national review"),
  /** The rapid review fell away with the criteria. */
  RAPID_REVIEW_FALLEN_AWAY(Strand.RAPID_REVIEW, "rapid review fallen away"),
  /** The practice review is under way. */
  PRACTICE_REVIEW_UNDER_WAY(Strand.PRACTICE_REVIEW, "practice review under way"),
  /** The report is completed and to be signed off. */
  REPORT_COMPLETED(Strand.PRACTICE_REVIEW, "report completed"),
  /** The report is signed off and to be published. */
  REPORT_SIGNED_OFF(Strand.PRACTICE_REVIEW, "report signed off"),
  /** Information about improvements is to be published instead of the report. */
  INFORMATION_TO_BE_PUBLISHED(Strand.PRACTICE_REVIEW, "information to be published"),
  /** Nothing is to be published. */
  NOTHING_PUBLISHED(Strand.PRACTICE_REVIEW, "nothing to be published"),
  /** The report is published. */
  REPORT_PUBLISHED(Strand.PRACTICE_REVIEW, "report published"),
  /** Information about improvements is published. */
  INFORMATION_PUBLISHED(Strand.PRACTICE_REVIEW, "information published"),
  /** The learning review is under way. */
  LEARNING_REVIEW_UNDER_WAY(Strand.LEARNING_REVIEW, "learning review under way"),
  /** The learning review is completed. */
  LEARNING_REVIEW_COMPLETED(Strand.LEARNING_REVIEW, "learning review completed"),
  /** The criteria for a notification turned out to be met. */
  LEARNING_REVIEW_CONVERTED(Strand.LEARNING_REVIEW, "converted into a notification"),
  /** The partnership takes part. */
  TAKING_PART(Strand.OTHER_AREA, "taking part"),
  /** The partnership has given its part. */
  CONTRIBUTED(Strand.OTHER_AREA, "contributed"),
  /** The findings are there. */
  FINDINGS_RECEIVED(Strand.OTHER_AREA, "findings received"),
  /** The findings were considered for local practice. */
  FINDINGS_CONSIDERED(Strand.OTHER_AREA, "findings considered"),
  /** A national or thematic review was received. */
  NATIONAL_REVIEW_RECEIVED(Strand.NATIONAL_LEARNING, "received"),
  /** It was considered for local practice. */
  NATIONAL_REVIEW_CONSIDERED(Strand.NATIONAL_LEARNING, "considered");

  private final Strand strand;
  private final String description;

  Stage(Strand strand, String description) {
    this.strand = strand;
    this.description = description;
  }

  /**
   * Returns of which strand it is a stage.
   *
   * @return the strand
   */
  public Strand strand() {
    return strand;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code referred}
   */
  public String description() {
    return description;
  }
}
