// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever passes null to a factory or constructor is told which argument it was. */
class NullArgumentsTest {
  private static final List<String> PACKAGES =
      List.of("table", "document", "render", "diary", "reconciliation");
  private static final Path SOURCES = Path.of("src/main/java/org/ncscp/reporting");

  @Test
  void nullArguments_areRefusedByName() throws Exception {
    List<String> wrong = new ArrayList<>();
    int called = 0;
    for (String folder : PACKAGES) {
      for (Class<?> type : types(folder)) {
        for (Executable one : callable(type)) {
          called++;
          String message = message(one);
          if (!message.matches("[a-z][A-Za-z]*(\\[0\\])?") || message.equals("given")) {
            wrong.add(one.toGenericString() + ": " + message);
          }
        }
      }
    }
    assertTrue(called > 60, () -> "too few");
    assertEquals("", String.join("\n", wrong));
  }

  private static List<Class<?>> types(String folder) throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName("org.ncscp.reporting." + folder + "." + name);
          types.add(type);
          types.addAll(List.of(type.getDeclaredClasses()));
        }
      }
    }
    types.removeIf(type -> !Modifier.isPublic(type.getModifiers()));
    return types;
  }

  private static List<Executable> callable(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
        .forEach(all::add);
    all.addAll(List.of(type.getDeclaredConstructors()));
    all.removeIf(one -> !Modifier.isPublic(one.getModifiers()) || one.isSynthetic());
    all.removeIf(one -> Arrays.stream(one.getParameterTypes()).allMatch(Class::isPrimitive));
    return all;
  }

  private static String message(Executable one) throws ReflectiveOperationException {
    Object[] nothing =
        Arrays.stream(one.getParameterTypes())
            .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
            .toArray();
    try {
      if (one instanceof Method method) {
        method.invoke(null, nothing);
      } else {
        ((java.lang.reflect.Constructor<?>) one).newInstance(nothing);
      }
      return "is not refused";
    } catch (InvocationTargetException refused) {
      return refused.getCause() instanceof NullPointerException nothingThere
          ? Objects.toString(nothingThere.getMessage())
          : refused.getCause().toString();
    }
  }
}
