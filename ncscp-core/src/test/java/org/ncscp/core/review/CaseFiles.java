// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.Register;

/** The cases of cases.jsonl, and files put together line by line with digests of their own. */
final class CaseFiles {
  static final Casework CASEWORK = Casework.of(NottinghamCity.arrangements(), Register.empty());
  static final CaseReference ONE = CaseReference.of("EXAMPLE-2025-01");
  static final CaseReference TWO = CaseReference.of("EXAMPLE-2025-02");
  static final FreeText NOTE = FreeText.of("As the file says");
  static final List<CaseEvent> EVENTS_OF_ONE =
      List.of(
          event("e1", "2025-05-02", "2025-05-02T17:00:01Z", referred()).noting(NOTE),
          event(
                  "e2",
                  "2025-05-02T08:30:00Z",
                  "2025-05-02T17:00:02.500Z",
                  new Occurred(StepKind.COUNCIL_BECAME_AWARE))
              .noting(FreeText.of("A \"quote\", a \\ and a\nline; café – \uD83D\uDE00")),
          event("e3", "2025-05-03", "2025-05-06T17:00:03Z", corrected()).noting(NOTE));
  static final List<CaseEvent> EVENTS_OF_TWO =
      List.of(
          event(
                  "e1",
                  "2025-12-01T09:30:15Z",
                  "2025-12-01T17:00:01Z",
                  new ConsiderationStep.Referred(Story.COUNCIL))
              .noting(NOTE),
          event(
                  "e2",
                  "2025-12-02",
                  "2025-12-02T17:00:02Z",
                  new RapidReviewStep.SafetyActionTaken(Story.POLICE))
              .noting(NOTE));

  private CaseFiles() {}

  private static Step referred() {
    return new ConsiderationStep.Referred(Story.POLICE);
  }

  private static Step corrected() {
    return new RecordingStep.DateCorrected(
        EventId.of("e1"), Moment.at(Instant.parse("2025-05-01T09:00:00.001Z")));
  }

  static CaseEvent event(String id, String when, String recordedAt, Step step) {
    Moment moment =
        when.contains("T") ? Moment.at(Instant.parse(when)) : Moment.on(LocalDate.parse(when));
    return new CaseEvent(EventId.of(id), moment, Instant.parse(recordedAt), step, Optional.empty());
  }

  static List<ReviewCase> cases() {
    return List.of(CASEWORK.replay(ONE, EVENTS_OF_ONE), CASEWORK.replay(TWO, EVENTS_OF_TWO));
  }

  static byte[] resource(String name) {
    try (InputStream in = CaseFiles.class.getResourceAsStream("/review/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] written(List<ReviewCase> cases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaseFile.write(cases.stream(), out);
    return out.toByteArray();
  }

  static CaseFile opened(byte[] file) {
    return CaseFile.read(new ByteArrayInputStream(file), "cases.jsonl", CASEWORK);
  }

  /** All that can be had of a file, and the damage. */
  record Had(List<ReviewCase> cases, Optional<CaseFileException> damage) {
    /** Events of the whole cases and of the one under way, as lines tell them. */
    List<CaseEvent> events() {
      List<CaseEvent> events = new ArrayList<>();
      cases.forEach(whole -> events.addAll(whole.events()));
      damage.flatMap(CaseFileException::underWay).ifPresent(part -> events.addAll(part.events()));
      return events;
    }

    CaseFileException refusal() {
      return damage.orElseThrow(() -> new AssertionError("nothing is refused"));
    }
  }

  static Had recovered(byte[] file) {
    List<ReviewCase> cases = new ArrayList<>();
    CaseRecovery recovery =
        CaseFile.recover(new ByteArrayInputStream(file), "cases.jsonl", CASEWORK, cases::add);
    if (recovery.cases() != cases.size()) {
      throw new AssertionError(recovery.cases() + " said but " + cases.size() + " handed over");
    }
    return new Had(cases, recovery.damage());
  }

  /** A file whose digests are right, whatever its lines say; each begins with its key. */
  static byte[] chained(String... contents) {
    StringBuilder file = new StringBuilder();
    String digest = "0".repeat(64);
    for (String content : contents) {
      String key = content.startsWith("{\"cases\"") ? "end" : "event";
      digest = sha256(digest + content);
      file.append("{\"digest\":\"").append(digest).append("\",\"").append(key).append("\":");
      file.append(content).append("}\n");
    }
    return file.toString().getBytes(UTF_8);
  }

  private static String sha256(String text) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return String.format("%064x", new BigInteger(1, sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
