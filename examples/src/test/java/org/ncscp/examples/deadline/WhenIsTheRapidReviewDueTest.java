// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenIsTheRapidReviewDueTest {
  private static final Path SAMPLE = Path.of("cases/rapid-review.yaml");
  private static final String CASE =
      "reference: EX-1\ncouncil-became-aware: 2025-04-10\nnotification-submitted: 2025-04-16\n";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), text);
  }

  @Test
  void sample_printsWhatTheListOfExamplesShows() throws IOException {
    String answer = WhenIsTheRapidReviewDue.answer(SAMPLE);
    String examples = Files.readString(Path.of("README.md"));
    assertTrue(examples.contains("```text\n" + answer + "\n```"), answer);
  }

  /** Due on Thursday 17 April: Good Friday, Saturday and Easter Monday are late as well. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-04-18", "2025-04-19", "2025-04-21"})
  void notificationOnADayOffAfterItsDay_isLate(String submitted) throws IOException {
    String answer = WhenIsTheRapidReviewDue.answer(file(CASE.replace("2025-04-16", submitted)));
    assertEquals(
        "Notification due 2025-04-17, submitted "
            + submitted
            + ": late, before the next working day",
        answer.lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void notificationAfterItsDay_isSaidToBeLate() throws IOException {
    String answer = WhenIsTheRapidReviewDue.answer(file(CASE.replace("2025-04-16", "2025-04-22")));
    assertEquals(
        List.of(
            "Notification due 2025-04-17, submitted 2025-04-22: 1 working day late",
            "Rapid review due 2025-05-14"),
        answer.lines().skip(2).limit(2).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-10, soon, council-became-aware must be a date as 2025-04-10 but was \"soon\"",
    "2025-04-16, 2025-02-30,"
        + " notification-submitted must be a date as 2025-04-10 but was \"2025-02-30\"",
    "2025-04-16, 2025-04-09, notification-submitted must be on or after council-became-aware"
        + " 2025-04-10 but was \"2025-04-09\"",
    "EX-1, '\"\"', reference must be text (a number in quotes)",
    "EX-1, '[a]', reference must be text (a number in quotes)",
    "EX-1, 0123, reference must be text (a number in quotes)",
    "EX-1, A B, 'case reference must be up to 100 letters, digits and / . _ -, first a letter or"
        + " digit, but had 3 characters with a space or an end of line at 2'",
    "EX-1, Smith-2025, 'case reference must identify nobody but holds what looks like a common"
        + " name: write a year and a running number instead, as in EXAMPLE-2025-01'",
    "'reference: EX-1\n', '', reference is missing",
    "reference, ref, 'field must be one of reference, council-became-aware,"
        + " notification-submitted but was \"ref\"'"
  })
  void badCase_isRefusedNamingTheFieldAndTheValue(String part, String bad, String message) {
    assertEquals(
        message,
        assertThrows(
                CaseFileException.class,
                () -> WhenIsTheRapidReviewDue.answer(file(CASE.replace(part, bad))))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'must have the fields reference, council-became-aware, notification-submitted'",
    "'- a', 'must have the fields reference, council-became-aware, notification-submitted'",
    "'reference: [', 'must be one document of YAML: '",
    "'reference: EX-1\n---\nreference: EX-2\n', 'must be one document of YAML: '"
  })
  void notACase_isRefused(String text, String message) {
    String said =
        assertThrows(CaseFileException.class, () -> WhenIsTheRapidReviewDue.answer(file(text)))
            .getMessage();
    assertTrue(said.startsWith(message), said);
    assertEquals(1, said.lines().count());
  }

  /** The program itself, in a process of its own: one clear line, and an exit code. */
  @ParameterizedTest
  @CsvSource({
    "council-became-aware: 2025-04-10, council-became-aware: tomorrow,"
        + " 'council-became-aware must be a date as 2025-04-10 but was \"tomorrow\"'",
    "notification-submitted: 2025-04-16, notification-submitted: 2031-04-16,"
        + " 'notification-submitted must leave the deadline within the published bank holidays,"
        + " from 1974-01-01 to 2028-12-31, but was 2031-04-16'"
  })
  void badCase_endsTheProgramWithOneLine(String part, String bad, String message)
      throws IOException, InterruptedException {
    Path file = file(CASE.replace(part, bad));
    Run run = run(file.toString());
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(file + ": " + message, run.err().strip());
  }

  @Test
  void missingFile_endsTheProgram() throws IOException, InterruptedException {
    Run missing = run(folder.resolve("none.yaml").toString());
    assertEquals(2, missing.exitCode());
    assertEquals(1, missing.err().lines().count());
    assertTrue(missing.err().contains("none.yaml: cannot be read: "), missing.err());
  }

  /** The build runs the programs in the folder of the project, and passes an empty argument. */
  @Test
  void nothingGiven_isTheSample() throws IOException, InterruptedException {
    for (Run bare : List.of(runIn(Path.of("..")), runIn(Path.of(".."), ""))) {
      assertEquals(0, bare.exitCode(), bare.err());
      assertEquals(WhenIsTheRapidReviewDue.answer(SAMPLE), bare.out().strip());
    }
  }

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... args) throws IOException, InterruptedException {
    return runIn(Path.of("."), args);
  }

  private static Run runIn(Path folder, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(
        "-Djava.util.logging.config.file=" + Path.of("logging.properties").toAbsolutePath());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(WhenIsTheRapidReviewDue.class.getName());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    String out = read(process.getInputStream());
    String err = read(process.getErrorStream());
    return new Run(process.waitFor(), out, err);
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    in.transferTo(all);
    return all.toString(StandardCharsets.UTF_8);
  }
}
