// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The one form of all names that files and code share. */
public final class Names {
  private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Names() {}

  /** Refuses a name that is not lower-case words and digits joined by hyphens. */
  public static void requireHyphenated(String what, String name) {
    if (!HYPHENATED.matcher(requireNonNull(name, what)).matches()) {
      throw new IllegalArgumentException(
          what + " must be lower-case words joined by hyphens but was \"" + name + "\"");
    }
  }
}
