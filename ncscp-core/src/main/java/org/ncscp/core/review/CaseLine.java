// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.JsonText;

/**
 * What a line of a file says: an event of a case, or that the file ends. It has one text only,
 * which its digest is of.
 */
sealed interface CaseLine permits CaseLine.OfEvent, CaseLine.OfEnd {
  /** The key under which the text stands. */
  String key();

  /** The canonical text. */
  String text();

  /** An event of a case, with its place in it from 1. */
  record OfEvent(CaseReference reference, long sequence, CaseEvent event) implements CaseLine {
    @Override
    public String key() {
      return "event";
    }

    @Override
    public String text() {
      JsonText out = new JsonText();
      out.begin();
      out.key("case");
      out.text(reference.value());
      out.key("form");
      out.number(CaseLineForm.FORM);
      out.key("id");
      out.text(event.id().value());
      if (event.note().isPresent()) {
        out.key("note");
        PartForms.TEXT.write(out, event.note().get());
      }
      out.key("recorded-at");
      PartForms.INSTANT.write(out, event.recordedAt());
      out.key("sequence");
      out.number(sequence);
      out.key("step");
      StepForms.write(out, event.step());
      out.key("when");
      PartForms.MOMENT.write(out, event.when());
      out.end();
      return out.toString();
    }
  }

  /** The end, with how much came before it. */
  record OfEnd(long cases, long events) implements CaseLine {
    @Override
    public String key() {
      return "end";
    }

    @Override
    public String text() {
      JsonText out = new JsonText();
      out.begin();
      out.key("cases");
      out.number(cases);
      out.key("events");
      out.number(events);
      out.key("form");
      out.number(CaseLineForm.FORM);
      out.end();
      return out.toString();
    }
  }
}
