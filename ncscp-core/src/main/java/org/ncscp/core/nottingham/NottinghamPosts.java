// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.PostId;

/** The posts that Nottingham City's arrangements name. */
public final class NottinghamPosts {
  /** Chief Executive; nottingham-city-council. */
  public static final PostId COUNCIL_CHIEF_EXECUTIVE = PostId.of("council-chief-executive");

  /** Chief Executive; nottingham-and-nottinghamshire-icb. */
  public static final PostId ICB_CHIEF_EXECUTIVE = PostId.of("icb-chief-executive");

  /** Chief Constable; nottinghamshire-police. */
  public static final PostId CHIEF_CONSTABLE = PostId.of("chief-constable");

  /** Corporate Director for Children and Education Services; nottingham-city-council. */
  public static final PostId CORPORATE_DIRECTOR_CHILDREN_AND_EDUCATION =
      PostId.of("corporate-director-children-and-education");

  /** Chief Nurse; nottingham-and-nottinghamshire-icb. */
  public static final PostId ICB_CHIEF_NURSE = PostId.of("icb-chief-nurse");

  /** Assistant Chief Constable; nottinghamshire-police. */
  public static final PostId ASSISTANT_CHIEF_CONSTABLE = PostId.of("assistant-chief-constable");

  /** Lead Member for Children's Services; nottingham-city-council. */
  public static final PostId LEAD_MEMBER_FOR_CHILDRENS_SERVICES =
      PostId.of("lead-member-for-childrens-services");

  /** Independent Scrutineer. */
  public static final PostId INDEPENDENT_SCRUTINEER = PostId.of("independent-scrutineer");

  /** Lay Member. */
  public static final PostId LAY_MEMBER = PostId.of("lay-member");

  /** School and Education Safeguarding Coordinator. */
  public static final PostId EDUCATION_SAFEGUARDING_COORDINATOR =
      PostId.of("education-safeguarding-coordinator");

  /** Business Manager for Safeguarding Partnership; partnership. */
  public static final PostId BUSINESS_MANAGER = PostId.of("business-manager");

  /** Partnership Officer; partnership. */
  public static final PostId PARTNERSHIP_OFFICER = PostId.of("partnership-officer");

  /** Partnership Training Officer; partnership. */
  public static final PostId TRAINING_OFFICER = PostId.of("training-officer");

  /** Business Support Officer; partnership. */
  public static final PostId BUSINESS_SUPPORT_OFFICER = PostId.of("business-support-officer");

  /** Detective Superintendent; nottinghamshire-police. */
  public static final PostId DETECTIVE_SUPERINTENDENT = PostId.of("detective-superintendent");

  /** Detective Chief Inspector; nottinghamshire-police. */
  public static final PostId DETECTIVE_CHIEF_INSPECTOR = PostId.of("detective-chief-inspector");

  /** Detective Inspector Public Protection; nottinghamshire-police. */
  public static final PostId DETECTIVE_INSPECTOR_PUBLIC_PROTECTION =
      PostId.of("detective-inspector-public-protection");

  /** Head of Access to Learning; nottingham-city-council. */
  public static final PostId HEAD_OF_ACCESS_TO_LEARNING = PostId.of("head-of-access-to-learning");

  /** Head of First Response; nottingham-city-council. */
  public static final PostId HEAD_OF_FIRST_RESPONSE = PostId.of("head-of-first-response");

  /** Designated Nurse for Safeguarding Children; nottingham-and-nottinghamshire-icb. */
  public static final PostId ICB_DESIGNATED_NURSE = PostId.of("icb-designated-nurse");

  /**
   * Consultant Paediatrician, Designated Doctor for Safeguarding Children;
   * nottingham-and-nottinghamshire-icb.
   */
  public static final PostId ICB_DESIGNATED_DOCTOR = PostId.of("icb-designated-doctor");

  /** Consultant; public-health. */
  public static final PostId PUBLIC_HEALTH_CONSULTANT = PostId.of("public-health-consultant");

  /** Service Manager; nspcc. */
  public static final PostId NSPCC_SERVICE_MANAGER = PostId.of("nspcc-service-manager");

  /** Head of Probation Delivery Unit; probation-service. */
  public static final PostId HEAD_OF_PROBATION_DELIVERY_UNIT =
      PostId.of("head-of-probation-delivery-unit");

  /** Associate Director for Safeguarding and Social Care; nottinghamshire-healthcare. */
  public static final PostId HEALTHCARE_TRUST_ASSOCIATE_DIRECTOR =
      PostId.of("healthcare-trust-associate-director");

  /** Named Nurse Safeguarding Children; nottingham-university-hospitals. */
  public static final PostId HOSPITALS_NAMED_NURSE = PostId.of("hospitals-named-nurse");

  /** Named Nurse/Head of Safeguarding; nottingham-citycare. */
  public static final PostId CITYCARE_HEAD_OF_SAFEGUARDING =
      PostId.of("citycare-head-of-safeguarding");

  /** Manager; voluntary-sector. */
  public static final PostId VOLUNTARY_SECTOR_MANAGER = PostId.of("voluntary-sector-manager");

  private NottinghamPosts() {}
}
