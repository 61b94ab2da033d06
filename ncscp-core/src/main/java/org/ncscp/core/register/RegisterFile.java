// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.internal.LineReader;
import org.ncscp.core.internal.Problems;

/**
 * A register as lines of JSON. A line is read only if it is, byte for byte, the one that would be
 * written for what it says: so nothing in a file escapes the digests.
 */
final class RegisterFile {
  static final int MOST_BYTES_OF_ENTRY = 1_000_000;

  /** An entry, its digest, and the two keys. */
  private static final int MOST_BYTES_OF_LINE = MOST_BYTES_OF_ENTRY + 86;

  static final int MOST_LINES = 1_000_000;
  private static final int MOST_PROBLEMS = 1_000;

  private final LineReader in;
  private final Problems problems = new Problems();
  private final EntryReading reading = new EntryReading(problems);
  private final List<RegisterEntry> entries = new ArrayList<>();

  private RegisterFile(InputStream in) {
    this.in = new LineReader(in, MOST_BYTES_OF_LINE);
  }

  static void write(List<RegisterEntry> entries, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    for (RegisterEntry entry : entries) {
      buffered.write(EntryWriting.line(entry).getBytes(UTF_8));
      buffered.write('\n');
    }
    buffered.flush();
  }

  static List<RegisterEntry> read(InputStream in, String name) throws IOException {
    RegisterFile file = new RegisterFile(in);
    file.lines();
    List<String> problems = file.problems.list();
    if (!problems.isEmpty()) {
      throw new RegisterException(name, problems);
    }
    return file.entries;
  }

  private void lines() throws IOException {
    for (int number = 1; in.next(); number++) {
      String place = "line " + number;
      if (number > MOST_LINES) {
        problems.add("file must have at most " + MOST_LINES + " lines but has more");
        return;
      }
      if (in.tooLong()) {
        problems.add(
            place
                + " must have at most "
                + MOST_BYTES_OF_LINE
                + " bytes but has more; what follows was not read");
        return;
      }
      if (!in.ended()) {
        problems.add(place + " must end with a line feed but the file ends before it");
      }
      decoded(place).ifPresent(text -> entry(text, place));
      if (problems.count() >= MOST_PROBLEMS) {
        problems.add("too much is wrong up to " + place + "; what follows was not read");
        return;
      }
    }
  }

  private Optional<String> decoded(String place) {
    try {
      return Optional.of(
          UTF_8.newDecoder().decode(ByteBuffer.wrap(in.bytes(), 0, in.length())).toString());
    } catch (CharacterCodingException e) {
      problems.add(place + " must be UTF-8 but is not");
      return Optional.empty();
    }
  }

  private void entry(String text, String place) {
    Optional<RegisterEntry> entry = reading.read(text, place);
    if (entry.isEmpty()) {
      return;
    }
    try {
      int differs = difference(text, EntryWriting.line(entry.get()));
      if (differs >= 0) {
        problems.add(
            place
                + " must be written in the one canonical form but is not, at character "
                + (differs + 1));
      }
    } catch (IllegalArgumentException e) {
      problems.add(place + " is refused: " + e.getMessage());
    }
    entries.add(entry.get());
  }

  private static int difference(String one, String other) {
    if (one.equals(other)) {
      return -1;
    }
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
