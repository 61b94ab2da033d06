// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Digest(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @param value 64 lower-case hexadecimal digits
   * @throws IllegalArgumentException if the value has another form
   */
  public Digest {
    if (!FORM.matcher(requireNonNull(value, "value")).matches()) {
      throw new IllegalArgumentException(
          "digest must be 64 digits of 0 to 9 and a to f but was \""
              + value.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "\"");
    }
  }

  /**
   * Returns the digest that is written so.
   *
   * @param value 64 lower-case hexadecimal digits
   * @return the digest
   * @throws IllegalArgumentException if the value has another form
   */
  public static Digest of(String value) {
    return new Digest(value);
  }

  /**
   * Computes a digest.
   *
   * @param content the bytes
   * @return their digest
   */
  public static Digest ofContent(byte[] content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return new Digest(HexFormat.of().formatHex(sha.digest(requireNonNull(content, "content"))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256 but this has not", e);
    }
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
