// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.JsonCursor;
import org.ncscp.core.internal.JsonText;
import org.ncscp.core.internal.Names;

/** The form of a step: an object with one key, the word of its kind, and its parts under it. */
final class StepForms {
  private static final Map<String, PartForm> BY_WORD = byWord();

  /** A step of which there is no more to say: an object without keys. */
  private record Plain(Occurred step) implements PartForm {
    @Override
    public void write(JsonText out, Object value) {
      out.begin();
      out.end();
    }

    @Override
    public Object read(JsonCursor in) {
      in.begin();
      in.end();
      return step;
    }
  }

  private StepForms() {}

  static void write(JsonText out, Step step) {
    String word = Names.word(step.kind());
    out.begin();
    out.key(word);
    form(word).write(out, step);
    out.end();
  }

  private static PartForm form(String word) {
    @Nullable PartForm form = BY_WORD.get(word);
    if (form == null) {
      throw new IllegalStateException(word + " must be a step with a form");
    }
    return form;
  }

  static Step read(JsonCursor in) {
    in.begin();
    String word = in.anyKey();
    @Nullable PartForm form = BY_WORD.get(word);
    if (form == null) {
      throw in.refusal("must be a step that is known, by the word of its kind");
    }
    in.enter(word);
    Step step = (Step) form.read(in);
    in.leave();
    in.end();
    return step;
  }

  /** A record that is a step has the name of its kind. */
  private static Map<String, PartForm> byWord() {
    Map<String, PartForm> forms = new HashMap<>();
    for (StepKind kind : StepKind.values()) {
      if (kind.plain()) {
        forms.put(Names.word(kind), new Plain(new Occurred(kind)));
      }
    }
    for (Class<?> step : records(Step.class)) {
      if (step != Occurred.class) {
        forms.put(word(step), ObjectForm.of(step));
      }
    }
    return forms;
  }

  static List<Class<?>> records(Class<?> sealed) {
    List<Class<?>> records = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isRecord()) {
        records.add(permitted);
      } else {
        records.addAll(records(permitted));
      }
    }
    return records;
  }

  private static String word(Class<?> step) {
    return step.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
