// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;

/** The file. What it must look like stands in cases.jsonl, which a Python program wrote. */
class CaseFileTest {
  private static final byte[] FILE = CaseFiles.resource("cases.jsonl");

  /** The end of cases.jsonl, as that program printed it. */
  private static final Digest DIGEST =
      Digest.of("42a370790fcc421f34d2087a65c144a08f65a1d0f441248cddb72a989171cf58");

  @Test
  void file_isWhatAnotherProgramWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(DIGEST, CaseFile.write(CaseFiles.cases().stream(), out));
    assertEquals(new String(FILE, UTF_8), out.toString(UTF_8));
    try (CaseFile file = CaseFiles.opened(FILE)) {
      assertEquals(CaseFiles.cases(), file.cases().toList());
    }
  }

  @Test
  void cases_areReadOneByOne() throws IOException {
    try (CaseFile file = CaseFiles.opened(FILE)) {
      assertEquals(Optional.empty(), file.digest());
      assertEquals(Optional.of(CaseFiles.cases().get(0)), file.next());
      assertEquals(Optional.of(CaseFiles.cases().get(1)), file.next());
      assertEquals(Optional.empty(), file.next());
      assertEquals(Optional.empty(), file.next());
      assertEquals(Optional.of(DIGEST), file.digest());
    }
  }

  @Test
  void caseRead_canBeGoneOnWith() throws IOException {
    ReviewCase read = CaseFiles.opened(FILE).next().orElseThrow();
    CaseEvent more =
        CaseFiles.event(
            "e4", "2025-05-07", "2025-05-07T09:00:00Z", new Occurred(StepKind.WORKSHOP_HELD));
    assertInstanceOf(Recording.Refused.class, read.record(more));
    ReviewCase live = CaseFiles.cases().get(0);
    assertEquals(live.stages(), read.stages());
    assertEquals(live.known(), read.known());
    assertEquals(live.history(), read.history());
  }

  @Test
  void fileWithoutCases_isItsEnd() throws IOException {
    byte[] file = CaseFiles.written(List.of());
    assertArrayEquals(CaseFiles.chained("{\"cases\":0,\"events\":0,\"form\":1}"), file);
    assertEquals(Optional.empty(), CaseFiles.opened(file).next());
    assertEquals(
        "cases.jsonl refused: line 1 must be there, the last one to say that it is the end",
        CaseFiles.recovered(new byte[0]).refusal().getMessage());
  }

  @Test
  void casesOutOfOrder_areNotWritten() {
    ReviewCase one = CaseFiles.cases().get(0);
    ReviewCase two = CaseFiles.cases().get(1);
    assertEquals(
        "cases must come once each, in the order of their references, but EXAMPLE-2025-01 came"
            + " after EXAMPLE-2025-02",
        notWritten(two, one));
    assertEquals(
        "cases must come once each, in the order of their references, but EXAMPLE-2025-01 came"
            + " after EXAMPLE-2025-01",
        notWritten(one, one));
    assertEquals(
        "case EXAMPLE-2025-01 must have at least one event but has none",
        notWritten(CaseFiles.CASEWORK.open(CaseFiles.ONE)));
  }

  private static String notWritten(ReviewCase... cases) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String message =
        assertThrows(IllegalArgumentException.class, () -> CaseFile.write(Stream.of(cases), out))
            .getMessage();
    assertTrue(CaseFiles.recovered(out.toByteArray()).damage().isPresent());
    return message;
  }

  @Test
  void longestEvent_isReadAgain() throws IOException {
    int around =
        new CaseLine.OfEvent(CaseFiles.TWO, 1, CaseFiles.EVENTS_OF_TWO.get(0)).text().length()
            - CaseFiles.NOTE.reveal().length();
    ReviewCase longest = noted("x".repeat(1_000_000 - around));
    byte[] file = CaseFiles.written(List.of(longest));
    assertEquals(1_000_086, new String(file, UTF_8).indexOf('\n'));
    assertEquals(List.of(longest), CaseFiles.recovered(file).cases());
    assertEquals(
        "case EXAMPLE-2025-02, event e1 (referred of 2025-12-01T09:30:15Z): an event must have at"
            + " most 1000000 bytes in a file but has 1000001",
        notWritten(noted("x".repeat(1_000_001 - around))));
  }

  @Test
  void halfACharacter_isNotWritten() {
    assertEquals(
        "case EXAMPLE-2025-02, event e1 (referred of 2025-12-01T09:30:15Z): note must be Unicode"
            + " but has half a surrogate pair at character 3",
        notWritten(noted("He\uD83D")));
  }

  private static ReviewCase noted(String note) {
    CaseEvent event = CaseFiles.EVENTS_OF_TWO.get(0).noting(FreeText.of(note));
    return CaseFiles.CASEWORK.replay(CaseFiles.TWO, List.of(event));
  }

  @Test
  void eventNotPermitted_isRefusedWithItsLine() throws IOException {
    String referred = content(FILE, 1);
    String again =
        content(FILE, 2).replace("\"council-became-aware\":{}", "\"report-published\":{}");
    CaseFiles.Had had = CaseFiles.recovered(CaseFiles.chained(referred, again));
    assertEquals(2, had.refusal().line());
    assertTrue(
        had.refusal()
            .reason()
            .startsWith(
                "is not permitted: case EXAMPLE-2025-01 (referred) refuses event e2"
                    + " (report-published of 2025-05-02T09:30+01:00): "),
        had.refusal()::reason);
    assertInstanceOf(RefusedEventException.class, had.refusal().getCause());
    assertEquals(
        Optional.of(
            CaseFiles.CASEWORK.replay(CaseFiles.ONE, CaseFiles.EVENTS_OF_ONE.subList(0, 1))),
        had.refusal().underWay());
  }

  /** The case before it is whole: what comes after it says so, permitted or not. */
  @Test
  void firstEventNotPermitted_leavesTheCaseBeforeWhole() {
    String wrong =
        content(FILE, 4).replaceAll("\\{\"referred\":\\{[^}]*\\}\\}", "{\"workshop-held\":{}}");
    byte[] file = CaseFiles.chained(content(FILE, 1), content(FILE, 2), content(FILE, 3), wrong);
    CaseFiles.Had had = CaseFiles.recovered(file);
    assertEquals(4, had.refusal().line());
    assertEquals(CaseFiles.cases().subList(0, 1), had.cases());
    assertEquals(Optional.empty(), had.refusal().underWay());
  }

  @Test
  void damage_isThrownAgain() throws IOException {
    CaseFile file = CaseFiles.opened(Arrays.copyOf(FILE, FILE.length - 9));
    assertEquals(Optional.of(CaseFiles.cases().get(0)), file.next());
    CaseFileException first = assertThrows(CaseFileException.class, file::next);
    assertEquals(6, first.line());
    assertSame(first, assertThrows(CaseFileException.class, file::next));
    assertEquals(Optional.empty(), file.digest());
  }

  @Test
  void streamThatFails_keepsWhatWasRead() throws IOException {
    InputStream fails =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk full of Tom's letters");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    String text = new String(FILE, UTF_8);
    int inLineFive = text.indexOf("\"sequence\":2", text.indexOf("EXAMPLE-2025-02"));
    byte[] part = text.substring(0, inLineFive).getBytes(UTF_8);
    List<ReviewCase> cases = new ArrayList<>();
    CaseRecovery recovery =
        CaseFile.recover(
            new SequenceInputStream(new ByteArrayInputStream(part), fails),
            "cases.jsonl",
            CaseFiles.CASEWORK,
            cases::add);
    CaseFileException damage = recovery.damage().orElseThrow();
    assertEquals("cases.jsonl refused: line 5 cannot be read to its end", damage.getMessage());
    assertInstanceOf(IOException.class, damage.getCause());
    assertEquals(CaseFiles.cases().subList(0, 1), cases);
    assertEquals(CaseFiles.EVENTS_OF_TWO.subList(0, 1), damage.underWay().orElseThrow().events());
    assertThrows(
        UncheckedIOException.class,
        () -> CaseFile.read(fails, "cases.jsonl", CaseFiles.CASEWORK).cases().toList());
  }

  private static String content(byte[] file, int line) {
    String whole = new String(file, UTF_8).lines().toList().get(line - 1);
    return whole.substring(whole.indexOf("\",\"event\":") + 10, whole.length() - 1);
  }
}
