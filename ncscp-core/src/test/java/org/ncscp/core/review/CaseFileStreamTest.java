// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.history.CaseReference;

/** A file that is longer than what is held of it. */
class CaseFileStreamTest {
  private static final int CASES = 5_000;

  /** A file that is written while it is read; it tells how many cases were asked for. */
  private static final class Growing extends InputStream {
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    private final CaseWriting writing = new CaseWriting(chunk);
    private byte[] ready = new byte[0];
    private int at;
    private int made;
    private boolean ended;

    private boolean fill() throws IOException {
      while (at == ready.length && !ended) {
        if (made < CASES) {
          made++;
          writing.add(
              CaseFiles.CASEWORK.replay(
                  CaseReference.of(String.format("EXAMPLE-2025-%06d", made)),
                  List.of(CaseFiles.EVENTS_OF_TWO.get(0).noting(CaseFiles.NOTE))));
        } else {
          writing.end();
          ended = true;
        }
        ready = chunk.toByteArray();
        chunk.reset();
        at = 0;
      }
      return at < ready.length;
    }

    @Override
    public int read() throws IOException {
      return fill() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (!fill()) {
        return -1;
      }
      int some = Math.min(length, ready.length - at);
      System.arraycopy(ready, at, into, from, some);
      at += some;
      return some;
    }
  }

  @Test
  void longFile_isReadAsItComes() throws IOException {
    Growing growing = new Growing();
    // A line has more than 200 bytes, so 64 kilobytes have fewer than 330.
    int ahead = 330;
    try (CaseFile file = CaseFile.read(growing, "cases.jsonl", CaseFiles.CASEWORK)) {
      int read = 0;
      while (file.next().isPresent()) {
        read++;
        assertTrue(growing.made <= read + ahead);
      }
      assertEquals(CASES, read);
    }
  }

  @Test
  void streamOfCases_isWrittenAsItComes() throws IOException {
    Growing growing = new Growing();
    try (CaseFile file = CaseFile.read(growing, "cases.jsonl", CaseFiles.CASEWORK)) {
      int[] bytes = {0};
      CaseFile.write(
          file.cases(),
          new OutputStream() {
            @Override
            public void write(int one) {
              bytes[0]++;
            }

            @Override
            public void write(byte[] many, int from, int length) {
              bytes[0] += length;
              // What was written is at most what was made, two buffers and a line behind it.
              assertTrue(bytes[0] >= (growing.made - 2 * 330 - 2) * 200, "held back");
            }
          });
      assertTrue(bytes[0] > CASES * 200);
    }
  }
}
