// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

/** How sure an entry of a diary is; the words of RFC 5545. */
public enum DiaryStatus {
  /** Its day may still move: what it counts from, or a bank holiday, is still to come. */
  TENTATIVE,
  /** Its day is known. */
  CONFIRMED,
  /** It was in the diary and no longer applies, or has no day while the clock stands still. */
  CANCELLED
}
