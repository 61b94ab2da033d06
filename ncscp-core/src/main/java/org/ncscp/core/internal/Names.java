// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one form of all names that files and code share. */
public final class Names {
  private static final int LONGEST = 100;
  private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,99}");

  private Names() {}

  /** Refuses a reference that is not letters, digits and a few marks. */
  public static void requireReference(String what, String reference) {
    if (!REFERENCE.matcher(requireNonNull(reference, what)).matches()) {
      throw new IllegalArgumentException(
          what
              + " must be up to 100 letters, digits and / . _ - but was \""
              + reference.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /** Refuses a name that is not up to 100 lower-case letters and digits in words with hyphens. */
  public static void requireHyphenated(String what, String name) {
    if (requireNonNull(name, what).length() > LONGEST) {
      throw new IllegalArgumentException(
          what + " must have at most " + LONGEST + " characters but had " + name.length());
    }
    if (!HYPHENATED.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what
              + " must be lower-case words joined by hyphens but was \""
              + name.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /** A constant as files write it: its name in lower-case words joined by hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that files write so; refuses another word with all that would be right. */
  public static <E extends Enum<E>> E constant(String word, E[] constants) {
    return Stream.of(constants)
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + Stream.of(constants).map(Names::word).collect(joining(", "))
                        + " but was \""
                        + word
                        + "\""));
  }
}
