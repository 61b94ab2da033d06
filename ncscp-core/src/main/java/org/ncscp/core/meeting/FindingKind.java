// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

/** What the record of a meeting shows to be wrong, missing or undecided. */
public enum FindingKind {
  /** The group does not have the seat on that day. */
  SEAT_UNKNOWN,
  /** The item belongs to the part of a partnership that the group does not belong to. */
  SEGMENT_UNKNOWN,
  /** The item was decided by a group although the decision is reserved to another. */
  RESERVED_TO_ANOTHER_GROUP,
  /** The arrangements record somebody else as the holder of the seat's post. */
  HOLDER_NOT_RECORDED,
  /** The arrangements do not record the deputy. */
  DEPUTY_NOT_RECORDED,
  /** Only deputies acted for the seat, and none of them for that kind of decision. */
  DEPUTY_OUT_OF_SCOPE,
  /** One person acted for two seats at the same moment. */
  PERSON_IN_TWO_SEATS,
  /** A seat sent apologies and attended. */
  APOLOGIES_BUT_ATTENDED,
  /** Interests are declared at each meeting, and nothing is recorded of them. */
  DECLARATIONS_MISSING,
  /** An interest was declared after the item was taken. */
  DECLARED_LATE,
  /** Somebody else chaired than the arrangements say. */
  CHAIR_OUT_OF_TURN,
  /** The seat that is recorded as the chair did not attend. */
  CHAIR_DID_NOT_ATTEND,
  /**
   * Whether a recused seat counts towards the quorum is not stated, and decides whether it was met.
   */
  RECUSAL_DECIDES,
  /** Whether one person counts for several seats is not stated, and decides whether it was met. */
  PERSON_IN_TWO_SEATS_DECIDES
}
