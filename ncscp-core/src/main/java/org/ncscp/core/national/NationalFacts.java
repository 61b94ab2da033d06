// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import org.ncscp.core.rule.FactKind;

/** The kinds of fact that the national rule book knows. */
public final class NationalFacts {
  /** The local authority became aware of an incident that meets the criteria for notification. */
  public static final FactKind COUNCIL_BECAME_AWARE = FactKind.of("council-became-aware");

  /** The local authority found that the incident does not meet the criteria for notification. */
  public static final FactKind COUNCIL_FOUND_CRITERIA_NOT_MET =
      FactKind.of("council-found-criteria-not-met");

  /** It was later found that the case does not meet the criteria, and the Panel was told. */
  public static final FactKind CRITERIA_FOUND_NOT_MET = FactKind.of("criteria-found-not-met");

  /** The local authority submitted the serious incident notification. */
  public static final FactKind NOTIFICATION_SUBMITTED = FactKind.of("notification-submitted");

  /** The local authority told the safeguarding partners of the incident. */
  public static final FactKind PARTNERS_TOLD = FactKind.of("partners-told");

  /** The local authority became aware that a child looked after by it had died. */
  public static final FactKind LOOKED_AFTER_CHILD_DEATH_KNOWN =
      FactKind.of("looked-after-child-death-known");

  /** The local authority notified the death of the looked-after child. */
  public static final FactKind LOOKED_AFTER_CHILD_DEATH_NOTIFIED =
      FactKind.of("looked-after-child-death-notified");

  /** The local authority became aware that a care leaver aged up to and including 24 had died. */
  public static final FactKind CARE_LEAVER_DEATH_KNOWN = FactKind.of("care-leaver-death-known");

  /** The local authority notified the death of the care leaver. */
  public static final FactKind CARE_LEAVER_DEATH_NOTIFIED =
      FactKind.of("care-leaver-death-notified");

  /** The rapid review was completed. */
  public static final FactKind RAPID_REVIEW_COMPLETED = FactKind.of("rapid-review-completed");

  /** The partners sent the rapid review and their decision to the Panel. */
  public static final FactKind RAPID_REVIEW_SENT = FactKind.of("rapid-review-sent");

  /** The partners received the Panel's answer to the rapid review. */
  public static final FactKind PANEL_ANSWERED = FactKind.of("panel-answered");

  /** The partners decided to initiate a local child safeguarding practice review. */
  public static final FactKind PRACTICE_REVIEW_INITIATED = FactKind.of("practice-review-initiated");

  /**
   * Publication of the report, or of the information about improvements, is planned for this day (a
   * plan).
   */
  public static final FactKind PUBLICATION_PLANNED = FactKind.of("publication-planned");

  /** The advance copy of the report, or of the information about improvements, was sent. */
  public static final FactKind ADVANCE_COPY_SENT = FactKind.of("advance-copy-sent");

  /** The report of the local child safeguarding practice review was published. */
  public static final FactKind REPORT_PUBLISHED = FactKind.of("report-published");

  /** Information about improvements was published instead of the report. */
  public static final FactKind IMPROVEMENT_INFORMATION_PUBLISHED =
      FactKind.of("improvement-information-published");

  /** It was decided not to publish the report or the information about improvements. */
  public static final FactKind NON_PUBLICATION_DECIDED = FactKind.of("non-publication-decided");

  /** It was decided to publish neither the report nor the information about improvements. */
  public static final FactKind NOTHING_TO_BE_PUBLISHED = FactKind.of("nothing-to-be-published");

  /** The justification for not publishing was sent. */
  public static final FactKind NON_PUBLICATION_JUSTIFICATION_SENT =
      FactKind.of("non-publication-justification-sent");

  /** The Panel decided to initiate a national child safeguarding practice review. */
  public static final FactKind NATIONAL_REVIEW_INITIATED = FactKind.of("national-review-initiated");

  /** Publication of the national review is planned for this day (a plan). */
  public static final FactKind NATIONAL_REVIEW_PUBLICATION_PLANNED =
      FactKind.of("national-review-publication-planned");

  /** The advance copy of the national review was sent. */
  public static final FactKind NATIONAL_REVIEW_ADVANCE_COPY_SENT =
      FactKind.of("national-review-advance-copy-sent");

  /** The report of the national review was published. */
  public static final FactKind NATIONAL_REVIEW_PUBLISHED = FactKind.of("national-review-published");

  /** An action that follows from a review was agreed. */
  public static final FactKind ACTION_AGREED = FactKind.of("action-agreed");

  /** The action is to be carried out by this day at the latest (a plan). */
  public static final FactKind ACTION_DUE = FactKind.of("action-due");

