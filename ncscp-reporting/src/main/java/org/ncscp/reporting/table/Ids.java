// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form that the names of tables and columns share. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Ids() {}

  static void require(String what, String value) {
    requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          what
              + " must be lower-case words and digits joined by hyphens but was \""
              + value
              + "\"");
    }
  }
}
