// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Which edition of the bank-holiday data answers.
 *
 * @param asAt the day on which the data was last compared with its official source
 * @param source what it was compared with
 */
public record DataVersion(LocalDate asAt, String source) {
  /**
   * Refuses nulls.
   *
   * @param asAt the day on which the data was last compared with its official source
   * @param source what it was compared with
   */
  public DataVersion {
    requireNonNull(asAt, "asAt");
    requireNonNull(source, "source");
  }

  @Override
  public String toString() {
    return asAt + " (" + source + ")";
  }
}
