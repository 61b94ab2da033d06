// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/**
 * What can happen in the life of a case, in the order in which it usually does: of events on one
 * day whose times are not known, that order is tried first.
 */
public enum StepKind {
  /** An agency refers it. */
  REFERRED("an agency refers it", true, false),
  /** The council becomes aware of an incident that meets the criteria. */
  COUNCIL_BECAME_AWARE(
      "the council becomes aware of an incident that meets the criteria", false, true),
  /** The council becomes aware that a looked-after child died. */
  LOOKED_AFTER_CHILD_DEATH_KNOWN(
      "the council becomes aware that a looked-after child died", false, true),
  /** The council becomes aware that a care leaver died. */
  CARE_LEAVER_DEATH_KNOWN("the council becomes aware that a care leaver died", false, true),
  /** The criteria are gone through. */
  CRITERIA_CONSIDERED("the criteria are gone through", false, false),
  /** The partners decide what to do. */
  REFERRAL_DECIDED("the partners decide what to do", false, false),
  /** The council decides whether its duty applies. */
  COUNCIL_DECIDED("the council decides whether its duty applies", true, false),
  /** The referring agency is told. */
  FED_BACK("the referring agency is told", false, false),
  /** The council notifies the Panel. */
  NOTIFIED("the council notifies the Panel", false, false),
  /** The Panel gives its reference. */
  PANEL_REFERENCE_GIVEN("the Panel gives its reference", false, false),
  /** The partners of another area are told. */
  OTHER_AREA_TOLD("the partners of another area are told", false, false),
  /** Something is sent or explained to those who are to receive it. */
  SENT("something is sent or explained to those who are to receive it", false, false),
  /** A rapid review begins without a notification. */
  RAPID_REVIEW_BEGUN("a rapid review begins without a notification", false, true),
  /** An agency is asked. */
  AGENCY_ASKED("an agency is asked", false, false),
  /** An agency answers. */
  AGENCY_ANSWERED("an agency answers", false, false),
  /** Something is done at once for safety. */
  SAFETY_ACTION_TAKEN("something is done at once for safety", true, false),
  /** A step of the local timetable is done. */
  TIMETABLE_STEP_DONE("a step of the local timetable is done", false, false),
  /** The meeting of the rapid review is held. */
  RAPID_REVIEW_MEETING_HELD("the meeting of the rapid review is held", false, true),
  /** The rapid review is completed and agreed. */
  RAPID_REVIEW_COMPLETED("the rapid review is completed and agreed", false, false),
  /** The Panel answers. */
  PANEL_ANSWERED("the Panel answers", false, false),
  /** The Panel's answer is circulated. */
  PANEL_ANSWER_CIRCULATED("the Panel's answer is circulated", false, true),
  /** The decision makers and the Independent Scrutineer meet. */
  RECONSIDERATION_MEETING_HELD(
      "the decision makers and the Independent Scrutineer meet", false, true),
  /** The partners reconsider their decision. */
  RECONSIDERED("the partners reconsider their decision", false, false),
  /** It is later found that the criteria are not met, and the Panel is told. */
  CRITERIA_FOUND_NOT_MET(
      "it is later found that the criteria are not met, and the Panel is told", true, true),
  /** A practice review is initiated. */
  PRACTICE_REVIEW_INITIATED("a practice review is initiated", false, false),
  /** A reviewer is appointed. */
  REVIEWER_APPOINTED("a reviewer is appointed", false, false),
  /** The terms of reference are agreed. */
  TERMS_OF_REFERENCE_AGREED("the terms of reference are agreed", false, true),
  /** It is considered how to engage the child and the family. */
  FAMILY_ENGAGEMENT_CONSIDERED(
      "it is considered how to engage the child and the family", true, true),
  /** The child or the family contributes. */
  FAMILY_CONTRIBUTED("the child or the family contributes", false, true),
  /** The progress and quality of the review are monitored. */
  PROGRESS_MONITORED("the progress and quality of the review are monitored", false, true),
  /** Information or a draft is requested of the reviewer in writing. */
  INFORMATION_REQUESTED_IN_WRITING(
      "information or a draft is requested of the reviewer in writing", false, true),
  /** Other proceedings begin. */
  PROCEEDINGS_BEGAN("other proceedings begin", false, false),
  /** Other proceedings end. */
  PROCEEDINGS_ENDED("other proceedings end", false, false),
  /** The report is completed. */
  REPORT_COMPLETED("the report is completed", false, true),
  /** The report is signed off. */
  REPORT_SIGNED_OFF("the report is signed off", false, false),
  /** More time is asked for. */
  DELAY_SOUGHT("more time is asked for", true, false),
  /** More time is given. */
  DELAY_APPROVED("more time is given", false, false),
  /** More time is refused. */
  DELAY_REFUSED("more time is refused", false, false),
  /** The reasons for the delay are told. */
  DELAY_TOLD("the reasons for the delay are told", false, false),
  /** It is decided what to publish. */
  PUBLICATION_DECIDED("it is decided what to publish", true, false),
  /** The day of publication is planned. */
  PUBLICATION_PLANNED("the day of publication is planned", false, false),
  /** The report is published. */
  REPORT_PUBLISHED("the report is published", false, true),
  /** Information about improvements is published. */
  INFORMATION_PUBLISHED("information about improvements is published", false, true),
  /** The report is deposited in the national repository. */
  DEPOSITED("the report is deposited in the national repository", false, false),
  /** It is taken off the website. */
  REMOVED_FROM_WEBSITE("it is taken off the website", false, true),
  /** It is provided on request. */
  PROVIDED_ON_REQUEST("it is provided on request", false, true),
  /** A learning review begins. */
  LEARNING_REVIEW_BEGUN("a learning review begins", false, false),
  /** The workshop is held. */
  WORKSHOP_HELD("the workshop is held", false, true),
  /** Learning and outcomes are recorded. */
  OUTCOMES_RECORDED("learning and outcomes are recorded", true, true),
  /** The learning review is completed. */
  LEARNING_REVIEW_COMPLETED("the learning review is completed", false, true),
  /** Learning and outcomes are monitored. */
  OUTCOMES_MONITORED("learning and outcomes are monitored", false, true),
  /** The criteria for a notification turn out to be met. */
  CONVERTED_TO_NOTIFICATION("the criteria for a notification turn out to be met", true, true),
  /** Another area invites the partnership to its review. */
  INVITED_BY_OTHER_AREA("another area invites the partnership to its review", false, false),
  /** The partnership gives its part. */
  CONTRIBUTION_SENT("the partnership gives its part", false, true),
  /** The findings of the other area are received. */
  FINDINGS_RECEIVED("the findings of the other area are received", false, true),
  /** A national or thematic review is received. */
  NATIONAL_REVIEW_RECEIVED("a national or thematic review is received", true, false),
  /** The findings of others are considered for local practice. */
  FINDINGS_CONSIDERED("the findings of others are considered for local practice", true, false),
  /** A recommendation is made. */
  RECOMMENDED("a recommendation is made", false, false),
  /** An action is agreed. */
  ACTION_PLANNED("an action is agreed", false, false),
  /** An action is given another date. */
  ACTION_MOVED("an action is given another date", true, false),
  /** Evidence of an action is gathered. */
  EVIDENCED("evidence of an action is gathered", false, false),
  /** An action is completed. */
  ACTION_COMPLETED("an action is completed", false, false),
  /** An action is given up. */
  ACTION_CANCELLED("an action is given up", true, false),
  /** It is tested whether actions did what they should. */
  ASSURED("it is tested whether actions did what they should", false, false),
  /** It is stated what changed. */
  IMPACT_STATED("it is stated what changed", false, false),
  /** A step is permitted without what should have gone before. */
  DEPARTED("a step is permitted without what should have gone before", true, false),
  /** A date is corrected. */
  DATE_CORRECTED("a date is corrected", true, false),
  /** An event is withdrawn. */
  WITHDRAWN("an event is withdrawn", true, false);

  private final String description;
  private final boolean needsNote;
  private final boolean plain;

  StepKind(String description, boolean needsNote, boolean plain) {
    this.description = description;
    this.needsNote = needsNote;
    this.plain = plain;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code an agency refers it}
   */
  public String description() {
    return description;
  }

  /**
   * Tells whether an event of the kind must carry a note: what happened, or why.
   *
   * @return true if it is refused without
   */
  public boolean needsNote() {
    return needsNote;
  }

  /**
   * Tells whether there is no more to say of it than when it happened.
   *
   * @return true for the kinds of {@link Occurred}
   */
  public boolean plain() {
    return plain;
  }
}
