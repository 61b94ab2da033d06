// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** What a group may report to: a group of the partnership or a board outside it. */
public sealed interface Superior permits GroupId, BoardId {
  /**
   * Returns the bare id.
   *
   * @return lower-case words and digits joined by hyphens
   */
  String value();
}
