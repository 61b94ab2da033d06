// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import org.ncscp.core.internal.Names;

/**
 * A challenge to a partner or the partnership, for example {@code neglect-2024}. A correction of
 * the record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ChallengeId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ChallengeId {
    Names.requireHyphenated("challenge", value);
  }

  /**
   * Returns the challenge of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the challenge
   * @throws IllegalArgumentException if the value has another form
   */
  public static ChallengeId of(String value) {
    return new ChallengeId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
