// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import org.ncscp.core.internal.Names;

/**
 * What decisions are about, for example {@code business-plan}; the catalogue is open.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record DecisionTopic(String value) implements Comparable<DecisionTopic> {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public DecisionTopic {
    Names.requireHyphenated("topic", value);
  }

  /**
   * Returns the topic of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the topic
   * @throws IllegalArgumentException if the value has another form
   */
  public static DecisionTopic of(String value) {
    return new DecisionTopic(value);
  }

  @Override
  public int compareTo(DecisionTopic other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
