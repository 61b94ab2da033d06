// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ncscp.core.year.YearTables;

class WhatDoOurRecordsSayTest {
  @Test
  void answer_isWhatTheListOfExamplesShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer =
        WhatDoOurRecordsSay.answer(YearTables.read(Path.of("year", "nottingham-2024-25")));
    assertTrue(readme.contains("```text\n" + answer + "\n```"), answer);
  }
}
