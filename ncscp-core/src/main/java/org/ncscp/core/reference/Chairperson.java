// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** Who may chair a group: an organisation, which then sends the chair; a seat; or a post. */
public sealed interface Chairperson permits OrganisationId, SeatId, PostId {
  /**
   * Returns the bare id.
   *
   * @return lower-case words and digits joined by hyphens
   */
  String value();
}
