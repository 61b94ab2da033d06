// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheYearlyReportTest {
  private static final Path CASES = Path.of("cases");

  private static TheYearlyReport.Year year(String name) throws IOException {
    return TheYearlyReport.Year.read(Path.of("year", name), CASES);
  }

  @Test
  void answer_isWhatTheListOfExamplesShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer = TheYearlyReport.answer(year("nottingham-2024-25").report()).stripLeading();
    assertTrue(readme.contains("```text\n" + answer + "\n```"), answer);
  }

  @Test
  void errorsOfThePublishedReport_areNamedInTheListOfExamples() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer = TheYearlyReport.answer(year("nottingham-2024-25").report());
    List<String> shown =
        readme
            .lines()
            .filter(line -> line.matches("  (difference|two-values|shares|decision-day):.*"))
            .toList();
    assertEquals(4, shown.size());
    shown.forEach(line -> assertTrue(answer.contains(line), line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nottingham-2024-25", "illustrative-2025-26"})
  void files_areTheSameWhenWrittenAgain(String name, @TempDir Path one, @TempDir Path other)
      throws IOException {
    int files = year(name).write(one);
    year(name).write(other);
    List<Path> written = files(one);
    assertEquals(files, written.size());
    assertEquals(written, files(other));
    for (Path file : written) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)),
          Files.readAllBytes(other.resolve(file)),
          file.toString());
    }
    assertTrue(written.contains(Path.of("report.pdf")));
    assertTrue(written.contains(Path.of("diary.ics")));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
