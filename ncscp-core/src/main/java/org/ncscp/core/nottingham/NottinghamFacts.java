// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.rule.FactKind;

/** The kinds of fact that Nottingham City's book adds to those of the national one. */
public final class NottinghamFacts {
  /** A copy of the serious incident notification was provided to the business office. */
  public static final FactKind NOTIFICATION_COPIED_TO_BUSINESS_OFFICE =
      FactKind.of("notification-copied-to-business-office");

  /** The findings of the review were explained to those involved. */
  public static final FactKind FINDINGS_EXPLAINED = FactKind.of("findings-explained");

  /** The report was deposited in the NSPCC's national case review repository. */
  public static final FactKind REPORT_DEPOSITED_IN_REPOSITORY =
      FactKind.of("report-deposited-in-repository");

  /** The Independent Scrutineer completed the audit of reviews. */
  public static final FactKind SCRUTINEER_AUDIT_OF_REVIEWS_COMPLETED =
      FactKind.of("scrutineer-audit-of-reviews-completed");

  /** The Lead Safeguarding Partners Group met. */
  public static final FactKind LEAD_PARTNERS_MET = FactKind.of("lead-partners-met");

  /** The Strategic Leadership Group met, jointly with the county. */
  public static final FactKind STRATEGIC_LEADERSHIP_GROUP_MET =
      FactKind.of("strategic-leadership-group-met");

  /** The city's time slot was held at a joint meeting of the Strategic Leadership Groups. */
  public static final FactKind STRATEGIC_LEADERSHIP_CITY_SLOT_HELD =
      FactKind.of("strategic-leadership-city-slot-held");

  /** The Child Safeguarding Practice Review Group held a set meeting. */
  public static final FactKind CASE_REVIEW_GROUP_MET = FactKind.of("case-review-group-met");

  /** The Education Subgroup met. */
  public static final FactKind EDUCATION_SUBGROUP_MET = FactKind.of("education-subgroup-met");

  /** The chair of the Business Management Group was handed over. */
  public static final FactKind BUSINESS_MANAGEMENT_CHAIR_HANDED_OVER =
      FactKind.of("business-management-chair-handed-over");

  /** The chair of the Child Safeguarding Practice Review Group was handed over. */
  public static final FactKind CASE_REVIEW_CHAIR_HANDED_OVER =
      FactKind.of("case-review-chair-handed-over");

  /** The chair of the Learning and Workforce Development Group was handed over. */
  public static final FactKind LEARNING_AND_WORKFORCE_CHAIR_HANDED_OVER =
      FactKind.of("learning-and-workforce-chair-handed-over");

  /** The chair of the Quality Assurance and Audits Group was handed over. */
  public static final FactKind QUALITY_ASSURANCE_CHAIR_HANDED_OVER =
      FactKind.of("quality-assurance-chair-handed-over");

  /** The chair of the Education Subgroup was handed over. */
  public static final FactKind EDUCATION_CHAIR_HANDED_OVER =
      FactKind.of("education-chair-handed-over");

  /** The network of designated safeguarding leads of schools met. */
  public static final FactKind SCHOOLS_LEADS_NETWORK_MET = FactKind.of("schools-leads-network-met");

  /** The network of designated safeguarding leads of early years settings met. */
  public static final FactKind EARLY_YEARS_LEADS_NETWORK_MET =
      FactKind.of("early-years-leads-network-met");

  /** The oversight meeting on elective home education was held. */
  public static final FactKind HOME_EDUCATION_OVERSIGHT_MET =
      FactKind.of("home-education-oversight-met");

  /** The safeguarding arrangements were reviewed. */
  public static final FactKind ARRANGEMENTS_REVIEWED = FactKind.of("arrangements-reviewed");

  /** The list of relevant agencies was reviewed. */
  public static final FactKind RELEVANT_AGENCIES_REVIEWED =
      FactKind.of("relevant-agencies-reviewed");

  /** The funding arrangements were reviewed. */
  public static final FactKind FUNDING_REVIEWED = FactKind.of("funding-reviewed");

  /** The shared annual budget was reviewed and signed off. */
  public static final FactKind SHARED_BUDGET_SIGNED_OFF = FactKind.of("shared-budget-signed-off");

  /**
   * The Independent Scrutineer assessed the safeguarding partners' leadership of the arrangements.
   */
  public static final FactKind LEADERSHIP_ASSESSED = FactKind.of("leadership-assessed");

  /** A theme of the rolling audit programme was audited. */
  public static final FactKind AUDIT_THEME_AUDITED = FactKind.of("audit-theme-audited");

  /** A multi-agency audit was completed. */
  public static final FactKind MULTI_AGENCY_AUDIT_COMPLETED =
      FactKind.of("multi-agency-audit-completed");

  /** The performance data of a quarter were reviewed. */
  public static final FactKind PERFORMANCE_DATA_REVIEWED = FactKind.of("performance-data-reviewed");

  /** The section 175/157 safeguarding audit of a school year was completed. */
  public static final FactKind SCHOOL_SAFEGUARDING_AUDIT_COMPLETED =
      FactKind.of("school-safeguarding-audit-completed");

  /** The inter-agency procedures and guidance were updated. */
  public static final FactKind PROCEDURES_UPDATED = FactKind.of("procedures-updated");

  /** A "Safeguarding Children Today" briefing was held. */
  public static final FactKind SAFEGUARDING_BRIEFING_HELD =
      FactKind.of("safeguarding-briefing-held");

  /** The yearly safeguarding training of housing staff and contractors was held. */
  public static final FactKind HOUSING_TRAINING_HELD = FactKind.of("housing-training-held");

  private NottinghamFacts() {}
}
