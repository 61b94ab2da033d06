// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** Where what is wrong with an entry goes. */
interface Refusals {
  /**
   * Notes a problem.
   *
   * @param entry the very entry
   * @param key which of its keys in the file
   * @param message what is wrong with it, as a sentence without its subject
   */
  void refuse(Object entry, String key, String message);
}
