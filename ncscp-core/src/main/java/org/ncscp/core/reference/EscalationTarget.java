// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** Where a group takes what it cannot resolve: another group, a board outside, or a post. */
public sealed interface EscalationTarget permits GroupId, BoardId, PostId {
  /**
   * Returns the bare id.
   *
   * @return lower-case words and digits joined by hyphens
   */
  String value();
}
