// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterException;

/** No reference takes the data of a person, and no problem of a file that holds one shows it. */
class EveryReferenceTest {
  private static final Path SOURCES = Path.of("src/main/java");

  static Stream<Class<?>> references() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        String path = SOURCES.relativize(file).toString();
        String name = path.replace(".java", "").replace(file.getFileSystem().getSeparator(), ".");
        if (name.endsWith("Reference")
            || Files.readString(file).contains("Names.requireReference(")) {
          types.add(Class.forName(name));
        }
      }
    }
    assertTrue(types.size() >= 14, types::toString);
    return types.stream();
  }

  @ParameterizedTest
  @MethodSource("references")
  void everyReference_refusesTheDataOfAPerson(Class<?> type) throws ReflectiveOperationException {
    Method of = type.getMethod("of", String.class);
    assertEquals("24Z01", of.invoke(null, "24Z01").toString());
    for (String data :
        List.of("Smith-9", "9434765919", "NG1-5FS", "26-03-2015", "John Smith", "Zo\u00eb")) {
      Throwable refusal =
          assertThrows(InvocationTargetException.class, () -> of.invoke(null, data)).getCause();
      assertInstanceOf(IllegalArgumentException.class, refusal, data);
      assertFalse(refusal.getMessage().contains(data), refusal.getMessage());
    }
  }

  /** A case, a person and a decision in a register that another program wrote. */
  @ParameterizedTest
  @ValueSource(strings = {"CASE-1", "P-1", "SLG-1"})
  void register_withTheDataOfAPerson_isRefusedUnseen(String reference) throws IOException {
    String file;
    try (var in = EveryReferenceTest.class.getResourceAsStream("/register/all-kinds.jsonl")) {
      file = new String(requireNonNull(in).readAllBytes(), UTF_8);
    }
    for (String data : List.of("Quigley-9", "KHAN", "943.476.5919", "ng15fs", "2015/3/26", "A B")) {
      String altered = file.replace("\"" + reference + "\"", "\"" + data + "\"");
      RegisterException refusal =
          assertThrows(
              RegisterException.class,
              () -> Register.read(new ByteArrayInputStream(altered.getBytes(UTF_8)), "r.jsonl"));
      assertTrue(
          refusal.problems().stream().anyMatch(problem -> problem.contains(" is refused: ")),
          refusal::getMessage);
      assertFalse(refusal.getMessage().contains(data), refusal.getMessage());
      refusal.problems().forEach(problem -> assertFalse(problem.contains(data), problem));
    }
  }

  @Test
  void yaml_withTheDataOfAPerson_isRefusedUnseen() throws IOException {
    Problems problems = new Problems();
    String file = "a: Quigley\nb: 26-03-2015\nc: Kim Q\nd: [NG1-5FS, 2015-03-26]\n";
    YamlMap map =
        YamlMap.parse(new ByteArrayInputStream(file.getBytes(UTF_8)), problems).orElseThrow();
    map.made("a", PersonReference::of);
    map.optionallyMade("b", PersonReference::of);
    map.made("c", PersonReference::of);
    map.texts("d", PersonReference::of);
    String instead = ": write a year and a running number instead, as in EXAMPLE-2025-01";
    String holds = " is refused: person must identify nobody but holds what looks like ";
    assertEquals(
        List.of(
            "a (line 1)" + holds + "a capitalised word, as a name is written" + instead,
            "b (line 2)" + holds + "a full date, as of birth" + instead,
            "c (line 3) is refused: person must be up to 100 letters, digits and / . _ -, first a"
                + " letter or digit, but had 5 characters with a space or an end of line at 4",
            "d[0] (line 4)" + holds + "a postcode" + instead,
            "d[1] (line 4)" + holds + "a full date, as of birth" + instead),
        problems.list());
  }
}
