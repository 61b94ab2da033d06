// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** How the text behind a rule is known. A rule whose text nobody has read says so. */
public enum Evidence {
  /** The exact text of the source was read. */
  READ("the source was read", true),
  /** The text was seen as another public body quotes or closely paraphrases it. */
  QUOTED("the source was read as another public body quotes it", true),
  /** A secondary source says so; its wording is not reliable. */
  SECONDARY("a secondary source says so", false),
  /** General knowledge: the text was not read. */
  UNREAD("the text of the source was not read", false),
  /** The text of this edition was not read; the rule is that of the edition before. */
  CARRIED_OVER("the text was not read, carried over from the edition before", false),
  /** A reading that no source states. */
  INFERRED("inferred, no source states it", false);

  private final String description;
  private final boolean verified;

  Evidence(String description, boolean verified) {
    this.description = description;
    this.verified = verified;
  }

  /**
   * Returns the evidence in words.
   *
   * @return for example {@code the text of the source was not read}
   */
  public String description() {
    return description;
  }

  /**
   * Tells whether somebody has seen the text.
   *
   * @return false if an explanation must warn
   */
  public boolean verified() {
    return verified;
  }
}
