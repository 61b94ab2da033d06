// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.JsonCursor;
import org.ncscp.core.internal.JsonText;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;

/** The forms of what steps are made of, found by its type: a new step needs no code here. */
final class PartForms {
  static final PartForm TEXT =
      new OfText(value -> ((FreeText) value).reveal(), FreeText::of, "text that is not blank");
  static final PartForm MOMENT =
      new OfText(
          Object::toString,
          PartForms::moment,
          "a day as 2025-04-17 or a moment as 2025-04-17T09:30+01:00");
  static final PartForm INSTANT =
      new OfText(Object::toString, Instant::parse, "a moment as 2025-04-17T08:30:00Z");
  private static final PartForm DAY =
      new OfText(Object::toString, LocalDate::parse, "a day as 2025-04-17");

  private PartForms() {}

  static PartForm of(Type type) {
    if (type instanceof ParameterizedType listed) {
      Type entry = listed.getActualTypeArguments()[0];
      return listed.getRawType() == List.class
          ? new OfList(of(entry), ArrayList::new)
          : new OfList(of(entry), LinkedHashSet::new);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == FreeText.class) {
      return TEXT;
    } else if (plain == Moment.class) {
      return MOMENT;
    } else if (plain == LocalDate.class) {
      return DAY;
    } else if (plain == boolean.class) {
      return new OfFlag();
    } else if (plain == ActionOwner.class) {
      return new OfOwner();
    } else if (plain.isEnum()) {
      return new OfConstant(plain);
    }
    return isId(plain) ? id(plain) : ObjectForm.of(plain);
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  /** Its toString is its bare value. */
  private static PartForm id(Class<?> type) {
    try {
      Constructor<?> maker = type.getConstructor(String.class);
      return new OfText(
          Object::toString, text -> ObjectForm.calling(() -> maker.newInstance(text)), "");
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " must be made of its value", e);
    }
  }

  private static Moment moment(String text) {
    return text.indexOf('T') < 0
        ? Moment.on(LocalDate.parse(text))
        : Moment.at(OffsetDateTime.parse(text).toInstant());
  }

  /** What is made of one text. */
  private record OfText(
      Function<Object, String> writer, Function<String, Object> maker, String wanted)
      implements PartForm {
    @Override
    public void write(JsonText out, Object value) {
      out.text(writer.apply(value));
    }

    @Override
    public Object read(JsonCursor in) {
      String text = in.text();
      try {
        return maker.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw in.refusal(wanted.isEmpty() ? why(text, e) : "must be " + wanted);
      }
    }

    /** The reason, unless it might show what was refused. */
    private static String why(String text, RuntimeException refused) {
      String message = String.valueOf(refused.getMessage());
      boolean shows = message.contains(text) || text.chars().anyMatch(c -> c < ' ' || c > '~');
      return "is refused: " + (shows ? "it has not the form of what stands here" : message);
    }
  }

  /** True or false. */
  private record OfFlag() implements PartForm {
    @Override
    public void write(JsonText out, Object value) {
      out.flag((Boolean) value);
    }

    @Override
    public Object read(JsonCursor in) {
      return in.flag();
    }
  }

  /** The name of a constant in lower-case words. */
  private static final class OfConstant implements PartForm {
    private final Map<String, Object> constants = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    OfConstant(Class<?> type) {
      for (Object constant : type.getEnumConstants()) {
        String word = Names.word((Enum<?>) constant);
        constants.put(word, constant);
        words.add(word);
      }
    }

    @Override
    public void write(JsonText out, Object value) {
      out.text(Names.word((Enum<?>) value));
    }

    @Override
    public Object read(JsonCursor in) {
      @Nullable Object constant = constants.get(in.text());
      if (constant == null) {
        throw in.refusal("must be one of " + String.join(", ", words));
      }
      return constant;
    }
  }

  /** A post, an organisation or a group: one value may name all three. */
  private record OfOwner() implements PartForm {
    private static final Map<String, PartForm> KINDS =
        Map.of(
            "post",
            id(PostId.class),
            "organisation",
            id(OrganisationId.class),
            "group",
            id(GroupId.class));

    @Override
    public void write(JsonText out, Object value) {
      out.begin();
      out.key(
          value instanceof PostId
              ? "post"
              : value instanceof OrganisationId ? "organisation" : "group");
      out.text(((ActionOwner) value).value());
      out.end();
    }

    @Override
    public Object read(JsonCursor in) {
      in.begin();
      String kind = in.anyKey();
      @Nullable PartForm form = KINDS.get(kind);
      if (form == null) {
        throw in.refusal("must have one key of post, organisation, group");
      }
      in.enter(kind);
      Object owner = form.read(in);
      in.leave();
      in.end();
      return owner;
    }
  }

  /** A list or a set; one that is empty is left out, so none stands in a file. */
  private record OfList(PartForm entry, Supplier<Collection<Object>> empty) implements PartForm {
    @Override
    public void write(JsonText out, Object value) {
      out.beginList();
      for (Object one : (Collection<?>) value) {
        out.entry();
        entry.write(out, one);
      }
      out.endList();
    }

    @Override
    public Object read(JsonCursor in) {
      Collection<Object> entries = empty.get();
      in.beginList();
      while (in.hasNext()) {
        entries.add(entry.read(in));
      }
      return entries;
    }
  }
}
