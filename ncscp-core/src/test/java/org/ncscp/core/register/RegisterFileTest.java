// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ncscp.core.reference.FreeText;

/**
 * The file. What it must look like stands in all-kinds.jsonl and unspecified.jsonl, which a few
 * lines of Python wrote from the description of the form, digests included.
 */
class RegisterFileTest {
  private static final List<String> LINES = Registers.lines(Registers.ofAllKinds());
  private static final String SOUND = LINES.get(0);

  static String resource(String name) {
    try (InputStream in = RegisterFileTest.class.getResourceAsStream("/register/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> problems(String file) {
    return problems(file.getBytes(UTF_8));
  }

  private static List<String> problems(byte[] file) {
    return assertThrows(RegisterException.class, () -> Registers.read(file)).problems();
  }

  @Test
  void file_isWhatAnotherProgramWrote() {
    String file = resource("all-kinds.jsonl");
    assertEquals(file, new String(Registers.written(Registers.ofAllKinds()), UTF_8));
    assertEquals(Registers.ofAllKinds(), Registers.read(file));
    assertTrue(Registers.read(file).verify().isIntact());

    String unspecified = resource("unspecified.jsonl");
    Register other = Registers.register(Registers.decided(Registers.UNSPECIFIED));
    assertEquals(unspecified, new String(Registers.written(other), UTF_8));
    assertEquals(other, Registers.read(unspecified));
  }

  @Test
  void file_ofAnEmptyRegister_isEmpty() {
    assertEquals(0, Registers.written(Register.empty()).length);
    assertEquals(Register.empty(), Registers.read(""));
  }

  static Stream<Arguments> notOfTheForm() {
    return Stream.of(
        Arguments.of(SOUND, "line 1 must end with a line feed but the file ends before it"),
        Arguments.of("\n", "line 1 must be a JSON object"),
        Arguments.of("[1]\n", "line 1 must be a JSON object"),
        Arguments.of(SOUND + "{}\n", "line 1 must be one JSON object but has more"),
        Arguments.of("{}\n", "line 1: digest is missing"),
        Arguments.of("{}\n", "line 1: entry is missing"),
        Arguments.of(
            SOUND.replace("\",\"entry\":", "\",\"note\":\"x\",\"entry\":"),
            "line 1: note is not known here"),
        Arguments.of(
            "{\"digest\":nil}\n",
            "line 1 must be JSON with each key once and at most 20 objects and lists inside one"
                + " another but is not, at character 11"),
        Arguments.of("{\"entry\":5}\n", "line 1: entry must be an object"),
        Arguments.of("{\"entry\":null}\n", "line 1: entry must be an object"),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":2"), "line 1: entry.form must be 1 but was 2"),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":1.0"),
            "line 1: entry.form must be a whole number up to 2147483647"),
        Arguments.of(
            SOUND.replace("\"sequence\":1", "\"sequence\":2147483648"),
            "line 1: entry.sequence must be a whole number up to 2147483647"),
        Arguments.of(
            SOUND.replace("\"sequence\":1", "\"sequence\":\"1\""),
            "line 1: entry.sequence must be a whole number up to 2147483647"),
        Arguments.of(
            SOUND.replace("2025-06-24", "24.6.2025"),
            "line 1: entry.content.decided.decided-on must be a day as 2025-04-17 or a moment as"
                + " 2025-04-17T09:30:00Z"),
        Arguments.of(
            SOUND.replace("\"carried\"", "\"won\""),
            "line 1: entry.content.decided.result is refused: must be one of carried, not-carried,"
                + " tied, inquorate, undecidable, incomplete, unspecified, open but was \"won\""),
        Arguments.of(
            SOUND.replace("\"carried\"", "\"open\""),
            "line 1: entry.content.decided is refused: result must be one that is closed but was"
                + " open"),
        Arguments.of(
            SOUND.replace("Approval of SLG-1", " "),
            "line 1: entry.content.decided.text is refused: it must not be blank, or has not the"
                + " form of what stands here"),
        Arguments.of(
            SOUND.replace("\"leaders\"", "\"Who told on the boy\""),
            "line 1: entry.content.decided.by is refused: it must not be blank, or has not the"
                + " form of what stands here"),
        Arguments.of(
            SOUND.replace("\"leaders\"", "\"Leaders\""),
            "line 1: entry.content.decided.by is refused: group must be lower-case words joined by"
                + " hyphens but was \"Leaders\""),
        Arguments.of(
            SOUND.replace("\"by\"", "\"byy\""), "line 1: entry.content.decided.by is missing"),
        Arguments.of(
            SOUND.replace("\"by\"", "\"byy\""),
            "line 1: entry.content.decided.byy is not known here"),
        Arguments.of(
            SOUND.replace("\"by\"", "\"of whom it is told\""),
            "line 1: entry.content.decided.a key is not known here"),
        Arguments.of(
            SOUND.replace("\"decided\"", "\"rumoured\""),
            "line 1: entry.content must have one key of decided, corrected, status-changed,"
                + " action-status-changed"),
        Arguments.of(
            LINES.get(1).replace("[\"SLG-1\"]", "[]"),
            "line 1: entry.content.decided.follows must be a list with at least one"),
        Arguments.of(
            LINES.get(1).replace("[\"SLG-1\"]", "[[]]"),
            "line 1: entry.content.decided.follows[0] must be text"),
        Arguments.of(
            SOUND.replace("Approval", "\\ud83d"),
            "line 1 is refused: text must be Unicode but has half a surrogate pair at character"
                + " 1"));
  }

  @ParameterizedTest
  @MethodSource
  void notOfTheForm(String line, String problem) {
    String file = line.endsWith("\n") || line.equals(SOUND) ? line : line + "\n";
    assertTrue(problems(file).contains(problem), () -> problems(file).toString());
  }

  /** What could be read well enough, and is not the one text that is hashed. */
  static Stream<Arguments> notCanonical() {
    String full = LINES.get(1);
    return Stream.of(
        Arguments.of(SOUND, SOUND.replace(":{\"content\"", ": {\"content\"")),
        Arguments.of(SOUND, SOUND.replace("Approval", "\\u0041pproval")),
        Arguments.of(SOUND, SOUND.replace("Approval", "Approval\\/")),
        Arguments.of(SOUND, SOUND + "\r"),
        Arguments.of(SOUND, SOUND + " "),
        Arguments.of(SOUND, SOUND.replace("11:00:00Z", "12:00:00+01:00")),
        Arguments.of(SOUND, SOUND.replace("11:00:00Z", "11:00:00.000Z")),
        Arguments.of(SOUND, SOUND.replace("2025-06-24", "+2025-06-24")),
        Arguments.of(
            SOUND,
            SOUND.replace(",\"sequence\":1", "").replace("\"form\"", "\"sequence\":1,\"form\"")),
        Arguments.of(full, full.replace("\"delays\",\"reviews\"", "\"reviews\",\"delays\"")),
        Arguments.of(full, full.replace("\"delays\",", "\"delays\",\"delays\",")),
        Arguments.of(full, full.replace("\\n", "\\u000a")));
  }

  @ParameterizedTest
  @MethodSource
  void notCanonical(String line, String other) {
    int differs = Arrays.mismatch(line.toCharArray(), other.toCharArray());
    assertEquals(
        List.of(
            other.contains("+2025")
                ? "line 1: entry.content.decided.decided-on must be a day as 2025-04-17 or a moment"
                    + " as 2025-04-17T09:30:00Z"
                : "line 1 must be written in the one canonical form but is not, at character "
                    + (differs + 1)),
        problems(other + "\n"));
  }

  @Test
  void keyTwice_isRefused() {
    String twice = SOUND.replace("\"form\":1", "\"form\":1,\"form\":1");
    List<String> problems = problems(twice + "\n");
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).startsWith("line 1 must be JSON with each key once"), problems::toString);
  }

  @Test
  void everyProblem_isToldWithItsLine() {
    String file =
        String.join(
            "\n",
            LINES.get(0).replace("\"by\":\"leaders\",", ""),
            LINES.get(1).replace("\"letter\":\"a\"", "\"letter\":\"A\"").replace("due", "dew"),
            LINES.get(2),
            "",
            LINES.get(3).replace("in", "an"),
            "");
    assertEquals(
        List.of(
            "line 1: entry.content.decided.by is missing",
            "line 2: entry.content.decided.actions[0].letter is refused: action letter must be a"
                + " to z or aa to zz but was \"A\"",
            "line 2: entry.content.decided.actions[0].dew is not known here",
            "line 4 must be a JSON object"),
        problems(file));
    RegisterException refused = assertThrows(RegisterException.class, () -> Registers.read(file));
    assertTrue(
        refused.getMessage().startsWith("register.jsonl refused: line 1: entry.content.decided.by"),
        refused.getMessage());
  }

  @Test
  void bytesThatAreNoUtf8_areRefused() {
    byte[] file = (SOUND + "\n").getBytes(UTF_8);
    file[SOUND.indexOf("Approval")] = (byte) 0xC3;
    assertEquals(List.of("line 1 must be UTF-8 but is not"), problems(file));
    file[SOUND.indexOf("Approval")] = (byte) 0xC0;
    assertEquals(List.of("line 1 must be UTF-8 but is not"), problems(file));
    assertFalse(problems((SOUND + "\n").getBytes(UTF_16LE)).isEmpty());
    assertFalse(problems("\ufeff" + SOUND + "\n").isEmpty());
  }

  @Test
  void hostileFiles_areRefusedSoon() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(
              List.of(
                  "line 2 must have at most 1000086 bytes but has more; what follows was not"
                      + " read"),
              problems(SOUND + "\n" + "a".repeat(1_000_087) + "\n" + SOUND + "\n"));
          assertEquals(1, problems("[".repeat(900_000) + "\n").size());
          assertEquals(1, problems("{\"a\":".repeat(100_000) + "\n").size());
          assertEquals(1, problems("{\"a\":" + "9".repeat(900_000) + "}\n").size());
          String keys =
              IntStream.range(0, 100_000)
                  .mapToObj(i -> "\"" + i + "\":0")
                  .collect(Collectors.joining(",", "{", "}\n"));
          assertTrue(problems(keys).size() > 1);
        });
  }

  @Test
  void fileFullOfProblems_isNotReadToItsEnd() {
    List<String> problems = problems("{}\n".repeat(2_000));
    assertEquals(1_001, problems.size());
    assertEquals("line 500: entry is missing", problems.get(999));
    assertEquals(
        "too much is wrong up to line 500; what follows was not read", problems.get(1_000));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }
        };
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThrows(RegisterException.class, () -> Register.read(endless, "endless")));
  }

  @Test
  void longestEntry_isReadAgain() {
    Decision decision = Registers.plain("SLG-1", "2025-06-24");
    int around =
        EntryWriting.canonical(1, Registers.NOON, Registers.decided(decision), Chain.NOTHING)
                .length()
            - decision.text().reveal().length();
    Decision longest = withText(decision, 1_000_000 - around);
    Register register = Registers.register(Registers.decided(longest));
    assertEquals(1_000_086, Registers.written(register).length - 1);
    assertEquals(register, Registers.read(Registers.written(register)));
    Decision longer = withText(decision, 1_000_001 - around);
    assertThrows(
        IllegalArgumentException.class, () -> Registers.register(Registers.decided(longer)));
  }

  private static Decision withText(Decision decision, int characters) {
    return decision.withText(FreeText.of("x".repeat(characters)));
  }
}
