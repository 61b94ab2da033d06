// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package imports only those above it, and no value changes the module's one style. */
class ArchitectureTest {
  private static final List<String> TOP_DOWN =
      List.of(
          "internal",
          "reference",
          "voting",
          "rule",
          "history",
          "deadline",
          "national",
          "group",
          "policy",
          "partnership",
          "meeting",
          "decision",
          "register",
          "action",
          "review",
          "nottingham",
          "table",
          "record",
          "statement",
          "narrative",
          "funding",
          "assurance.audit",
          "assurance.governance",
          "assurance.indicator",
          "assurance.risk",
          "assurance.training",
          "assurance.plan",
          "assurance.scrutiny",
          "year");
  private static final Path SOURCES = Path.of("src/main/java/org/ncscp/core");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?org\\.ncscp\\.core\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

  @Test
  void packages_importOnlyThoseAbove() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      Path folder = SOURCES.relativize(file).getParent();
      int own =
          folder == null
              ? -1
              : TOP_DOWN.indexOf(folder.toString().replace('\\', '.').replace('/', '.'));
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        int other = TOP_DOWN.indexOf(imports.group(1));
        if (other < 0 || other > own) {
          wrong.add(file + " imports " + imports.group(1));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theReaderOfFiles_isImportedByInternalOnly() throws IOException {
    List<Path> importing = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readString(file).matches("(?s).*(com\\.fasterxml|de\\.siegmar).*")) {
        importing.add(SOURCES.relativize(file).getName(0));
      }
    }
    assertEquals(List.of(Path.of("internal")), importing.stream().distinct().toList());
  }

  @Test
  void valueStyle_standsOnThePackageOnly() throws IOException {
    List<Path> wrong = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readString(file).contains("@Value.Style")) {
        wrong.add(file);
      }
    }
    assertEquals(List.of(SOURCES.resolve("ValueStyle.java")), wrong);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
