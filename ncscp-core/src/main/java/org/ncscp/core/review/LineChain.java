// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digests of lines, each of the one before and the text of its own. */
final class LineChain {
  private final MessageDigest sha;
  private String last = "0".repeat(CaseLineForm.DIGITS);

  LineChain() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256 but has not", e);
    }
  }

  /** The digest of a text that comes after what was added so far, which it is then part of. */
  String add(byte[] bytes, int from, int to) {
    sha.update(last.getBytes(UTF_8));
    sha.update(bytes, from, to - from);
    last = HexFormat.of().formatHex(sha.digest());
    return last;
  }
}
