// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

/** A record of what a partnership did, measured, paid or said in its year. */
public interface YearRecord {
  /**
   * Returns where it comes from.
   *
   * @return its name, what it corrects, when it was entered, its source and who answers for it
   */
  Provenance provenance();
}
