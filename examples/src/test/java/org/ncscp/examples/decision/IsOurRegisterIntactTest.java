// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ncscp.core.register.Register;

class IsOurRegisterIntactTest {
  private static final Path FILE = Path.of("cases", "key-decisions-2024-25.jsonl");

  @Test
  void answer_isWhatTheListOfExamplesShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer = answer(Files.readString(FILE));
    assertTrue(readme.contains("```text\n" + answer + "\n```"), answer);
  }

  @Test
  void tamperedFile_isFoundAtItsEntry() throws IOException {
    String file = Files.readString(FILE);
    String tampered = file.replace("2024-09-13", "2024-09-16");
    assertTrue(!tampered.equals(file) && answer(tampered).startsWith("Not intact at entry 4: "));
    assertEquals(1, answer(tampered).lines().count());
  }

  private static String answer(String file) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return IsOurRegisterIntact.answer(Register.read(new ByteArrayInputStream(bytes), "register"));
  }
}
