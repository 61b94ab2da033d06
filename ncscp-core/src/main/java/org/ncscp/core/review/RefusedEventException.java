// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Refuses an event of a case. No text of the case is in it. */
public final class RefusedEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why; not kept when the exception is written away, where the message tells it. */
  private final transient Recording.Refused refused;

  RefusedEventException(Recording.Refused refused) {
    super(refused.message());
    this.refused = refused;
  }

  /**
   * Returns the refusal.
   *
   * @return what was refused, by which rule, and what would be needed
   */
  public Recording.Refused refused() {
    return refused;
  }
}
