// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;

/**
 * What an agency was asked for a review, and whether it answered.
 *
 * @param review the kind of review
 * @param agency the agency
 * @param askedOn when it was first asked
 * @param by by when it was last asked to answer, if it was told
 * @param answeredOn when it first answered, or empty if it did not
 */
public record AgencyReturn(
    ReviewKindId review,
    OrganisationId agency,
    LocalDate askedOn,
    Optional<LocalDate> by,
    Optional<LocalDate> answeredOn) {

  /**
   * Refuses nulls.
   *
   * @param review the kind of review
   * @param agency the agency
   * @param askedOn when it was first asked
   * @param by by when it was last asked to answer, if it was told
   * @param answeredOn when it first answered
   */
  public AgencyReturn {
    requireNonNull(review, "review");
    requireNonNull(agency, "agency");
    requireNonNull(askedOn, "askedOn");
    requireNonNull(by, "by");
    requireNonNull(answeredOn, "answeredOn");
  }

  /**
   * Tells whether it answered after the day by which it was asked to.
   *
   * @return false if it was told no day, or has not answered
   */
  public boolean isLate() {
    return by.isPresent() && answeredOn.filter(day -> day.isAfter(by.get())).isPresent();
  }
}
