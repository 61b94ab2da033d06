// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.internal.Names;

/**
 * A proposal for a new or amended procedure, for example {@code was-not-brought-2024}. A correction
 * of the record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ProposalId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ProposalId {
    Names.requireHyphenated("proposal", value);
  }

  /**
   * Returns the proposal of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the proposal
   * @throws IllegalArgumentException if the value has another form
   */
  public static ProposalId of(String value) {
    return new ProposalId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
