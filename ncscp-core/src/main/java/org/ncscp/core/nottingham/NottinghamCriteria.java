// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.CriterionId;

/** The criteria of the kinds of review in Nottingham City's arrangements. */
public final class NottinghamCriteria {
  /** A child dies or is seriously harmed in the area. */
  public static final CriterionId HARM_IN_AREA = CriterionId.of("harm-in-area");

  /** A child of the area dies or is seriously harmed outside England. */
  public static final CriterionId HARM_OUTSIDE_ENGLAND = CriterionId.of("harm-outside-england");

  /** The case meets the definition of a serious child safeguarding case. */
  public static final CriterionId SERIOUS_CHILD_SAFEGUARDING_CASE =
      CriterionId.of("serious-child-safeguarding-case");

  /** Improvements are needed, whether or not they were identified before. */
  public static final CriterionId IMPROVEMENTS_NEEDED = CriterionId.of("improvements-needed");

  /** Themes recur. */
  public static final CriterionId RECURRENT_THEMES = CriterionId.of("recurrent-themes");

  /** There are concerns about two or more organisations or agencies working together. */
  public static final CriterionId WORKING_TOGETHER = CriterionId.of("working-together");

  /** The Panel concluded that a local review may be more appropriate. */
  public static final CriterionId PANEL_CONSIDERED_LOCAL_REVIEW =
      CriterionId.of("panel-considered-local-review");

  /** Below the definition, but there might be learning; set locally. */
  public static final CriterionId LEARNING_BELOW_DEFINITION =
      CriterionId.of("learning-below-definition");

  /** The criteria for a notification are not met; for a learning review. */
  public static final CriterionId CRITERIA_FOR_NOTIFICATION_NOT_MET =
      CriterionId.of("criteria-for-notification-not-met");

  /** There might be issues across more than one agency; for a learning review. */
  public static final CriterionId ISSUES_ACROSS_AGENCIES = CriterionId.of("issues-across-agencies");

  private NottinghamCriteria() {}
}
