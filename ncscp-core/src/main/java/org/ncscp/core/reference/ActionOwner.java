// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** Who sees to an action: a post, an organisation or a group. */
public sealed interface ActionOwner permits PostId, OrganisationId, GroupId {
  /**
   * Returns the bare id.
   *
   * @return lower-case words and digits joined by hyphens
   */
  String value();
}
