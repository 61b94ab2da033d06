// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.JsonCursor;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;

/** The bytes of a line: its digest, and under one key the text that the digest is of. */
final class CaseLineForm {
  static final int FORM = 1;
  static final int MOST_BYTES = 1_000_000;

  /** What stands around the text of an event: the digest, its key and that of the text. */
  static final int MOST_BYTES_OF_LINE = MOST_BYTES + 86;

  /** After a brace, the key and the quotation marks. */
  static final int DIGEST_AT = 11;

  static final int DIGITS = 64;
  private static final PartForm EVENT_ID = PartForms.of(EventId.class);
  private static final PartForm CASE = PartForms.of(CaseReference.class);

  private CaseLineForm() {}

  /** Where the text begins. */
  static int start(CaseLine line) {
    return DIGEST_AT + DIGITS + 5 + line.key().length();
  }

  /** What stands before the text. */
  static String before(CaseLine line, String digest) {
    return "{\"digest\":\"" + digest + "\",\"" + line.key() + "\":";
  }

  /**
   * Reads a line that has all its bytes.
   *
   * @param last the case of the line before, which is most often that of this one too
   * @throws IllegalArgumentException if it is not one; the message shows nothing of it
   */
  static CaseLine read(String whole, Optional<CaseReference> last) {
    JsonCursor in = new JsonCursor(whole);
    in.begin();
    in.requireKey("digest");
    String digest = in.text();
    if (digest.length() != DIGITS) {
      throw in.refusal("must have " + DIGITS + " digits");
    }
    in.leave();
    CaseLine line;
    if (in.key("end")) {
      line = end(in);
    } else {
      in.requireKey("event");
      line = event(in, last);
    }
    in.leave();
    in.end();
    in.finish();
    requireCanonical(whole, before(line, digest) + line.text() + "}");
    return line;
  }

  private static void requireCanonical(String whole, String canonical) {
    if (!whole.equals(canonical)) {
      int at = 0;
      while (at < Math.min(whole.length(), canonical.length())
          && whole.charAt(at) == canonical.charAt(at)) {
        at++;
      }
      throw new IllegalArgumentException(
          "must be written in the one canonical form but is not, at character " + (at + 1));
    }
  }

  private static CaseLine end(JsonCursor in) {
    in.begin();
    long cases = number(in, "cases");
    long events = number(in, "events");
    form(in);
    in.end();
    return new CaseLine.OfEnd(cases, events);
  }

  private static CaseLine event(JsonCursor in, Optional<CaseReference> last) {
    in.begin();
    CaseReference reference = reference(in, last);
    form(in);
    EventId id = (EventId) required(in, "id", EVENT_ID);
    Optional<FreeText> note = Optional.empty();
    if (in.key("note")) {
      note = Optional.of((FreeText) PartForms.TEXT.read(in));
      in.leave();
    }
    Instant recordedAt = (Instant) required(in, "recorded-at", PartForms.INSTANT);
    long sequence = number(in, "sequence");
    in.requireKey("step");
    Step step = StepForms.read(in);
    in.leave();
    Moment when = (Moment) required(in, "when", PartForms.MOMENT);
    in.end();
    try {
      return new CaseLine.OfEvent(
          reference, sequence, new CaseEvent(id, when, recordedAt, step, note));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw in.refusal("is refused: " + e.getMessage());
    }
  }

  private static CaseReference reference(JsonCursor in, Optional<CaseReference> last) {
    if (last.isPresent() && in.text("case", last.get().value())) {
      return last.get();
    }
    return (CaseReference) required(in, "case", CASE);
  }

  private static void form(JsonCursor in) {
    in.requireKey("form");
    long form = in.number();
    if (form != FORM) {
      throw in.refusal("must be " + FORM + " but was " + form);
    }
    in.leave();
  }

  private static long number(JsonCursor in, String key) {
    in.requireKey(key);
    long number = in.number();
    in.leave();
    return number;
  }

  private static Object required(JsonCursor in, String key, PartForm form) {
    in.requireKey(key);
    Object value = form.read(in);
    in.leave();
    return value;
  }
}
