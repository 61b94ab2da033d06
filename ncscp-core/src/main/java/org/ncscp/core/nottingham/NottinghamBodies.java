// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.BodyId;

/** The bodies and posts that Nottingham City's book adds to those of the national one. */
public final class NottinghamBodies {
  /** Nottingham City Safeguarding Children Partnership. */
  public static final BodyId PARTNERSHIP = BodyId.of("partnership");

  /** Lead Safeguarding Partners Group. */
  public static final BodyId LEAD_SAFEGUARDING_PARTNERS = BodyId.of("lead-safeguarding-partners");

  /** Strategic Leadership Group. */
  public static final BodyId STRATEGIC_LEADERSHIP_GROUP = BodyId.of("strategic-leadership-group");

  /** Business Management Group. */
  public static final BodyId BUSINESS_MANAGEMENT_GROUP = BodyId.of("business-management-group");

  /** Child Safeguarding Practice Review Group. */
  public static final BodyId CASE_REVIEW_GROUP = BodyId.of("case-review-group");

  /** Quality Assurance and Audits Group. */
  public static final BodyId QUALITY_ASSURANCE_GROUP = BodyId.of("quality-assurance-group");

  /** Education Subgroup. */
  public static final BodyId EDUCATION_SUBGROUP = BodyId.of("education-subgroup");

  /** Policy and Procedure Subgroup, joint with Nottinghamshire. */
  public static final BodyId POLICY_AND_PROCEDURE_GROUP = BodyId.of("policy-and-procedure-group");

  /** Partnership business office. */
  public static final BodyId BUSINESS_OFFICE = BodyId.of("business-office");

  /** Independent Scrutineer. */
  public static final BodyId INDEPENDENT_SCRUTINEER = BodyId.of("independent-scrutineer");

  /** School and Education Safeguarding Coordinator. */
  public static final BodyId EDUCATION_SAFEGUARDING_COORDINATOR =
      BodyId.of("education-safeguarding-coordinator");

  /** The schools and other education settings of the city. */
  public static final BodyId SCHOOLS = BodyId.of("schools");

  /** The council's housing services and their contractors. */
  public static final BodyId HOUSING_SERVICES = BodyId.of("housing-services");

  /** National Society for the Prevention of Cruelty to Children. */
  public static final BodyId NSPCC = BodyId.of("nspcc");

  private NottinghamBodies() {}
}
