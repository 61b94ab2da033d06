// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** How a notification was submitted. */
public enum NotificationChannel {
  /** By the approved online process. */
  ONLINE_FORM("online form"),
  /** In another way, for example while the online process was out of order. */
  OTHER("another way");

  private final String description;

  NotificationChannel(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code online form}
   */
  public String description() {
    return description;
  }
}