  /** The action was carried out. */
  public static final FactKind ACTION_COMPLETED = FactKind.of("action-completed");

  /** It was decided that the action will not be carried out. */
  public static final FactKind ACTION_CANCELLED = FactKind.of("action-cancelled");

  /** The first safeguarding arrangements of the area were published. */
  public static final FactKind ARRANGEMENTS_FIRST_PUBLISHED =
      FactKind.of("arrangements-first-published");

  /** The safeguarding arrangements came into operation. */
  public static final FactKind ARRANGEMENTS_IN_OPERATION = FactKind.of("arrangements-in-operation");

  /** The reporting year ended: 31 March. */
  public static final FactKind REPORTING_YEAR_ENDED = FactKind.of("reporting-year-ended");

  /** The yearly report was published. */
  public static final FactKind YEARLY_REPORT_PUBLISHED = FactKind.of("yearly-report-published");

  /** A copy of the published yearly report was sent. */
  public static final FactKind YEARLY_REPORT_SENT = FactKind.of("yearly-report-sent");

  /** The local authority received the referral. */
  public static final FactKind REFERRAL_RECEIVED = FactKind.of("referral-received");

  /** The local authority decided what to do about the referral. */
  public static final FactKind REFERRAL_DECISION_MADE = FactKind.of("referral-decision-made");

  /** The local authority decided to take no further action on the referral. */
  public static final FactKind NO_FURTHER_ACTION_DECIDED = FactKind.of("no-further-action-decided");

  /** The assessment was concluded. */
  public static final FactKind ASSESSMENT_CONCLUDED = FactKind.of("assessment-concluded");

  /** The strategy discussion at which section 47 enquiries were initiated was held. */
  public static final FactKind STRATEGY_DISCUSSION_HELD = FactKind.of("strategy-discussion-held");

  /** It was found that no initial child protection conference is required. */
  public static final FactKind CONFERENCE_FOUND_NOT_REQUIRED =
      FactKind.of("conference-found-not-required");

  /** The initial child protection conference was held. */
  public static final FactKind INITIAL_CONFERENCE_HELD = FactKind.of("initial-conference-held");

  /** The conference decided that the child needs no child protection plan. */
  public static final FactKind NO_CHILD_PROTECTION_PLAN_MADE =
      FactKind.of("no-child-protection-plan-made");

  /** The child protection plan ended. */
  public static final FactKind CHILD_PROTECTION_PLAN_ENDED =
      FactKind.of("child-protection-plan-ended");

  /** The first core group meeting was held. */
  public static final FactKind FIRST_CORE_GROUP_HELD = FactKind.of("first-core-group-held");

  /** A child protection review conference was held. */
  public static final FactKind REVIEW_CONFERENCE_HELD = FactKind.of("review-conference-held");

  /**
   * The receiving local authority was notified that a child with a child protection plan moved in.
   */
  public static final FactKind TRANSFER_IN_NOTIFIED = FactKind.of("transfer-in-notified");

  /** The transfer-in conference was held. */
  public static final FactKind TRANSFER_IN_CONFERENCE_HELD =
      FactKind.of("transfer-in-conference-held");

  /** A constable took the child into police protection. */
  public static final FactKind CHILD_TAKEN_INTO_POLICE_PROTECTION =
      FactKind.of("child-taken-into-police-protection");

  /** The police protection of the child ended. */
  public static final FactKind POLICE_PROTECTION_ENDED = FactKind.of("police-protection-ended");

  /**
   * The child was taken into police protection, and the officer designated for it applied for the
   * order.
   */
  public static final FactKind POLICE_PROTECTION_BEFORE_ORDER =
      FactKind.of("police-protection-before-order");

  /** The court made the emergency protection order. */
  public static final FactKind EMERGENCY_PROTECTION_ORDER_MADE =
      FactKind.of("emergency-protection-order-made");

  /** The court extended the emergency protection order. */
  public static final FactKind EMERGENCY_PROTECTION_ORDER_EXTENDED =
      FactKind.of("emergency-protection-order-extended");

  /** The period for which the extended order was first made ends on this day (a plan). */
  public static final FactKind EMERGENCY_PROTECTION_ORDER_FIRST_PERIOD_ENDS =
      FactKind.of("emergency-protection-order-first-period-ends");

  /** The emergency protection order ended. */
  public static final FactKind EMERGENCY_PROTECTION_ORDER_ENDED =
      FactKind.of("emergency-protection-order-ended");

  /** The application for a care or supervision order was issued. */
  public static final FactKind CARE_PROCEEDINGS_ISSUED = FactKind.of("care-proceedings-issued");

