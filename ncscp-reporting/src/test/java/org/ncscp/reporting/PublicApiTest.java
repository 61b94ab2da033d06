// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.reporting.report.YearlyReport;

/**
 * No user is surprised: the API of each module is the one recorded in its {@code api.txt}, and it
 * asks users for nothing but the JDK and the modules themselves.
 */
class PublicApiTest {
  private static final String HOW_TO_RECORD =
      "if the change is meant, record it with: mvn -pl ncscp-reporting -am test -Dtest=PublicApiTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dncscp.api=record";

  /** Public because other packages of core make or copy by them; no user can call these. */
  private static final Set<String> OF_CORE_ALONE =
      Set.of(
          "org.ncscp.core.partnership.Arrangements$Builder mentions org.ncscp.core.partnership.Parts",
          "org.ncscp.core.record.RecordTable mentions org.ncscp.core.table.Column",
          "org.ncscp.core.record.RecordTable mentions org.ncscp.core.table.Row",
          "org.ncscp.core.rule.RuleVersion$Builder mentions org.ncscp.core.rule.Versions$Dated");

  @ParameterizedTest
  @CsvSource({
    "ncscp-calendar, org.ncscp.calendar.UkBankHolidays",
    "ncscp-core, org.ncscp.core.rule.RuleBook",
    "ncscp-reporting, org.ncscp.reporting.report.YearlyReport"
  })
  void api_isTheRecordedOne(String artifact, Class<?> anyType) throws Exception {
    List<String> actual = PublicApi.of(anyType).lines();
    Path record = Path.of("..", artifact, "api.txt");
    if (System.getProperty("ncscp.api", "").equals("record")) {
      Files.write(record, actual);
    }
    assertEquals(
        List.of(),
        differences(Files.readAllLines(record), actual),
        artifact + ": " + HOW_TO_RECORD);
  }

  @Test
  void difference_namesTypeAndMember() {
    List<String> before = List.of("module m", "", "class A : B", "  int a()", "  int b()");
    List<String> after = List.of("module m", "", "class A : C", "  long a()", "  int b()");
    assertEquals(
        List.of(
            "gone: class A : B",
            "gone: class A | int a()",
            "new: class A : C",
            "new: class A | long a()"),
        differences(before, after));
  }

  @ParameterizedTest
  @ValueSource(classes = {UkBankHolidays.class, RuleBook.class, YearlyReport.class})
  void signature_mentionsOnlyTheJdkAndExportedTypes(Class<?> anyType) throws Exception {
    Set<String> known =
        Stream.of(UkBankHolidays.class, RuleBook.class, YearlyReport.class)
            .flatMap(type -> api(type).types().stream())
            .map(Class::getName)
            .collect(Collectors.toSet());
    List<String> foreign = new ArrayList<>();
    for (String mention : PublicApi.of(anyType).mentions()) {
      String mentioned = mention.substring(mention.lastIndexOf(' ') + 1);
      boolean ofTheJdk = mentioned.startsWith("java.") || !mentioned.contains(".");
      if (!ofTheJdk && !known.contains(mentioned) && !OF_CORE_ALONE.contains(mention)) {
        foreign.add(mention);
      }
    }
    assertEquals(List.of(), foreign);
  }

  @Test
  void compilerOfAUser_asksForNoOtherLibrary() throws Exception {
    StringBuilder source = new StringBuilder("class User {\n");
    Set<String> places = new LinkedHashSet<>();
    for (Class<?> anyType : List.of(UkBankHolidays.class, RuleBook.class, YearlyReport.class)) {
      places.add(PublicApi.place(anyType).toString());
      for (Class<?> type : api(anyType).types()) {
        source.append("  Class<?> c").append(source.length()).append(" = ");
        source.append(type.getCanonicalName()).append(".class;\n");
      }
    }
    JavaFileObject user =
        new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.append('}');
          }
        };
    Path target = Files.createDirectories(Path.of("target", "public-api-user"));
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-d",
            target.toString(),
            "--class-path",
            String.join(System.getProperty("path.separator"), places));
    StringWriter messages = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(user))
            .call();
    assertEquals("true ", compiled + " " + messages);
  }

  private static PublicApi api(Class<?> anyType) {
    try {
      return PublicApi.of(anyType);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> differences(List<String> before, List<String> after) {
    Set<String> gone = inContext(before);
    Set<String> added = inContext(after);
    List<String> differences = new ArrayList<>();
    gone.stream().filter(line -> !added.contains(line)).forEach(l -> differences.add("gone: " + l));
    added.stream().filter(line -> !gone.contains(line)).forEach(l -> differences.add("new: " + l));
    return differences;
  }

  /** Each member with the name of its type before it. */
  private static Set<String> inContext(List<String> lines) {
    Set<String> placed = new LinkedHashSet<>();
    String type = "";
    for (String line : lines) {
      if (line.startsWith("  ")) {
        placed.add(type + " | " + line.strip());
      } else {
        type = line.replaceFirst(" (:|permits) .*", "");
        placed.add(line);
      }
    }
    return placed;
  }
}
