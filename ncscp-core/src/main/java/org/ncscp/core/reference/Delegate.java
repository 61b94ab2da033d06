// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** Who may decide for the lead safeguarding partners: a post or a group. */
public sealed interface Delegate permits PostId, GroupId {
  /**
   * Returns the bare id.
   *
   * @return lower-case words and digits joined by hyphens
   */
  String value();
}
