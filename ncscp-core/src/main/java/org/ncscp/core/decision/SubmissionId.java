// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import org.ncscp.core.internal.Names;

/**
 * The name of one submission: the same submission sent twice has the same one.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record SubmissionId(String value) implements Comparable<SubmissionId> {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public SubmissionId {
    Names.requireReference("submission", value);
  }

  /**
   * Returns the submission of that value.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the submission
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static SubmissionId of(String value) {
    return new SubmissionId(value);
  }

  @Override
  public int compareTo(SubmissionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
