// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting;

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

/** Each package imports only those above it; none stands in the module's root. */
class ArchitectureTest {
  private static final List<String> TOP_DOWN =
      List.of(
          "svg",
          "table",
          "aggregate",
          "disclosure",
          "document",
          "diagram",
          "chart",
          "reconciliation",
          "render",
          "diary",
          "report");
  private static final Path SOURCES = Path.of("src/main/java/org/ncscp/reporting");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?org\\.ncscp\\.reporting\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

  @Test
  void packages_importOnlyThoseAbove() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      int own = TOP_DOWN.indexOf(folder(file));
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
  void packages_areKnown() throws IOException {
    List<Path> wrong = new ArrayList<>(sources());
    wrong.removeIf(file -> TOP_DOWN.contains(folder(file)));
    assertEquals(List.of(), wrong);
  }

  private static String folder(Path file) {
    Path folder = SOURCES.relativize(file).getParent();
    return folder == null ? "" : folder.toString().replace('\\', '.').replace('/', '.');
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
