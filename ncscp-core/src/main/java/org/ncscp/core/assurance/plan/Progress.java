// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.util.Optional;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.FreeText;

/**
 * How far something came that was agreed.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report: "little or no evidence
 * of progress".
 */
public enum Progress {
  /** Nothing came of it yet; a reason is required. */
  NONE,
  /** Little came of it; a reason is required. */
  LITTLE,
  /** It came on. */
  SOME,
  /** It is done. */
  COMPLETED,
  /** It was given up; a reason is required. */
  CANCELLED;

  /**
   * Tells whether it is little or no progress.
   *
   * @return true for {@link #NONE} and {@link #LITTLE}
   */
  public boolean isLittleOrNone() {
    return this == NONE || this == LITTLE;
  }

  /**
   * Tells whether nothing more is to be done.
   *
   * @return true for {@link #COMPLETED} and {@link #CANCELLED}
   */
  public boolean isEnd() {
    return this == COMPLETED || this == CANCELLED;
  }

  void requireReason(Optional<FreeText> reason) {
    if ((isLittleOrNone() || this == CANCELLED) && reason.isEmpty()) {
      throw new IllegalArgumentException(
          "reason must be given for little or no progress and for what was cancelled, but progress"
              + " was "
              + Names.word(this)
              + " without a reason");
    }
  }
}
