// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.JsonCursor;
import org.ncscp.core.internal.JsonText;

/**
 * The form of a value that has parts: an object with a key for each part that is there, in order.
 * The parts are the components of a record, or what a value with a builder must be given.
 */
final class ObjectForm implements PartForm {
  /** A call that may throw what was called, or that it may not be called. */
  interface Call {
    @Nullable Object now() throws ReflectiveOperationException;
  }

  private interface Maker {
    Object make(Object[] parts) throws ReflectiveOperationException;
  }

  /** One part: its key, its place among the others, and how it is got and written. */
  private static final class Part {
    final String key;
    final int place;
    final Method accessor;
    final Class<?> type;
    final PartForm form;

    Part(Method accessor, Type generic, int place) {
      this.accessor = accessor;
      this.place = place;
      type = accessor.getReturnType();
      form =
          PartForms.of(
              type == Optional.class
                  ? ((ParameterizedType) generic).getActualTypeArguments()[0]
                  : generic);
      key = accessor.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    void write(JsonText out, Object whole) {
      Object value = calling(() -> accessor.invoke(whole));
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(there -> writeKey(out, there));
      } else if (!(value instanceof Collection<?> entries && entries.isEmpty())) {
        writeKey(out, value);
      }
    }

    private void writeKey(JsonText out, Object value) {
      out.key(key);
      form.write(out, value);
    }

    Object read(JsonCursor in) {
      if (!in.key(key)) {
        return absent(in);
      }
      Object value = form.read(in);
      in.leave();
      return type == Optional.class ? Optional.of(value) : value;
    }

    private Object absent(JsonCursor in) {
      if (type == Optional.class) {
        return Optional.empty();
      } else if (type == Set.class) {
        return Set.of();
      } else if (type == List.class) {
        return List.of();
      }
      throw in.missing(key);
    }
  }

  private final List<Part> parts;
  private final Maker maker;

  private ObjectForm(List<Part> parts, Maker maker) {
    this.parts = parts.stream().sorted(comparing(part -> part.key)).toList();
    this.maker = maker;
  }

  static ObjectForm of(Class<?> type) {
    try {
      return type.isRecord() ? ofRecord(type) : ofBuilt(type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " must be a record or have a builder", e);
    }
  }

  private static ObjectForm ofRecord(Class<?> type) throws NoSuchMethodException {
    RecordComponent[] components = type.getRecordComponents();
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(new Part(component.getAccessor(), component.getGenericType(), parts.size()));
    }
    Constructor<?> constructor =
        type.getConstructor(
            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    return new ObjectForm(parts, constructor::newInstance);
  }

  private static ObjectForm ofBuilt(Class<?> type) throws NoSuchMethodException {
    Method builder = type.getMethod("builder");
    Method build = builder.getReturnType().getMethod("build");
    List<Part> parts = new ArrayList<>();
    List<Method> setters = new ArrayList<>();
    for (Method accessor : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers())) {
        parts.add(new Part(accessor, accessor.getGenericReturnType(), parts.size()));
        setters.add(setter(builder.getReturnType(), accessor));
      }
    }
    return new ObjectForm(
        parts,
        values -> {
          Object building = builder.invoke(null);
          for (int i = 0; i < values.length; i++) {
            setters.get(i).invoke(building, values[i]);
          }
          return build.invoke(building);
        });
  }

  /** That which takes all that the accessor returns, and not a part of it. */
  private static Method setter(Class<?> builder, Method accessor) {
    Method setter =
        Stream.of(builder.getMethods())
            .filter(method -> method.getName().equals(accessor.getName()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(
                method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(accessor + " must be one of its builder"));
    // It is public, but inherited of a class that is not.
    setter.setAccessible(true);
    return setter;
  }

  @Override
  public void write(JsonText out, Object value) {
    out.begin();
    for (Part part : parts) {
      part.write(out, value);
    }
    out.end();
  }

  @Override
  public Object read(JsonCursor in) {
    Object[] values = new Object[parts.size()];
    in.begin();
    for (Part part : parts) {
      values[part.place] = part.read(in);
    }
    in.end();
    try {
      return calling(() -> maker.make(values));
    } catch (IllegalArgumentException e) {
      throw in.refusal("is refused: " + e.getMessage());
    }
  }

  /** The result of a call, or what the one that was called threw. */
  static Object calling(Call call) {
    try {
      return requireNonNull(call.now());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException("a part of a step failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a part of a step must be open to its own module", e);
    }
  }
}
