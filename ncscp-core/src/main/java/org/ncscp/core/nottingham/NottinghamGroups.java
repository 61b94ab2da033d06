// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.GroupId;

/** The groups of Nottingham City's arrangements. */
public final class NottinghamGroups {
  /** Lead Safeguarding Partners Group. */
  public static final GroupId LEAD_SAFEGUARDING_PARTNERS = GroupId.of("lead-safeguarding-partners");

  /** Strategic Leadership Group. */
  public static final GroupId STRATEGIC_LEADERSHIP_GROUP = GroupId.of("strategic-leadership-group");

  /** Business Management Group. */
  public static final GroupId BUSINESS_MANAGEMENT_GROUP = GroupId.of("business-management-group");

  /** Child Safeguarding Practice Review Group. */
  public static final GroupId CASE_REVIEW_GROUP = GroupId.of("case-review-group");

  /** Learning and Workforce Development Group. */
  public static final GroupId LEARNING_AND_WORKFORCE_GROUP =
      GroupId.of("learning-and-workforce-group");

  /** Quality Assurance and Audits Group. */
  public static final GroupId QUALITY_ASSURANCE_GROUP = GroupId.of("quality-assurance-group");

  /** Education Subgroup. */
  public static final GroupId EDUCATION_SUBGROUP = GroupId.of("education-subgroup");

  /** Policy and Procedure Subgroup. */
  public static final GroupId POLICY_AND_PROCEDURE_GROUP = GroupId.of("policy-and-procedure-group");

  /** Designated Safeguarding Leads Network. */
  public static final GroupId SCHOOLS_SAFEGUARDING_LEADS_NETWORK =
      GroupId.of("schools-safeguarding-leads-network");

  /** Early Years Designated Safeguarding Leads Network. */
  public static final GroupId EARLY_YEARS_SAFEGUARDING_LEADS_NETWORK =
      GroupId.of("early-years-safeguarding-leads-network");

  /** Participation Task and Finish Group. */
  public static final GroupId PARTICIPATION_TASK_AND_FINISH_GROUP =
      GroupId.of("participation-task-and-finish-group");

  /** Participation and Engagement Subgroup. */
  public static final GroupId PARTICIPATION_AND_ENGAGEMENT_SUBGROUP =
      GroupId.of("participation-and-engagement-subgroup");

  /** Cross-authority working group on neglect. */
  public static final GroupId NEGLECT_WORKING_GROUP = GroupId.of("neglect-working-group");

  /** Tackling Child Exploitation Steering Group. */
  public static final GroupId TACKLING_CHILD_EXPLOITATION_STEERING_GROUP =
      GroupId.of("tackling-child-exploitation-steering-group");

  /** Safer Sleep Steering Group. */
  public static final GroupId SAFER_SLEEP_STEERING_GROUP = GroupId.of("safer-sleep-steering-group");

  /** Child Domestic and Sexual Violence Group. */
  public static final GroupId CHILD_DOMESTIC_AND_SEXUAL_VIOLENCE_GROUP =
      GroupId.of("child-domestic-and-sexual-violence-group");

  /** Partnership Group. */
  public static final GroupId PARTNERSHIP_GROUP = GroupId.of("partnership-group");

  private NottinghamGroups() {}
}
