// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.Digest;

/** Writes cases one after the other. */
final class CaseWriting {
  private final OutputStream out;
  private final LineChain chain = new LineChain();
  private @Nullable CaseReference last;
  private long cases;
  private long events;

  CaseWriting(OutputStream out) {
    this.out = out;
  }

  void add(ReviewCase reviewCase) throws IOException {
    CaseReference reference = reviewCase.reference();
    if (last != null && reference.compareTo(last) <= 0) {
      throw new IllegalArgumentException(
          "cases must come once each, in the order of their references, but "
              + reference
              + " came after "
              + last);
    }
    if (reviewCase.events().isEmpty()) {
      throw new IllegalArgumentException(
          "case " + reference + " must have at least one event but has none");
    }
    long sequence = 0;
    for (CaseEvent event : reviewCase.events()) {
      add(new CaseLine.OfEvent(reference, ++sequence, event));
    }
    last = reference;
    cases++;
    events += sequence;
  }

  private void add(CaseLine.OfEvent line) throws IOException {
    String text;
    try {
      text = line.text();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "case " + line.reference() + ", " + line.event() + ": " + e.getMessage(), e);
    }
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > CaseLineForm.MOST_BYTES) {
      throw new IllegalArgumentException(
          "case "
              + line.reference()
              + ", "
              + line.event()
              + ": an event must have at most "
              + CaseLineForm.MOST_BYTES
              + " bytes in a file but has "
              + bytes.length);
    }
    write(line, bytes);
  }

  private String write(CaseLine line, byte[] text) throws IOException {
    String digest = chain.add(text, 0, text.length);
    out.write(CaseLineForm.before(line, digest).getBytes(UTF_8));
    out.write(text);
    out.write('}');
    out.write('\n');
    return digest;
  }

  Digest end() throws IOException {
    CaseLine end = new CaseLine.OfEnd(cases, events);
    String digest = write(end, end.text().getBytes(UTF_8));
    out.flush();
    return Digest.of(digest);
  }
}
