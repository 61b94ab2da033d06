// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.CaseFileException;
import org.ncscp.core.review.CaseRecovery;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;

/**
 * A file of case histories. No fuzzer finds a digest: an input that does not begin with one is
 * given them, line by line, so that what the lines say is read.
 */
public final class CasesFuzz {
  private static final Casework CASEWORK =
      Casework.of(NottinghamCity.arrangements(), Register.empty());

  private CasesFuzz() {}

  /** Reads the partnership once, so that the first input is not charged for it. */
  public static void fuzzerInitialize() {
    NottinghamCity.arrangements();
  }

  /**
   * Reads cases as far as they are sound; a whole file is written and read back.
   *
   * @param input any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String text = new String(input, ISO_8859_1);
    byte[] file = text.startsWith("{\"digest\"") ? input : chained(text);
    List<ReviewCase> recovered = new ArrayList<>();
    CaseRecovery recovery =
        CaseFile.recover(new ByteArrayInputStream(file), "cases.jsonl", CASEWORK, recovered::add);
    Law.equal(recovery.cases(), (long) recovered.size());
    try {
      List<ReviewCase> read = read(file);
      Law.equal(Optional.empty(), recovery.damage());
      Law.equal(read, recovered);
      read.forEach(one -> Law.equal(one.stages(), one.stages()));
      Law.equal(read, read(written(read)));
    } catch (CaseFileException e) {
      Law.oneLine(String.valueOf(e.getMessage()));
      Law.equal(
          String.valueOf(e.getMessage()),
          recovery.damage().map(CaseFileException::getMessage).orElse("nothing"));
    }
  }

  private static List<ReviewCase> read(byte[] file) throws IOException {
    try (CaseFile cases = CaseFile.read(new ByteArrayInputStream(file), "cases.jsonl", CASEWORK)) {
      return cases.cases().toList();
    }
  }

  private static byte[] written(List<ReviewCase> cases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaseFile.write(cases.stream(), out);
    return out.toByteArray();
  }

  private static byte[] chained(String text) {
    StringBuilder file = new StringBuilder();
    String digest = "0".repeat(64);
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        String key = line.startsWith("{\"cases\"") ? "end" : "event";
        digest = sha256(digest + line);
        file.append("{\"digest\":\"%s\",\"%s\":%s}\n".formatted(digest, key, line));
      }
    }
    return file.toString().getBytes(ISO_8859_1);
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(ISO_8859_1)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
