// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.decision;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HowWasItDecidedTest {
  @Test
  void answer_isWhatTheListOfExamplesShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer = HowWasItDecided.answer();
    assertTrue(readme.contains("```text\n" + answer + "\n```"), answer);
  }
}
