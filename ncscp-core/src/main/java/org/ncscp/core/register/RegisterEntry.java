// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ncscp.core.reference.Digest;

/**
 * An entry of the register, with the digests that chain it to the one before. An entry need not be
 * sound: {@link Register#verify()} tells whether it is what was recorded.
 *
 * @param sequence its place in the register, from 1
 * @param recordedAt when it was recorded
 * @param content what was recorded
 * @param previous the digest of the entry before; of the first entry 64 zeros
 * @param digest the digest of all of this
 */
public record RegisterEntry(
    int sequence, Instant recordedAt, RegisterContent content, Digest previous, Digest digest) {

  /**
   * Refuses nulls.
   *
   * @param sequence its place in the register, from 1
   * @param recordedAt when it was recorded
   * @param content what was recorded
   * @param previous the digest of the entry before; of the first entry 64 zeros
   * @param digest the digest of all of this
   */
  public RegisterEntry {
    requireNonNull(recordedAt, "recordedAt");
    requireNonNull(content, "content");
    requireNonNull(previous, "previous");
    requireNonNull(digest, "digest");
  }

  /** The entry that comes after another, unless a file could not hold it. */
  static RegisterEntry after(
      int sequence, Digest previous, RegisterContent content, Instant recordedAt) {
    if (sequence > RegisterFile.MOST_LINES) {
      throw new IllegalArgumentException(
          "register must have at most "
              + RegisterFile.MOST_LINES
              + " entries but would have "
              + sequence);
    }
    byte[] form = EntryWriting.canonical(sequence, recordedAt, content, previous).getBytes(UTF_8);
    if (form.length > RegisterFile.MOST_BYTES_OF_ENTRY) {
      throw new IllegalArgumentException(
          "entry must have at most "
              + RegisterFile.MOST_BYTES_OF_ENTRY
              + " bytes but entry "
              + sequence
              + " would have "
              + form.length);
    }
    return new RegisterEntry(sequence, recordedAt, content, previous, Digest.ofContent(form));
  }

  /**
   * Computes the digest that the entry should have.
   *
   * @return the digest of its canonical form, which {@code docs/register.md} describes
   * @throws IllegalArgumentException if a text in it is not Unicode, so that it has no such form
   */
  public Digest computeDigest() {
    return Digest.ofContent(
        EntryWriting.canonical(sequence, recordedAt, content, previous).getBytes(UTF_8));
  }

  /** Returns its place and digest, and of which decision it speaks. */
  @Override
  public String toString() {
    return "RegisterEntry["
        + sequence
        + ", "
        + content.getClass().getSimpleName()
        + " "
        + content.reference()
        + ", digest "
        + digest
        + "]";
  }
}
