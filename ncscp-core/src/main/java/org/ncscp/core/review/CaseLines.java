// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.LineReader;

/**
 * The lines of a file, each read only after those before it and where they say that it stands. What
 * is refused leaves all as it was.
 */
final class CaseLines {
  private final LineReader in;
  private final LineChain chain = new LineChain();
  private long number;
  private long cases;
  private long events;
  private CaseLine.@Nullable OfEvent last;
  private Optional<String> digest = Optional.empty();

  CaseLines(InputStream in) {
    this.in = new LineReader(in, CaseLineForm.MOST_BYTES_OF_LINE);
  }

  /** The number of the line that was read last, or that was to be. */
  long number() {
    return number;
  }

  /** The digest of the last line, once the end was read. */
  Optional<String> digest() {
    return digest;
  }

  /**
   * Reads the next event.
   *
   * @return nothing at the end line
   * @throws IllegalArgumentException with the reason if the line is refused
   */
  CaseLine.@Nullable OfEvent next() throws IOException {
    number++;
    if (!in.next()) {
      throw new IllegalArgumentException("must be there, the last one to say that it is the end");
    }
    if (in.tooLong()) {
      throw new IllegalArgumentException(
          "must have at most " + CaseLineForm.MOST_BYTES_OF_LINE + " bytes but has more");
    }
    if (!in.ended()) {
      throw new IllegalArgumentException("must end with a line feed but the file ends before it");
    }
    String text = decoded();
    CaseLine line =
        CaseLineForm.read(text, Optional.ofNullable(last).map(CaseLine.OfEvent::reference));
    if (line instanceof CaseLine.OfEvent event) {
      requirePlace(event);
      requireDigest(line, text);
      events++;
      cases += event.sequence() == 1 ? 1 : 0;
      last = event;
      return event;
    }
    requireCounts((CaseLine.OfEnd) line);
    digest = Optional.of(requireDigest(line, text));
    return null;
  }

  /**
   * Makes sure that nothing follows the end line.
   *
   * @throws IllegalArgumentException if a line does
   */
  void requireNoMore() throws IOException {
    number++;
    if (in.next()) {
      throw new IllegalArgumentException("must not be there, as the line before it is the end");
    }
  }

  private String decoded() {
    String text = new String(in.bytes(), 0, in.length(), UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(in.bytes(), 0, in.length())).toString();
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException("must be UTF-8 but is not", e);
      }
    }
    return text;
  }

  private void requirePlace(CaseLine.OfEvent event) {
    CaseLine.@Nullable OfEvent before = last;
    boolean same = before != null && event.reference().equals(before.reference());
    long place = before != null && same ? before.sequence() + 1 : 1;
    if (event.sequence() != place) {
      throw new IllegalArgumentException(
          "must have sequence "
              + place
              + " but has "
              + event.sequence()
              + ": a line before it is missing, or it stands there again or elsewhere");
    }
    CaseReference reference = event.reference();
    if (before != null && !same && reference.compareTo(before.reference()) < 0) {
      throw new IllegalArgumentException(
          "must be of a case that comes after "
              + before.reference()
              + " in the order of their references but is of "
              + reference);
    }
  }

  private void requireCounts(CaseLine.OfEnd end) {
    if (end.cases() != cases || end.events() != events) {
      throw new IllegalArgumentException(
          "must end "
              + cases
              + " cases and "
              + events
              + " events but ends "
              + end.cases()
              + " and "
              + end.events()
              + ": lines before it are missing, or stand there again");
    }
  }

  private String requireDigest(CaseLine line, String text) {
    byte[] bytes = in.bytes();
    String computed = chain.add(bytes, CaseLineForm.start(line), in.length() - 1);
    if (!text.startsWith(computed, CaseLineForm.DIGEST_AT)) {
      throw new IllegalArgumentException(
          "must have the digest of the line before it and its own text but has another: it was"
              + " altered, or lines before it were removed, moved or put in");
    }
    return computed;
  }
}
