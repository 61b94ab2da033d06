// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

/** In what standing somebody sits in a group. Only decision-makers decide; all others are heard. */
public enum Standing {
  /** Takes the group's decisions. */
  DECISION_MAKER("decision-maker"),
  /** A member without a part in decisions that are put to the decision-makers. */
  MEMBER("member"),
  /** Advises, for example on law or business. */
  ADVISER("adviser"),
  /** Observes and takes part in the discussion, as an elected member may. */
  PARTICIPANT_OBSERVER("participant observer"),
  /** A member of the public. */
  LAY_MEMBER("lay member"),
  /** A young person. */
  YOUNG_PERSON("young person"),
  /** A non-executive member. */
  NON_EXECUTIVE("non-executive member"),
  /** An associate of the group. */
  ASSOCIATE("associate"),
  /** Invited where the matter asks for it. */
  INVITEE("invitee");

  private final String description;

  Standing(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code decision-maker}
   */
  public String description() {
    return description;
  }
}
