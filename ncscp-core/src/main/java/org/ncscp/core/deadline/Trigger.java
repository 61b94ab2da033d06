// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import org.ncscp.core.internal.Names;

/**
 * The kind of fact from whose day a rule counts, for example {@code notification-submitted}.
 *
 * @param name lower-case words joined by hyphens
 */
public record Trigger(String name) {

  /**
   * Checks the form.
   *
   * @param name lower-case words joined by hyphens
   * @throws IllegalArgumentException if the name has another form
   */
  public Trigger {
    Names.requireHyphenated("trigger", name);
  }

  /**
   * Returns the trigger of that name.
   *
   * @param name lower-case words joined by hyphens
   * @return the trigger
   * @throws IllegalArgumentException if the name has another form
   */
  public static Trigger of(String name) {
    return new Trigger(name);
  }

  /**
   * Returns the fact in words, for explanations.
   *
   * @return for example {@code notification submitted}
   */
  public String inWords() {
    return name.replace('-', ' ');
  }

  /** Returns the bare name. */
  @Override
  public String toString() {
    return name;
  }
}
