// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** How a result came about. */
public enum Method {
  /** Every seat agreed, or said that it has no objection. */
  CONSENSUS("by consensus"),
  /** By the votes, and the threshold that the rule asks for. */
  VOTE("by vote"),
  /** By the votes and a casting vote. */
  CASTING_VOTE("by casting vote"),
  /** By the seat to which the decision is reserved. */
  FINAL_SAY("by final say");

  private final String description;

  Method(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code by consensus}
   */
  public String description() {
    return description;
  }
}
