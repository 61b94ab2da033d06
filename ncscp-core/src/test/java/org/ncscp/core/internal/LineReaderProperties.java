// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineReaderProperties {
  private static final int BUFFER = 1 << 16;

  /** A stream that gives a little at a time. */
  private static final class Dribbling extends ByteArrayInputStream {
    private final Random random;

    Dribbling(byte[] bytes, Random random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      return super.read(into, from, Math.min(length, 1 + random.nextInt(9_000)));
    }
  }

  /** Lines of all lengths, those around the length of the buffer and those next to nothing. */
  @Property(tries = 100)
  void lines_areWhatStandsBetweenLineFeeds(@ForAll long seed, @ForAll @IntRange(max = 12) int lines)
      throws IOException {
    Random random = new Random(seed);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int length =
          random.nextBoolean() ? random.nextInt(4) : BUFFER * random.nextInt(3) + random.nextInt(5);
      all.add(String.valueOf((char) ('a' + random.nextInt(26))).repeat(Math.max(0, length - 2)));
    }
    boolean ended = random.nextBoolean();
    byte[] file = (String.join("\n", all) + (ended ? "\n" : "")).getBytes(ISO_8859_1);
    // A file that ends with a line feed has no further line, nor has one without bytes.
    if (!ended && !all.isEmpty() && all.get(all.size() - 1).isEmpty()) {
      all.remove(all.size() - 1);
    } else if (ended && all.isEmpty()) {
      all.add("");
    }
    List<String> read = new ArrayList<>();
    LineReader in = new LineReader(new Dribbling(file, random), 1_000_000);
    while (in.next()) {
      read.add(new String(in.bytes(), 0, in.length(), ISO_8859_1));
      assertEquals(ended || read.size() < all.size() || endsWithFeed(file), in.ended());
    }
    assertEquals(all, read);
  }

  private static boolean endsWithFeed(byte[] file) {
    return file.length > 0 && file[file.length - 1] == '\n';
  }

  @Property(tries = 50)
  void longLine_isNotReadToItsEnd(@ForAll @IntRange(max = 200_000) int most) throws IOException {
    byte[] file =
        ("x".repeat(most) + "\n" + "x".repeat(most + 1 + 4 * BUFFER) + "\n").getBytes(ISO_8859_1);
    ByteArrayInputStream in = new ByteArrayInputStream(file);
    LineReader lines = new LineReader(in, most);
    assertEquals(true, lines.next() && !lines.tooLong() && lines.ended());
    assertEquals(true, lines.next() && lines.tooLong() && !lines.ended());
    assertEquals(true, in.available() > BUFFER);
  }
}
