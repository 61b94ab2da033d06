// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files whose digests are right and whose lines are not. */
class CaseFileHostileTest {
  private static final String SOUND =
      "{\"case\":\"EXAMPLE-2025-01\",\"form\":1,\"id\":\"e1\",\"note\":\"Why\","
          + "\"recorded-at\":\"2025-05-02T17:00:01Z\",\"sequence\":1,"
          + "\"step\":{\"referred\":{\"by\":\"police\"}},\"when\":\"2025-05-02\"}";
  private static final String SECRET = "Tom Smith of 12 Mill Lane";

  private static String reason(byte[] file) {
    CaseFileException refused = CaseFiles.recovered(file).refusal();
    assertEquals(1, refused.line());
    assertEquals("cases.jsonl refused: line 1 " + refused.reason(), refused.getMessage());
    return refused.reason();
  }

  private static String step(String step) {
    return SOUND.replace("{\"referred\":{\"by\":\"police\"}}", step);
  }

  @Test
  void soundLine_isReadUpToTheMissingEnd() {
    assertEquals(2, CaseFiles.recovered(CaseFiles.chained(SOUND)).refusal().line());
  }

  static Stream<Arguments> notOfTheForm() {
    String canonical = "must be written in the one canonical form but is not, at character ";
    return Stream.of(
        Arguments.of("[]", "event must be an object, at character 86"),
        Arguments.of("", "event must be an object, at character 86"),
        Arguments.of("{}", "event.case is missing, or not in its place, at character 87"),
        Arguments.of(
            SOUND + "}", "must be one object but has more, at character " + (86 + len(SOUND) + 1)),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":2"),
            "event.form must be 1 but was 2, at character 120"),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":1.0"),
            "event.id is missing, or not in its place, at character 120"),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":\"1\""),
            "event.form must be a whole number of 1 to 18 digits, at character 119"),
        Arguments.of(
            SOUND.replace("\"form\":1", "\"form\":1,\"form\":1"),
            "event.id is missing, or not in its place, at character 120"),
        Arguments.of(SOUND.replace("\"form\":1", "\"form\":01"), canonical + "119"),
        Arguments.of(
            SOUND.replace("\"e1\"", "\"" + SECRET + "\""),
            "event.id is refused: event id must be up to 100 letters, digits and / . _ -, first a letter"
                + " or digit, but had 25 characters with a space or an end of line at 4, at character 153"),
        Arguments.of(
            SOUND.replace("EXAMPLE-2025-01", "1999-02-03"),
            "event.case is refused: case reference must identify nobody but holds what looks like"
                + " a full date, as of birth: write a year and a running number instead, as in"
                + " EXAMPLE-2025-01, at character 106"),
        Arguments.of(
            SOUND.replace("\"Why\"", "\" \""),
            "event.note must be text that is not blank, at character 141"),
        Arguments.of(SOUND.replace("\"Why\"", "null"), "event.note must be text, at character 138"),
        Arguments.of(SOUND.replace("Why", "\\u0057hy"), canonical + "139"),
        Arguments.of(SOUND.replace("Why", "W\\/hy"), canonical + "140"),
        Arguments.of(SOUND.replace("Why", "W\u0000hy"), canonical + "140"),
        Arguments.of(
            SOUND.replace("Why", "W\\xhy"),
            "event.note must be text without other escapes, at character 142"),
        Arguments.of(
            SOUND.replace("Why", "W\\u00zhy"),
            "event.note must be text without other escapes, at character 144"),
        Arguments.of(
            SOUND.replace("Why", "\\ud83d"),
            "note must be Unicode but has half a surrogate pair at character 1"),
        Arguments.of(
            SOUND.replace("17:00:01Z", "17:00"),
            "event.recorded-at must be a moment as 2025-04-17T08:30:00Z, at character 176"),
        Arguments.of(SOUND.replace("17:00:01Z", "17:00:01.000Z"), canonical + "178"),
        Arguments.of(SOUND.replace("17:00:01Z", "18:00:01+01:00"), canonical + "171"),
        Arguments.of(
            SOUND.replace("\"when\":\"2025-05-02\"", "\"when\":\"2.5.2025\""),
            "event.when must be a day as 2025-04-17 or a moment as 2025-04-17T09:30+01:00, at"
                + " character 247"),
        Arguments.of(
            SOUND.replace("\"when\":\"2025-05-02\"", "\"when\":\"2025-05-02T08:00Z\""),
            canonical + "250"),
        Arguments.of(
            SOUND.replace("\"when\":\"2025-05-02\"", "\"when\":\"2025-05-03\""),
            "event is refused: event e1 must not have happened after it was recorded at"
                + " 2025-05-02T17:00:01Z but was 2025-05-03, at character 250"),
        Arguments.of(
            SOUND.replace("\"sequence\":1", "\"sequence\":-1"),
            "event.sequence must be a whole number of 1 to 18 digits, at character 192"),
        Arguments.of(
            SOUND.replace("\"sequence\":1", "\"sequence\":" + "9".repeat(19)),
            "event.sequence must be a whole number of 1 to 18 digits, at character 210"),
        Arguments.of(
            SOUND.replace("\"sequence\":1", "\"sequence\":" + "9".repeat(18)),
            "must have sequence 1 but has 999999999999999999: a line before it is missing, or it"
                + " stands there again or elsewhere"),
        Arguments.of(
            SOUND.replace("police", "Tom-Smith"),
            "event.step.referred.by is refused: it has not the form of what stands here, at"
                + " character 230"),
        Arguments.of(
            step("{\"" + SECRET + "\":{}}"),
            "event.step must be a step that is known, by the word of its kind, at character 230"),
        Arguments.of(
            step("{}"), "event.step must have one key that says what it is, at character 202"),
        Arguments.of(
            step("{\"workshop-held\":{\"by\":\"police\"}}"),
            "event.step.workshop-held must end but has a key that is not known here, again, or not"
                + " in its place, at character 219"),
        Arguments.of(
            step("{\"referred\":{\"by\":\"police\"},\"workshop-held\":{}}"),
            "event.step must end but has a key that is not known here, again, or not in its place,"
                + " at character 228"),
        Arguments.of(
            step("{\"sent\":{\"to\":[\"panel\"],\"paper\":\"findings\"}}"),
            "event.step.sent.paper is missing, or not in its place, at character 210"),
        Arguments.of(
            step("{\"sent\":{\"paper\":\"findings\",\"to\":[\"panel\",\"ofsted\"]}}"),
            canonical + "236"),
        Arguments.of(
            step("{\"sent\":{\"paper\":\"findings\",\"to\":[\"panel\",\"panel\"]}}"),
            canonical + "242"),
        Arguments.of(
            step("{\"sent\":{\"paper\":\"findings\",\"to\":[]}}"),
            "event.step.sent is refused: to must have at least one, at character 237"),
        Arguments.of(
            step("{\"sent\":{\"paper\":\"findings\"}}"),
            "event.step.sent is refused: to must have at least one, at character 229"),
        Arguments.of(
            step("{\"sent\":{\"paper\":\"letters\",\"to\":[\"panel\"]}}"),
            "event.step.sent.paper must be one of notification-copy, incident-report,"
                + " looked-after-child-death, care-leaver-death, rapid-review,"
                + " reconsideration-justification, findings, advance-copy,"
                + " non-publication-justification, at character 227"),
        Arguments.of(
            step("{\"deposited\":{\"anonymously\":1}}"),
            "event.step.deposited.anonymously must be true or false, at character 229"),
        Arguments.of(
            step("{\"safety-action-taken\":{\"by\":{\"person\":\"x\"}}}"),
            "event.step.safety-action-taken.by must have one key of post, organisation, group, at"
                + " character 240"),
        Arguments.of(
            step("{\"date-corrected\":{\"event\":\"e1\",\"when\":\"-999999999-01-01\"}}"), ""));
  }

  private static int len(String text) {
    return text.length();
  }

  @ParameterizedTest
  @MethodSource
  void notOfTheForm(String content, String reason) {
    String refused = reason(CaseFiles.chained(content));
    if (reason.isEmpty()) {
      assertTrue(refused.startsWith("is not permitted: "), refused);
    } else {
      assertEquals(reason, refused);
    }
    assertFalse(refused.contains("Tom") || refused.contains("Why"), refused);
  }

  @Test
  void bytesThatAreNoUtf8_areRefused() {
    byte[] file = CaseFiles.chained(SOUND);
    int at = new String(file, UTF_8).indexOf("Why");
    for (int wrong : new int[] {0x80, 0xC3, 0xC0, 0xED, 0xF5, 0xFF}) {
      file[at] = (byte) wrong;
      assertEquals("must be UTF-8 but is not", reason(file));
    }
    assertEquals("must be an object, at character 1", reason("\ufeff{}\n".getBytes(UTF_8)));
    assertEquals("must be an object, at character 1", reason("\r\n".getBytes(UTF_8)));
    assertEquals(
        "must be one object but has more, at character " + (86 + len(SOUND) + 1),
        reason(new String(CaseFiles.chained(SOUND), UTF_8).replace("\n", "\r\n").getBytes(UTF_8)));
    reason(new String(CaseFiles.chained(SOUND), UTF_8).getBytes(UTF_16LE));
    byte[] accented = CaseFiles.chained(SOUND.replace("Why", "caf\u00e9"));
    assertEquals(
        "must be UTF-8 but is not", reason(new String(accented, UTF_8).getBytes(ISO_8859_1)));
  }

  @Test
  void digestOfAnotherLength_isRefused() {
    for (String digest : new String[] {"", "0", "0".repeat(63), "0".repeat(65)}) {
      String line = "{\"digest\":\"" + digest + "\",\"event\":" + SOUND + "}\n";
      assertEquals(
          "digest must have 64 digits, at character " + (digest.length() + 13),
          reason(line.getBytes(UTF_8)));
    }
    String wide = "{\"digest\":\"" + "\u00e9".repeat(64) + "\",\"event\":" + SOUND + "}\n";
    assertTrue(reason(wide.getBytes(UTF_8)).startsWith("must have the digest of "));
  }

  @Test
  void counts_mustBeThoseOfTheFile() {
    for (String end :
        new String[] {
          "{\"cases\":1,\"events\":2,\"form\":1}",
          "{\"cases\":0,\"events\":1,\"form\":1}",
          "{\"cases\":999999999999999999,\"events\":999999999999999999,\"form\":1}"
        }) {
      CaseFileException refused =
          CaseFiles.recovered(
                  CaseFiles.chained(SOUND.replace("police", "nottinghamshire-police"), end))
              .refusal();
      assertEquals(2, refused.line());
      assertTrue(refused.reason().startsWith("must end 1 cases and 1 events but ends "));
      assertEquals(1, refused.underWay().orElseThrow().events().size());
    }
  }

  /**
   * Digests are right and every case is permitted: only the order tells that one is there twice.
   */
  @Test
  void casesOutOfOrder_areRefused() {
    String later = SOUND.replace("EXAMPLE-2025-01", "EXAMPLE-2025-02");
    CaseFileException refused =
        CaseFiles.recovered(CaseFiles.chained(SOUND, later, SOUND)).refusal();
    assertEquals(3, refused.line());
    assertEquals(
        "must be of a case that comes after EXAMPLE-2025-02 in the order of their references but"
            + " is of EXAMPLE-2025-01",
        refused.reason());
    assertEquals(2, CaseFiles.recovered(CaseFiles.chained(SOUND, SOUND)).refusal().line());
  }

  @Test
  void hostileLines_areRefusedSoon() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          String tooLong = "must have at most 1000086 bytes but has more";
          assertEquals(tooLong, reason(("a".repeat(1_000_087) + "\n").getBytes(UTF_8)));
          assertEquals(tooLong, reason("a".repeat(3_000_000).getBytes(UTF_8)));
          reason(("[".repeat(900_000) + "\n").getBytes(UTF_8));
          reason(CaseFiles.chained("{\"case\":".repeat(100_000)));
          reason(CaseFiles.chained(step("{\"sent\":".repeat(100_000))));
          reason(CaseFiles.chained(SOUND.replace("\"form\":1", "\"form\":" + "9".repeat(900_000))));
          String many = "\"a\\\\\",".repeat(100_000);
          reason(
              CaseFiles.chained(
                  step("{\"sent\":{\"paper\":\"findings\",\"to\":[" + many + "1]}}")));
          String ids = "\"panel\",".repeat(100_000);
          reason(
              CaseFiles.chained(step("{\"sent\":{\"paper\":\"findings\",\"to\":[" + ids + "1]}}")));
          InputStream endless =
              new InputStream() {
                @Override
                public int read() {
                  return 'a';
                }
              };
          assertThrows(
              CaseFileException.class,
              () -> CaseFile.read(endless, "endless", CaseFiles.CASEWORK).next());
        });
  }

  @Test
  void daysFarAway_areReadOrRefused() {
    for (String day : new String[] {"-999999999-01-01", "-0001-01-01", "1582-10-10"}) {
      reasonOrSound(SOUND.replace("\"when\":\"2025-05-02\"", "\"when\":\"" + day + "\""));
    }
    reasonOrSound(SOUND.replace("2025-05-02T17:00:01Z", "+1000000000-12-31T23:59:59.999999999Z"));
    reasonOrSound(SOUND.replace("2025-05-02T17:00:01Z", "-1000000000-01-01T00:00:00Z"));
    reasonOrSound(
        SOUND.replace("\"when\":\"2025-05-02\"", "\"when\":\"-999999999-01-01T00:00+18:00\""));
  }

  private static void reasonOrSound(String content) {
    assertTrue(CaseFiles.recovered(CaseFiles.chained(content)).damage().isPresent());
  }
}
