// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.RuleId;

/**
 * The ids of the rules and duties that Nottingham City's book adds to {@link NationalRules}, and of
 * the national rules that it amends.
 */
public final class NottinghamRules {
  /**
   * Local authority notifies the Child Safeguarding Practice Review Panel of a serious incident;
   * national, and amended locally.
   */
  public static final RuleId SERIOUS_INCIDENT_NOTIFICATION =
      NationalRules.SERIOUS_INCIDENT_NOTIFICATION;

  /** Rapid review undertaken and completed; national, and amended locally. */
  public static final RuleId RAPID_REVIEW = NationalRules.RAPID_REVIEW;

  /**
   * Rapid review and the decision about a practice review sent to the Panel; national, and amended
   * locally.
   */
  public static final RuleId RAPID_REVIEW_SENT_TO_PANEL = NationalRules.RAPID_REVIEW_SENT_TO_PANEL;

  /** Panel answers the rapid review; national, and amended locally. */
  public static final RuleId PANEL_ANSWER = NationalRules.PANEL_ANSWER;

  /**
   * Local child safeguarding practice review completed and published; national, and amended
   * locally.
   */
  public static final RuleId PRACTICE_REVIEW_PUBLICATION =
      NationalRules.PRACTICE_REVIEW_PUBLICATION;

  /**
   * Advance copy of the report, or of the information about improvements, sent before publication;
   * national, and amended locally.
   */
  public static final RuleId ADVANCE_COPY = NationalRules.ADVANCE_COPY;

  /**
   * Decision not to publish justified to the Panel and the Secretary of State; national, and
   * amended locally.
   */
  public static final RuleId NON_PUBLICATION_JUSTIFIED = NationalRules.NON_PUBLICATION_JUSTIFIED;

  /** Published report stays publicly available; national, and amended locally. */
  public static final RuleId REPORT_STAYS_PUBLIC = NationalRules.REPORT_STAYS_PUBLIC;

  /** Yearly report published by the end of September; national, and amended locally. */
  public static final RuleId YEARLY_REPORT_PUBLISHED_BY_SEPTEMBER =
      NationalRules.YEARLY_REPORT_PUBLISHED_BY_SEPTEMBER;

  /**
   * Copy of the published yearly report sent to the Panel and Foundations; national, and amended
   * locally.
   */
  public static final RuleId YEARLY_REPORT_SENT = NationalRules.YEARLY_REPORT_SENT;

  /** Copy of the serious incident notification provided to the business office. */
  public static final RuleId NOTIFICATION_COPIED_TO_BUSINESS_OFFICE =
      RuleId.of("notification-copied-to-business-office");

  /** Findings of a review explained to those involved before any publication. */
  public static final RuleId FINDINGS_EXPLAINED_BEFORE_PUBLICATION =
      RuleId.of("findings-explained-before-publication");

  /** Published information about improvements stays on the partnership website. */
  public static final RuleId IMPROVEMENT_INFORMATION_STAYS_PUBLIC =
      RuleId.of("improvement-information-stays-public");

  /** Report stays in the national case review repository. */
  public static final RuleId REPORT_IN_NATIONAL_REPOSITORY =
      RuleId.of("report-in-national-repository");

  /** Lead Safeguarding Partners Group meets at least three times a year. */
  public static final RuleId LEAD_PARTNERS_MEETINGS = RuleId.of("lead-partners-meetings");

  /** Strategic Leadership Groups of city and county meet jointly every month. */
  public static final RuleId STRATEGIC_LEADERSHIP_MEETINGS =
      RuleId.of("strategic-leadership-meetings");

  /** Joint Strategic Leadership meetings give the city its time slot. */
  public static final RuleId STRATEGIC_LEADERSHIP_CITY_SLOTS =
      RuleId.of("strategic-leadership-city-slots");

  /** Child Safeguarding Practice Review Group holds its set meetings. */
  public static final RuleId CASE_REVIEW_GROUP_MEETINGS = RuleId.of("case-review-group-meetings");

