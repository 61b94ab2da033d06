// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.register.Verification.Broken;
import org.ncscp.core.register.Verification.Intact;

/**
 * The digests of a register's entries. An entry is told from its neighbours by three marks: its own
 * digest, that of the entry before which it carries, and its sequence. Whoever alters one entry can
 * give it a fitting digest, but then the next entry does not fit; so an entry is only believed to
 * be the one that was recorded if the next one carries its digest, or if it is the head.
 */
final class Chain {
  /** What stands before the first entry. */
  static final Digest NOTHING = Digest.of("0".repeat(64));

  private final List<RegisterEntry> entries;
  private final Optional<Digest> head;

  /**
   * A chain.
   *
   * @param head the digest of the last entry, if it is known
   */
  Chain(List<RegisterEntry> entries, Optional<Digest> head) {
    this.entries = entries;
    this.head = head;
  }

  Optional<Broken> firstBreak() {
    for (int at = 1; at <= entries.size(); at++) {
      RegisterEntry entry = entries.get(at - 1);
      if (!isUnaltered(entry)) {
        return broken(at, "was altered: its content is not that of its digest");
      }
      if (entry.sequence() != at || !entry.previous().equals(digestAt(at - 1))) {
        return misplaced(at, entry);
      }
    }
    return head.flatMap(this::atEnd);
  }

  private Optional<Broken> misplaced(int at, RegisterEntry entry) {
    int number = entry.sequence();
    if (number > 0 && number < at && entries.get(number - 1).equals(entry)) {
      return broken(at, "stands there again: it is number " + number);
    }
    boolean unknown = at == entries.size() && head.isEmpty();
    if (!unknown && !isAttested(at)) {
      return broken(at, "was altered, moved or put in: it does not fit the one before it");
    }
    // What follows vouches for this entry; or nothing does, and the earlier of two is named.
    String orElse = unknown ? ", or else the last one" : "";
    int after = placeOf(entry.previous(), at - 1);
    if (after >= 0 && number == after + 1 && number < at) {
      return broken(number, "was put in" + orElse + ": another one has its number and place");
    }
    if (number != at) {
      return broken(at, "was removed or moved: in its place stands number " + number);
    }
    return at == 1
        ? broken(at, "is not the first one: it carries the digest of one before it")
        : broken(at - 1, "was altered" + orElse + ": the next one does not carry its digest");
  }

  /** Whether what follows, or the head, carries the digest of the entry. */
  private boolean isAttested(int at) {
    return at < entries.size()
        ? entries.get(at).previous().equals(digestAt(at)) && isUnaltered(entries.get(at))
        : head.isPresent() && head.get().equals(digestAt(at));
  }

  /** Whether a last entry that was known before is still in its place. */
  boolean has(Intact before) {
    return before.entries() >= 0
        && before.entries() <= entries.size()
        && digestAt(before.entries()).equals(before.head());
  }

  private Optional<Broken> atEnd(Digest expected) {
    int last = placeOf(expected, entries.size());
    if (last == entries.size()) {
      return Optional.empty();
    }
    return last >= 0
        ? broken(last + 1, "was not there: the head that is known comes before it")
        : broken(
            entries.size() + 1,
            "is missing: the head that is known is none of the digests, so the end was removed or"
                + " all was written anew");
  }

  /** The last place up to one at which a digest stands; 0 for that before the first; or -1. */
  private int placeOf(Digest digest, int upTo) {
    int at = upTo;
    while (at >= 0 && !digestAt(at).equals(digest)) {
      at--;
    }
    return at;
  }

  private Digest digestAt(int at) {
    return at == 0 ? NOTHING : entries.get(at - 1).digest();
  }

  private static boolean isUnaltered(RegisterEntry entry) {
    try {
      return entry.computeDigest().equals(entry.digest());
    } catch (IllegalArgumentException e) {
      return false; // half a character has no canonical form, and so was never recorded
    }
  }

  private static Optional<Broken> broken(int at, String problem) {
    return Optional.of(new Broken(at, "entry " + at + " " + problem));
  }
}
