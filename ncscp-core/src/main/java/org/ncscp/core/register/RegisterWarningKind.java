// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

/** What is doubtful of a decision in the register. */
public enum RegisterWarningKind {
  /** It is dated on a day that is not a working day. */
  NON_WORKING_DAY,
  /** Whether its day is a working day is not known: the calendar does not cover it. */
  WORKING_DAY_UNKNOWN,
  /** The arrangements say nothing of its day, so that nothing else could be told of it. */
  OUTSIDE_ARRANGEMENTS,
  /** The arrangements have no such group on its day. */
  GROUP_UNKNOWN,
  /** It was decided by a group although that kind of decision is reserved to another. */
  RESERVED_TO_ANOTHER_GROUP,
  /** Its group did not have a seat that is recorded as the chair or in the tally. */
  SEAT_UNKNOWN,
  /** Somebody else chaired than the arrangements say. */
  CHAIR_OUT_OF_TURN,
  /** It is on a matter, or gives more time, where another body has a duty that it cannot touch. */
  DUTY_OF_ANOTHER_BODY,
  /** An extension cites it, and it is not in the register. */
  EXTENSION_WITHOUT_DECISION,
  /** An extension cites it, and it was not carried. */
  EXTENSION_NOT_CARRIED,
  /** An extension cites it, and whether it was carried is not stated. */
  EXTENSION_RESULT_NOT_STATED,
  /** An extension cites it, and another decision has taken its place. */
  EXTENSION_SUPERSEDED,
  /** An extension cites it, and the two tell of different days or deadlines. */
  EXTENSION_DIFFERS
}
