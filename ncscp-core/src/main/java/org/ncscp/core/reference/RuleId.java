// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.util.regex.Pattern;

/**
 * The name of a rule in a rule book, for example {@code rapid-review}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record RuleId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "rule id must be lower-case words joined by hyphens but was \"" + value + "\"");
    }
  }

  /**
   * Returns the id of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the id
   * @throws IllegalArgumentException if the value has another form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
