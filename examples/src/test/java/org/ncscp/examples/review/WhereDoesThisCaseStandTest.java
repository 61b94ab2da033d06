// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereDoesThisCaseStandTest {
  @TempDir Path folder;

  @Test
  void answer_isWhatTheListOfExamplesShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer = WhereDoesThisCaseStand.answer();
    assertTrue(readme.contains("```text\n" + answer + "\n```"), answer);
    assertTrue(answer.lines().count() <= 60);
  }

  /** The limits of the arrangements counted by hand: the bank holiday of 26 May 2025 is no day. */
  @Test
  void answer_saysWhatIsDueAndWhatIsMissing() {
    String answer = WhereDoesThisCaseStand.answer();
    assertTrue(answer.contains("rapid review: to be reconsidered"), answer);
    assertTrue(answer.contains("2025-05-30  rapid-review: met"), answer);
    assertTrue(answer.contains("refuses event e12 (reconsidered adhered of 2025-06-10)"), answer);
    assertFalse(answer.contains("As the file"), "what somebody wrote is shown");
  }

  @Test
  void drawings_areWrittenWhereAsked() throws IOException {
    WhereDoesThisCaseStand.main(new String[] {folder.resolve("new").toString()});
    String drawn = Files.readString(folder.resolve("new/case.svg"));
    assertTrue(drawn.contains(">to be reconsidered</tspan>"), drawn);
    assertTrue(Files.readString(folder.resolve("new/rapid-review.svg")).contains("Appendix D"));
  }
}
