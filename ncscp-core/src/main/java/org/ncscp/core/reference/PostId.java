// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A post, never the person who holds it, for example {@code chief-constable}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record PostId(String value) implements Chairperson, EscalationTarget, Delegate, ActionOwner {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public PostId {
    Names.requireHyphenated("post", value);
  }

  /**
   * Returns the post of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the post
   * @throws IllegalArgumentException if the value has another form
   */
  public static PostId of(String value) {
    return new PostId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
