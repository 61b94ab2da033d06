// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as files write them. */
public final class Dates {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Dates() {}

  /** Reads a day as {@code 2025-04-17}: four digits for the year, and no sign. */
  public static LocalDate parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new DateTimeException("must be a date as 2025-04-17 but was \"" + text + "\"");
    }
    return LocalDate.parse(text);
  }
}