  /** Education Subgroup meets quarterly. */
  public static final RuleId EDUCATION_SUBGROUP_MEETINGS = RuleId.of("education-subgroup-meetings");

  /** Network of designated safeguarding leads of schools meets every term. */
  public static final RuleId SCHOOLS_LEADS_NETWORK = RuleId.of("schools-leads-network");

  /** Network of designated safeguarding leads of early years settings meets three times a year. */
  public static final RuleId EARLY_YEARS_LEADS_NETWORK = RuleId.of("early-years-leads-network");

  /** Education, social care and family help meet weekly on elective home education. */
  public static final RuleId HOME_EDUCATION_OVERSIGHT = RuleId.of("home-education-oversight");

  /** Chair of the Business Management Group passes to the next safeguarding partner. */
  public static final RuleId BUSINESS_MANAGEMENT_CHAIR_HANDOVER =
      RuleId.of("business-management-chair-handover");

  /** Chair of the Child Safeguarding Practice Review Group passes on. */
  public static final RuleId CASE_REVIEW_GROUP_CHAIR_HANDOVER =
      RuleId.of("case-review-group-chair-handover");

  /** Chair of the Learning and Workforce Development Group passes on. */
  public static final RuleId LEARNING_AND_WORKFORCE_CHAIR_HANDOVER =
      RuleId.of("learning-and-workforce-chair-handover");

  /** Chair of the Quality Assurance and Audits Group passes on. */
  public static final RuleId QUALITY_ASSURANCE_CHAIR_HANDOVER =
      RuleId.of("quality-assurance-chair-handover");

  /** Chair of the Education Subgroup passes on. */
  public static final RuleId EDUCATION_SUBGROUP_CHAIR_HANDOVER =
      RuleId.of("education-subgroup-chair-handover");

  /** Safeguarding arrangements reviewed. */
  public static final RuleId ARRANGEMENTS_REVIEW = RuleId.of("arrangements-review");

  /** List of relevant agencies reviewed. */
  public static final RuleId RELEVANT_AGENCIES_REVIEW = RuleId.of("relevant-agencies-review");

  /** Funding arrangements reviewed. */
  public static final RuleId FUNDING_REVIEW = RuleId.of("funding-review");

  /** Shared annual budget reviewed and signed off. */
  public static final RuleId SHARED_BUDGET = RuleId.of("shared-budget");

  /** Independent Scrutineer assesses the safeguarding partners' leadership of the arrangements. */
  public static final RuleId LEADERSHIP_ASSESSMENT = RuleId.of("leadership-assessment");

  /** Independent Scrutineer audits the reviews. */
  public static final RuleId SCRUTINEER_AUDIT_OF_REVIEWS = RuleId.of("scrutineer-audit-of-reviews");

  /** Each theme of the rolling audit programme audited within three years. */
  public static final RuleId AUDIT_PROGRAMME = RuleId.of("audit-programme");

  /** At least four multi-agency audits a year. */
  public static final RuleId MULTI_AGENCY_AUDITS = RuleId.of("multi-agency-audits");

  /** Performance data of the quarter reviewed and reported. */
  public static final RuleId PERFORMANCE_DATA_REVIEW = RuleId.of("performance-data-review");

  /** Section 175/157 safeguarding audit of schools completed. */
  public static final RuleId SCHOOL_SAFEGUARDING_AUDIT = RuleId.of("school-safeguarding-audit");

  /** Inter-agency procedures and guidance updated twice a year. */
  public static final RuleId PROCEDURES_UPDATE = RuleId.of("procedures-update");

  /** Safeguarding Children Today briefings held three times a year. */
  public static final RuleId SAFEGUARDING_BRIEFINGS = RuleId.of("safeguarding-briefings");

  /** Housing staff and contractors trained in safeguarding every year. */
  public static final RuleId HOUSING_TRAINING = RuleId.of("housing-training");

  private NottinghamRules() {}
}
