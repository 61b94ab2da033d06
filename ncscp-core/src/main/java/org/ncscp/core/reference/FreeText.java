// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Text that somebody wrote of a case. It may say too much of a child, so it shows itself only to
 * who asks for it, and never in {@code toString}, an error or a log.
 */
public final class FreeText implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String text;

  private FreeText(String text) {
    this.text = text;
  }

  /**
   * Wraps a text.
   *
   * @param text what somebody wrote
   * @return the text, withheld
   * @throws IllegalArgumentException if it is blank
   */
  public static FreeText of(String text) {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    return new FreeText(text);
  }

  /**
   * Returns the text itself: for the file of the case only.
   *
   * @return what somebody wrote
   */
  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FreeText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns that there is a text, and not the text. */
  @Override
  public String toString() {
    return "(text withheld)";
  }
}
