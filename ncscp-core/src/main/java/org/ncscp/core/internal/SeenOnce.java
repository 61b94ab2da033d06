// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which texts were seen, in some 40 bytes for each whatever their length: the first half of the
 * SHA-256 digest of each, of which no two texts have ever been found to share one.
 */
public final class SeenOnce {
  private final MessageDigest digest;
  private long[] slots = new long[2 * 64];
  private int size;

  /** Nothing seen. */
  public SeenOnce() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Notes a text; false if it was noted before. */
  public boolean add(String text) {
    ByteBuffer key = key(text);
    if (3 * size > slots.length) {
      grow();
    }
    boolean added = put(slots, key.getLong(0), key.getLong(8));
    size += added ? 1 : 0;
    return added;
  }

  /** Tells whether a text was noted. */
  public boolean contains(String text) {
    ByteBuffer key = key(text);
    int at = slot(slots, key.getLong(0), key.getLong(8));
    return slots[at] != 0 || slots[at + 1] != 0;
  }

  private ByteBuffer key(String text) {
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != 0 || slots[i + 1] != 0) {
        put(larger, slots[i], slots[i + 1]);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long high, long low) {
    int at = slot(slots, high, low);
    if (slots[at] == high && slots[at + 1] == low) {
      return false;
    }
    slots[at] = high;
    slots[at + 1] = low;
    return true;
  }

  /** Where a key stands, or the free place where it would. */
  private static int slot(long[] slots, long high, long low) {
    int mask = slots.length / 2 - 1;
    int at = (int) high & mask;
    while ((slots[2 * at] != 0 || slots[2 * at + 1] != 0)
        && (slots[2 * at] != high || slots[2 * at + 1] != low)) {
      at = (at + 1) & mask;
    }
    return 2 * at;
  }
}
