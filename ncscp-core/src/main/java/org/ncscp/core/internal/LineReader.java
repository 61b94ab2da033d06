// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time, none of them longer in memory than it may be. */
public final class LineReader {
  private final InputStream in;
  private final int mostBytes;
  private final byte[] buffer = new byte[1 << 16];

  /** The part of the buffer that is not used up. */
  private int at;

  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private boolean ended;

  /**
   * A reader that closes nothing.
   *
   * @param mostBytes how long a line may be, without its end
   */
  public LineReader(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  /** Reads a line, or as much of it as shows that it is too long; false if there is none. */
  public boolean next() throws IOException {
    length = 0;
    ended = false;
    if (!fill()) {
      return false;
    }
    while (!ended && length <= mostBytes && fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      append(from);
      if (at < end) {
        at++;
        ended = true;
      }
    }
    return true;
  }

  private void append(int from) {
    int more = at - from;
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  /** Takes what is there and no more, so that nothing is lost if what comes then cannot be read. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  /** Tells whether the line is longer than it may be; then only a part of it was read. */
  public boolean tooLong() {
    return length > mostBytes;
  }

  /** Tells whether the line ended with a line feed, and not with the stream. */
  public boolean ended() {
    return ended;
  }

  /** Returns the bytes that begin with the line; they are overwritten by the next one. */
  public byte[] bytes() {
    return line;
  }

  /** Returns how many bytes the line has, without its end. */
  public int length() {
    return length;
  }
}