  /** The court disposed of the application for a care or supervision order. */
  public static final FactKind CARE_PROCEEDINGS_DISPOSED_OF =
      FactKind.of("care-proceedings-disposed-of");

  /** The child became looked after. */
  public static final FactKind BECAME_LOOKED_AFTER = FactKind.of("became-looked-after");

  /** The child ceased to be looked after. */
  public static final FactKind CEASED_TO_BE_LOOKED_AFTER = FactKind.of("ceased-to-be-looked-after");

  /** The first review of the looked-after child's case was held. */
  public static final FactKind FIRST_LOOKED_AFTER_REVIEW_HELD =
      FactKind.of("first-looked-after-review-held");

  /** The second or a further review of the looked-after child's case was held. */
  public static final FactKind LATER_LOOKED_AFTER_REVIEW_HELD =
      FactKind.of("later-looked-after-review-held");

  /** The placement started. */
  public static final FactKind PLACEMENT_STARTED = FactKind.of("placement-started");

  /** The placement ended. */
  public static final FactKind PLACEMENT_ENDED = FactKind.of("placement-ended");

  /** A care order was made while the child lives with a parent. */
  public static final FactKind CARE_ORDER_MADE_WITH_PARENT =
      FactKind.of("care-order-made-with-parent");

  /** The child was visited, and six weeks are allowed until the next visit. */
  public static final FactKind SIX_WEEKLY_PLACEMENT_VISIT_MADE =
      FactKind.of("six-weekly-placement-visit-made");

  /** The child was visited after the first year of a placement that is to last until 18. */
  public static final FactKind LONG_TERM_PLACEMENT_VISIT_MADE =
      FactKind.of("long-term-placement-visit-made");

  /** The child was visited before the first review, and a week is allowed until the next visit. */
  public static final FactKind WEEKLY_PLACEMENT_VISIT_MADE =
      FactKind.of("weekly-placement-visit-made");

  /**
   * The child was visited after the first review, and four weeks are allowed until the next visit.
   */
  public static final FactKind FOUR_WEEKLY_PLACEMENT_VISIT_MADE =
      FactKind.of("four-weekly-placement-visit-made");

  /** The local authority was notified of the private fostering. */
  public static final FactKind PRIVATE_FOSTERING_NOTIFIED =
      FactKind.of("private-fostering-notified");

  /** The privately fostered child was visited in the first year. */
  public static final FactKind PRIVATE_FOSTERING_VISIT_MADE =
      FactKind.of("private-fostering-visit-made");

  /** The privately fostered child was visited in the second or a later year. */
  public static final FactKind LATER_YEAR_PRIVATE_FOSTERING_VISIT_MADE =
      FactKind.of("later-year-private-fostering-visit-made");

  /** The private fostering ended or did not come about. */
  public static final FactKind PRIVATE_FOSTERING_ENDED = FactKind.of("private-fostering-ended");

  /** The allegation was made. */
  public static final FactKind ALLEGATION_MADE = FactKind.of("allegation-made");

  /** The allegation came to the employer's attention or was made to the police. */
  public static final FactKind ALLEGATION_KNOWN = FactKind.of("allegation-known");

  /** The designated officer was told of the allegation. */
  public static final FactKind DESIGNATED_OFFICER_TOLD = FactKind.of("designated-officer-told");

  /** The case of the allegation was resolved. */
  public static final FactKind ALLEGATION_RESOLVED = FactKind.of("allegation-resolved");

  /**
   * The person against whom the allegation was made reaches normal pension age on this day (a
   * plan).
   */
  public static final FactKind NORMAL_PENSION_AGE_REACHED =
      FactKind.of("normal-pension-age-reached");

  /** A child under 18 died. */
  public static final FactKind CHILD_DIED = FactKind.of("child-died");

  /** The child's death was notified to the child death review partners. */
  public static final FactKind CHILD_DEATH_NOTIFIED = FactKind.of("child-death-notified");

  /** The child death review meeting was held. */
  public static final FactKind CHILD_DEATH_REVIEW_MEETING_HELD =
      FactKind.of("child-death-review-meeting-held");

  /**
   * The panel received the review meeting's report or, if it came later, the result of the inquest.
   */
  public static final FactKind CHILD_DEATH_REVIEW_REPORT_RECEIVED =
      FactKind.of("child-death-review-report-received");

  /** The child death overview panel reviewed the death. */
  public static final FactKind CHILD_DEATH_OVERVIEW_PANEL_REVIEW_HELD =
      FactKind.of("child-death-overview-panel-review-held");

  private NationalFacts() {}
}
