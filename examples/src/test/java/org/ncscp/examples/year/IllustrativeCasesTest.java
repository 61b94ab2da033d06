// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IllustrativeCasesTest {
  private static final Path FOLDER = Path.of("cases");

  /** {@code -Dillustrative-cases=write} writes them anew. */
  @Test
  void theFiles_areTheCasesAsToldHere() throws IOException {
    IllustrativeCases told = IllustrativeCases.told();
    compare(FOLDER.resolve("illustrative-cases.jsonl"), told.file());
    compare(FOLDER.resolve("illustrative-decisions.jsonl"), told.decisions());
  }

  private static void compare(Path file, byte[] told) throws IOException {
    if ("write".equals(System.getProperty("illustrative-cases"))) {
      Files.write(file, told);
    }
    assertArrayEquals(told, Files.readAllBytes(file), file.toString());
  }
}
