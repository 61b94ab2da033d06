// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The name of something that does not reconcile, for example {@code shares:contributions}: the kind
 * of check and its matter. The same matter has the same name whenever it is looked at, so that a
 * person can answer for it by name.
 *
 * @param value lower-case words and digits joined by hyphens, a colon, and such words again
 */
public record FindingId(String value) implements Comparable<FindingId> {
  private static final int LONGEST = 250;
  private static final String WORDS = "[a-z0-9]++(?:-[a-z0-9]++)*+";
  private static final Pattern FORM = Pattern.compile(WORDS + ":" + WORDS);

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens, a colon, and such words again
   * @throws IllegalArgumentException if the value has another form or more than 250 characters
   */
  public FindingId {
    if (requireNonNull(value, "value").length() > LONGEST) {
      throw new IllegalArgumentException(
          "finding must have at most " + LONGEST + " characters but had " + value.length());
    }
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "finding must be as \"shares:contributions\" but was \""
              + value.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /**
   * Returns the finding of that name.
   *
   * @param value lower-case words and digits joined by hyphens, a colon, and such words again
   * @return the finding
   * @throws IllegalArgumentException if the value has another form or more than 250 characters
   */
  public static FindingId of(String value) {
    return new FindingId(value);
  }

  @Override
  public int compareTo(FindingId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
