// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import org.ncscp.core.reference.BodyId;

/** The bodies and posts that the national rule book names. */
public final class NationalBodies {
  /** The local authority. */
  public static final BodyId LOCAL_AUTHORITY = BodyId.of("local-authority");

  /** The local authority from whose area the child moves. */
  public static final BodyId ORIGINATING_AUTHORITY = BodyId.of("originating-authority");

  /** The safeguarding partners. */
  public static final BodyId SAFEGUARDING_PARTNERS = BodyId.of("safeguarding-partners");

  /** Child Safeguarding Practice Review Panel. */
  public static final BodyId PANEL = BodyId.of("panel");

  /** The Secretary of State. */
  public static final BodyId SECRETARY_OF_STATE = BodyId.of("secretary-of-state");

  /** Ofsted. */
  public static final BodyId OFSTED = BodyId.of("ofsted");

  /** Care Quality Commission. */
  public static final BodyId CARE_QUALITY_COMMISSION = BodyId.of("care-quality-commission");

  /** His Majesty's Inspectorate of Constabulary and Fire and Rescue Services. */
  public static final BodyId INSPECTORATE_OF_CONSTABULARY =
      BodyId.of("inspectorate-of-constabulary");

  /** Foundations (What Works Centre for Children and Families). */
  public static final BodyId FOUNDATIONS = BodyId.of("foundations");

  /** The public. */
  public static final BodyId PUBLIC = BodyId.of("public");

  /** The police. */
  public static final BodyId POLICE = BodyId.of("police");

  /** The court. */
  public static final BodyId COURT = BodyId.of("court");

  /** The lead social worker. */
  public static final BodyId LEAD_SOCIAL_WORKER = BodyId.of("lead-social-worker");

  /** The independent reviewing officer. */
  public static final BodyId INDEPENDENT_REVIEWING_OFFICER =
      BodyId.of("independent-reviewing-officer");

  /** Whoever made the referral. */
  public static final BodyId REFERRER = BodyId.of("referrer");

  /** The child and the family. */
  public static final BodyId FAMILY = BodyId.of("family");

  /** The professionals involved with the family. */
  public static final BodyId INVOLVED_PROFESSIONALS = BodyId.of("involved-professionals");

  /** The employer or organisation. */
  public static final BodyId EMPLOYER = BodyId.of("employer");

  /** The designated officer for allegations (LADO). */
  public static final BodyId DESIGNATED_OFFICER = BodyId.of("designated-officer");

  /** The agency that learns of the death. */
  public static final BodyId INFORMING_AGENCY = BodyId.of("informing-agency");

  /** The child death review partners. */
  public static final BodyId CHILD_DEATH_REVIEW_PARTNERS = BodyId.of("child-death-review-partners");

  /** The child death overview panel. */
  public static final BodyId CHILD_DEATH_OVERVIEW_PANEL = BodyId.of("child-death-overview-panel");

  /** The health provider that leads the review of the death. */
  public static final BodyId HEALTH_PROVIDER = BodyId.of("health-provider");

  private NationalBodies() {}
}
