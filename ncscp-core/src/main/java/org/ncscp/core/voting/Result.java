// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What became of what was put to a vote. Only {@link #CARRIED} is a decision in favour. */
public enum Result {
  /** It is carried. */
  CARRIED("carried"),
  /** It is not carried. */
  NOT_CARRIED("not carried"),
  /** As many votes for as against, and it goes where the group escalates to. */
  TIED("tied and escalated"),
  /** The quorum was not met, and the arrangements let nothing be decided then. */
  INQUORATE("inquorate"),
  /** Recused and vacant seats leave too few to carry anything. */
  UNDECIDABLE("undecidable"),
  /** Something that must be there before it closes was not, for example required advice. */
  INCOMPLETE("incomplete"),
  /** It depends on something that the arrangements do not say. */
  UNSPECIFIED("unspecified"),
  /** It can still be voted on. */
  OPEN("open");

  private final String description;

  Result(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code not carried}
   */
  public String description() {
    return description;
  }
}
